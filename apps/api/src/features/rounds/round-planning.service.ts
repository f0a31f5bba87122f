import { assertCan, type Act } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { backgroundQuestions } from '@mognad/model/rounds/background'
import { afterStep } from '@mognad/model/rounds/round-lifecycle'
import { nextPlan, planProblems, type PlanProblem, type RoundPlan } from '@mognad/model/rounds/round-plan'
import { unknownExplained } from '@mognad/model/rounds/supplement'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import { planBox } from '@mognad/db/rounds/box-key.store'
import {
  deletePlannedRound,
  insertBox,
  insertRound,
  lockRoundToPlan,
  updateRoundPlan,
  type PlannedBox,
  type RoundToPlan,
} from '@mognad/db/rounds/round-plan.store'
import type { Transaction } from '@mognad/db/transaction'
import { envelopeBytes } from '@mognad/sealing'
import { assertAsks, type Asker } from '../asker.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import type { BoxKeyService } from './box-key.service.ts'

/** What is to change; what is left out stays. */
export type PlanChanges = Partial<RoundPlan> & { readonly box?: PlannedBox | undefined }

/** Once a round is open these may still change; everything else has been promised to those who answer. */
const changeableWhenOpen: readonly (keyof RoundPlan)[] = ['name', 'closesAt', 'invitationTexts', 'reminderDays']

/** What a key user decides about a round, from the first draft to a second box. */
export class RoundPlanningService {
  constructor(
    private readonly db: Database,
    private readonly instruments: InstrumentCatalogue,
    private readonly keys: BoxKeyService,
  ) {}

  /** @throws NotFound · NotAllowed · RuleBroken PLAN_INVALID with the fields that cannot stand */
  async plan(asker: Asker, organisationId: string, plan: RoundPlan, box: PlannedBox): Promise<string> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'plan round', { organisationId }, 'organisation')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      await this.#assertStands(tx, organisationId, plan)
      const synthetic = await isSynthetic(tx, organisationId)
      const { roundId, batchId } = await insertRound(tx, { organisationId, plan, box, envelopeBytes, synthetic })
      await this.keys.makeWhereServerSeals(tx, { batchId, organisationId, strength: box.strength, hasKey: false })
      await this.#record(tx, asker, 'ROUND_PLANNED', roundId, organisationId)
      return roundId
    })
  }

  /**
   * Of an open round only the name, the closing day, the texts and the days of reminders change.
   *
   * @throws NotFound · NotAllowed · RuleBroken PLAN_INVALID, ROUND_NOT_PLANNED, ROUND_NOT_OPEN when its time is over
   */
  async change(asker: Asker, roundId: string, { box, ...changes }: PlanChanges): Promise<void> {
    await this.#with(asker, roundId, 'plan round', async (tx, round) => {
      const plan: RoundPlan = { ...round.plan, ...withoutUndefined(changes) }
      if (round.batchState === 'planned') assertFirstBox(round, changes)
      else await assertChangeableWhenOpen(tx, round, plan)
      await this.#assertStands(tx, round.organisationId, plan)
      await updateRoundPlan(tx, round, plan)
      if (box) {
        if (!(await planBox(tx, round.batchId, box))) throw new RuleBroken('ROUND_NOT_PLANNED')
        const hasKey = round.hasKey && box.strength === round.box.strength
        const { batchId, organisationId } = round
        await this.keys.makeWhereServerSeals(tx, { batchId, organisationId, strength: box.strength, hasKey })
      }
      await this.#record(tx, asker, 'ROUND_CHANGED', roundId, round.organisationId)
    })
  }

  /** A new planned round like this one, a year later, or as many years as it takes to lie ahead. @returns its id */
  async copy(asker: Asker, roundId: string): Promise<string> {
    return this.#with(asker, roundId, 'plan round', async (tx, round) => {
      const { organisationId, box, synthetic } = round
      const now = await databaseNow(tx)
      let plan = nextPlan(round.plan, 12)
      for (let years = 2; plan.opensAt <= now; years += 1) plan = nextPlan(round.plan, 12 * years)
      // What has changed in the meantime must not stand in the way: a unit that is gone has no closing day.
      const unitPeriods = await unitsThatAre(tx, organisationId, plan.unitPeriods)
      const copied = { ...plan, unitPeriods, repeatMonths: null }
      const made = await insertRound(tx, { organisationId, plan: copied, box, envelopeBytes, synthetic })
      const { batchId } = made
      await this.keys.makeWhereServerSeals(tx, { batchId, organisationId, strength: box.strength, hasKey: false })
      await this.#record(tx, asker, 'ROUND_PLANNED', made.roundId, organisationId)
      return made.roundId
    })
  }

  /** @throws NotFound · NotAllowed · RuleBroken ROUND_NOT_PLANNED */
  async discard(asker: Asker, roundId: string): Promise<void> {
    await this.#with(asker, roundId, 'plan round', async (tx, round) => {
      if (round.state !== 'planned') throw new RuleBroken('ROUND_NOT_PLANNED')
      await deletePlannedRound(tx, round)
      await this.#record(tx, asker, 'ROUND_DISCARDED', roundId, round.organisationId)
    })
  }

  /**
   * Plans a second box for a round that has a result, or whose box was given up: a key of its own, a limit of its own, and
   * nobody answers twice.
   *
   * @throws NotFound · NotAllowed · RuleBroken ROUND_NOT_SCORED, ROUND_OVER when the period is not ahead
   */
  async reopen(asker: Asker, roundId: string, period: { opensAt: Date; closesAt: Date }): Promise<void> {
    await this.#with(asker, roundId, 'reopen round', async (tx, round) => {
      afterStep(round.state, 'reopen')
      // A box that is planned already waits for its key.
      if (round.batchState === 'planned') throw new RuleBroken('ROUND_NOT_SCORED')
      if (period.closesAt <= (await databaseNow(tx))) throw new RuleBroken('ROUND_OVER')
      const { organisationId, batchNumber, box } = round
      const plan = { ...round.plan, ...period, unitPeriods: [] }
      await this.#assertStands(tx, organisationId, plan)
      const closesAt = period.closesAt
      const next = { organisationId, roundId, number: batchNumber + 1, closesAt, envelopeBytes, box }
      const batchId = await insertBox(tx, next)
      await updateRoundPlan(tx, { id: roundId, organisationId, batchId }, plan)
      await this.keys.makeWhereServerSeals(tx, { batchId, organisationId, strength: box.strength, hasKey: false })
      await this.#record(tx, asker, 'ROUND_REOPENED', roundId, organisationId)
    })
  }

  async #with<T>(
    asker: Asker,
    roundId: string,
    act: Act,
    work: (tx: Transaction, round: RoundToPlan) => Promise<T>,
  ): Promise<T> {
    assertAsks(asker, roundId, 'round')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const round = await lockRoundToPlan(tx, roundId)
      if (!round) throw new NotFound('round')
      assertCan(asker.actor, act, { organisationId: round.organisationId }, 'round')
      return work(tx, round)
    })
  }

  /** Form first, then what only the database and the instrument know. */
  async #assertStands(tx: Transaction, organisationId: string, plan: RoundPlan): Promise<void> {
    const problems: PlanProblem[] = planProblems(plan)
    const known = await this.instruments.get(plan.instrumentVersionId)
    if (known?.row.collection !== 'persons') problems.push({ path: 'instrumentVersionId', code: 'UNKNOWN' })
    else if (unknownExplained(known.instrument, plan.explanations).length > 0)
      problems.push({ path: 'explanations', code: 'ITEM_UNKNOWN' })
    const asksUnknown =
      plan.background !== null &&
      !(known && backgroundQuestions(known.instrument).some(({ id }) => id === plan.background))
    if (asksUnknown) problems.push({ path: 'background', code: 'UNKNOWN' })
    const present = await unitsThatAre(tx, organisationId, plan.unitPeriods)
    if (present.length < plan.unitPeriods.length) problems.push({ path: 'unitPeriods', code: 'UNIT_UNKNOWN' })
    if (problems.length === 0) return
    throw new RuleBroken('PLAN_INVALID', { problems: problems.map(({ path, code }) => `${path} ${code}`).join(', ') })
  }

  async #record(
    tx: Transaction,
    { databaseActor }: Asker,
    kind: 'ROUND_PLANNED' | 'ROUND_CHANGED' | 'ROUND_DISCARDED' | 'ROUND_REOPENED',
    subjectId: string,
    organisationId: string,
  ): Promise<void> {
    await recordAuditEvent(tx, { personId: databaseActor.personId ?? null }, { kind, subjectId, organisationId })
  }
}

