import { v7 as newId } from 'uuid'
import type { Unit, UnitChange } from '@mognad/model/organisations/unit'
import type { UnitActKind } from '@mognad/model/organisations/unit-acts'
import type { Read, Transaction } from '../transaction.ts'

const columns = `u.id, u.parent_id as "parentId", u.branch, u.name, u.kind, u.operator, u.employees, u.leaders,
  u.external_id as "externalId", u.version`

/** A unit, and whose it is. */
export type OwnedUnit = Unit & { readonly organisationId: string }

/** The living units of organisations, by name: whole trees in one statement. */
export function livingTrees(read: Read, organisationIds: readonly string[]): Promise<OwnedUnit[]> {
  return read.query(
    `select ${columns}, u.organisation_id as "organisationId" from unit u
      where u.organisation_id = any ($1) and u.retired_at is null order by u.name, u.id`,
    [organisationIds],
  )
}

export function livingUnits(read: Read, organisationId: string): Promise<Unit[]> {
  return livingTrees(read, [organisationId])
}

/**
 * The same, for an act that changes the tree: until the transaction is over nobody else changes it. A rule of the tree
 * (no circle, one top) needs all of it to hold still, so the organisation is locked and not its rows.
 */
export async function lockTree(tx: Transaction, organisationId: string): Promise<Unit[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('units of ' || $1, 0))`, [organisationId])
  return livingUnits(tx, organisationId)
}

/** Units that were put away, as they were. */
export function retiredUnits(read: Read, ids: readonly string[]): Promise<Unit[]> {
  return read.query(`select ${columns} from unit u where u.id = any ($1) and u.retired_at is not null`, [ids])
}

/** Whose unit it is; null when there is none, or not one's own to see. */
export async function organisationOfUnit(read: Read, unitId: string): Promise<string | null> {
  const rows = await read.query<{ id: string }>(`select u.organisation_id as id from unit u where u.id = $1`, [unitId])
  return rows[0]?.id ?? null
}

export interface UnitAct {
  readonly organisationId: string
  readonly kind: UnitActKind
  readonly actorId: string
  readonly changes: readonly UnitChange[]
  /** Every changed unit as it is now, by id; those that are put away as they were. */
  readonly unitsNow: ReadonlyMap<string, Unit>
}

/**
 * Stores an act and its history in three statements, however many units it touches.
 *
 * @returns the id of the act · null: a unit has another version than the act says, and nothing may be kept
 */
export async function storeUnitAct(tx: Transaction, act: UnitAct): Promise<string | null> {
  const actId = newId()
  const made = act.changes.filter(({ before }) => before === null)
  const changed = act.changes.filter(({ before }) => before !== null)
  if (made.length > 0) {
    await tx.execute(
      `insert into unit (id, organisation_id, branch, parent_id, name, kind, operator, employees, leaders, external_id, version)
       select new.id, $1, new.branch, new.parent_id, new.name, new.kind, new.operator, new.employees, new.leaders, new.external_id, new.version
         from ${asRows} as new (id, branch, parent_id, name, kind, operator, employees, leaders, external_id, version, retired)`,
      [act.organisationId, ...factColumns(made, act.unitsNow)],
    )
  }
  if (changed.length > 0) {
    const touched = await tx.execute(
      `update unit u set parent_id = now.parent_id, name = now.name, kind = now.kind, operator = now.operator,
              employees = now.employees, leaders = now.leaders, external_id = now.external_id, version = now.version,
              retired_at = case when now.retired then coalesce(u.retired_at, now()) end
         from ${asRows} as now (id, branch, parent_id, name, kind, operator, employees, leaders, external_id, version, retired)
        where u.organisation_id = $1 and u.id = now.id and u.version = now.version - 1`,
      [act.organisationId, ...factColumns(changed, act.unitsNow)],
    )
    if (touched !== changed.length) return null
  }
  await storeHistory(tx, actId, act)
  return actId
}

const asRows = `unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::int[], $9::int[],
                       $10::text[], $11::int[], $12::boolean[])`

function factColumns(changes: readonly UnitChange[], unitsNow: ReadonlyMap<string, Unit>): unknown[][] {
  const rows = changes.map((change) => {
    const unit = unitsNow.get(change.unitId)
    if (!unit) throw new RangeError('a changed unit is not among the units')
    return { unit, change }
  })
  const column = <Value>(valueOf: (row: (typeof rows)[number]) => Value) => rows.map(valueOf)
  return [
    column(({ unit }) => unit.id),
    column(({ unit }) => unit.branch),
    column(({ unit }) => unit.parentId),
    column(({ unit }) => unit.name),
    column(({ unit }) => unit.kind),
    column(({ unit }) => unit.operator),
    column(({ unit }) => unit.employees),
    column(({ unit }) => unit.leaders),
    column(({ unit }) => unit.externalId),
    column(({ change }) => change.version),
    column(({ change }) => change.after.retired === true),
  ]
}

async function storeHistory(tx: Transaction, actId: string, act: UnitAct): Promise<void> {
  const { organisationId, kind, actorId, changes } = act
  const column = <Value>(valueOf: (change: UnitChange) => Value) => changes.map(valueOf)
  await tx.execute(
    `insert into unit_change (id, organisation_id, unit_id, act_id, act, actor_id, version, before, after)
     select c.id, $1, c.unit_id, $2, $3, $4, c.version, c.before::jsonb, c.after::jsonb
       from unnest($5::uuid[], $6::uuid[], $7::int[], $8::text[], $9::text[]) as c (id, unit_id, version, before, after)`,
    [
      organisationId,
      actId,
      kind,
      actorId,
      column(() => newId()),
      column(({ unitId }) => unitId),
      column(({ version }) => version),
      column(({ before }) => (before === null ? null : JSON.stringify(before))),
      column(({ after }) => JSON.stringify(after)),
    ],
  )
}
