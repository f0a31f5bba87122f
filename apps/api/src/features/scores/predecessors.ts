import type { UnitTrendRow } from '@mognad/db/scores/recut.read-model'
import type { Context } from '../../graphql/context.ts'

/** What a unit was in an earlier round, by the names of that round. */
export interface Predecessors {
  /** Empty: the same unit, or a new one. */
  readonly predecessors: readonly string[]
  /** Units with which it was shown together then; empty where it was not, and for whoever sees a part of the tree. */
  readonly sharedWith: readonly string[]
}

/** @param seesAll a unit manager is told of the own unit's predecessors and of no other unit */
export async function predecessorsOf(
  { loaders }: Context,
  earlierRoundId: string,
  seesAll: boolean,
  row: object | undefined,
): Promise<Predecessors> {
  const { fromUnits, sharedWith } = (row ?? {}) as Partial<UnitTrendRow>
  if (!fromUnits) return { predecessors: [], sharedWith: [] }
  const units = await loaders.roundUnits.load(earlierRoundId)
  const namesOf = (ids: readonly string[]) => units.flatMap(({ unitId, name }) => (ids.includes(unitId) ? [name] : []))
  return { predecessors: namesOf(fromUnits), sharedWith: seesAll ? namesOf(sharedWith ?? []) : [] }
}
