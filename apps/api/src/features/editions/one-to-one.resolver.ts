import { levelOf } from '@mognad/model/instruments/nodes-of'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { toOrganisation } from '../organisations/organisation.mapper.ts'
import { toFigure } from '../scores/figure.mapper.ts'
import type { OneToOneService } from './one-to-one.service.ts'
import { OneToOne } from './one-to-one.type.ts'

@Resolver()
export class OneToOneResolver {
  constructor(private readonly pairs: OneToOneService) {}

  @Query(() => OneToOne, {
    nullable: true,
    description: 'Your own organisation beside one other that shares by name, in a published edition.',
  })
  async oneToOne(
    @Arg('editionId', () => ID) editionId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('otherId', () => ID, { description: 'One of the named sharers.' }) otherId: string,
    @Ctx() context: Context,
  ): Promise<OneToOne> {
    const { other, rows } = await this.pairs.compare(context, { editionId, organisationId, otherId })
    return {
      other: toOrganisation(other, false),
      compared: rows.filter(({ difference }) => difference !== null).length,
      rows: rows.map(({ nodeId, own, other: theirs, difference, reason }) => ({
        node: nodeId,
        level: levelOf(nodeId),
        own: own && toFigure(own),
        other: theirs && toFigure(theirs),
        difference: difference?.difference ?? null,
        differenceLow: difference?.low ?? null,
        differenceHigh: difference?.high ?? null,
        verdict: difference?.verdict ?? null,
        reason,
      })),
    }
  }
}
