import { NotFound, RuleBroken } from '../errors.ts'
import {
  changeOf,
  retirementOf,
  touchedBy,
  unitsAfter,
  type SeenUnit,
  type Unit,
  type UnitChange,
  type UnitFacts,
} from './unit.ts'
import { topKind } from './unit-kind.ts'
import { assertUnits } from './unit-rules.ts'

/** What is done to a tree; one word per act, also in the history. */
export const unitActs = [
  'add',
  'rename',
  'describe',
  'set_headcounts',
  'move',
  'merge',
  'retire',
  'import',
  'undo',
] as const
export type UnitActKind = (typeof unitActs)[number]

/** A unit that is to be. Without a parent it comes below the top of its branch. */
export type NewUnitFacts = UnitFacts & { readonly branch: 'own' | 'funded' }

/** What is needed to make units: ids, and what the tops of the two branches are called. */
export interface UnitMaking {
  readonly newId: () => string
  readonly topNames: Readonly<Record<'own' | 'funded', string>>
}

// Every act takes the living units and answers with changes; nothing is changed in place. All throw RuleBroken.

/** Adds a unit. The first of a branch gets a top above it, so that there is something to add the branch up in. */
export function addUnit(units: readonly Unit[], facts: NewUnitFacts, { newId, topNames }: UnitMaking): UnitChange[] {
  const { branch, ...given } = facts
  const isTop = given.parentId === null && given.kind === topKind[branch]
  const top = units.find((unit) => unit.parentId === null && unit.branch === branch)
  const changes: UnitChange[] = []
  let { parentId } = given
  if (parentId === null && !isTop) {
    parentId = top?.id ?? newId()
    if (!top) changes.push(newTop(parentId, branch, topNames[branch]))
  }
  if (parentId !== null && changes.length === 0 && !units.some(({ id }) => id === parentId)) throw new NotFound('unit')
  const after = { ...given, parentId, operator: branch === 'own' ? null : given.operator }
  changes.push({ unitId: newId(), branch, version: 1, before: null, after })
  return checked(units, changes)
}

/** The top of a branch, with nobody attached to it. */
export function newTop(unitId: string, branch: 'own' | 'funded', name: string): UnitChange {
  const facts = { parentId: null, name, kind: topKind[branch], operator: null, employees: 0, leaders: 0 }
  return { unitId, branch, version: 1, before: null, after: { ...facts, externalId: null } }
}

/** Changes fields of one unit: its name, its headcounts, what it is. An empty answer: nothing was different. */
export function editUnit(
  units: readonly Unit[],
  seen: SeenUnit,
  wanted: Partial<Omit<UnitFacts, 'parentId'>>,
): UnitChange[] {
  const change = changeOf(seenUnit(units, seen), wanted)
  return change ? checked(units, [change]) : []
}

/** Moves a unit, with everything below it, below another one of the same branch. */
export function moveUnit(units: readonly Unit[], seen: SeenUnit, parentId: string): UnitChange[] {
  const unit = seenUnit(units, seen)
  if (unit.parentId === null) throw new RuleBroken('UNIT_IS_TOP')
  if (!units.some(({ id }) => id === parentId)) throw new NotFound('unit')
  const change = changeOf(unit, { parentId })
  return change ? checked(units, [change]) : []
}

/**
 * Puts a unit into another: its people are counted there, what lies below it goes along, and the unit itself is put
 * away. Name, kind and operator are those of the unit that stays.
 */
export function mergeUnits(units: readonly Unit[], seen: SeenUnit, into: SeenUnit): UnitChange[] {
  const [goes, stays] = [seenUnit(units, seen), seenUnit(units, into)]
  if (goes.id === stays.id) throw new RuleBroken('UNIT_MOVED_INTO_ITSELF')
  if (goes.parentId === null) throw new RuleBroken('UNIT_IS_TOP')
  if (goes.branch !== stays.branch) throw new RuleBroken('UNIT_OF_OTHER_BRANCH')
  const sums = { employees: stays.employees + goes.employees, leaders: stays.leaders + goes.leaders }
  const moved = units
    .filter(({ parentId }) => parentId === goes.id)
    .map((unit) => changeOf(unit, { parentId: stays.id }))
  const changes = [retirementOf(goes), changeOf(stays, sums), ...moved]
  return checked(
    units,
    changes.flatMap((change) => change ?? []),
  )
}

/** Puts a unit away: it has no part in coming rounds, and stays in those that it took part in. */
export function retireUnit(units: readonly Unit[], seen: SeenUnit): UnitChange[] {
  const unit = seenUnit(units, seen)
  if (units.some(({ parentId }) => parentId === unit.id)) throw new RuleBroken('UNIT_HAS_UNITS')
  return [retirementOf(unit)]
}

/**
 * Takes an act back, where nothing has been changed since in the units that it touched. A unit that the act made is
 * put away, not removed: the history tells of it.
 *
 * @param retired units of the act that are put away now, as they were
 */
export function undoAct(units: readonly Unit[], retired: readonly Unit[], act: readonly UnitChange[]): UnitChange[] {
  const living = new Map(units.map((unit) => [unit.id, unit]))
  const all = new Map([...retired, ...units].map((unit) => [unit.id, unit]))
  const changes = act.map(({ unitId, version, before }): UnitChange => {
    const unit = all.get(unitId)
    if (!unit || unit.version !== version) throw new RuleBroken('UNIT_CHANGED')
    if (before === null) return retirementOf(unit)
    const isBack = before.retired === false && !living.has(unitId)
    const back = changeOf(unit, before)
    const [was, will] = [back?.before ?? {}, back?.after ?? {}]
    return {
      unitId,
      branch: unit.branch,
      version: version + 1,
      before: isBack ? { ...was, retired: true } : was,
      after: isBack ? { ...will, retired: false } : will,
    }
  })
  const revived = retired.filter(({ id }) => changes.some(({ unitId, after }) => unitId === id && !after.retired))
  return checked([...units, ...revived], changes)
}

function seenUnit(units: readonly Unit[], { id, version }: SeenUnit): Unit {
  const unit = units.find((one) => one.id === id)
  if (!unit) throw new NotFound('unit')
  if (unit.version !== version) throw new RuleBroken('UNIT_CHANGED', { unitId: id })
  return unit
}

function checked(units: readonly Unit[], changes: UnitChange[]): UnitChange[] {
  const after = unitsAfter(units, changes)
  assertUnits(after, touchedBy(changes, after))
  return changes
}
