import type { NodeId, ScoreNode } from '../scales/score-tree.ts'
import { quantile } from '../statistics/quantile.ts'
import { type CohortStatistics, FEWEST_OTHERS } from './cohort-figure.ts'
import type { EditionPlace, EditionReason } from './edition.ts'
import { noPlace } from './edition-places.ts'
import { FEWEST_OTHERS_FOR_PLACE, likelyPlacesIn } from './likely-place.ts'
import { positionAmong } from './position.ts'
import { MOST_FOR_PAIRS } from './rank-set.ts'
import { threeWayCount } from './three-way-count.ts'
import { weightRanges } from './weight-range.ts'

/** One organisation in the figures of a list. */
export interface ListedOrganisation {
  /** What its random numbers hang on. */
  readonly code: string
  /** By node: means, null where there is none. */
  readonly values: readonly (number | null)[]
  /** By node: variances of these means, points squared; null where there is no interval (joint answers). */
  readonly variances: readonly (number | null)[]
}

export interface ListComparison {
  readonly nodes: readonly NodeId[]
  /** What the nodes are made of, with weights. */
  readonly tree: readonly ScoreNode[]
  /** Of the edition that the figures are from. */
  readonly seed: number
  /** The one that is compared; it may share nothing itself, and is in no figure of the list. */
  readonly own: ListedOrganisation
  /** The others: every one shares by name. */
  readonly others: readonly ListedOrganisation[]
}

/** One node of a list, and where the own organisation stands beside it. */
export interface ListRow extends CohortStatistics {
  /** Others that have a value. */
  readonly organisations: number
  /** Why there is no mean. */
  readonly reason: EditionReason | null
  readonly position: number | null
  readonly positionReason: EditionReason | null
  /** The others' upper quartile less the own value, points; negative: already there. */
  readonly bestQuarterGap: number | null
  readonly gapReason: EditionReason | null
  readonly place: EditionPlace
}

/**
 * One organisation against a list of others that all share by name (method 4.1 - 4.4, 4.7; 5.7, C2), on one node: the most
 * similar ones, a list somebody has saved, those with the same kind of unit. No figure holds a secret, so quantiles are of
 * type 7; nothing is shown of fewer than five others, and no place among fewer than ten.
 *
 * Unlike an edition's cohort a list never holds the one that is compared: its others are all of it.
 *
 * @param node place of the node in `nodes`
 * @param isPlaced whether likely place, three-way count and places under other weights are wanted: they cost the most
 */
export function compareWithList(list: ListComparison, node: number, isPlaced: boolean): ListRow {
  const others = list.others.filter(({ values }) => values[node] !== null)
  const values = others.map((other) => other.values[node]!)
  const own = list.own.values[node]!
  const statistics = statisticsOf(values.toSorted((a, b) => a - b))
  const positionReason = own === null ? 'missing' : others.length < FEWEST_OTHERS.position ? ('hidden' as const) : null
  const hasGap = own !== null && statistics.q75 !== null
  return {
    organisations: others.length,
    ...statistics,
    reason: statistics.mean !== null ? null : others.length === 0 ? 'missing' : 'hidden',
    position: positionReason === null ? positionAmong(values, own!) : null,
    positionReason,
    bestQuarterGap: hasGap ? statistics.q75 - own : null,
    gapReason: hasGap ? null : (positionReason ?? 'hidden'),
    place: isPlaced ? placeBeside(list, node, others) : noPlace('notApplicable'),
  }
}

function statisticsOf(sorted: readonly number[]): CohortStatistics {
  const at = (p: number, fewest: number) => (sorted.length < fewest ? null : quantile(sorted, p))
  return {
    mean: sorted.length < FEWEST_OTHERS.mean ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    p10: at(0.1, FEWEST_OTHERS.tails),
    q25: at(0.25, FEWEST_OTHERS.quartiles),
    median: at(0.5, FEWEST_OTHERS.median),
    q75: at(0.75, FEWEST_OTHERS.quartiles),
    p90: at(0.9, FEWEST_OTHERS.tails),
  }
}

function placeBeside(list: ListComparison, node: number, others: readonly ListedOrganisation[]): EditionPlace {
  const own = list.own.values[node]
  if (own == null) return noPlace('missing')
  if (others.length < FEWEST_OTHERS_FOR_PLACE) return noPlace('hidden')
  const all = [...others, list.own]
  const weights = weightsBeside(list, node, all)
  const spreads = all.map(({ variances }) => variances[node] ?? null)
  if (spreads.includes(null)) return { ...noPlace('joint'), ...weights }
  const values = all.map((each) => each.values[node]!)
  const likely = likelyPlacesIn(
    {
      seed: list.seed,
      indicator: list.nodes[node]!,
      codes: all.map(({ code }) => code),
      values,
      variances: spreads as number[],
    },
    [{ members: others.map((_, place) => place), onlookers: [others.length] }],
  )[0]!.at(-1)!
  const counts =
    others.length > MOST_FOR_PAIRS
      ? null
      : threeWayCount(
          { value: own, variance: spreads.at(-1)! },
          { values: values.slice(0, -1), variances: spreads.slice(0, -1) as number[] },
        )
  return {
    likelyLow: likely?.low ?? null,
    likelyHigh: likely?.high ?? null,
    higherThan: counts?.higherThan ?? null,
    lowerThan: counts?.lowerThan ?? null,
    placeReason: null,
    ...weights,
  }
}

function weightsBeside(
  { nodes, tree }: ListComparison,
  node: number,
  all: readonly ListedOrganisation[],
): Pick<EditionPlace, 'weightLow' | 'weightHigh' | 'weightReason'> {
  const none = (weightReason: EditionReason) => ({ weightLow: null, weightHigh: null, weightReason })
  const parts = tree.find(({ id }) => id === nodes[node])?.parts.filter(({ weight }) => weight > 0) ?? []
  const columns = parts.map(({ id }) => nodes.indexOf(id))
  if (parts.length < 2 || columns.includes(-1) || all.length > MOST_FOR_PAIRS) return none('notApplicable')
  const rows = all.map(({ values }) => columns.map((column) => values[column]!))
  const range = weightRanges(
    rows,
    parts.map(({ weight }) => weight),
    { onlookers: 1 },
  ).at(-1)
  return range ? { weightLow: range.low, weightHigh: range.high, weightReason: null } : none('missing')
}
