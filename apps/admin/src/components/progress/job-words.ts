import i18next from 'i18next'
import type { JobRunPartsFragment } from '../../generated/graphql.ts'
import type { Translate } from '../../lib/i18n.ts'

type Run = Pick<JobRunPartsFragment, 'name' | 'step' | 'state'>

/** What a job is called; one that the language files do not know keeps its own name. */
export function jobName(name: string, t: Translate): string {
  const key = `jobs.names.${name.replaceAll('.', '_')}`
  return i18next.exists(key) ? String(t(key as never)) : name
}

/** From here on minutes are said: nobody counts 200 seconds. */
const minutesFrom = 100

/** How long a job will still take, in words; null when nothing can be said. */
export function leftText({ secondsLeft }: Pick<JobRunPartsFragment, 'secondsLeft'>, t: Translate): string | null {
  if (secondsLeft == null) return null
  return secondsLeft < minutesFrom
    ? t('jobs.left', { count: secondsLeft })
    : t('jobs.leftMinutes', { count: Math.round(secondsLeft / 60) })
}

/** What a job does now, or how it ended. */
export function stepText(run: Run, t: Translate): string {
  if (run.state !== 'RUNNING') return t(`jobs.states.${run.state}`)
  const key = `jobs.steps.${(run.step ?? '').replaceAll('.', '_')}`
  return run.step && i18next.exists(key) ? String(t(key as never)) : jobName(run.name, t)
}

/** So long nobody need be there to take a run up. */
const longWaitMs = 60_000

/**
 * Why a run has failed, in words; or why it still waits: an attempt has failed and another will be made, or no worker has
 * taken it. Null: there is nothing to say.
 */
export function reasonText(
  { state, errorCode, requestedAt }: Pick<JobRunPartsFragment, 'state' | 'errorCode' | 'requestedAt'>,
  t: Translate,
  now: Date = new Date(),
): string | null {
  if (errorCode) {
    const known = [`jobs.reasons.${errorCode}`, `errors.${errorCode}`].find((key) => i18next.exists(key))
    const reason = known ? String(t(known as never)) : t('jobs.reasons.other', { code: errorCode })
    return state === 'FAILED' ? reason : `${reason} ${t('jobs.reasons.again')}`
  }
  const hasWaited = now.getTime() - Date.parse(requestedAt) > longWaitMs
  return state === 'REQUESTED' && hasWaited ? t('jobs.reasons.noWorker') : null
}
