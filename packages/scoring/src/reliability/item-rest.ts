import { sumOf } from './alpha.ts'
import type { Covariances } from './covariance.ts'

/**
 * For each item, its correlation with the sum of the others (method 3.1); below .30 the question is to be reviewed.
 * Null for an item that never varies, or whose rest never does.
 */
export function itemRestCorrelations(covariances: Covariances): readonly (number | null)[] {
  const total = sumOf(covariances)
  return covariances.map((row, item) => {
    const own = row[item]!
    const withAll = row.reduce((sum, value) => sum + value, 0)
    return ratio(withAll - own, own * (total - 2 * withAll + own))
  })
}

/** For each item, its correlation with the sum of all, itself included: always flattering. Null as above. */
export function itemTotalCorrelations(covariances: Covariances): readonly (number | null)[] {
  const total = sumOf(covariances)
  return covariances.map((row, item) => {
    const withAll = row.reduce((sum, value) => sum + value, 0)
    return ratio(withAll, row[item]! * total)
  })
}

function ratio(shared: number, squares: number): number | null {
  return squares > 0 ? shared / Math.sqrt(squares) : null
}
