import type { TreeUnit } from './organisation-tree.ts'

/** A living unit as it is edited. Headcounts are of the unit itself, without what lies below it. */
export interface Unit extends TreeUnit {
  readonly name: string
  /** From the national list, unit-kind.ts. */
  readonly kind: string
  /** Who runs a funded operation. */
  readonly operator: string | null
  readonly employees: number
  /** Of the employees, those who lead, steer or manage digitalisation. */
  readonly leaders: number
  /** Its code in the municipality's own system; null where there is none. */
  readonly externalId: string | null
  /** Counts the changes of the unit, from 1. */
  readonly version: number
}

/** What can be changed of a unit; its branch cannot. */
export interface UnitFacts {
  readonly parentId: string | null
  readonly name: string
  readonly kind: string
  readonly operator: string | null
  readonly employees: number
  readonly leaders: number
  readonly externalId: string | null
}

export const unitFields = ['parentId', 'name', 'kind', 'operator', 'employees', 'leaders', 'externalId'] as const
export type UnitField = (typeof unitFields)[number]

/** Some fields of a unit; `retired` tells of a unit that is put away, or brought back. */
export type UnitPatch = Partial<UnitFacts> & { readonly retired?: boolean }

/** What one act does to one unit. */
export interface UnitChange {
  readonly unitId: string
  readonly branch: 'own' | 'funded'
  /** The version that the unit gets. */
  readonly version: number
  /** The fields that change, as they were; null for a new unit. */
  readonly before: UnitPatch | null
  readonly after: UnitPatch
}

/** How a unit is asked for: by id and the version that was looked at, so that nobody overwrites what they have not seen. */
export interface SeenUnit {
  readonly id: string
  readonly version: number
}

/** The change of these fields of a unit, or null when nothing is different. */
export function changeOf(unit: Unit, wanted: Partial<UnitFacts>): UnitChange | null {
  const fields = unitFields.filter((field) => field in wanted && wanted[field] !== unit[field])
  if (fields.length === 0) return null
  const pick = (from: Partial<UnitFacts>) => Object.fromEntries(fields.map((field) => [field, from[field]]))
  return {
    unitId: unit.id,
    branch: unit.branch,
    version: unit.version + 1,
    before: pick(unit),
    after: pick(wanted),
  }
}

/** The change that puts a unit away. */
export function retirementOf(unit: Unit): UnitChange {
  const { id: unitId, branch, version } = unit
  return { unitId, branch, version: version + 1, before: { retired: false }, after: { retired: true } }
}

/** The living units after these changes, in their order; new ones come last. */
export function unitsAfter(units: readonly Unit[], changes: readonly UnitChange[]): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  for (const { unitId, branch, version, before, after } of changes) {
    const { retired = false, ...fields } = after
    const known = byId.get(unitId)
    if (retired) byId.delete(unitId)
    else if (known) byId.set(unitId, { ...known, ...fields, version })
    else if (before === null) byId.set(unitId, { ...(fields as UnitFacts), id: unitId, branch, version })
  }
  return [...byId.values()]
}

/** Ids of the units that these changes touch: those changed themselves, and those whose parent is put away. */
export function touchedBy(changes: readonly UnitChange[], after: readonly Unit[]): Set<string> {
  const touched = new Set(changes.map(({ unitId }) => unitId))
  const gone = new Set(changes.flatMap(({ unitId, after: { retired } }) => (retired ? unitId : [])))
  if (gone.size > 0) for (const { id, parentId } of after) if (parentId && gone.has(parentId)) touched.add(id)
  return touched
}
