import type { Weighting } from '../aggregation/stratified-mean.ts'
import type { WithheldStep } from '../benchmark/withheld.ts'
import type { NodeId } from '../scales/score-tree.ts'
import type { thresholds } from './thresholds.ts'

/** Everything that decides how answers become figures; stored, by its hash, with every score and edition. */
export interface ScoringRecipe {
  /** Version of the method, as in this package's CHANGELOG. */
  readonly methodVersion: string
  readonly instrument: { readonly key: string; readonly version: string }
  /** The weight of every part in every node. */
  readonly weights: Readonly<Record<NodeId, Readonly<Record<NodeId, number>>>>
  readonly weighting: Weighting
  readonly thresholds: typeof thresholds
  /** Draws of later statistics; null where nothing is drawn. */
  readonly seed: number | null
  /** Of an edition: by cohort, what is withheld because a draft was refused. Left out where nothing is. */
  readonly withheld?: Readonly<Record<string, WithheldStep>>
}
