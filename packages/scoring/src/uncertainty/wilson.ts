/** The 97.5 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

/** The 95 % point: a two-sided interval of 90 % leaves 5 % on either side. */
export const Z90 = 1.6448536269514722

/** What a mean is known by: its points and the effective answers n* that it rests on. */
export interface Estimate {
  /** Points, 0-100. */
  readonly mean: number
  /** n* = n / phi, above 0; need not be whole. */
  readonly effectiveAnswers: number
}

/**
 * The Wilson interval, by default of 95 %, of a mean on 0-100 that rests on n* effective answers (method 2.1; Wilson 1927).
 *
 * With p = m / 100: centre (p + z^2 / 2n*) / (1 + z^2 / n*), half width z / (1 + z^2 / n*) sqrt(p(1 - p) / n* + z^2 / 4n*^2).
 * It contains the mean, never leaves 0-100 and is never of width 0. n* = n / phi carries the dispersion ("Wilson-phi").
 *
 * @param mean points, 0-100
 * @param effectiveAnswers n*, above 0, need not be whole
 * @param z the normal point of the confidence asked for; 0 gives the mean itself
 * @example wilsonInterval(100, 10) // { low: 72.2467..., high: 100 }
 */
export function wilsonInterval(mean: number, effectiveAnswers: number, z: number = Z95): Interval {
  if (!(mean >= 0 && mean <= 100)) throw new Error(`A mean of ${mean} is not on 0-100: rescale the answers first`)
  if (!(effectiveAnswers > 0 && effectiveAnswers < Infinity))
    throw new Error(
      `An interval needs more than 0 effective answers, not ${effectiveAnswers}: return null without answers`,
    )
  if (!(z >= 0 && z < Infinity)) throw new Error(`A confidence has the normal point ${z}: pass 0 or more`)
  const share = mean / 100
  const z2 = z * z
  const shrink = 1 + z2 / effectiveAnswers
  const centre = (share + z2 / (2 * effectiveAnswers)) / shrink
  const half =
    (z / shrink) * Math.sqrt((share * (1 - share)) / effectiveAnswers + z2 / (4 * effectiveAnswers * effectiveAnswers))
  // Exactly the formula's interval contains the mean and stays on 0-100; in floating point it nearly does.
  return {
    low: Math.max(0, Math.min(mean, 100 * (centre - half))),
    high: Math.min(100, Math.max(mean, 100 * (centre + half))),
  }
}
