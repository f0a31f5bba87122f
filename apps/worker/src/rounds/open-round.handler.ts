import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { inviteToBox, lockRoundToOpen, openDoor } from '@mognad/db/rounds/round-opening.store'
import { RuleBroken } from '@mognad/model/errors'
import { afterStep } from '@mognad/model/rounds/round-lifecycle'
import { actFor, statementsOf } from '../database.ts'
import type { RunContext } from '../run-context.ts'

/**
 * Opens a round in one transaction: the tree is frozen, recipients become invitations with mails that wait, and the
 * door opens. Either all of it has happened or nothing.
 *
 * @throws RuleBroken ROUND_NOT_PLANNED · KEY_MISSING · ROUND_NOT_READY
 */
export async function openRound(run: StartedRun, { commit, progress }: RunContext): Promise<void> {
  progress('open', 0, 1)
  await commit(async (client) => {
    const round = await lockRoundToOpen(client, run.roundId ?? '')
    if (round?.batchState !== 'planned' || round.isOver) throw new RuleBroken('ROUND_NOT_PLANNED')
    afterStep(round.state, round.batchNumber === 1 ? 'open' : 'reopen')
    if (!round.hasKey) throw new RuleBroken('KEY_MISSING')
    const { organisationId, id: subjectId } = round
    await actFor(client, organisationId)
    const detail = await inviteToBox(client, round)
    await openDoor(client, round)
    const event = { kind: 'ROUND_OPENED', subjectId, organisationId, detail } as const
    await recordAuditEvent(statementsOf(client), { personId: run.requestedBy }, event)
  })
}
