import type { AgreementWord } from '../agreement/shared-property.ts'
import type { NodeId } from '../scales/score-tree.ts'

/** `whole`: the unit with everything below it. `rest`: what is left of it beside its shown units. */
export type GroupPart = 'whole' | 'rest'

/** Why a cell has no number, or only half of one. */
export type ScoreReason = 'missing' | 'notApplicable' | 'hidden' | 'joint'

/** What one group of people has on one item or node. */
export interface ScoreRow {
  readonly unitId: string
  readonly part: GroupPart
  readonly nodeId: NodeId
  /** People in the group; null when the group itself is hidden. */
  readonly respondents: number | null
  /** Mean number of answers per item; null when any atom of the group has fewer than 15 respondents. */
  readonly answers: number | null
  readonly mean: number | null
  /** 95 % interval of the level, with finite population correction. */
  readonly low: number | null
  readonly high: number | null
  /** 95 % interval for comparisons, without the correction. */
  readonly comparisonLow: number | null
  readonly comparisonHigh: number | null
  /** Variance of the mean for comparisons, squared points. */
  readonly variance: number | null
  /** n* of the comparison interval: what a difference between two rounds is computed from. */
  readonly effectiveAnswers: number | null
  /** Share of the node's weight that has a figure, 0..1. */
  readonly coverage: number | null
  /** Share of "don't know", 0..1; null when any atom of the group has fewer than 15 respondents. */
  readonly dontKnow: number | null
  /** How much the people agree; null when any atom of the group has fewer than 15 respondents. */
  readonly agreement: AgreementWord | null
  /** Set when the figure stands at the limit beyond which nothing is shown. */
  readonly truncated: 'low' | 'high' | null
  readonly reason: ScoreReason | null
}

/** The figures of a row, without whose and of what they are. */
export type Figure = Omit<ScoreRow, 'unitId' | 'part' | 'nodeId' | 'respondents'>

/** A cell without a number says why and nothing else. */
export function noFigure(reason: Exclude<ScoreReason, 'joint'>): Figure {
  return {
    answers: null,
    mean: null,
    low: null,
    high: null,
    comparisonLow: null,
    comparisonHigh: null,
    variance: null,
    effectiveAnswers: null,
    coverage: null,
    dontKnow: null,
    agreement: null,
    truncated: null,
    reason,
  }
}
