import type { RoundPlan } from '@mognad/model/rounds/round-plan'
import type { RoundState } from '@mognad/model/rounds/round-lifecycle'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../transaction.ts'

export interface PlannedBox {
  readonly strength: 'key_holder' | 'server'
  /** The role that keeps the code, as respondents read it: "registratorn". */
  readonly keyHolder: string
  readonly keyHolderEmail: string | null
}

export interface RoundToPlan {
  readonly id: string
  readonly organisationId: string
  readonly state: RoundState
  readonly synthetic: boolean
  readonly scheduledFrom: string | null
  readonly plan: RoundPlan
  /** The newest box. */
  readonly batchId: string
  readonly batchNumber: number
  readonly batchState: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly hasKey: boolean
  readonly box: PlannedBox
}

interface PlanRow extends Omit<RoundPlan, 'unitPeriods'>, PlannedBox {
  readonly id: string
  readonly organisationId: string
  readonly state: RoundState
  readonly synthetic: boolean
  readonly scheduledFrom: string | null
  readonly batchId: string
  readonly batchNumber: number
  readonly batchState: RoundToPlan['batchState']
  readonly hasKey: boolean
}

/** A round with its whole plan, locked until the end of the transaction. Null: no such round, or not one's own. */
export async function lockRoundToPlan(tx: Pick<Transaction, 'query'>, roundId: string): Promise<RoundToPlan | null> {
  // Two statements: what another has changed while the lock was waited for is seen by a statement that begins after it.
  await tx.query('select from round where id = $1 for update', [roundId])
  const [row] = await tx.query<PlanRow & { targetGroup: 'employees' | 'leaders' }>(
    `select r.id, r.organisation_id as "organisationId", r.state, r.synthetic, r.scheduled_from as "scheduledFrom",
            r.name, r.instrument_version_id as "instrumentVersionId", r.reporting_year as "reportingYear",
            r.target_group as "targetGroup", r.opens_at as "opensAt", r.closes_at as "closesAt", r.collection,
            r.invite_mode as "inviteMode", r.sample_size as "sampleSize", r.invitation_texts as "invitationTexts",
            r.reminder_days as "reminderDays", r.own_questions as "ownQuestions", r.explanations, r.background,
            r.repeat_months as "repeatMonths", b.id as "batchId", b.number as "batchNumber", b.state as "batchState",
            b.public_key is not null as "hasKey", b.strength, b.key_holder as "keyHolder", b.key_holder_email as "keyHolderEmail"
       from round r
       join lateral (select id, number, state, public_key, strength, key_holder, key_holder_email from batch
                      where round_id = r.id order by number desc limit 1) b on true
      where r.id = $1`,
    [roundId],
  )
  if (!row) return null
  const unitPeriods = await tx.query<{ unitId: string; closesAt: Date }>(
    'select unit_id as "unitId", closes_at as "closesAt" from unit_period where round_id = $1 order by unit_id',
    [roundId],
  )
  const { id, organisationId, state, synthetic, scheduledFrom, batchId, batchNumber, batchState, hasKey } = row
  const { strength, keyHolder, keyHolderEmail, ...plan } = row
  return {
    id,
    organisationId,
    state,
    synthetic,
    scheduledFrom,
    batchId,
    batchNumber,
    batchState,
    hasKey,
    box: {
      strength,
      keyHolder,
      keyHolderEmail,
    },
    plan: {
      ...plan,
      unitPeriods,
    },
  }
}

export interface NewRound {
  readonly organisationId: string
  readonly plan: RoundPlan
  readonly box: PlannedBox
  readonly envelopeBytes: number
  readonly synthetic: boolean
  readonly scheduledFrom?: string | null
}

