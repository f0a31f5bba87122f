import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import { compareRounds, warningsOf, type ComparedRound } from '@mognad/model/scores/compare-rounds'
import { effectRounds } from '@mognad/model/trainings/programme'
import type { ScoredRoundRow } from '@mognad/db/trainings/effect.read-model'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { toRound } from '../rounds/round.mapper.ts'
import { toChange } from '../scores/change.reader.ts'
import type { Programme, ProgrammeEffect } from './programme.type.ts'

/** The factors of a programme in the rounds before and after it, from their stored scores. */
export class EffectReader {
  constructor(private readonly instruments: InstrumentCatalogue) {}

  /**
   * All factors are compared as one family (method 2.3), so that those the programme is tagged with can be held beside the
   * others: had everything risen, the programme would not stand out.
   */
  async of(context: Context, { organisationId, startsOn, endsOn, trainings }: Programme): Promise<ProgrammeEffect> {
    const { loaders } = context
    const rounds = await loaders.learningRounds.load(organisationId)
    const chosen = effectRounds({ startsOn, endsOn }, rounds)
    const before = rounds.find(({ id }) => id === chosen.beforeId)
    const after = rounds.find(({ id }) => id === chosen.afterId)
    if (!before || !after) return { before: null, after: null, gap: chosen.why, warnings: [], trained: [], others: [] }
    const tagged = new Set(trainings.flatMap(({ factors }) => factors.map((factor) => `factor:${factor}`)))
    const { nodes, comparable } = await this.#instruments(before, after)
    const [earlier, later] = await Promise.all([side(context, before, nodes), side(context, after, nodes)])
    const changes = compareRounds(nodes, earlier, later, comparable).map(toChange)
    const meanIn = ({ figures }: ComparedRound, node: string) => figures.get(node)?.mean ?? null
    return {
      before: toRound(before),
      after: toRound(after),
      gap: null,
      warnings: warningsOf(earlier, later),
      trained: changes
        .filter(({ node }) => tagged.has(node))
        .map((change) => {
          const { node } = change
          return { node, before: meanIn(earlier, node), after: meanIn(later, node), change }
        }),
      others: changes.filter(({ node }) => !tagged.has(node)),
    }
  }

  async #instruments(before: ScoredRoundRow, after: ScoredRoundRow) {
    const [earlier, later] = await Promise.all([
      this.instruments.get(before.instrumentVersionId),
      this.instruments.get(after.instrumentVersionId),
    ])
    if (!earlier || !later) throw new Error('an instrument version that is referred to cannot be read')
    const nodes = later.shown.nodes.flatMap(({ id, level }) => (level === 'factor' ? [id] : []))
    return { nodes, comparable: comparableNodes(earlier.instrument, later.instrument) }
  }
}

async function side({ loaders }: Context, round: ScoredRoundRow, nodes: readonly string[]): Promise<ComparedRound> {
  const [rows, qualities] = await Promise.all([
    loaders.estimates.load({ id: round.id, args: { nodes } }),
    loaders.quality.load(round.id),
  ])
  const quality = qualities.find(({ branch }) => branch === 'own')
  return {
    figures: new Map(rows.map((row) => [row.nodeId, row])),
    grade: quality?.grade ?? null,
    responseRate: quality?.responseRate ?? null,
    targetGroup: round.targetGroup,
  }
}
