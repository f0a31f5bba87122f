import { ANONYMOUS_BEYOND_MEAN_LIMIT, ANONYMOUS_LIMIT } from '../disclosure/limits.ts'
import { publishableGroupsAmong } from '../disclosure/publishable-groups-among.ts'
import type { CountedGroup } from '../disclosure/publishable-groups.ts'
import type { Cohort } from './cohorts.ts'

/** In which cohorts the anonymous members (sharing level 1) are part of the figures. */
export interface AnonymousCohorts {
  /** Where they enter the mean. */
  readonly forMean: ReadonlySet<string>
  /** Where they also enter figures beyond the mean; always some of `forMean`. */
  readonly beyondMean: ReadonlySet<string>
}

/**
 * Decides where anonymous organisations may enter (method 5.7, C1; 5.10, 5): the tree program over the cohorts, so that
 * every atom of cohorts that include them holds 0 or at least 5 of them for means, and 0 or at least 10 for figures beyond
 * the mean. A cohort that may not include them is computed from its named members only.
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
  const allowedBeyond = within ? new Set([...within.beyondMean].filter((key) => forMean.has(key))) : forMean
  return { forMean, beyondMean: publishableGroupsAmong(tree, allowedBeyond, { k: ANONYMOUS_BEYOND_MEAN_LIMIT }) }
}
