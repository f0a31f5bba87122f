import type { RoundToScore } from '@mognad/db/scores/round-to-score.store'
import { treeOfRound } from '@mognad/model/rounds/supplement'
import type { ScoredInstrument } from './instruments.ts'

/** The trees that some rounds are counted and scored by: one for each version with each number of own questions. */
export interface RoundInstruments {
  readonly instruments: readonly ScoredInstrument[]
  indexOf(round: Pick<RoundToScore, 'instrumentVersionId' | 'ownQuestions'>): number
}

export function instrumentsOfRounds(
  rounds: readonly RoundToScore[],
  versions: readonly ScoredInstrument[],
): RoundInstruments {
  const versionOf = new Map(versions.map((version) => [version.id, version]))
  const keyOf = ({ instrumentVersionId, ownQuestions }: Pick<RoundToScore, 'instrumentVersionId' | 'ownQuestions'>) =>
    `${instrumentVersionId} ${ownQuestions}`
  const found = new Map<string, ScoredInstrument>()
  for (const round of rounds) {
    const version = versionOf.get(round.instrumentVersionId)
    if (version) found.set(keyOf(round), { ...version, tree: treeOfRound(version.tree, round.ownQuestions) })
  }
  const keys = [...found.keys()]
  return { instruments: [...found.values()], indexOf: (round) => keys.indexOf(keyOf(round)) }
}
