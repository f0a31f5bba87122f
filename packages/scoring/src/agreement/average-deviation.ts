/** From where deviations are measured. */
export type Centre = 'mean' | 'median'

/**
 * The average deviation of one item in one group, mean |y - centre| in steps (method 3.2; Burke & Dunlap 2002). Over
 * several items it is the mean of theirs.
 *
 * @param counts how many gave each category, from the lowest
 * @returns null when nobody answered
 */
export function averageDeviation(counts: ArrayLike<number>, centre: Centre = 'mean'): number | null {
  const values = Array.from(counts)
  const n = values.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const from = centre === 'mean' ? values.reduce((sum, count, step) => sum + step * count, 0) / n : medianOf(values, n)
  return values.reduce((sum, count, step) => sum + count * Math.abs(step - from), 0) / n
}

/** The middle answer, or halfway between the two middle ones. */
function medianOf(counts: readonly number[], n: number): number {
  const at = (rank: number) => {
    let below = 0
    return counts.findIndex((count) => (below += count) >= rank)
  }
  return (at(Math.floor((n + 1) / 2)) + at(Math.ceil((n + 1) / 2))) / 2
}
