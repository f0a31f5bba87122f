/** Lanczos' coefficients for g = 7, nine terms (Godfrey 2001): relative error below 1e-14. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** The logarithm of the gamma function for x > 0 (Lanczos 1964). */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new Error(`The logarithm of gamma is asked for ${x}: pass a number above 0`)
  // Near 0 the series loses digits; gamma(x) = gamma(x + 1) / x.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  const base = x + 6.5
  let sum: number = LANCZOS[0]
  for (let term = 1; term < LANCZOS.length; term++) sum += LANCZOS[term]! / (x - 1 + term)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}
