import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { unitsShownTo } from '@mognad/model/access/actor'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { GroupsArgs } from './round.input.ts'
import { toGroups } from './round.mapper.ts'
import { ResultGroup, RoundResult } from './round.type.ts'
import { groupsFor } from './unit-sight.ts'

@Resolver(() => RoundResult)
export class RoundResultResolver {
  constructor(private readonly instruments: InstrumentCatalogue) {}

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
}
