import { ATOM_LIMIT } from '../disclosure/limits.ts'

export type QualityGrade = 'green' | 'amber' | 'red'

/** The shares from which a branch is graded so (method 1.4). */
export const QUALITY_LIMITS = {
  green: { responseRate: 0.6, coveredShare: 0.8, coverage: 0.8 },
  amber: { responseRate: 0.4, coveredShare: 0.6, coverage: 0.5 },
} as const

export interface QualityBasis {
  /** Those who were invited; 0 when unknown (open link): there is no response rate then. */
  readonly invited: number
  readonly respondents: number
  /** Share of the headcount that lies in covered atoms, 0..1: `coveredShare`. */
  readonly coveredShare: number
  /** Share of the instrument's weight that has figures at the root (coverage of `total`), 0..1. */
  readonly coverage: number
}

/**
 * Grades one branch of a round (method 1.4). Response rate RR = respondents / invited, covered share C, coverage kappa.
 *
 * Green: RR >= 60 %, C >= 80 %, kappa >= 0.8. Amber: not green, but RR >= 40 %, C >= 60 % and kappa >= 0.5.
 * Red otherwise, also without a response rate: red figures are shown at home and enter no cohort.
 */
export function qualityOf({ invited, respondents, coveredShare, coverage }: QualityBasis): QualityGrade {
  if (!(invited > 0)) return 'red'
  const responseRate = respondents / invited
  const reaches = (limits: (typeof QUALITY_LIMITS)[keyof typeof QUALITY_LIMITS]) =>
    responseRate >= limits.responseRate && coveredShare >= limits.coveredShare && coverage >= limits.coverage
  if (reaches(QUALITY_LIMITS.green)) return 'green'
  return reaches(QUALITY_LIMITS.amber) ? 'amber' : 'red'
}

/**
 * The share of the headcount in atoms of at least 7 respondents: C = sum over them of N_a / sum of all N_a (method 1.4).
 * Null when there is no headcount.
 */
export function coveredShare(
  atoms: readonly { readonly frame: number; readonly respondents: number }[],
): number | null {
  const headcount = (some: typeof atoms) => some.reduce((sum, atom) => sum + Math.max(atom.frame, atom.respondents), 0)
  const all = headcount(atoms)
  return all > 0 ? headcount(atoms.filter((atom) => atom.respondents >= ATOM_LIMIT)) / all : null
}
