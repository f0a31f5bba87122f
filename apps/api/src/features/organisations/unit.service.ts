import { v7 as newId } from 'uuid'
import { unitsAdministeredBy, type PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { NotAllowed, NotFound, RuleBroken } from '@mognad/model/errors'
import {
  addUnit,
  editUnit,
  mergeUnits,
  moveUnit,
  retireUnit,
  undoAct,
  type NewUnitFacts,
  type UnitActKind,
} from '@mognad/model/organisations/unit-acts'
import { staysWithin } from '@mognad/model/organisations/unit-part'
import { unitKind, topKind } from '@mognad/model/organisations/unit-kind'
import { unitsAfter, type SeenUnit, type Unit, type UnitChange, type UnitFacts } from '@mognad/model/organisations/unit'
import { writeAs, type Database } from '@mognad/db/connections'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { organisationsById } from '@mognad/db/organisations/organisation.read-model'
import { changesOfAct } from '@mognad/db/organisations/unit-act.read-model'
import { lockTree, organisationOfUnit, retiredUnits, storeUnitAct } from '@mognad/db/organisations/unit-tree.store'
import type { Read, Transaction } from '@mognad/db/transaction'
import { assertAsks, type Asker } from '../asker.ts'

/** A unit as an act left it. */
export interface ActedUnit extends Unit {
  readonly retired: boolean
}

export interface UnitActDone {
  /** Null: nothing was different, and nothing was done. */
  readonly actId: string | null
  /** Every unit that the act changed, as it is now. */
  readonly units: readonly ActedUnit[]
}

/** What an act needs to be stored: who, where, and the tree that it starts from. */
export interface ActOnTree {
  readonly organisationId: string
  readonly kind: UnitActKind
  readonly units: readonly Unit[]
  readonly retired?: readonly Unit[]
}

/** Changes to an organisation's tree, one act at a time. The rules stand in model, this asks them and stores. */
export class UnitService {
  constructor(private readonly db: Database) {}

  add(asker: Asker, organisationId: string, facts: NewUnitFacts): Promise<UnitActDone> {
    return this.#act(asker, 'add', { organisationId }, async (units, tx) =>
      addUnit(units, facts, { newId, topNames: await topNamesOf(tx, organisationId) }),
    )
  }

  rename(asker: Asker, seen: SeenUnit, name: string): Promise<UnitActDone> {
    return this.#act(asker, 'rename', seen, (units) => editUnit(units, seen, { name: name.trim() }))
  }

  describe(
    asker: Asker,
    seen: SeenUnit,
    what: Pick<UnitFacts, 'kind' | 'operator' | 'externalId'>,
  ): Promise<UnitActDone> {
    return this.#act(asker, 'describe', seen, (units) => editUnit(units, seen, what))
  }

  setHeadcounts(asker: Asker, seen: SeenUnit, heads: Pick<UnitFacts, 'employees' | 'leaders'>): Promise<UnitActDone> {
    return this.#act(asker, 'set_headcounts', seen, (units) => editUnit(units, seen, heads))
  }

  move(asker: Asker, seen: SeenUnit, parentId: string): Promise<UnitActDone> {
    return this.#act(asker, 'move', seen, (units) => moveUnit(units, seen, parentId))
  }

  merge(asker: Asker, seen: SeenUnit, into: SeenUnit): Promise<UnitActDone> {
    return this.#act(asker, 'merge', seen, (units) => mergeUnits(units, seen, into))
  }

  retire(asker: Asker, seen: SeenUnit): Promise<UnitActDone> {
    return this.#act(asker, 'retire', seen, (units) => retireUnit(units, seen))
  }

  /**
   * Takes an act back while nothing has changed since in what it touched.
   *
   * @throws NotFound · NotAllowed · RuleBroken UNIT_CHANGED
   */
  async undo(asker: Asker, actId: string): Promise<UnitActDone> {
    assertAsks(asker, actId, 'act')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const act = await changesOfAct(tx, actId)
      if (!act) throw new NotFound('act')
      const { organisationId, changes } = act
      assertCan(asker.actor, 'edit units', { organisationId }, 'act')
      const units = await lockTree(tx, organisationId)
      const retired = await retiredUnits(
        tx,
        changes.map(({ unitId }) => unitId),
      )
      const back = undoAct(units, retired, changes)
      return storeAct(tx, asker, { organisationId, kind: 'undo', units, retired }, back)
    })
  }

  async #act(
    asker: Asker,
    kind: UnitActKind,
    where: { readonly organisationId: string } | SeenUnit,
    changesOf: (units: readonly Unit[], tx: Transaction) => UnitChange[] | Promise<UnitChange[]>,
  ): Promise<UnitActDone> {
    const subject = 'id' in where ? 'unit' : 'organisation'
    assertAsks(asker, 'id' in where ? where.id : where.organisationId, subject)
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const organisationId = 'id' in where ? await organisationOfUnit(tx, where.id) : where.organisationId
      if (!organisationId) throw new NotFound(subject)
      assertCan(asker.actor, 'edit units', { organisationId }, subject)
      const units = await lockTree(tx, organisationId)
      const changes = await changesOf(units, tx)
      return storeAct(tx, asker, { organisationId, kind, units }, changes)
    })
  }
}

/**
 * Stores changes with their history and an audit event, if they stay within what the asker administers.
 *
 * @throws NotAllowed · RuleBroken UNIT_CHANGED
 */
export async function storeAct(
  tx: Transaction,
  { actor, databaseActor }: Asker,
  { organisationId, kind, units, retired = [] }: ActOnTree,
  changes: readonly UnitChange[],
): Promise<UnitActDone> {
  if (changes.length === 0) return { actId: null, units: [] }
  const before = [...units, ...retired]
  if (!staysWithin(before, unitsAdministeredBy(actor, organisationId), changes)) throw new NotAllowed('edit units')
  const now = actedUnits(before, changes)
  const { id: actorId } = actor as PersonActor // the table of permissions lets nobody else through
  const act = { organisationId, kind, actorId, changes, unitsNow: new Map(now.map((unit) => [unit.id, unit])) }
  const actId = await storeUnitAct(tx, act)
  if (!actId) throw new RuleBroken('UNIT_CHANGED')
  const detail = { act: kind, units: changes.length }
  await recordAuditEvent(
    tx,
    { personId: databaseActor.personId ?? null },
    { kind: 'UNITS_CHANGED', subjectId: actId, organisationId, detail },
  )
  return { actId, units: now }
}

/** The units of an act as they are after it: the living ones, and as they were those that it puts away. */
function actedUnits(before: readonly Unit[], changes: readonly UnitChange[]): ActedUnit[] {
  const was = new Map(before.map((unit) => [unit.id, unit]))
  const living = new Map(unitsAfter(before, changes).map((unit) => [unit.id, unit]))
  return changes.flatMap(({ unitId, version }) => {
    const alive = living.get(unitId)
    const unit = alive ?? was.get(unitId)
    return unit ? { ...unit, version, retired: !alive } : []
  })
}

/** What the tops of the two branches are called when they are made. */
export async function topNamesOf(tx: Read, organisationId: string): Promise<Record<'own' | 'funded', string>> {
  const [organisation] = await organisationsById(tx, [organisationId])
  if (!organisation) throw new NotFound('organisation')
  return { own: organisation.name, funded: unitKind(topKind.funded)?.title.sv ?? topKind.funded }
}
