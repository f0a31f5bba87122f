/**
 * What the two-way fit needs of a group of people: sums over persons, so that only the answers that somebody left out
 * cost more than reading them.
 */
export interface TwoWaySums {
  readonly items: number
  /** Persons with an answer. */
  persons: number
  /** Sum of the persons' means, and of 1 / their number of answers. */
  personMeans: number
  shares: number
  /** Per item: sum of its scores. */
  readonly scores: Float64Array
  /** Per item: persons who left it out, and the sum of their means. */
  readonly missed: Float64Array
  readonly missedMeans: Float64Array
  /** items x items: sum of 1 / number of answers over the persons who left out both. */
  readonly missedShares: Float64Array
}

export function emptyTwoWaySums(items: number): TwoWaySums {
  return {
    items,
    persons: 0,
    personMeans: 0,
    shares: 0,
    scores: new Float64Array(items),
    missed: new Float64Array(items),
    missedMeans: new Float64Array(items),
    missedShares: new Float64Array(items * items),
  }
}

/** Adds one person, who is left out when there is no answer. @param row one score per item; NaN marks, between these files only, that there is none */
export function addPerson(sums: TwoWaySums, row: Float64Array): void {
  const { items } = sums
  let answers = 0
  let total = 0
  for (let item = 0; item < items; item++) {
    const score = row[item]!
    if (Number.isNaN(score)) continue
    answers++
    total += score
    sums.scores[item]! += score
  }
  if (answers === 0) return
  const mean = total / answers
  sums.persons++
  sums.personMeans += mean
  sums.shares += 1 / answers
  if (answers === items) return
  for (let item = 0; item < items; item++) {
    if (!Number.isNaN(row[item]!)) continue
    sums.missed[item]!++
    sums.missedMeans[item]! += mean
    for (let other = 0; other < items; other++)
      if (Number.isNaN(row[other]!)) sums.missedShares[item * items + other]! += 1 / answers
  }
}

/** Adds the people of another group. */
export function addSums(sums: TwoWaySums, other: TwoWaySums): void {
  sums.persons += other.persons
  sums.personMeans += other.personMeans
  sums.shares += other.shares
  for (const part of ['scores', 'missed', 'missedMeans', 'missedShares'] as const)
    for (let at = 0; at < sums[part].length; at++) sums[part][at]! += other[part][at]!
}

/** Both means of a node. */
export interface TwoWayMeans {
  /** C: as if everybody had answered everything. */
  readonly fitted: number
  /** B: the weighted mean of the item means. */
  readonly published: number
}

/**
 * Solves y_ri = p_r + q_i by least squares. The persons are eliminated, which leaves one equation per item:
 * sum over j of (n_i [i = j] - sum_r a_ri a_rj / k_r) q_j = sum_r a_ri (y_ri - mean_r), with a_ri = 1 where r answered i
 * and k_r the person's number of answers. Alternating between persons and items ends at the same values; this is direct.
 *
 * @param weights of the items in the node
 * @returns null without answers or weight, and when the items fall into parts that nobody connects
 */
export function twoWayMeans(sums: TwoWaySums, weights: readonly number[]): TwoWayMeans | null {
  const { persons, items } = sums
  const answered = Array.from({ length: items }, (_, item) => item).filter((item) => persons > sums.missed[item]!)
  const weight = answered.reduce((sum, item) => sum + weights[item]!, 0)
  if (!(weight > 0)) return null
  const meanOf = (item: number) => sums.scores[item]! / (persons - sums.missed[item]!)
  const published = answered.reduce((sum, item) => sum + weights[item]! * meanOf(item), 0) / weight
  const effects = solve(sums, answered)
  if (effects === null) return null
  const level = answered.reduce((sum, item, place) => sum + weights[item]! * effects[place]!, 0) / weight
  const taken = answered.reduce((sum, item, place) => sum + effects[place]! * answeredShares(sums, item), 0)
  return { fitted: (sums.personMeans - taken) / persons + level, published }
}

/** sum_r a_ri / k_r */
function answeredShares({ shares, missedShares, items }: TwoWaySums, item: number): number {
  return shares - missedShares[item * items + item]!
}

/** Item effects that add up to 0, by Cholesky's decomposition; null where the equations do not determine them. */
function solve(sums: TwoWaySums, answered: readonly number[]): Float64Array | null {
  const { persons, items, shares, missedShares } = sums
  const size = answered.length
  // A constant can move between persons and items: that direction gets a value of its own, so that one solution is left.
  const anchor = persons / size
  const lower = new Float64Array(size * size)
  const effects = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const item = answered[i]!
    effects[i] = sums.scores[item]! - (sums.personMeans - sums.missedMeans[item]!)
    for (let j = 0; j <= i; j++) {
      const other = answered[j]!
      const both =
        shares -
        missedShares[item * items + item]! -
        missedShares[other * items + other]! +
        missedShares[item * items + other]!
      let entry = (i === j ? persons - sums.missed[item]! : 0) - both + anchor
      for (let k = 0; k < j; k++) entry -= lower[i * size + k]! * lower[j * size + k]!
      if (i !== j) lower[i * size + j] = entry / lower[j * size + j]!
      else if (entry > 1e-9 * persons) lower[i * size + i] = Math.sqrt(entry)
      else return null
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) effects[i]! -= lower[i * size + k]! * effects[k]!
    effects[i]! /= lower[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) effects[i]! -= lower[k * size + i]! * effects[k]!
    effects[i]! /= lower[i * size + i]!
  }
  return effects
}
