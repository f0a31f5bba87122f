import { FULL_COVERAGE_FROM, HALF_RULE } from '../aggregation/coverage.ts'
import { QUALITY_LIMITS } from '../aggregation/quality.ts'
import { SENSITIVITY_LIMIT } from '../aggregation/sensitive-nodes.ts'
import { LARGEST_FRACTION } from '../aggregation/stratified-mean.ts'
import { SENSITIVE_BEYOND } from '../aggregation/two-way-fit.ts'
import { FEWEST_OTHERS } from '../benchmark/cohort-figure.ts'
import { PLACE_DRAWS } from '../benchmark/likely-place.ts'
import { WEIGHT_LEEWAY } from '../benchmark/weight-range.ts'
import {
  ANONYMOUS_BEYOND_MEAN_LIMIT,
  ANONYMOUS_LIMIT,
  ATOM_LIMIT,
  DETAIL_LIMIT,
  ITEM_LIMIT,
} from '../disclosure/limits.ts'
import { defaultPhi, OWN_PHI_FROM, PHI_RANGE, POOLED_PHI_FROM } from '../uncertainty/dispersion.ts'
import { FALSE_DISCOVERIES, SMALLEST_DIFFERENCE } from '../uncertainty/verdict.ts'

/**
 * Every threshold of the method, gathered from where it is used, so that a recipe cannot name another than was applied:
 * whoever changes one makes another recipe.
 */
export const thresholds = {
  /** Shares of a node's weight (method 1.2). */
  coverage: { shown: HALF_RULE, full: FULL_COVERAGE_FROM },
  /** Points, and respondents (method 1.2). */
  sensitive: { beyond: SENSITIVE_BEYOND, respondents: SENSITIVITY_LIMIT },
  /** Shares (method 1.4). */
  quality: QUALITY_LIMITS,
  /** Dispersion (method 2.1). */
  phi: {
    range: PHI_RANGE,
    pooledFrom: POOLED_PHI_FROM,
    ownFrom: OWN_PHI_FROM,
    defaults: { one: defaultPhi(1), few: defaultPhi(5), many: defaultPhi(6) },
  },
  largestFraction: LARGEST_FRACTION,
  /** Points, and the share of what is called a difference that may be chance (method 2.3). */
  difference: { smallest: SMALLEST_DIFFERENCE, falseDiscoveries: FALSE_DISCOVERIES },
  /** Smallest numbers of others, draws, and how far weights may move (method 4). */
  cohorts: { others: FEWEST_OTHERS, placeDraws: PLACE_DRAWS, weightLeeway: WEIGHT_LEEWAY },
  /** Respondents, answers and organisations (method 5). */
  limits: {
    atom: ATOM_LIMIT,
    item: ITEM_LIMIT,
    detail: DETAIL_LIMIT,
    anonymous: ANONYMOUS_LIMIT,
    anonymousBeyondMean: ANONYMOUS_BEYOND_MEAN_LIMIT,
  },
} as const
