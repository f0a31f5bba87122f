import type { RoundUnitRow } from '@mognad/db/rounds/round.read-model'
import type { ResultGroup } from './round.type.ts'

/** Ids of the given units and of everything below them. Units come parents first. */
function belowThese(units: readonly RoundUnitRow[], tops: readonly string[]): Set<string> {
  const seen = new Set(tops)
  for (const { unitId, parentId } of units) if (parentId && seen.has(parentId)) seen.add(unitId)
  return seen
}

/**
 * What a unit manager sees of a round's units: the own ones with everything below, and the top of each branch.
 *
 * @param own ids of the managed units; null: the whole organisation is to be seen
 */
export function unitsFor(own: readonly string[] | null, units: readonly RoundUnitRow[]): readonly RoundUnitRow[] {
  if (own === null) return units
  const seen = belowThese(units, own)
  return units.filter(({ unitId, parentId }) => seen.has(unitId) || parentId === null)
}

/** The same for result groups: the own units beside the whole, but not what is left of the whole without others. */
export function groupsFor(
  own: readonly string[] | null,
  units: readonly RoundUnitRow[],
  groups: readonly ResultGroup[],
): ResultGroup[] {
  if (own === null) return [...groups]
  const seen = belowThese(units, own)
  return groups.filter(({ unitId, parentId, part }) => seen.has(unitId) || (parentId === null && part === 'whole'))
}
