import { ATOM_LIMIT, coveredShare, qualityOf, type QualityGrade } from '@mognad/scoring'

export interface UnitOfBranch {
  readonly id: string
  readonly parentId: string | null
  /** Those the round is meant for and those invited, attached to this unit itself. */
  readonly frame: number
  readonly invited: number
  readonly published: boolean
}

export interface BranchQuality {
  readonly invited: number
  /** Null when fewer than seven have answered: nowhere is so small a number told, nor a rate that tells it. */
  readonly respondents: number | null
  /** 0..1, null when nobody was invited one by one, or fewer than seven have answered. */
  readonly responseRate: number | null
  /** Share of the headcount in groups that have figures, 0..1; null for an empty branch. */
  readonly coverage: number | null
  readonly grade: QualityGrade | 'joint'
}

/**
 * Response rate, coverage and grade of one branch of a round (method 1.4).
 *
 * @param units parents before children
 * @param respondentsOf respondents of each atom, by the unit whose atom it is
 * @param weightCovered share of the instrument's weight with figures at the root
 */
export function branchQuality(
  units: readonly UnitOfBranch[],
  respondentsOf: ReadonlyMap<string, number>,
  weightCovered: number | null,
  collection: 'persons' | 'joint',
): BranchQuality {
  const sum = (count: (unit: UnitOfBranch) => number) => units.reduce((total, unit) => total + count(unit), 0)
  const invited = sum((unit) => unit.invited)
  const respondents = sum((unit) => respondentsOf.get(unit.id) ?? 0)
  const coverage = coveredShare(atomsOf(units, respondentsOf))
  if (collection === 'joint')
    return { invited, respondents, responseRate: null, coverage: weightCovered, grade: 'joint' }
  const basis = { invited, respondents, coveredShare: coverage ?? 0, coverage: weightCovered ?? 0 }
  const grade = qualityOf(basis)
  if (respondents < ATOM_LIMIT) return { invited, respondents: null, responseRate: null, coverage, grade }
  return { invited, respondents, responseRate: invited > 0 ? respondents / invited : null, coverage, grade }
}

/** Frame and respondents of every atom; what lies above or beside the shown units counts as not covered. */
function atomsOf(units: readonly UnitOfBranch[], respondentsOf: ReadonlyMap<string, number>) {
  const atomOf = new Map<string, string | null>()
  const frames = new Map<string | null, number>()
  for (const { id, parentId, published, frame } of units) {
    const atom = published ? id : parentId === null ? null : (atomOf.get(parentId) ?? null)
    atomOf.set(id, atom)
    frames.set(atom, (frames.get(atom) ?? 0) + frame)
  }
  return [...frames].map(([atom, frame]) => ({
    frame,
    respondents: atom === null ? 0 : (respondentsOf.get(atom) ?? 0),
  }))
}
