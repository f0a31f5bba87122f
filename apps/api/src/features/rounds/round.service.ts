import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { afterStep, fewestAnswers } from '@mognad/model/rounds/round-lifecycle'
import { writeAs, type Database } from '@mognad/db/connections'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { plansOfRounds } from '@mognad/db/rounds/round-plan.read-model'
import { lockRoundToPlan, openNow } from '@mognad/db/rounds/round-plan.store'
import { lockRoundToClose, shutDoor } from '@mognad/db/rounds/round-closing.store'
import { closeRound } from '@mognad/jobs/rounds/close-round'
import { openRound } from '@mognad/jobs/rounds/open-round'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'

/** What a key user does with a round, but for the opening of its box. */
export class RoundService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
  ) {}

  /**
   * Opens a planned round now. Whatever was planned for later happens at once: the worker freezes the tree and draws the
   * invitations.
   *
   * @returns the run that does it
   * @throws NotFound · NotAllowed · RuleBroken ROUND_NOT_PLANNED, KEY_MISSING, ROUND_NOT_READY, ROUND_OVER
   */
  async open(asker: Asker, roundId: string): Promise<string> {
    assertAsks(asker, roundId, 'round')
    const { actor, databaseActor } = asker
    const requestedBy = databaseActor.personId ?? null
    const jobRunId = await writeAs(this.db, databaseActor, async (tx) => {
      const round = await lockRoundToPlan(tx, roundId)
      if (!round) throw new NotFound('round')
      const { organisationId } = round
      assertCan(actor, 'open round', { organisationId }, 'round')
      if (round.batchState !== 'planned') throw new RuleBroken('ROUND_NOT_PLANNED')
      if (!round.hasKey) throw new RuleBroken('KEY_MISSING')
      const [plan] = await plansOfRounds(tx, [roundId])
      const people = plan?.collection === 'open_link' ? plan.frame : (plan?.recipients ?? 0)
      if (round.batchNumber === 1 && people < fewestAnswers)
        throw new RuleBroken('ROUND_NOT_READY', { invited: people })
      const { isOver, isOpening } = await openNow(tx, roundId)
      if (isOver) throw new RuleBroken('ROUND_OVER')
      if (isOpening) throw new RuleBroken('ROUND_NOT_PLANNED')
      return requestJob(tx, openRound.name, { organisationId, roundId, requestedBy })
    })
    await this.jobs.send(jobRunId, openRound.name)
    return jobRunId
  }

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
