import { type AnonymousCohorts, anonymousCohorts } from './anonymous-members.ts'
import { type Cohort, isInTree } from './cohorts.ts'
import type { EditionMember, EditionToCompute } from './edition.ts'
import { isWithheld, type Withheld } from './withheld.ts'

/** Who is in the figures of one cohort on one node, and what may be shown of them. */
export interface Participants {
  /** Places of the members in the figures. */
  readonly places: readonly number[]
  /** All of them share by name: quantiles may be single members' values. */
  readonly isNamed: boolean
  readonly isMeanShown: boolean
  /** Medians and positions may be shown; quartiles; tenths. */
  readonly isBeyondMeanShown: boolean
  readonly areQuartilesShown: boolean
  readonly areTailsShown: boolean
}

/** For each node, where anonymous members may enter: as over all nodes, or less where one has no value. */
export function includedPerNode(
  { nodes, members, values }: EditionToCompute,
  cohorts: readonly Cohort[],
): { readonly included: AnonymousCohorts; readonly perNode: readonly AnonymousCohorts[] } {
  const isAnonymous = (place: number) => members[place]!.sharingLevel === 1
  const tree = cohorts.filter(isInTree)
  const included = anonymousCohorts(tree, isAnonymous)
  const perNode = nodes.map((_, node) => {
    const complete = members.every(
      ({ eligible }, place) => !eligible || !isAnonymous(place) || values[place]![node] !== null,
    )
    const hasValue = (place: number) => isAnonymous(place) && values[place]![node] !== null
    return complete ? included : anonymousCohorts(tree, hasValue, included)
  })
  return { included, perNode }
}

/** Own-only members (level 0) are in no figure; anonymous ones where `included` lets them. */
export function participantsOf(
  { members, values, withheld }: EditionToCompute,
  { key, members: places }: Cohort,
  node: number,
  included: AnonymousCohorts,
): Participants {
  const answering = places.filter((place) => values[place]![node] !== null)
  return participantsAmong(answering, { key, members, included, withheld })
}

/**
 * The same of those who have a value already.
 *
 * @param answering places of eligible members of the cohort; the participants keep their order
 */
export function participantsAmong(
  answering: ArrayLike<number>,
  {
    key,
    members,
    included,
    withheld,
  }: {
    readonly key: string
    readonly members: readonly EditionMember[]
    readonly included: AnonymousCohorts
    readonly withheld: Withheld | undefined
  },
): Participants {
  const isAnonymousIn = included.forMean.has(key)
  const participants: number[] = []
  let isNamed = true
  // One pass, since an edition asks this a quarter of a million times.
  for (let index = 0; index < answering.length; index++) {
    const place = answering[index]!
    const { sharingLevel } = members[place]!
    if (sharingLevel >= 2 || (sharingLevel === 1 && isAnonymousIn)) participants.push(place)
    if (sharingLevel === 1 && isAnonymousIn) isNamed = false
  }
  return {
    places: participants,
    isNamed,
    isMeanShown: !isWithheld(withheld, key, 'all'),
    isBeyondMeanShown: (isNamed || included.beyondMean.has(key)) && !isWithheld(withheld, key, 'beyondMean'),
    areQuartilesShown: (isNamed || included.forQuartiles.has(key)) && !isWithheld(withheld, key, 'quartiles'),
    areTailsShown: (isNamed || included.forTails.has(key)) && !isWithheld(withheld, key, 'tails'),
  }
}
