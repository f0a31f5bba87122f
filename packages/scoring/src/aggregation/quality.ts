export type QualityGrade = 'green' | 'amber' | 'red'

export interface QualityBasis {
  readonly invited: number
  readonly respondents: number
  /** Share of the headcount that lies in covered atoms, 0..1. */
  readonly coveredShare: number
  /** Share of the instrument's weight that has figures at the root (coverage of `total`), 0..1. */
  readonly coverage: number
}

/** Grades a round of one branch (method 1.4). */
export function qualityOf(basis: QualityBasis): QualityGrade {
  throw new Error(`not written yet ${basis.invited}`)
}
