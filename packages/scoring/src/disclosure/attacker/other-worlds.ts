import type { LinearRow, LinearSolver } from './linear-program.ts'

/**
 * A published statistic of a cohort: a weighted sum of its members' values in ascending order. A mean has equal weights;
 * a quantile of type 7 has two that are not zero; Harrell-Davis spreads them over all.
 */
export interface OrderedSum {
  /** Places of the members that are in the figure. */
  readonly members: readonly number[]
  /** By rank, as many as members. */
  readonly weights: ArrayLike<number>
}

/** What the attackers are up against: the true values, which of them they know, and what was published. */
export interface CohortSecret {
  readonly values: readonly number[]
  /** Places of those who share by name, and of the attackers themselves. */
  readonly known: ReadonlySet<number>
  readonly published: readonly OrderedSum[]
  /** Known places whose own rank was told to them: in another world nobody may pass them. */
  readonly ranked?: ReadonlySet<number>
}

interface Search extends CohortSecret {
  readonly unknown: readonly number[]
  readonly targets: readonly number[]
  readonly solve: LinearSolver
}

const TIE = 1e-7
/** Steps without gain before a search gives up. */
const PATIENCE = 8

/**
 * How far the value of one rank in a group of hidden members can lie from the truth in other worlds that publish exactly
 * the same figures (method 5.10, 5). Members of the group are told apart by nothing that is published, so what an attacker
 * can work out is a list of values without names: the i-th smallest of the group.
 *
 * From the true world, step by step: in the order in which all values stand every figure is linear, so a linear program
 * moves the wanted value as far as the figures allow; where two values that meet hold it back they change places, and it
 * goes on. Every
 * world that is found is real, so a wide answer is a proof that the value is open. A narrow one says only that no other
 * world was found: the careful reading, for a gate.
 *
 * @param group places of members that are exchangeable: in the same figures
 * @param rank 0 for the smallest value of the group
 * @param enough points after which the search is content
 */
export function openRange(
  secret: CohortSecret,
  { group, rank, enough = 100 }: { group: readonly number[]; rank: number; enough?: number },
  solve: LinearSolver,
): { low: number; high: number } {
  const hidden = group.filter((place) => !secret.known.has(place))
  if (!(rank >= 0 && rank < hidden.length))
    throw new Error(`The group has ${hidden.length} hidden members: ask for a rank from 0 to ${hidden.length - 1}`)
  const unknown = secret.values.flatMap((_, place) => (secret.known.has(place) ? [] : [place]))
  const search: Search = {
    ...secret,
    unknown,
    targets: secret.published.map((figure) => sumInOrder(figure, secret.values)),
    solve,
  }
  const truth = valueOfRank(secret.values, hidden, rank)
  const high = walk(search, { hidden, rank, direction: 'maximise', until: truth + enough })
  const low = walk(search, { hidden, rank, direction: 'minimise', until: high - enough })
  return { low, high }
}

interface Walk {
  readonly hidden: readonly number[]
  readonly rank: number
  readonly direction: 'maximise' | 'minimise'
  readonly until: number
}

function walk(search: Search, { hidden, rank, direction, until }: Walk): number {
  const isBetter = (a: number, b: number) => (direction === 'maximise' ? a > b + TIE : a < b - TIE)
  let values = [...search.values]
  let order = inOrder(
    values,
    values.map((_, place) => place),
  )
  let best = valueOfRank(values, hidden, rank)
  for (let still = 0; still < PATIENCE && isBetter(until, best);) {
    const next = step(search, values, order, placeOfRank(order, hidden, rank), direction)
    if (next === null) return best
    values = next.values
    const reached = valueOfRank(values, hidden, rank)
    still = isBetter(reached, best) ? 0 : still + 1
    if (isBetter(reached, best)) best = reached
    order = changePlaces(values, order, still === 0 ? next.holdingBack : everyMeeting, search.ranked)
  }
  return best
}

/** The world furthest in the wanted direction among those in which all values stand in this order. */
function step(
  { unknown, known, published, targets, solve }: Search,
  values: readonly number[],
  order: readonly number[],
  goal: number,
  direction: Walk['direction'],
): { values: number[]; holdingBack: (at: number) => boolean } | null {
  const variable = new Map(unknown.map((place, index) => [place, index]))
  const rowOf = (terms: Iterable<readonly [place: number, weight: number]>, low: number, high: number): LinearRow => {
    let fixed = 0
    const open: [number, number][] = []
    for (const [place, weight] of terms)
      if (known.has(place)) fixed += weight * values[place]!
      else open.push([variable.get(place)!, weight])
    return { terms: open, low: low - fixed, high: high - fixed }
  }
  const figures = published.map((figure, index) => {
    const members = new Set(figure.members)
    const sorted = order.filter((place) => members.has(place))
    const terms = sorted.map((place, at) => [place, figure.weights[at]!] as const)
    return rowOf(terms, targets[index]! - TIE, targets[index]! + TIE)
  })
  const chain = order.slice(1).map((place, at) =>
    rowOf(
      [
        [place, 1],
        [order[at]!, -1],
      ],
      0,
      Infinity,
    ),
  )
  const rows = [...figures, ...chain]
  const found = solve({ variables: unknown.length, rows, goal: variable.get(goal)!, direction })
  if (found === null) return null
  const next = [...values]
  unknown.forEach((place, index) => (next[place] = found.values[index]!))
  return { values: next, holdingBack: (at) => Math.abs(found.prices[figures.length + at]!) > TIE }
}

function sumInOrder({ members, weights }: OrderedSum, values: readonly number[]): number {
  if (weights.length !== members.length)
    throw new Error(`${weights.length} weights for ${members.length} members: pass one for each rank`)
  return inOrder(values, members).reduce((sum, place, at) => sum + weights[at]! * values[place]!, 0)
}

const inOrder = (values: readonly number[], places: readonly number[]): number[] =>
  places.toSorted((a, b) => values[a]! - values[b]! || a - b)

const placeOfRank = (order: readonly number[], hidden: readonly number[], rank: number): number => {
  const members = new Set(hidden)
  return order.filter((place) => members.has(place))[rank]!
}

const valueOfRank = (values: readonly number[], hidden: readonly number[], rank: number): number =>
  values[inOrder(values, hidden)[rank]!]!

const everyMeeting = () => true

/**
 * Neighbours that meet and hold the goal back stand the other way round from here on, except where a known rank is one of
 * the two.
 *
 * @param isHeld whether the row between this neighbour and the next holds the goal back
 */
function changePlaces(
  values: readonly number[],
  order: readonly number[],
  isHeld: (at: number) => boolean,
  ranked?: ReadonlySet<number>,
): number[] {
  const next = [...order]
  for (let at = 0; at + 1 < order.length; at++) {
    const [one, other] = [next[at]!, next[at + 1]!]
    const isWall = ranked?.has(one) === true || ranked?.has(other) === true
    if (isWall || !isHeld(at) || Math.abs(values[other]! - values[one]!) > TIE * 10) continue
    next[at] = other
    next[at + 1] = one
  }
  return next
}
