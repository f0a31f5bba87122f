import type { Read } from '../transaction.ts'

/** One category of a round's background question in one place: shown, or withheld with the reason. */
export interface BackgroundGroupRow {
  readonly roundId: string
  readonly placeId: string
  /** Its place in the question, from 1. */
  readonly option: number
  readonly respondents: number | null
  readonly mixed: boolean
  readonly reason: 'few' | 'alone' | 'derivable' | null
}

export interface BackgroundScoreRow {
  readonly roundId: string
  readonly placeId: string
  readonly option: number
  readonly nodeId: string
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly effectiveAnswers: number | null
  readonly truncated: 'low' | 'high' | null
  readonly reason: 'missing' | 'notApplicable' | 'hidden' | null
}

/** By place and option. */
export function backgroundGroups(read: Read, roundIds: readonly string[]): Promise<BackgroundGroupRow[]> {
  return read.query(
    `select round_id as "roundId", place_id as "placeId", option, respondents, mixed, reason
       from background_group where round_id = any ($1) order by round_id, place_id, option`,
    [roundIds],
  )
}

export function backgroundScores(
  read: Read,
  roundIds: readonly string[],
  nodes: readonly string[],
): Promise<BackgroundScoreRow[]> {
  return read.query(
    `select round_id as "roundId", place_id as "placeId", option, node_id as "nodeId", mean, low, high,
            effective_answers as "effectiveAnswers", truncated, reason
       from background_score where round_id = any ($1) and node_id = any ($2)`,
    [roundIds, nodes],
  )
}
