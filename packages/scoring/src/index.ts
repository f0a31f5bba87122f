// The public list of @mognad/scoring: pure functions, no clock, no hidden randomness, no other package.
// Sections in brackets are those of the statistical method (README.md names the sources).

// What is scored: items with their answer codes, nodes with their weights [1.1, 1.2]
export type { NodeId, ScoreItem, ScoreNode, ScorePart, ScoreTree, WeightTree } from './scales/score-tree.ts'
export type { Scale } from './scales/rescale.ts'
export { rescale } from './scales/rescale.ts'
export { answerToScore } from './scales/answer-to-score.ts'
export { effectiveItemWeights } from './scales/prepared-tree.ts'

// Counting: answers become integers, exact and mergeable [7.1]
export type { CounterLayout, Counters } from './counting/counters.ts'
export { counterLayoutOf, emptyCounters, mergeCounters, subtractCounters } from './counting/counters.ts'
export { countAnswers } from './counting/count-answers.ts'
export { addResponse } from './counting/add-response.ts'
export { histogramOf } from './counting/histogram.ts'
export type { Moments } from './counting/count-moments.ts'
export { countMoments, momentNodesOf } from './counting/count-moments.ts'
export { dontKnowShare } from './counting/item-count.ts'

export type { CoMoments, ScaleColumn } from './counting/co-moments.ts'
export { countCoMoments, emptyCoMoments } from './counting/co-moments.ts'
export { mergeCoMoments, subtractCoMoments } from './counting/merge-co-moments.ts'
export type { PairMoments } from './counting/pair-moments.ts'
export { countPairMoments } from './counting/pair-moments.ts'

// Disclosure: what may be shown [5.2 - 5.5]
export type { CountedGroup, PublishableOptions } from './disclosure/publishable-groups.ts'
export { publishableGroups } from './disclosure/publishable-groups.ts'
export { publishableGroupsAmong } from './disclosure/publishable-groups-among.ts'
export type { CutUnit, UnitTogether } from './disclosure/shown-together.ts'
export { shownTogether } from './disclosure/shown-together.ts'
export type { EarlierUnit, LaterUnit, NoRecutReason, Recut } from './disclosure/recut.ts'
export { recuts } from './disclosure/recut.ts'
export type { BackgroundCut, BackgroundPerson, BackgroundReason } from './disclosure/background-groups.ts'
export { fewestPeopleFrom } from './disclosure/background-cut.ts'
export { backgroundGroups } from './disclosure/background-groups.ts'
export type { BackgroundAnswers, CountedBackground, BackgroundRow } from './aggregation/background.ts'
export { countBackground, scoreBackground } from './aggregation/background.ts'
export { newlySplit } from './disclosure/newly-split.ts'
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
export { scoreOrganisation, scoreUnions } from './aggregation/score-organisation.ts'
export type { GroupPart, ScoreReason, ScoreRow } from './aggregation/score-row.ts'
export type { StratifiedMean, Stratum, Weighting } from './aggregation/stratified-mean.ts'
export { stratifiedMean } from './aggregation/stratified-mean.ts'
export type { NodeScore } from './aggregation/score-from-items.ts'
export { scoreFromItems } from './aggregation/score-from-items.ts'
export type { CoverageFlag } from './aggregation/coverage.ts'
export { coverageFlag, FULL_COVERAGE_FROM, HALF_RULE } from './aggregation/coverage.ts'
export type { PersonScores } from './aggregation/two-way-fit.ts'
export { isSensitiveToDontKnow, SENSITIVE_BEYOND, twoWayFit } from './aggregation/two-way-fit.ts'
export { sensitiveNodes, SENSITIVITY_LIMIT, sensitivityCheck } from './aggregation/sensitive-nodes.ts'
export { designEffect } from './aggregation/design-effect.ts'
export type { QualityBasis, QualityGrade } from './aggregation/quality.ts'
export { coveredShare, QUALITY_LIMITS, qualityOf } from './aggregation/quality.ts'
export type { Bounds } from './aggregation/non-response.ts'
export { tippingPoint, worstCaseBounds } from './aggregation/non-response.ts'

