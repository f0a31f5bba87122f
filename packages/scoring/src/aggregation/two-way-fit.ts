import { addPerson, emptyTwoWaySums, type TwoWayMeans, twoWayMeans } from './two-way-sums.ts'

/** A score that differs from the two-way fit by more than this many points is sensitive to "don't know" (method 1.2). */
export const SENSITIVE_BEYOND = 2

/** Persons x items, person by person; null where there is no answer. Points, 0-100. */
export type PersonScores = readonly (readonly (number | null)[])[]

/**
 * The mean C that a node of several items would have if everybody had answered everything, when persons and items differ
 * by an additive constant each (method 1.2): y_ri = p_r + q_i, fitted by least squares to the answers that are there;
 * C = mean of p_r + weighted mean of q_i (two-way imputation without its random term: Bernaards & Sijtsma 2000).
 *
 * C is a check and is never shown: with the item means it can isolate the one person who skipped a question. Persons and
 * items without any answer are left out. Null when nothing is left, and when the items fall into parts that nobody
 * connects by answering in both, because then their levels cannot be compared.
 *
 * @param weights the items' effective weights in the node; default: all the same
 */
export function twoWayFit(scores: PersonScores, weights: readonly number[] = equalWeights(scores)): number | null {
  return meansOf(scores, weights)?.fitted ?? null
}

/**
 * Whether a score may be due to who answered "don't know" (method 1.2): |C - B| > 2, with B the weighted mean of the item
 * means of the same persons. A yes or no, no number. Null where it cannot be told (see `twoWayFit`).
 */
export function isSensitiveToDontKnow(
  scores: PersonScores,
  weights: readonly number[] = equalWeights(scores),
): boolean | null {
  const means = meansOf(scores, weights)
  return means && Math.abs(means.fitted - means.published) > SENSITIVE_BEYOND
}

function meansOf(scores: PersonScores, weights: readonly number[]): TwoWayMeans | null {
  if (weights.some((weight) => !(weight >= 0 && weight < Infinity)))
    throw new Error('An item has a negative weight or none: weights are finite and 0 or more')
  const sums = emptyTwoWaySums(weights.length)
  for (const row of scores) {
    if (row.length !== weights.length)
      throw new Error(
        `A person has ${row.length} items, there are ${weights.length}: pass null where there is no answer`,
      )
    addPerson(
      sums,
      Float64Array.from(row, (score) => score ?? NaN),
    )
  }
  return twoWayMeans(sums, weights)
}

function equalWeights(scores: PersonScores): readonly number[] {
  return new Array<number>(scores[0]?.length ?? 0).fill(1)
}
