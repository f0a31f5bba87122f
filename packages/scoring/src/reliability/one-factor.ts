import type { Covariances } from './covariance.ts'

/** Why there are no loadings: too few items, an item that never varies, or one that would explain more than itself. */
export type NoFactorReason = 'too few items' | 'constant item' | 'heywood' | 'did not converge'

export interface OneFactor {
  readonly loadings: readonly number[]
  readonly reason: null
}

const ENOUGH = 1e-12
const MOST_ROUNDS = 100_000

/**
 * The loadings of one common factor that leave the least squares between the items' covariances and lambda_i lambda_j
 * (method 3.1; MINRES: Harman & Jones 1966, Psychometrika 31:351). Item by item,
 * lambda_i = sum c_ij lambda_j / sum lambda_j^2 over the others, which is the exact minimum each time, so the rest never
 * grows; from 0.7 of each item's spread until nothing moves by more than 1e-12 of that spread, whatever the unit. Three
 * items have a closed form: lambda_1^2 = c12 c13 / c23. The sign is chosen so that the sum of the loadings is not negative.
 *
 * @param covariances covariances or correlations
 * @returns loadings, or null with the reason: below three items nothing is identified; `heywood` where a loading exceeds
 * the item's own spread, or the closed form has no real root; `did not converge` after a hundred thousand rounds
 */
export function oneFactor(
  covariances: Covariances,
): OneFactor | { readonly loadings: null; readonly reason: NoFactorReason } {
  const variances = covariances.map((row, item) => row[item]!)
  if (variances.length < 3) return { loadings: null, reason: 'too few items' }
  if (variances.some((variance) => !(variance > 0))) return { loadings: null, reason: 'constant item' }
  const loadings = variances.length === 3 ? threeLoadings(covariances) : descend(covariances)
  if (loadings === 'did not converge') return { loadings: null, reason: loadings }
  if (loadings === null || loadings.some((loading, item) => !(loading * loading <= variances[item]!)))
    return { loadings: null, reason: 'heywood' }
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
  return { loadings: loadings.map((loading) => sign * loading), reason: null }
}

function threeLoadings([first, second]: Covariances): number[] | null {
  const [c12, c13, c23] = [first![1]!, first![2]!, second![2]!]
  const square = (c12 * c13) / c23
  if (!(square > 0 && square < Infinity)) return null
  const one = Math.sqrt(square)
  return [one, c12 / one, c13 / one]
}

function descend(covariances: Covariances): number[] | 'did not converge' | null {
  const loadings = covariances.map((row, item) => 0.7 * Math.sqrt(row[item]!))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0
    for (let item = 0; item < loadings.length; item++) {
      let shared = 0
      let squares = 0
      for (let other = 0; other < loadings.length; other++) {
        if (other === item) continue
        shared += covariances[item]![other]! * loadings[other]!
        squares += loadings[other]! ** 2
      }
      if (!(squares > 0)) return null
      const next = shared / squares
      moved = Math.max(moved, Math.abs(next - loadings[item]!) / Math.sqrt(covariances[item]![item]!))
      loadings[item] = next
    }
    if (moved < ENOUGH) return loadings
  }
  return 'did not converge'
}
