import { sumOf } from './alpha.ts'
import type { Covariances } from './covariance.ts'
import { type NoFactorReason, oneFactor } from './one-factor.ts'

export interface Omega {
  /** Null where no single factor describes the items. */
  readonly omega: number | null
  readonly reason: NoFactorReason | 'no shared variance' | null
  readonly loadings: readonly number[] | null
}

/**
 * McDonald's omega: the share of the variance of the sum that one common factor explains (method 3.1; McDonald 1999):
 * (sum lambda)^2 / ((sum lambda)^2 + sum (c_ii - lambda_i^2)). Unlike alpha it does not ask the items to load alike.
 *
 * @param covariances for the sum as it stands; correlations for the sum of items brought to the same spread
 */
export function omegaTotal(covariances: Covariances): Omega {
  if (covariances.length >= 3 && !(sumOf(covariances) > 0))
    return { omega: null, reason: 'no shared variance', loadings: null }
  const { loadings, reason } = oneFactor(covariances)
  if (loadings === null) return { omega: null, reason, loadings }
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2
  const unique = loadings.reduce((sum, loading, item) => sum + covariances[item]![item]! - loading * loading, 0)
  return { omega: common / (common + unique), reason: null, loadings }
}
