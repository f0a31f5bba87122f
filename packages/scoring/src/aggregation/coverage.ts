/** Parts with less than this share of a node's weight do not speak for it (method 1.2). */
export const HALF_RULE = 0.5

/** Below this share a figure is shown with a flag (method 1.2). */
export const FULL_COVERAGE_FROM = 0.8

/** What a coverage means: `full` is shown, `partial` is shown with a flag, `tooLittle` is not shown. */
export type CoverageFlag = 'full' | 'partial' | 'tooLittle'

/**
 * Reads a coverage kappa, the share of a node's weight that has figures (method 1.2): shown from 0.5 on, flagged below
 * 0.8. A node without weight has no coverage and no flag: null.
 *
 * @param coverage 0..1
 * @example coverageFlag(2 / 3) // 'partial'
 */
export function coverageFlag(coverage: number | null): CoverageFlag | null {
  if (coverage === null) return null
  if (!(coverage >= 0 && coverage <= 1)) throw new Error(`A coverage of ${coverage} is no share: pass 0 to 1`)
  if (coverage < HALF_RULE) return 'tooLittle'
  return coverage < FULL_COVERAGE_FROM ? 'partial' : 'full'
}
