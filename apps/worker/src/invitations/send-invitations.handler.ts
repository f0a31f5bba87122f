import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { RuleBroken } from '@mognad/model/errors'
import { deliver } from '../mail/deliver.ts'
import type { RunContext } from '../run-context.ts'
import { openWriter } from './invitation-mail.ts'

/** Sends the invitations of a round that wait. Called again after a kill it goes on where the other was. */
export async function sendInvitations(run: StartedRun, context: RunContext): Promise<void> {
  const { organisationId, roundId } = run
  const writer = roundId && (await openWriter(context, roundId))
  if (!writer || !organisationId) throw new RuleBroken('ROUND_NOT_OPEN')
  await deliver(run, context, 'send', { kind: 'invitation', organisationId, roundId }, (mail) =>
    writer.write('invitation', mail),
  )
  await context.commit(async () => undefined)
}
