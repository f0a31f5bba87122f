// The public list of @mognad/scoring: pure functions, no clock, no hidden randomness, no other package.

// What is scored
export type { NodeId, ScoreItem, ScoreNode, ScorePart, ScoreTree } from './scales/score-tree.ts'

// Counting: answers become integers
export type { CounterLayout, Counters } from './counting/counters.ts'
export { mergeCounters, subtractCounters } from './counting/counters.ts'
export { countAnswers } from './counting/count-answers.ts'
export type { Moments } from './counting/count-moments.ts'
export { countMoments } from './counting/count-moments.ts'

// Disclosure: what may be shown
export type { CountedGroup, PublishableOptions } from './disclosure/publishable-groups.ts'
export { publishableGroups } from './disclosure/publishable-groups.ts'

// Scores of an organisation
export type {
  GroupPart,
  OrganisationToScore,
  ScoredUnit,
  ScoreReason,
  ScoreRow,
} from './aggregation/score-organisation.ts'
export { scoreOrganisation } from './aggregation/score-organisation.ts'
export type { QualityBasis, QualityGrade } from './aggregation/quality.ts'
export { qualityOf } from './aggregation/quality.ts'

// Editions: organisations among each other
export type {
  CohortKind,
  ComputedEdition,
  EditionCohort,
  EditionFigure,
  EditionMember,
  EditionPosition,
  EditionReason,
  EditionToCompute,
  SharingLevel,
} from './benchmark/compute-edition.ts'
export { computeEdition } from './benchmark/compute-edition.ts'

// The recipe that every published figure names
export type { ScoringRecipe } from './recipe/scoring-recipe.ts'
export { canonicalRecipe } from './recipe/canonical-recipe.ts'
