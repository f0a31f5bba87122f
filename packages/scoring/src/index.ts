// The public list of @mognad/scoring: pure functions, no clock, no hidden randomness, no other package.
// Sections in brackets are those of the statistical method (README.md names the sources).

// What is scored: items with their answer codes, nodes with their weights [1.1, 1.2]
export type { NodeId, ScoreItem, ScoreNode, ScorePart, ScoreTree } from './scales/score-tree.ts'
export { answerToScore } from './scales/answer-to-score.ts'
export { effectiveItemWeights } from './scales/prepared-tree.ts'

// Counting: answers become integers, exact and mergeable [7.1]
export type { CounterLayout, Counters } from './counting/counters.ts'
export { counterLayoutOf, emptyCounters, mergeCounters, subtractCounters } from './counting/counters.ts'
export { countAnswers } from './counting/count-answers.ts'
export type { Moments } from './counting/count-moments.ts'
export { countMoments, momentNodesOf } from './counting/count-moments.ts'

// Disclosure: what may be shown [5.2 - 5.5]
export type { CountedGroup, PublishableOptions } from './disclosure/publishable-groups.ts'
export { publishableGroups } from './disclosure/publishable-groups.ts'
export { publishableGroupsAmong } from './disclosure/publishable-groups-among.ts'
export { truncateMean, truncationLimit } from './disclosure/truncation.ts'
export {
  ANONYMOUS_BEYOND_MEAN_LIMIT,
  ANONYMOUS_LIMIT,
  ATOM_LIMIT,
  DETAIL_LIMIT,
  ITEM_LIMIT,
} from './disclosure/limits.ts'

// Scores of one branch of an organisation [1.2 - 1.4]
export type { OrganisationToScore, ScoredUnit } from './aggregation/score-organisation.ts'
export { scoreOrganisation } from './aggregation/score-organisation.ts'
export type { GroupPart, ScoreReason, ScoreRow } from './aggregation/score-row.ts'
export type { StratifiedMean, Stratum } from './aggregation/stratified-mean.ts'
export { stratifiedMean } from './aggregation/stratified-mean.ts'
export { HALF_RULE } from './aggregation/roll-up.ts'
export type { QualityBasis, QualityGrade } from './aggregation/quality.ts'
export { coveredShare, qualityOf } from './aggregation/quality.ts'

// Uncertainty [2.1]
export type { Interval } from './uncertainty/wilson.ts'
export { wilsonInterval } from './uncertainty/wilson.ts'
export type { AtomSpread } from './uncertainty/dispersion.ts'
export { atomPhi, defaultPhi, pooledPhi } from './uncertainty/dispersion.ts'

// Quantiles [4.2]
export { quantile } from './statistics/quantile.ts'
export { harrellDavis, harrellDavisWeights } from './statistics/harrell-davis.ts'
export { regularisedIncompleteBeta } from './statistics/incomplete-beta.ts'

// Editions: organisations among each other [4.1, 4.7, 5.7]
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
} from './benchmark/edition.ts'
export { computeEdition } from './benchmark/compute-edition.ts'
export { FEWEST_OTHERS } from './benchmark/cohort-figure.ts'
export { positionAmong } from './benchmark/position.ts'

// The recipe that every published figure names
export type { ScoringRecipe } from './recipe/scoring-recipe.ts'
export { canonicalRecipe } from './recipe/canonical-recipe.ts'
