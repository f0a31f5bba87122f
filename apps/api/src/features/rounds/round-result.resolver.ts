import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { unitsShownTo } from '@mognad/model/access/actor'
import { reliabilityWord } from '@mognad/scoring'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import type { BackgroundReader } from '../scores/background.reader.ts'
import { Background, BackgroundArgs } from '../scores/background.type.ts'
import type { ChangeReader } from '../scores/change.reader.ts'
import { Changes, ChangesArgs } from '../scores/change.type.ts'
import { GroupsArgs } from './round.input.ts'
import { toGroups, toRound } from './round.mapper.ts'
import { ResultGroup, RoundResult } from './round.type.ts'
import { groupsFor, sightOf, unitsFor } from './unit-sight.ts'
import { grouped } from '../../graphql/load.ts'
import { toFiguresInOrder } from '../scores/figure.mapper.ts'
import { Figure } from '../scores/figure.type.ts'
import { predecessorsOf } from '../scores/predecessors.ts'
import { seriesBreaks } from '../scores/series-breaks.ts'
import { UnitTrendArgs, UnitTrendPoint } from '../scores/unit-trend.type.ts'
import { GroupFiguresArgs, UnitTable, UnitTableArgs } from '../scores/unit-table.type.ts'
import { ScaleReliability } from '../scores/scale-reliability.type.ts'

@Resolver(() => RoundResult)
export class RoundResultResolver {
  constructor(
    private readonly instruments: InstrumentCatalogue,
    private readonly changesOf: ChangeReader,
    private readonly backgroundOf: BackgroundReader,
  ) {}

  @FieldResolver(() => Changes, {
    nullable: true,
    description:
      'What has changed since the round before, on these nodes. They are one family: ask for all that is shown together, and for nothing else. Null: no earlier round with the same instrument has a result.',
  })
  changes(
    @Root() result: RoundResult,
    @Args(() => ChangesArgs) { nodes, unitId }: ChangesArgs,
    @Ctx() context: Context,
  ): Promise<Changes | null> {
    return this.changesOf.since(context, result, nodes, unitId ?? null)
  }

  @FieldResolver(() => [ResultGroup], {
    description: 'Every shown group, parents first. A unit manager gets the own unit beside the whole.',
  })
  async groups(
    @Root() { roundId, organisationId, instrumentVersionId }: RoundResult,
    @Args(() => GroupsArgs) { levels }: GroupsArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<ResultGroup[]> {
    const [units, figures, instrument] = await Promise.all([
      loaders.roundUnits.load(roundId),
      loaders.figures.load({ id: roundId, args: levels ?? null }),
      this.instruments.shown(instrumentVersionId),
    ])
    const order = instrument.nodes.map(({ id }) => id)
    return groupsFor(unitsShownTo(actor, organisationId), units, toGroups(figures, units, order))
  }

  @FieldResolver(() => [Figure], {
    description:
      'Every figure of one shown group, from the total to the single statement, in the order of the instrument. Empty when the group is not to be seen.',
  })
  async groupFigures(
    @Root() { roundId, organisationId, instrumentVersionId }: RoundResult,
    @Args(() => GroupFiguresArgs) asked: GroupFiguresArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Figure[]> {
    const own = unitsShownTo(actor, organisationId)
    if (!sightOf(own, await loaders.roundUnits.load(roundId))(asked)) return []
    const [rows, instrument] = await Promise.all([
      loaders.groupFigures.load({ id: roundId, args: asked }),
      this.instruments.shown(instrumentVersionId),
    ])
    return toFiguresInOrder(
      rows,
      instrument.nodes.map(({ id }) => id),
    )
  }

  @FieldResolver(() => UnitTable, {
    description: 'The shown groups side by side on some nodes: index values only, for tables of many units.',
  })
  async unitTable(
    @Root() { roundId, organisationId, instrumentVersionId }: RoundResult,
    @Args(() => UnitTableArgs) args: UnitTableArgs,
    @Ctx() { actor, loaders }: Context,
  ): Promise<UnitTable> {
    const [units, instrument] = await Promise.all([
      loaders.roundUnits.load(roundId),
      this.instruments.shown(instrumentVersionId),
    ])
    const known = new Set(instrument.nodes.map(({ id }) => id))
    const nodes = [...new Set(args.nodes)].filter((node) => known.has(node))
    const rows = await loaders.unitValues.load({ id: roundId, args: { nodes } })
    return { nodes, rows: rows.filter(sightOf(unitsShownTo(actor, organisationId), units)) }
  }

  @FieldResolver(() => Background, {
    nullable: true,
    description:
      'What the round shows of its background question: do those who lead see it otherwise? Null: it has asked none.',
  })
  background(
    @Root() result: RoundResult,
    @Args(() => BackgroundArgs) { nodes }: BackgroundArgs,
    @Ctx() context: Context,
  ): Promise<Background | null> {
    return this.backgroundOf.of(context, result, nodes)
  }

  @FieldResolver(() => [UnitTrendPoint], {
    description:
      'A unit of this round in every round up to it with the same instrument, oldest first: for the people that it holds now, where those were shown apart. Empty when the unit is not to be seen.',
  })
  async unitTrend(
    @Root() { roundId, organisationId }: RoundResult,
    @Args(() => UnitTrendArgs) { unitId, nodes }: UnitTrendArgs,
    @Ctx() context: Context,
  ): Promise<UnitTrendPoint[]> {
    const { actor, loaders } = context
    const own = unitsShownTo(actor, organisationId)
    const seen = unitsFor(own, await loaders.roundUnits.load(roundId))
    if (!seen.some((unit) => unit.unitId === unitId)) return []
    const asked = [...new Set(nodes)]
    const rows = await loaders.unitTrend.load({ id: roundId, args: { unitId, nodes: asked } })
    const loaded = [...grouped(rows, (row) => row.roundId)].map(async ([id, figures]) => {
      const [round, predecessors] = await Promise.all([
        loaders.round.load(id),
        predecessorsOf(context, id, own === null, figures[0]),
      ])
      return round ? [{ round, predecessors, figures }] : []
    })
    const points = (await Promise.all(loaded)).flat()
    const versions = points.map(({ round }) => round.instrumentVersionId)
    const breaks = await seriesBreaks(this.instruments, versions, asked)
    return points.map(({ round, predecessors, figures }, at) => ({
      round: toRound(round),
      ...predecessors,
      reason: figures[0]?.recutReason ?? null,
      figures: toFiguresInOrder(figures, asked),
      breaks: breaks[at] ?? [],
    }))
  }

  @FieldResolver(() => [ScaleReliability], {
    description: 'How well the statements of each node of several go together, in the order of the instrument.',
  })
  async reliability(
    @Root() { roundId, instrumentVersionId }: RoundResult,
    @Ctx() { loaders }: Context,
  ): Promise<ScaleReliability[]> {
    const [rows, instrument] = await Promise.all([
      loaders.reliability.load(roundId),
      this.instruments.shown(instrumentVersionId),
    ])
    const byNode = new Map(rows.map((row) => [row.nodeId, row]))
    return instrument.nodes.flatMap(({ id }) => {
      const row = byNode.get(id)
      return row ? [{ ...row, node: id, word: row.alpha === null ? null : reliabilityWord(row.alpha) }] : []
    })
  }
}
