import type { NodeId } from '../scales/score-tree.ts'
import { type Cohort, cohortsOf } from './cohorts.ts'
import type { EditionPlace, EditionPlaces, EditionToCompute, PlaceReason } from './edition.ts'
import { assertEdition } from './edition-shape.ts'
import { FEWEST_OTHERS_FOR_PLACE, likelyPlacesIn, type PlaceRange } from './likely-place.ts'
import { includedPerNode, participantsOf } from './participants.ts'
import { MOST_FOR_PAIRS } from './rank-set.ts'
import { countAgainst, discoveryLimits, type ThreeWayCount } from './three-way-count.ts'
import { weightRanges } from './weight-range.ts'

/**
 * Likely places, three-way counts and ranges under other weights of all members, for some nodes of an edition (method 4.3,
 * 4.4). Every node is drawn for itself: whether one worker does all of them or many do some each, the result is the same.
 *
 * Cohorts are those of the figures. An own-only member is set beside the participants and moves nobody. Shown from 10
 * others on, and only where figures beyond the mean are; comparisons of all pairs in cohorts up to 2 300.
 */
export function computePlaces(edition: EditionToCompute, wanted: readonly NodeId[]): EditionPlaces {
  assertEdition(edition)
  if (wanted.length === 0) return new Map()
  const cohorts = cohortsOf(edition.members)
  const { perNode } = includedPerNode(edition, cohorts)
  return new Map(
    wanted.map((nodeId) => {
      const node = edition.nodes.indexOf(nodeId)
      const groups = cohorts.map((cohort) => {
        const { places, isBeyondMeanShown } = participantsOf(edition, cohort, node, perNode[node]!)
        return groupOf(edition, node, { cohort, participants: places, isShown: isBeyondMeanShown })
      })
      return [nodeId, placesOnNode(edition, node, groups)] as const
    }),
  )
}

/** A place that is not there, and why. */
export function noPlace(reason: PlaceReason, weightReason = reason): EditionPlace {
  return {
    likelyLow: null,
    likelyHigh: null,
    higherThan: null,
    lowerThan: null,
    placeReason: reason,
    weightLow: null,
    weightHigh: null,
    weightReason,
  }
}

/** One cohort on one node. */
interface Group {
  readonly cohort: Cohort
  readonly participants: readonly number[]
  /** Own-only members of the cohort that have a value. */
  readonly onlookers: readonly number[]
  /** Large enough and not too secret for a place. */
  readonly isShown: boolean
  /** Everybody has an interval. */
  readonly isCertain: boolean
}

function groupOf(
  { values, variances }: EditionToCompute,
  node: number,
  { cohort, participants, isShown }: { cohort: Cohort; participants: readonly number[]; isShown: boolean },
): Group {
  const inFigure = new Set(participants)
  const onlookers = cohort.members.filter((place) => !inFigure.has(place) && values[place]![node] !== null)
  return {
    cohort,
    participants,
    onlookers,
    isShown: isShown && participants.length >= FEWEST_OTHERS_FOR_PLACE,
    isCertain: [...participants, ...onlookers].every((place) => variances[place]![node] !== null),
  }
}

function placesOnNode(
  edition: EditionToCompute,
  node: number,
  groups: readonly Group[],
): ReadonlyMap<string, readonly EditionPlace[]> {
  const drawn = groups.filter(({ isShown, isCertain }) => isShown && isCertain)
  const likely = likelyIn(edition, node, drawn)
  return new Map(
    groups.map((group) => {
      const { cohort, participants, onlookers, isShown, isCertain } = group
      const compared = isShown && isCertain && participants.length <= MOST_FOR_PAIRS
      const counts = compared ? threeWayIn(edition, node, group) : null
      const ranges = isShown ? weightsIn(edition, node, group) : 'hidden'
      const inFigure = new Set(participants)
      const rowOf = new Map([...participants, ...onlookers].map((place, row) => [place, row]))
      const places = cohort.members.map((place): EditionPlace => {
        const row = rowOf.get(place)
        if (row === undefined) return noPlace('missing')
        const others = participants.length - (inFigure.has(place) ? 1 : 0)
        if (!isShown || others < FEWEST_OTHERS_FOR_PLACE) return noPlace('hidden')
        const range = likely.get(group)?.[row] ?? null
        const weights = typeof ranges === 'string' ? null : ranges[row]!
        return {
          likelyLow: range?.low ?? null,
          likelyHigh: range?.high ?? null,
          higherThan: counts?.[row]!.higherThan ?? null,
          lowerThan: counts?.[row]!.lowerThan ?? null,
          placeReason: isCertain ? null : 'joint',
          weightLow: weights?.low ?? null,
          weightHigh: weights?.high ?? null,
          weightReason: typeof ranges === 'string' ? ranges : weights === null ? 'missing' : null,
        }
      })
      return [cohort.key, places] as const
    }),
  )
}

/** Members, then onlookers, of every cohort: all of one draw, so that an organisation's own numbers are made once. */
function likelyIn(
  { members, nodes, values, variances, seed }: EditionToCompute,
  node: number,
  groups: readonly Group[],
): Map<Group, readonly (PlaceRange | null)[]> {
  const everybody = [...new Set(groups.flatMap((group) => [...group.participants, ...group.onlookers]))]
  const indexOf = new Map(everybody.map((place, index) => [place, index]))
  const indices = (places: readonly number[]) => places.map((place) => indexOf.get(place)!)
  const ranges = likelyPlacesIn(
    {
      seed,
      indicator: nodes[node]!,
      codes: everybody.map((place) => members[place]!.code),
      values: everybody.map((place) => values[place]![node]!),
      variances: everybody.map((place) => variances[place]![node]!),
    },
    groups.map(({ participants, onlookers }) => ({
      members: indices(participants),
      onlookers: indices(onlookers),
    })),
  )
  return new Map(groups.map((group, index) => [group, ranges[index]!]))
}

function threeWayIn(
  { values, variances }: EditionToCompute,
  node: number,
  { participants, onlookers }: Group,
): ThreeWayCount[] {
  const all = {
    values: Float64Array.from(participants, (place) => values[place]![node]!),
    variances: Float64Array.from(participants, (place) => variances[place]![node]!),
  }
  const amongMembers = discoveryLimits(participants.length - 1)
  const besideMembers = discoveryLimits(participants.length)
  const against = (place: number, skip: number, limits: Float64Array) =>
    countAgainst(values[place]![node]!, variances[place]![node]!, all, skip, limits)
  return [
    ...participants.map((place, row) => against(place, row, amongMembers)),
    ...onlookers.map((place) => against(place, -1, besideMembers)),
  ]
}

function weightsIn(
  { nodes, tree, values }: EditionToCompute,
  node: number,
  { participants, onlookers }: Group,
): readonly (PlaceRange | null)[] | PlaceReason {
  const parts = tree.find(({ id }) => id === nodes[node])?.parts.filter(({ weight }) => weight > 0) ?? []
  if (parts.length < 2 || participants.length > MOST_FOR_PAIRS) return 'notApplicable'
  const columns = parts.map(({ id }) => nodes.indexOf(id))
  const rows = [...participants, ...onlookers].map((place) => columns.map((column) => values[place]![column]!))
  const weights = parts.map(({ weight }) => weight)
  return weightRanges(rows, weights, { onlookers: onlookers.length })
}
