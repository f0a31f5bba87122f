import i18next from 'i18next'
import type { JobRunPartsFragment } from '../../generated/graphql.ts'
import type { Translate } from '../../lib/i18n.ts'

type Run = Pick<JobRunPartsFragment, 'name' | 'step' | 'state'>

/** What a job is called; one that the language files do not know keeps its own name. */
export function jobName(name: string, t: Translate): string {
  const key = `jobs.names.${name.replaceAll('.', '_')}`
  return i18next.exists(key) ? String(t(key as never)) : name
}

/** What a job does now, or how it ended. */
export function stepText(run: Run, t: Translate): string {
  if (run.state !== 'RUNNING') return t(`jobs.states.${run.state}`)
  const key = `jobs.steps.${(run.step ?? '').replaceAll('.', '_')}`
  return run.step && i18next.exists(key) ? String(t(key as never)) : jobName(run.name, t)
}
