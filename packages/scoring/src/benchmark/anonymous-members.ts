import {
  ANONYMOUS_BEYOND_MEAN_LIMIT,
  ANONYMOUS_LIMIT,
  ANONYMOUS_QUARTILES_LIMIT,
  ANONYMOUS_TAILS_LIMIT,
} from '../disclosure/limits.ts'
import { publishableGroupsAmong } from '../disclosure/publishable-groups-among.ts'
import type { CountedGroup } from '../disclosure/publishable-groups.ts'
import type { Cohort } from './cohorts.ts'

/** In which cohorts the anonymous members (sharing level 1) are part of the figures. */
export interface AnonymousCohorts {
  /** Where they enter the mean. */
  readonly forMean: ReadonlySet<string>
  /** Where they also enter figures beyond the mean: medians and positions; always some of `forMean`. */
  readonly beyondMean: ReadonlySet<string>
  /** Where they also enter quartiles, and tenths: always some of those before. */
  readonly forQuartiles: ReadonlySet<string>
  readonly forTails: ReadonlySet<string>
}

/**
 * Decides where anonymous organisations may enter (method 5.7, C1; 5.10, 5; decision 0026): the tree program over the
 * cohorts, so that every atom of cohorts that include them holds 0 or at least 5 of them for means, and 0 or at least as
 * many as the figure needs of members in all (4.7) for figures beyond the mean. A cohort that may not include them is
 * computed from its named members only.
 *
 * Only counts enter, never values. `within` restricts one indicator, where some have no value, to the cut of all.
 */
export function anonymousCohorts(
  cohorts: readonly Cohort[],
  isAnonymous: (place: number) => boolean,
  within?: AnonymousCohorts,
): AnonymousCohorts {
  const tree = cohorts.map(({ key, parentKey, own }): CountedGroup => {
    return { id: key, parentId: parentKey, own: own.filter(isAnonymous).length }
  })
  const allowed = within?.forMean ?? new Set(cohorts.map((cohort) => cohort.key))
  const forMean = publishableGroupsAmong(tree, allowed, { k: ANONYMOUS_LIMIT })
  const among = (wider: ReadonlySet<string>, before: ReadonlySet<string> | undefined, k: number) => {
    const possible = before ? new Set([...before].filter((key) => wider.has(key))) : wider
    return withoutRepetition(cohorts, publishableGroupsAmong(tree, possible, { k }), isAnonymous)
  }
  const beyondMean = among(forMean, within?.beyondMean, ANONYMOUS_BEYOND_MEAN_LIMIT)
  const forQuartiles = among(beyondMean, within?.forQuartiles, ANONYMOUS_QUARTILES_LIMIT)
  return { forMean, beyondMean, forQuartiles, forTails: among(forQuartiles, within?.forTails, ANONYMOUS_TAILS_LIMIT) }
}

/**
 * Of cohorts of one chain with the very same anonymous members only the finest: the wider ones add members whose values are
 * known, so their figures would be further equations in the same unknown values (decision 0026).
 */
function withoutRepetition(
  cohorts: readonly Cohort[],
  beyondMean: ReadonlySet<string>,
  isAnonymous: (place: number) => boolean,
): ReadonlySet<string> {
  const parents = new Map(cohorts.map(({ key, parentKey }) => [key, parentKey]))
  const counts = new Map(cohorts.map(({ key, members }) => [key, members.filter(isAnonymous).length]))
  const shown = new Set(beyondMean)
  for (const key of beyondMean)
    for (let above = parents.get(key); above != null; above = parents.get(above))
      if (counts.get(above) === counts.get(key)) shown.delete(above)
  return shown
}