/** A planned round and its box, which has no key yet. */
export async function insertRound(
  tx: Pick<Transaction, 'execute'>,
  { organisationId, plan, box, envelopeBytes, synthetic, scheduledFrom = null }: NewRound,
): Promise<{ roundId: string; batchId: string }> {
  const roundId = uuidv7()
  await tx.execute(
    `insert into round (id, organisation_id, state, synthetic, scheduled_from, name, instrument_version_id, reporting_year, target_group,
       opens_at, closes_at, collection, invite_mode, sample_size, invitation_texts, reminder_days, own_questions, explanations, repeat_months, background)
     values ($1, $2, 'planned', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [roundId, organisationId, synthetic, scheduledFrom, ...planValues(plan)],
  )
  const batchId = await insertBox(tx, {
    organisationId,
    roundId,
    number: 1,
    closesAt: plan.closesAt,
    envelopeBytes,
    box,
  })
  await insertUnitPeriods(tx, organisationId, roundId, plan.unitPeriods)
  return { roundId, batchId }
}

export interface NewBox {
  readonly organisationId: string
  readonly roundId: string
  readonly number: number
  readonly closesAt: Date
  readonly envelopeBytes: number
  readonly box: PlannedBox
}

export async function insertBox(tx: Pick<Transaction, 'execute'>, planned: NewBox): Promise<string> {
  const { organisationId, roundId, number, closesAt, envelopeBytes, box } = planned
  const id = uuidv7()
  await tx.execute(
    `insert into batch (id, organisation_id, round_id, number, closes_at, envelope_bytes, strength, key_holder, key_holder_email)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, organisationId, roundId, number, closesAt, envelopeBytes, box.strength, box.keyHolder, box.keyHolderEmail],
  )
  return id
}

/** Writes the whole plan; the closing day of the newest box goes with it. */
export async function updateRoundPlan(
  tx: Transaction,
  { id, organisationId, batchId }: Pick<RoundToPlan, 'id' | 'organisationId' | 'batchId'>,
  plan: RoundPlan,
): Promise<void> {
  await tx.execute(
    `update round set name = $2, instrument_version_id = $3, reporting_year = $4, target_group = $5, opens_at = $6, closes_at = $7,
       collection = $8, invite_mode = $9, sample_size = $10, invitation_texts = $11, reminder_days = $12, own_questions = $13,
       explanations = $14, repeat_months = $15, background = $16 where id = $1`,
    [id, ...planValues(plan)],
  )
  await tx.execute('update batch set closes_at = $2 where id = $1', [batchId, plan.closesAt])
  await tx.execute('delete from unit_period where round_id = $1', [id])
  await insertUnitPeriods(tx, organisationId, id, plan.unitPeriods)
}

function planValues(plan: RoundPlan): unknown[] {
  return [
    plan.name.trim(),
    plan.instrumentVersionId,
    plan.reportingYear,
    plan.targetGroup,
    plan.opensAt,
    plan.closesAt,
    plan.collection,
    plan.inviteMode,
    plan.sampleSize,
    plan.invitationTexts && JSON.stringify(plan.invitationTexts),
    [...plan.reminderDays],
    JSON.stringify(plan.ownQuestions),
    JSON.stringify(plan.explanations),
    plan.repeatMonths,
    plan.background,
  ]
}

async function insertUnitPeriods(
  tx: Pick<Transaction, 'execute'>,
  organisationId: string,
  roundId: string,
  periods: RoundPlan['unitPeriods'],
): Promise<void> {
  if (periods.length === 0) return
  await tx.execute(
    `insert into unit_period (round_id, organisation_id, unit_id, closes_at)
     select $1, $2, p.unit_id, p.closes_at from unnest($3::uuid[], $4::timestamptz[]) as p (unit_id, closes_at)`,
    [roundId, organisationId, periods.map(({ unitId }) => unitId), periods.map(({ closesAt }) => closesAt)],
  )
}

/** A planned round goes, and with it everything that hung on it. The round whose schedule made it makes no other. */
export async function deletePlannedRound(tx: Transaction, { id, scheduledFrom }: RoundToPlan): Promise<void> {
  if (scheduledFrom) await tx.execute('update round set repeat_months = null where id = $1', [scheduledFrom])
  await tx.execute(`delete from round where id = $1`, [id])
}

/** The time of a planned round becomes now, unless its end has passed already or a run is opening it. */
export async function openNow(tx: Transaction, roundId: string): Promise<{ isOver: boolean; isOpening: boolean }> {
  await tx.execute('update round set opens_at = now() where id = $1', [roundId])
  const [row] = await tx.query<{ isOver: boolean; isOpening: boolean }>(
    `select r.closes_at <= now() as "isOver", exists (
              select from job_run j where j.round_id = r.id and j.name = 'rounds.open-round' and j.state in ('requested', 'running')) as "isOpening"
       from round r where r.id = $1`,
    [roundId],
  )
  return row!
}
