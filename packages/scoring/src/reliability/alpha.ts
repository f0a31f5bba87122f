import type { Covariances } from './covariance.ts'

/**
 * Cronbach's alpha, k / (k - 1) x (1 - trace(C) / sum(C)): how much of the differences between persons on the sum of the
 * items is shared by the items (method 3.1; Cronbach 1951).
 *
 * A negative one is shown as it is: items point in different directions, check reversed wording.
 *
 * @returns null for fewer than two items, or when the sum of the items does not vary
 */
export function cronbachAlpha(covariances: Covariances): number | null {
  const items = covariances.length
  const total = sumOf(covariances)
  if (items < 2 || !(total > 0)) return null
  return (items / (items - 1)) * (1 - traceOf(covariances) / total)
}

/**
 * Alpha of items brought to the same spread: k r / (1 + (k - 1) r), r the mean correlation.
 *
 * @param correlations with ones on the diagonal
 */
export function standardisedAlpha(correlations: Covariances): number | null {
  return cronbachAlpha(correlations)
}

/** Mean of the correlations between different items; null for fewer than two. */
export function meanCorrelation(correlations: Covariances): number | null {
  const items = correlations.length
  return items < 2 ? null : (sumOf(correlations) - items) / (items * (items - 1))
}

/** For each item, alpha of the others (method 3.1): where it is higher than alpha, the item does not belong. */
export function alphaIfDropped(covariances: Covariances): readonly (number | null)[] {
  return covariances.map((_, dropped) => {
    const others = covariances.filter((_row, item) => item !== dropped)
    return cronbachAlpha(others.map((row) => row.filter((_value, item) => item !== dropped)))
  })
}

export const traceOf = (matrix: Covariances): number => matrix.reduce((sum, row, item) => sum + row[item]!, 0)

export const sumOf = (matrix: Covariances): number =>
  matrix.reduce((sum, row) => sum + row.reduce((inRow, value) => inRow + value, 0), 0)