// Uncertainty: the interval of one figure [2.1]
export type { Estimate, Interval } from './uncertainty/wilson.ts'
export { wilsonInterval, Z90, Z95 } from './uncertainty/wilson.ts'
export type { AtomFigure } from './uncertainty/wilson-phi.ts'
export { effectiveAnswers, wilsonPhi } from './uncertainty/wilson-phi.ts'
export { effectiveAnswersOfInterval } from './uncertainty/effective-answers-of-interval.ts'
export { varianceOfInterval } from './uncertainty/variance-of-interval.ts'
export type { AtomSpread } from './uncertainty/dispersion.ts'
export { atomPhi, defaultPhi, pooledPhi } from './uncertainty/dispersion.ts'

// Shrinkage, for every selection [3.3]
export type { TrueSpread } from './shrinkage/paule-mandel.ts'
export { pauleMandel } from './shrinkage/paule-mandel.ts'
export type { EmpiricalBayes, ShrunkEstimate } from './shrinkage/empirical-bayes.ts'
export { empiricalBayes } from './shrinkage/empirical-bayes.ts'

// Differences and what may be said about them [2.2 - 2.4]
export type { Compared } from './uncertainty/mover.ts'
export { differenceInterval } from './uncertainty/mover.ts'
export { differencePValue } from './uncertainty/difference-p-value.ts'
export { adjustPValues } from './uncertainty/benjamini-hochberg.ts'
export type { Difference, Verdict } from './uncertainty/verdict.ts'
export { compareFamily, FALSE_DISCOVERIES, SMALLEST_DIFFERENCE } from './uncertainty/verdict.ts'
export { smallestVisibleChange } from './uncertainty/smallest-visible-change.ts'
export type { TargetVerdict } from './uncertainty/target-verdict.ts'
export { targetVerdict } from './uncertainty/target-verdict.ts'
export type { Forecast, RoundOnTheWay } from './uncertainty/forecast.ts'
export { forecast } from './uncertainty/forecast.ts'

// Reliability of a scale [3.1]
export type { Covariances } from './reliability/covariance.ts'
export { correlationsOf, pairwiseCovariances, pooledCovariances, withinCovariances } from './reliability/covariance.ts'
export { alphaIfDropped, cronbachAlpha, meanCorrelation, standardisedAlpha } from './reliability/alpha.ts'
export { feldtInterval } from './reliability/feldt-interval.ts'
export { itemRestCorrelations, itemTotalCorrelations } from './reliability/item-rest.ts'
export type { NoFactorReason, OneFactor } from './reliability/one-factor.ts'
export { oneFactor } from './reliability/one-factor.ts'
export type { Omega } from './reliability/omega.ts'
export { omegaTotal } from './reliability/omega.ts'
export type { ReliabilityWord } from './reliability/reliability-word.ts'
export { reliabilityWord } from './reliability/reliability-word.ts'
export type { BranchToJudge, ScaleReliability } from './reliability/scale-reliability.ts'
export { scaleReliabilities } from './reliability/scale-reliability.ts'

// Agreement within groups, differences between them [3.2]
export type { AnalysisOfVariance, GroupSums } from './agreement/analysis-of-variance.ts'
export { analysisOfVariance } from './agreement/analysis-of-variance.ts'
export type { GroupSize, IntraclassCorrelation } from './agreement/intraclass-correlation.ts'
export { groupMeanReliability, intraclassCorrelation } from './agreement/intraclass-correlation.ts'
export { lindellAgreement, randomVariance, withinGroupAgreement } from './agreement/within-group-agreement.ts'
export type { Centre } from './agreement/average-deviation.ts'
export { averageDeviation } from './agreement/average-deviation.ts'
export type { AgreementWord } from './agreement/shared-property.ts'
export { agreementWord, isSharedProperty } from './agreement/shared-property.ts'

// Measured values, places and quantiles [1.1, 4.1, 4.2]
export type { MeanAndVariance } from './statistics/mean-and-variance.ts'
export { meanAndVariance } from './statistics/mean-and-variance.ts'
export { ranks } from './statistics/ranks.ts'
export type { QuantileType } from './statistics/quantile.ts'
export { quantile } from './statistics/quantile.ts'
export { harrellDavis, harrellDavisWeights } from './statistics/harrell-davis.ts'

