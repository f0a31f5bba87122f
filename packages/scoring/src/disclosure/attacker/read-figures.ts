import { harrellDavisWeights } from '../../statistics/harrell-davis.ts'
import {
  type Statistic,
  type StoredCohort,
  type StoredEdition,
  type StoredFigure,
  statistics,
} from './stored-edition.ts'

/** What the attacker takes a published row to be: over whom, and with which weights in the order of the values. */
export interface ReadFigure {
  /** Places of the members in it. */
  readonly members: readonly number[]
  /** Places of those among them that share in figures only. */
  readonly anonymous: readonly number[]
  readonly published: readonly { readonly statistic: Statistic; readonly weights: Float64Array }[]
}

/** A row that is none of what it should be: nobody knows what it gives away, so nobody may publish it. */
export type Unexplained = 'unexplained'

const SHARES: Readonly<Record<Exclude<Statistic, 'mean'>, number>> = {
  p10: 0.1,
  q25: 0.25,
  median: 0.5,
  q75: 0.75,
  p90: 0.9,
}
/** Relative to a scale of 100. */
const SAME = 1e-6

/**
 * Reads the published rows of an edition as an attacker does who knows the method: from their numbers of organisations who
 * is in them, and from the values, which definition of the quantile was used. One for all nodes: weights are kept.
 */
export class FigureReader {
  readonly #edition: StoredEdition
  readonly #memberships: readonly (readonly number[] | null)[]
  readonly #weights = new Map<string, Float64Array>()

  constructor(edition: StoredEdition) {
    this.#edition = edition
    this.#memberships = edition.cohorts.map((cohort) => membersOf(edition, cohort))
  }

  /** One node's rows, by cohort; null where nothing was published. */
  read(node: number): (ReadFigure | Unexplained | null)[] {
    const { values, figures } = this.#edition.nodes[node]!
    return figures.map((figure, cohort) => (figure === null ? null : this.#readOne(figure, cohort, values)))
  }

  #readOne(figure: StoredFigure, cohort: number, values: Float64Array): ReadFigure | Unexplained | null {
    const shown = statistics.filter((statistic) => figure[statistic] !== null)
    if (shown.length === 0) return null
    const { members, cohorts } = this.#edition
    const places = this.#memberships[cohort]!
    // Outside the tree only those are counted who share by name: what is known of everybody gives nobody away.
    if (places === null) return figure.organisations <= cohorts[cohort]!.namedMembers ? null : 'unexplained'
    const answering = places.filter((place) => members[place]!.sharingLevel >= 1 && !Number.isNaN(values[place]!))
    const named = answering.filter((place) => members[place]!.sharingLevel >= 2)
    const inFigure = [named, answering].find((each) => each.length === figure.organisations)
    if (inFigure === undefined) return 'unexplained'
    const sorted = Float64Array.from(inFigure, (place) => values[place]!).sort()
    const published: { statistic: Statistic; weights: Float64Array }[] = []
    for (const statistic of shown) {
      const weights = this.#definitions(statistic, sorted.length).find(
        (each) => Math.abs(sumOf(each, sorted) - figure[statistic]!) <= SAME,
      )
      if (weights === undefined) return 'unexplained'
      published.push({ statistic, weights })
    }
    return { members: inFigure, anonymous: inFigure.filter((place) => members[place]!.sharingLevel === 1), published }
  }

  /** The weights that a statistic of n values can have had. */
  #definitions(statistic: Statistic, n: number): Float64Array[] {
    if (statistic === 'mean') return [this.#remembered(`mean ${n}`, () => new Float64Array(n).fill(1 / n))]
    const p = SHARES[statistic]
    return [
      this.#remembered(`hd ${p} ${n}`, () => harrellDavisWeights(n, p)),
      this.#remembered(`7 ${p} ${n}`, () => ofTypeSeven(n, p)),
    ]
  }

  #remembered(key: string, make: () => Float64Array): Float64Array {
    const weights = this.#weights.get(key) ?? make()
    this.#weights.set(key, weights)
    return weights
  }
}

/** Type 7 has two weights that are not zero, or one: then it is a member's own value (method 4.2). */
function ofTypeSeven(n: number, p: number): Float64Array {
  const at = (n - 1) * p
  const floor = Math.floor(at)
  const weights = new Float64Array(n)
  weights[floor] = 1 - (at - floor)
  if (at > floor) weights[floor + 1] = at - floor
  return weights
}

function sumOf(weights: Float64Array, sorted: Float64Array): number {
  let sum = 0
  for (let rank = 0; rank < sorted.length; rank++) sum += weights[rank]! * sorted[rank]!
  return sum
}

/** By the groups that the members themselves carry, not by what the edition's program took them for. Null outside the tree. */
function membersOf({ members }: StoredEdition, { key }: StoredCohort): number[] | null {
  const [kind, code] = key.split(':', 2)
  if (kind !== 'all' && kind !== 'main' && kind !== 'group') return null
  return members.flatMap(({ mainGroup, skrGroup }, place) => {
    const isIn = kind === 'all' || (kind === 'main' ? mainGroup === code : skrGroup === code)
    return isIn ? [place] : []
  })
}
