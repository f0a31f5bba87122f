/** Rational approximations of W. J. Cody (1969, Math. Comp. 23:631) near 0 and up to 5.65. */
const NEAR = {
  above: [2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  aboveFirst: 0.06568233791820745,
  below: [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
} as const
const MIDDLE = {
  above: [
    0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726, 6848.190450536283,
    11602.65143764735, 9842.714838383978,
  ],
  aboveFirst: 1.0765576773720192e-8,
  below: [
    22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
    38912.00328609327, 19685.429676859992,
  ],
} as const
const SQRT_2PI = Math.sqrt(2 * Math.PI)

/** The density of the standard normal distribution at z. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_2PI
}

/**
 * Phi(z): the share of the standard normal distribution below z. For the share above z ask for -z, which keeps all digits.
 *
 * @param z any number; infinite ones give 0 and 1
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new Error('The normal distribution is asked at NaN: return null where there is no number')
  const size = Math.abs(z)
  if (size < 0.66291) return 0.5 + centralArea(z)
  const tail = size < 38.5 ? tailArea(size) : 0
  return z > 0 ? 1 - tail : tail
}

/** The area between 0 and z, for z near 0. */
function centralArea(z: number): number {
  const square = z * z
  let above = NEAR.aboveFirst * square
  let below = square
  for (let term = 0; term < 3; term++) {
    above = (above + NEAR.above[term]!) * square
    below = (below + NEAR.below[term]!) * square
  }
  return (z * (above + NEAR.above[3])) / (below + NEAR.below[3])
}

/** The area above z, for z away from 0. */
function tailArea(z: number): number {
  const ratio = z <= 5.65 ? millsRatio(z) : farMillsRatio(z)
  // exp(-z^2 / 2) in two factors: z^2 alone would round away the last digits.
  const rounded = Math.trunc(z * 16) / 16
  return Math.exp(-0.5 * rounded * rounded) * Math.exp(-0.5 * (z - rounded) * (z + rounded)) * (ratio / SQRT_2PI)
}

/** The area above z divided by the density at z. */
function millsRatio(z: number): number {
  let above = MIDDLE.aboveFirst * z
  let below = z
  for (let term = 0; term < 7; term++) {
    above = (above + MIDDLE.above[term]!) * z
    below = (below + MIDDLE.below[term]!) * z
  }
  return (SQRT_2PI * (above + MIDDLE.above[7])) / (below + MIDDLE.below[7])
}

/** The same far out: Laplace's continued fraction 1 / (z + 1 / (z + 2 / (z + 3 / ...))). */
function farMillsRatio(z: number): number {
  let fraction = z
  for (let depth = 40; depth > 0; depth--) fraction = z + depth / fraction
  return 1 / fraction
}