// Distributions
export { regularisedIncompleteBeta } from './statistics/incomplete-beta.ts'
export type { BetaPoint } from './statistics/beta-quantile.ts'
export { betaQuantile } from './statistics/beta-quantile.ts'
export { normalCdf, normalDensity } from './statistics/normal.ts'
export { normalQuantile } from './statistics/normal-quantile.ts'
export { studentTCdf, studentTQuantile } from './statistics/student-t.ts'
export { fisherFCdf, fisherFQuantile } from './statistics/fisher-f.ts'

// Random numbers that are known by key and counter alone [4.3]
export type { Words } from './random/threefry.ts'
export { keyOf, threefry } from './random/threefry.ts'
export { NormalDraws } from './random/normal-draws.ts'

// One among the others [4.1, 4.3, 4.4]
export type { Standing, StandingOptions } from './benchmark/standing.ts'
export { standingAmong } from './benchmark/standing.ts'
export { positionAmong } from './benchmark/position.ts'
export type { PublishedSpread } from './benchmark/mean-interval.ts'
export { meanInterval } from './benchmark/mean-interval.ts'
export type { PlaceCohort, PlaceRange, PlacesToDraw } from './benchmark/likely-place.ts'
export { FEWEST_OTHERS_FOR_PLACE, likelyPlaces, likelyPlacesIn, PLACE_DRAWS } from './benchmark/likely-place.ts'
export type { ThreeWayCount } from './benchmark/three-way-count.ts'
export { threeWayCount } from './benchmark/three-way-count.ts'
export type { RankSet, RankSetOptions } from './benchmark/rank-set.ts'
export { FEWEST_FOR_RANK_SET, MOST_FOR_PAIRS, rankSet } from './benchmark/rank-set.ts'
export { rankSetLimit } from './benchmark/rank-set-limit.ts'
export type { WeightRangeOptions } from './benchmark/weight-range.ts'
export { WEIGHT_LEEWAY, weightRanges } from './benchmark/weight-range.ts'
export { placesUnderRandomWeights } from './benchmark/weight-draws.ts'
export type { Quadrature } from './statistics/gauss-hermite.ts'
export { gaussHermite } from './statistics/gauss-hermite.ts'

// Peers, trend and whom to learn from [4.5, 4.6]
export type { Peer, PeerCandidate, PeerFeature, Peers } from './benchmark/peers.ts'
export { mostSimilar, peerSearch } from './benchmark/peers.ts'
export type { WeightedGroup } from './aggregation/mean-of-groups.ts'
export { meanOfGroups } from './aggregation/mean-of-groups.ts'
export type { ListComparison, ListRow, ListedOrganisation } from './benchmark/named-list.ts'
export { compareWithList } from './benchmark/named-list.ts'
export type { Trend } from './benchmark/trend.ts'
export { weightedTrend } from './benchmark/trend.ts'
export type { EditionEstimate, Improver, ImproverCandidate, Improvers } from './benchmark/improvers.ts'
export { FEWEST_ANSWERS_OF_IMPROVER, improversNear } from './benchmark/improvers.ts'

// Editions: organisations among each other [4.1, 4.7, 5.7]
export type {
  CohortKind,
  ComputedEdition,
  EditionCohort,
  EditionFigure,
  EditionMember,
  EditionPlace,
  EditionPlaces,
  EditionPosition,
  EditionReason,
  EditionToCompute,
  PlaceReason,
  SharingLevel,
} from './benchmark/edition.ts'
export type { EditionInColumns } from './benchmark/compute-edition.ts'
export { computeEdition, computeEditionInColumns } from './benchmark/compute-edition.ts'
export type { EditionPositions } from './benchmark/edition-positions.ts'
export { computePlaces } from './benchmark/edition-places.ts'
export type { AnonymousMember, AnonymousValue } from './benchmark/edition-change.ts'
export { narrowChange } from './benchmark/edition-change.ts'
export type { Withheld, WithheldStep } from './benchmark/withheld.ts'
export { withheldSteps } from './benchmark/withheld.ts'
export { FEWEST_OTHERS } from './benchmark/cohort-figure.ts'

// The recipe that every published figure names
export type { ScoringRecipe } from './recipe/scoring-recipe.ts'
export { METHOD_VERSION, recipeOf } from './recipe/recipe-of.ts'
export { thresholds } from './recipe/thresholds.ts'
export { canonicalRecipe } from './recipe/canonical-recipe.ts'
