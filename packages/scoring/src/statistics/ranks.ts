/**
 * Places in a list, the highest value first: 1 + the number of higher values. Equal values share the best of their
 * places (1, 2, 2, 4), or with `middle` the mean of them (1, 2.5, 2.5, 4). A missing value has no place: null, and the
 * others are ranked among themselves.
 *
 * A bare rank hides how uncertain it is; beside a score of people's answers use the likely place (method 4.3).
 *
 * @example ranks([50, 70, null, 70]) // [3, 1, null, 1]
 */
export function ranks(values: readonly (number | null)[], ties: 'best' | 'middle' = 'best'): (number | null)[] {
  if (values.some((value) => value !== null && !Number.isFinite(value)))
    throw new Error('A value to rank is no finite number: pass null where it is missing')
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a)
  const firstPlace = new Map<number, number>()
  const counts = new Map<number, number>()
  sorted.forEach((value, place) => {
    if (!firstPlace.has(value)) firstPlace.set(value, place + 1)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  })
  return values.map((value) => {
    if (value === null) return null
    const best = firstPlace.get(value)!
    return ties === 'best' ? best : best + (counts.get(value)! - 1) / 2
  })
}
