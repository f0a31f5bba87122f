import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { afterStep } from '@mognad/model/rounds/round-lifecycle'
import { writeAs, type Database } from '@mognad/db/connections'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { lockRoundToClose, shutDoor } from '@mognad/db/rounds/round-closing.store'
import { closeRound } from '@mognad/jobs/rounds/close-round'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'

/** What a key user does with a round, but for the opening of its box. */
export class RoundService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
  ) {}

  /**
   * Shuts the door at once; the worker then takes the outer envelopes off and the round is closed.
   *
   * @returns the run that does it
   * @throws NotFound · NotAllowed · RuleBroken ROUND_NOT_OPEN, also when it is being closed already
   */
  async close(asker: Asker, roundId: string): Promise<string> {
    assertAsks(asker, roundId, 'round')
    const { actor, databaseActor } = asker
    const requestedBy = databaseActor.personId ?? null
    const jobRunId = await writeAs(this.db, databaseActor, async (tx) => {
      const round = await lockRoundToClose(tx, roundId)
      if (!round) throw new NotFound('round')
      const { organisationId } = round
      assertCan(actor, 'close round', { organisationId }, 'round')
      afterStep(round.state, 'close')
      if (round.isClosing) throw new RuleBroken('ROUND_NOT_OPEN')
      await shutDoor(tx, roundId)
      await recordAuditEvent(
        tx,
        { personId: requestedBy },
        { kind: 'ROUND_CLOSED', subjectId: roundId, organisationId },
      )
      return requestJob(tx, closeRound.name, { organisationId, roundId, requestedBy })
    })
    await this.jobs.send(jobRunId, closeRound.name)
    return jobRunId
  }
}
