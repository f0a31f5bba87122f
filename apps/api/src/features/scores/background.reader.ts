import type { BackgroundGroupRow, BackgroundScoreRow } from '@mognad/db/scores/background.read-model'
import { unitsShownTo } from '@mognad/model/access/actor'
import { backgroundQuestions } from '@mognad/model/rounds/background'
import { compareFamily } from '@mognad/scoring'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import type { RoundResult } from '../rounds/round.type.ts'
import { unitsFor } from '../rounds/unit-sight.ts'
import type { Background, BackgroundFigure, BackgroundGroup } from './background.type.ts'

/** Shows a round's background question from what was stored of it. */
export class BackgroundReader {
  constructor(private readonly instruments: InstrumentCatalogue) {}

  /**
   * Categories are compared with the last one that is shown, as one family for each place.
   *
   * @returns null when the round has asked none, or its box was opened before it could be counted
   */
  async of(
    { actor, loaders }: Context,
    { roundId, organisationId, instrumentVersionId }: RoundResult,
    nodes: readonly string[],
  ): Promise<Background | null> {
    const [plan, groups] = await Promise.all([loaders.roundPlan.load(roundId), loaders.backgroundGroups.load(roundId)])
    if (!plan?.background || groups.length === 0) return null
    const asked = [...new Set(nodes)]
    const [units, scores, known] = await Promise.all([
      loaders.roundUnits.load(roundId),
      loaders.backgroundScores.load({ id: roundId, args: { nodes: asked } }),
      this.instruments.get(instrumentVersionId),
    ])
    const question = known && backgroundQuestions(known.instrument).find(({ id }) => id === plan.background)
    if (!question) return null
    const seen = unitsFor(unitsShownTo(actor, organisationId), units)
    const options = question.options.map(({ id }) => id)
    return {
      question,
      places: seen.flatMap(({ unitId, name }) => {
        const here = groups.filter(({ placeId }) => placeId === unitId)
        if (here.length === 0) return []
        const figures = scores.filter(({ placeId }) => placeId === unitId)
        return [{ unitId, name, groups: toGroups(here, figures, asked, options) }]
      }),
    }
  }
}

function toGroups(
  groups: readonly BackgroundGroupRow[],
  scores: readonly BackgroundScoreRow[],
  nodes: readonly string[],
  options: readonly string[],
): BackgroundGroup[] {
  const scoreOf = (option: number, node: string) =>
    scores.find((score) => score.option === option && score.nodeId === node)
  const shown = groups.filter(({ reason }) => reason === null).map(({ option }) => option)
  const base = shown.at(-1)
  const compared = shown.filter((option) => option !== base)
  const pairs = compared.flatMap((option) => nodes.map((node) => ({ option, node })))
  const verdicts = compareFamily(
    pairs.map(({ option, node }) => {
      const [before, after] = [scoreOf(base ?? 0, node), scoreOf(option, node)]
      return before && after && isKnown(before) && isKnown(after) ? { before, after } : null
    }),
  )
  const verdictOf = (option: number, node: string) =>
    verdicts[pairs.findIndex((pair) => pair.option === option && pair.node === node)] ?? null
  return groups.map(({ option, respondents, mixed, reason }) => ({
    option: options[option - 1] ?? String(option),
    respondents,
    isMixed: mixed,
    reason,
    figures: reason === null ? nodes.map((node) => toFigure(node, scoreOf(option, node), verdictOf(option, node))) : [],
  }))
}

const isKnown = (
  score: BackgroundScoreRow,
): score is BackgroundScoreRow & { readonly mean: number; readonly effectiveAnswers: number } =>
  score.mean !== null && score.effectiveAnswers !== null

function toFigure(
  node: string,
  score: BackgroundScoreRow | undefined,
  verdict: ReturnType<typeof compareFamily>[number],
): BackgroundFigure {
  const { mean = null, low = null, high = null, truncated = null, reason = 'missing' } = score ?? {}
  const { difference = null, low: differenceLow = null, high: differenceHigh = null } = verdict ?? {}
  const judged = { difference, differenceLow, differenceHigh, verdict: verdict?.verdict ?? null }
  return { node, mean, low, high, truncated, reason, ...judged }
}
