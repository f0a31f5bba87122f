import { backgroundScoreColumns, type BackgroundCounters } from '@mognad/db/scores/background.store'
import { BinaryRows } from '@mognad/db/responses/copy-binary'
import { scoreBackground, type ScoreTree } from '@mognad/scoring'

export interface BackgroundInput {
  readonly rounds: readonly {
    readonly roundId: string
    readonly organisationId: string
    readonly tree: number
    /** Of all places, in order. */
    readonly groups: readonly BackgroundCounters[]
  }[]
  readonly trees: readonly ScoreTree[]
}

/** Means by category of the background question (method 5.6), as binary rows for `background_score`. */
export function scoreBackgroundTask({ rounds, trees }: BackgroundInput): { readonly scores: Uint8Array } {
  const out = new BinaryRows(backgroundScoreColumns.length)
  for (const { roundId, organisationId, tree, groups } of rounds)
    for (const placeId of new Set(groups.map((group) => group.placeId))) {
      const here = groups.filter((group) => group.placeId === placeId)
      const rows = scoreBackground(
        trees[tree]!,
        here.map(({ option, respondents, counts, moments }) => ({
          option,
          respondents,
          counts: Uint32Array.from(counts),
          moments: Float64Array.from(moments),
        })),
      )
      for (const row of rows) {
        out.row().uuid(roundId).uuid(organisationId).uuid(placeId).int2(row.option).text(row.nodeId)
        out.float8(row.mean).float8(row.low).float8(row.high).float8(row.effectiveAnswers)
        out.text(row.truncated).text(row.reason)
      }
    }
  return { scores: out.finish() }
}
