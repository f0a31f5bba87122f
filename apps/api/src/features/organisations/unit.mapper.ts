import { columnTitle } from '@mognad/model/organisations/import-problem'
import { unitFields, type Unit as ModelUnit, type UnitChange, type UnitPatch } from '@mognad/model/organisations/unit'
import type { UnitActRow } from '@mognad/db/organisations/unit-act.read-model'
import type { PlannedAct } from '../../graphql/enums.ts'
import type { ImportPreview } from './unit-import.service.ts'
import type { UnitToImport, UnitImportPreview } from './unit-import.type.ts'
import type { UnitAct, UnitFieldChange, Unit } from './unit.type.ts'

export function toTreeUnit(unit: ModelUnit, retired = false): Unit {
  const { externalId, ...rest } = unit
  return { ...rest, code: externalId, retired }
}

/** @param nameOf what the unit with this id is called, for parents */
function toFieldChanges(
  { before, after }: { readonly before: UnitPatch | null; readonly after: UnitPatch },
  nameOf: (id: string) => string | null,
): UnitFieldChange[] {
  if (!before) return []
  return unitFields.flatMap((field) => {
    if (!(field in after)) return []
    const text = (value: string | number | null | undefined) =>
      value == null ? null : field === 'parentId' ? nameOf(String(value)) : String(value)
    return [{ field, before: text(before[field]), after: text(after[field]) }]
  })
}

export function toUnitAct(row: UnitActRow, nameOf: (id: string) => string | null): UnitAct {
  const { id, act, at, actorName, units: unitCount, unitId, unitName } = row
  return { id, act, at, actorName, unitCount, unitId, unitName, changes: toFieldChanges(row, nameOf) }
}

/** Most lines of each kind that a preview spells out; the counts tell of all. */
const mostSpelledOut = 200

/** How many units an import makes, changes, moves and puts away. One that is moved and changed counts in both. */
export function countsOf(changes: readonly UnitChange[]) {
  const old = changes.filter(({ before, after }) => before !== null && !after.retired)
  return {
    created: changes.filter(({ before }) => before === null).length,
    changed: old.filter(({ after }) => Object.keys(after).some((field) => field !== 'parentId')).length,
    moved: old.filter(({ after }) => 'parentId' in after).length,
    retired: changes.filter(({ after }) => after.retired === true).length,
  }
}

export function toImportPreview({ plan, units, basis }: ImportPreview): UnitImportPreview {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const newNames = new Map(plan.changes.map(({ unitId, after }) => [unitId, after.name]))
  const nameOf = (id: string) => newNames.get(id) ?? byId.get(id)?.name ?? null
  const planned = plan.changes.map((change): UnitToImport => {
    const { unitId, branch, after } = change
    const code = after.externalId ?? byId.get(unitId)?.externalId ?? null
    const changes = after.retired ? [] : toFieldChanges(change, nameOf)
    return { act: actOf(change), name: nameOf(unitId) ?? '', code, branch, changes }
  })
  const goes = new Set(plan.changes.flatMap(({ unitId, after }) => (after.retired ? unitId : [])))
  const stay = plan.missing.filter(({ id }) => !goes.has(id))
  planned.push(
    ...stay.map(({ name, externalId, branch }) => ({
      act: 'missing' as const,
      name,
      code: externalId,
      branch,
      changes: [],
    })),
  )
  return {
    basis,
    ...countsOf(plan.changes),
    untouched: plan.untouched,
    missing: plan.missing.length,
    units: firstOfEach(planned),
    problemCount: plan.problems.length,
    problems: plan.problems
      .slice(0, mostSpelledOut)
      .map(({ line, column, code, value, reason }) => ({ line, column: columnTitle(column), code, value, reason })),
  }
}

function actOf({ before, after }: UnitChange): PlannedAct {
  if (before === null) return 'create'
  if (after.retired) return 'retire'
  return 'parentId' in after ? 'move' : 'change'
}

function firstOfEach(planned: readonly UnitToImport[]): UnitToImport[] {
  const seen = new Map<PlannedAct, number>()
  return planned.filter(({ act }) => {
    const count = (seen.get(act) ?? 0) + 1
    seen.set(act, count)
    return count <= mostSpelledOut
  })
}
