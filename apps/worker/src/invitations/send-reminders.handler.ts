import {
  answeredSlots,
  finishWaves,
  hasAnswer,
  listWave,
  remindable,
  unfinishedWaves,
} from '@mognad/db/invitations/reminder-wave.store'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { RuleBroken } from '@mognad/model/errors'
import { deliver } from '../mail/deliver.ts'
import type { RunContext } from '../run-context.ts'
import { openWriter } from './invitation-mail.ts'

/**
 * Reminds those without an answer. Who they are is nowhere stored: the slot of each invited person is computed from the
 * server's secret and compared, in memory, with the slots in which an answer lies. What is written is the list of the
 * wave, which says who had not answered then, and a mail's row goes when the mail has gone.
 */
export async function sendReminders(run: StartedRun, context: RunContext): Promise<void> {
  const { organisationId, roundId } = run
  const { pool, secret } = context
  const writer = roundId && (await openWriter(context, roundId))
  if (!writer || !organisationId) throw new RuleBroken('ROUND_NOT_OPEN')
  for (const wave of await unfinishedWaves(pool, roundId)) {
    if (wave.listed === null) await listWave(pool, wave, await withoutAnswer(context, roundId))
  }
  await deliver(run, context, 'remind', { kind: 'reminder', organisationId, roundId }, async (mail) => {
    // Somebody may have answered since the wave was listed.
    const slot = secret.slot(roundId, mail.invitationId ?? '')
    return (await hasAnswer(pool, roundId, slot)) ? null : writer.write('reminder', mail)
  })
  await context.commit((client) => finishWaves(client, roundId))
}

async function withoutAnswer({ pool, secret }: RunContext, roundId: string): Promise<string[]> {
  const [invited, slots] = await Promise.all([remindable(pool, roundId), answeredSlots(pool, roundId)])
  const answered = new Set(slots.map((slot) => slot.toString('base64')))
  return invited.filter((id) => !answered.has(secret.slot(roundId, id).toString('base64')))
}
