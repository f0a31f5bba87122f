export { createClient, MognadError, type ClientOptions, type MognadClient } from './client.ts'
export type {
  Cohort,
  Comparison,
  ComparisonCohort,
  ComparisonRow,
  Edition,
  EditionPage,
  HiddenReason,
} from './answers.ts'
export { makeBoxKey, type MadeBoxKey } from './make-box-key.ts'
