/** How a level stands to a target (method 2.4). */
export type TargetVerdict = 'reachedForCertain' | 'probablyReached' | 'cannotBeTold' | 'notReached' | 'missed'

/**
 * Compares a level with its target x (method 2.4), from the interval [l, u] with finite population correction: reached
 * for certain l >= x; probably reached m >= x > l; cannot be told m < x <= u; not reached u < x; missed = not reached
 * after the target's date. Without a level or an interval (joint answers) there is no verdict: null.
 *
 * @param target points: of a level 0-100, of a distance from a median -100 to 100
 * @param isOver whether the target's date has passed
 */
export function targetVerdict(
  level: { readonly mean: number | null; readonly low: number | null; readonly high: number | null },
  target: number,
  isOver: boolean,
): TargetVerdict | null {
  if (!(target >= -100 && target <= 100)) throw new Error(`A target of ${target} is not on -100 to 100`)
  const { mean, low, high } = level
  if (mean === null || low === null || high === null) return null
  if (!(low <= mean && mean <= high))
    throw new Error(`The interval ${low} to ${high} does not contain the mean ${mean}`)
  if (low >= target) return 'reachedForCertain'
  if (mean >= target) return 'probablyReached'
  if (high >= target) return 'cannotBeTold'
  return isOver ? 'missed' : 'notReached'
}
