import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { toOrganisation } from '../organisations/organisation.mapper.ts'
import type { EditionYearsService } from './edition-years.service.ts'
import { EditionTrend, Improvers } from './edition-years.type.ts'

@Resolver()
export class EditionYearsResolver {
  constructor(private readonly years: EditionYearsService) {}

  @Query(() => EditionTrend, { description: 'Your own organisation and a cohort over all published years.' })
  editionTrend(
    @Arg('instrumentKey', () => String) instrumentKey: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('node', () => String) node: string,
    @Arg('cohort', () => String, { description: 'A cohort of the editions; lists have no trend.' }) cohortKey: string,
    @Ctx() context: Context,
  ): Promise<EditionTrend> {
    return this.years.trend(context, { instrumentKey, organisationId, node, cohortKey })
  }

  @Query(() => Improvers, {
    nullable: true,
    description: 'Who shares by name, started near you the year before, and has risen more than others did.',
  })
  async improvers(
    @Arg('editionId', () => ID) editionId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('node', () => String) node: string,
    @Ctx() context: Context,
  ): Promise<Improvers> {
    const { since, own, improvers, reason } = await this.years.improvers(context, { editionId, organisationId, node })
    return {
      since,
      reason,
      ownBefore: own.before?.mean ?? null,
      ownAfter: own.after?.mean ?? null,
      improvers: improvers.map(({ organisation, rise, low, high, verdict }) => ({
        organisation: toOrganisation(organisation, false),
        before: organisation.before.mean,
        after: organisation.after.mean,
        rise,
        low,
        high,
        verdict,
      })),
    }
  }
}