function withoutUndefined<Changes extends object>(changes: Changes): Partial<RoundPlan> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

/** What a second box asks is what the first one asked. */
function assertFirstBox(round: RoundToPlan, changes: Partial<RoundPlan>): void {
  if (round.batchNumber === 1) return
  const fixed = [
    'instrumentVersionId',
    'ownQuestions',
    'background',
    'targetGroup',
    'collection',
    'reportingYear',
  ] as const
  if (fixed.some((field) => changes[field] !== undefined)) throw new RuleBroken('ROUND_NOT_PLANNED')
}

async function assertChangeableWhenOpen(tx: Transaction, round: RoundToPlan, plan: RoundPlan): Promise<void> {
  if (round.batchState !== 'open') throw new RuleBroken('ROUND_NOT_PLANNED')
  const changed = (Object.keys(plan) as (keyof RoundPlan)[]).filter(
    (field) => JSON.stringify(plan[field]) !== JSON.stringify(round.plan[field]),
  )
  if (changed.some((field) => !changeableWhenOpen.includes(field))) throw new RuleBroken('ROUND_NOT_PLANNED')
  const now = await databaseNow(tx)
  // The door is shut, and the worker may be taking the outer envelopes off.
  if (round.plan.closesAt <= now) throw new RuleBroken('ROUND_NOT_OPEN')
  if (plan.closesAt <= now) throw new RuleBroken('ROUND_OVER')
}

async function databaseNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.query<{ now: Date }>('select now() as now')
  return row!.now
}

async function isSynthetic(tx: Transaction, organisationId: string): Promise<boolean> {
  const [row] = await tx.query<{ synthetic: boolean }>('select synthetic from organisation where id = $1', [
    organisationId,
  ])
  return row?.synthetic ?? false
}

/** Of these units those that the organisation has today. */
async function unitsThatAre<Period extends { readonly unitId: string }>(
  tx: Transaction,
  organisationId: string,
  periods: readonly Period[],
): Promise<Period[]> {
  if (periods.length === 0) return []
  const rows = await tx.query<{ id: string }>(
    'select id from unit where organisation_id = $1 and retired_at is null and id = any ($2::uuid[])',
    [organisationId, periods.map(({ unitId }) => unitId)],
  )
  const present = new Set(rows.map(({ id }) => id))
  return periods.filter(({ unitId }) => present.has(unitId))
}
