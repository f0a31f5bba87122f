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

/**
 * The same for result groups: the own units beside the whole, but not what is left of the whole without others. Own units
 * that are shown only together with others are told with the whole, and no other unit is.
 */
export function groupsFor(
  own: readonly string[] | null,
  units: readonly RoundUnitRow[],
  groups: readonly ResultGroup[],
): ResultGroup[] {
  if (own === null) return [...groups]
  const seen = belowThese(units, own)
  const isSeen = sightOf(own, units)
  const ownElsewhere = (branch: ResultGroup['branch']) =>
    groups
      .filter((group) => group.branch === branch && !seen.has(group.unitId))
      .flatMap(({ together }) => together.filter((unit) => seen.has(unit.unitId)))
  return groups.flatMap((group) => {
    if (seen.has(group.unitId)) return [group]
    if (!isSeen(group)) return []
    return [{ ...group, together: ownElsewhere(group.branch) }]
  })
}

/** Tells of each group whether it is among those, by the same rule. */
export function sightOf(
  own: readonly string[] | null,
  units: readonly RoundUnitRow[],
): (group: Pick<ResultGroup, 'unitId' | 'part'>) => boolean {
  if (own === null) return () => true
  const seen = belowThese(units, own)
  const tops = new Set(units.flatMap(({ unitId, parentId }) => (parentId === null ? [unitId] : [])))
  return ({ unitId, part }) => seen.has(unitId) || (part === 'whole' && tops.has(unitId))
}
