import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { giveUpBox } from '@mognad/db/rounds/box-giving-up.store'
import {
  addNotice,
  boxesToGiveUp,
  boxesToTellOf,
  lockClock,
  mailNotice,
  roundsToClose,
  roundsToFollow,
  roundsToOpen,
} from '@mognad/db/rounds/round-clock.store'
import { insertRound, lockRoundToPlan } from '@mognad/db/rounds/round-plan.store'
import type { RunName } from '@mognad/jobs'
import { giveUpAfterDays, noticesDue } from '@mognad/model/rounds/notices'
import { fewestAnswers } from '@mognad/model/rounds/round-lifecycle'
import { nextPlan } from '@mognad/model/rounds/round-plan'
import { envelopeBytes } from '@mognad/sealing/envelope'
import type { PoolClient } from 'pg'
import { actFor, statementsOf, transaction } from '../database.ts'
import type { Services } from '../run-context.ts'

/**
 * One look at the database's clock. What is found is written down before anything is sent, and what is written down is
 * not found again: looking twice makes the same rows as looking once.
 */
export async function keepTime({ pool, producer, logger }: Services): Promise<void> {
  const runs = await transaction(pool, async (client) => {
    const now = await lockClock(client)
    const requested = await requestDue(client)
    await giveUpOld(client)
    await tell(client, now)
    await planNext(client, now)
    return requested
  })
  for (const { jobRunId, name } of runs) await producer.send(jobRunId, name)
  if (runs.length > 0) logger.info({ runs: runs.length }, 'rounds are due')
}

interface Requested {
  readonly jobRunId: string
  readonly name: RunName
}

async function requestDue(client: PoolClient): Promise<Requested[]> {
  const due = [
    ...(await roundsToOpen(client, fewestAnswers)).map((round) => ({ ...round, name: 'rounds.open-round' as const })),
    ...(await roundsToClose(client)).map((round) => ({ ...round, name: 'rounds.close-round' as const })),
  ]
  const requested: Requested[] = []
  for (const { name, organisationId, roundId } of due)
    requested.push({ name, jobRunId: await requestJob(client, name, { organisationId, roundId }) })
  return requested
}

async function giveUpOld(client: PoolClient): Promise<void> {
  for (const { batchId: subjectId, organisationId } of await boxesToGiveUp(client, giveUpAfterDays)) {
    await actFor(client, organisationId)
    if (!(await giveUpBox(client, subjectId))) continue
    await recordAuditEvent(statementsOf(client), {}, { kind: 'BOX_GIVEN_UP', subjectId, organisationId })
  }
}

async function tell(client: PoolClient, now: Date): Promise<void> {
  for (const box of await boxesToTellOf(client, fewestAnswers)) {
    for (const kind of noticesDue(box, now).filter((each) => !box.told.includes(each)))
      if (await addNotice(client, box, kind)) await mailNotice(client, box, kind)
  }
}

/** The next round of a schedule, in the future: periods that nobody was there to open are passed over. */
async function planNext(client: PoolClient, now: Date): Promise<void> {
  const tx = statementsOf(client)
  for (const { roundId, organisationId } of await roundsToFollow(client)) {
    const last = await lockRoundToPlan(tx, roundId)
    if (!last || last.plan.repeatMonths === null) continue
    const { repeatMonths } = last.plan
    let plan = nextPlan(last.plan, repeatMonths)
    for (let periods = 2; plan.opensAt <= now; periods += 1) plan = nextPlan(last.plan, repeatMonths * periods)
    const { box, synthetic } = last
    const next = await insertRound(tx, { organisationId, plan, box, envelopeBytes, synthetic, scheduledFrom: roundId })
    await recordAuditEvent(tx, {}, { kind: 'ROUND_SCHEDULED', subjectId: next.roundId, organisationId })
  }
}
