/**
 * The variance of answers given at random, each category alike: (A^2 - 1) / 12 in steps squared (method 3.2).
 *
 * @example randomVariance(5) // 2
 */
export function randomVariance(categories: number): number {
  if (!(categories >= 2)) throw new Error(`${categories} categories leave nothing to differ on: pass two or more`)
  return (categories ** 2 - 1) / 12
}

/**
 * rwg(J): how much more a group agrees than people who answer at random (method 3.2; James, Demaree & Wolf 1984):
 * k (1 - v / e) / (k (1 - v / e) + v / e), v the mean variance (n - 1) of the k items in the group, e the variance at
 * random. One item gives rwg. A group that differs more than at random has 0 by convention; nobody differs: 1.
 *
 * @param meanVariance v, same unit as `random`
 * @param random e, above 0
 * @param items k
 */
export function withinGroupAgreement(meanVariance: number, random: number, items: number): number {
  const ratio = ratioOf(meanVariance, random)
  if (ratio >= 1) return 0
  return (items * (1 - ratio)) / (items * (1 - ratio) + ratio)
}

/** Lindell's r*wg(J) = 1 - v / e: does not grow with the number of items, and goes below 0. */
export function lindellAgreement(meanVariance: number, random: number): number {
  return 1 - ratioOf(meanVariance, random)
}

function ratioOf(meanVariance: number, random: number): number {
  if (!(meanVariance >= 0)) throw new Error(`A variance of ${meanVariance} does not exist: pass 0 or more`)
  if (!(random > 0)) throw new Error(`A variance at random of ${random} does not exist: pass (A^2 - 1) / 12`)
  return meanVariance / random
}
