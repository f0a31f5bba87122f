/**
 * p-values adjusted for a family of comparisons (Benjamini & Hochberg 1995, JRSS B 57:289; method 2.3): sorted
 * p(1) <= .. <= p(m), adjusted p(k) = min over j >= k of min(1, m p(j) / j). Calling everything below 0.05 a difference
 * then lets at most 5 % of what is called one be chance, on average. The family is what is seen in one view.
 *
 * Comparisons without a p-value (null) are not in the family and stay null. Equal p-values stay equal; one alone is unchanged.
 *
 * @example adjustPValues([0.01, 0.04, null, 0.03]) // [0.03, 0.04, null, 0.04]
 */
export function adjustPValues(pValues: readonly (number | null)[]): (number | null)[] {
  const family = pValues.flatMap((p, place) => {
    if (p === null) return []
    if (!(p >= 0 && p <= 1)) throw new Error(`A p-value of ${p} is no probability: pass 0 to 1, or null without one`)
    return [{ p, place }]
  })
  family.sort((one, other) => other.p - one.p)
  const adjusted: (number | null)[] = pValues.map(() => null)
  let least = 1
  family.forEach(({ p, place }, fromLast) => {
    least = Math.min(least, p * (family.length / (family.length - fromLast)))
    adjusted[place] = least
  })
  return adjusted
}
