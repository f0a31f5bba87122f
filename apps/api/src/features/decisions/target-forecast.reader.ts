import { forecastTarget, type RoundBefore } from '@mognad/model/decisions/forecast-target'
import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { decisionInstrument } from './decision-choices.reader.ts'
import type { DecisionTarget, TargetForecast } from './decision.type.ts'

/** Where the own rounds lead by the date of a target; only of scores of the organisation as a whole. */
export class TargetForecastReader {
  constructor(private readonly instruments: InstrumentCatalogue) {}

  /** Null where a target is not about a score of the organisation. */
  async of(
    { loaders }: Context,
    organisationId: string,
    { kind, node, units, dueOn }: DecisionTarget,
  ): Promise<TargetForecast | null> {
    if (kind !== 'score' || node === null || units.length > 0) return null
    const [rows, rounds] = await Promise.all([
      loaders.trend.load({ id: organisationId, args: { key: decisionInstrument, nodes: [node.node] } }),
      loaders.learningRounds.load(organisationId),
    ])
    const [newest] = rounds
    if (!newest) return { rounds: 0, value: null, low: null, high: null }
    const now = await this.instruments.get(newest.instrumentVersionId)
    const before = await Promise.all(
      rounds.map(async ({ id, instrumentVersionId, closesAt }): Promise<RoundBefore> => {
        const [version, qualities] = await Promise.all([
          this.instruments.get(instrumentVersionId),
          loaders.quality.load(id),
        ])
        const figure = rows.find(({ roundId }) => roundId === id)
        return {
          closedAt: closesAt,
          isComparable: Boolean(now && version && comparableNodes(version.instrument, now.instrument).has(node.node)),
          grade: qualities.find(({ branch }) => branch === 'own')?.grade ?? null,
          respondents: figure?.respondents ?? null,
          mean: figure?.mean ?? null,
          comparisonLow: figure?.comparisonLow ?? null,
          comparisonHigh: figure?.comparisonHigh ?? null,
        }
      }),
    )
    const { rounds: used, value, low, high } = forecastTarget(before, dueOn)
    return { rounds: used, value, low, high }
  }
}
