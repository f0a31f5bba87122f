import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { OrganisationReader } from '../organisations/organisation-reader.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import type { ComparisonService } from './comparison.service.ts'
import { toCohort, toEdition } from './edition.mapper.ts'
import { Comparison } from './edition.type.ts'

@Resolver(() => Comparison)
export class ComparisonResolver {
  constructor(
    private readonly comparisons: ComparisonService,
    private readonly organisations: OrganisationReader,
  ) {}

  @Query(() => Comparison, {
    nullable: true,
    description: 'Your own organisation beside a cohort of a published edition.',
  })
  async comparison(
    @Arg('editionId', () => ID) editionId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('cohort', () => String, { description: 'all, main:A, group:A1, county:01, size:3' }) cohortKey: string,
    @Ctx() context: Context,
  ): Promise<Comparison> {
    const compared = await this.comparisons.compare(context, editionId, organisationId, cohortKey)
    const { edition, cohort, askedCohort, rows, guaranteedPlaces, isFinal } = compared
    // Guaranteed places come a while after publishing.
    context.answerBasis.restsOn(isFinal ? edition.contentHash : null)
    return {
      edition: toEdition(edition),
      cohort: toCohort(cohort),
      askedCohort: toCohort(askedCohort),
      rows,
      guaranteedPlaces,
      organisationId,
    }
  }

  @FieldResolver(() => Organisation, { description: 'The one that is compared.' })
  organisation(@Root() { organisationId }: Comparison, @Ctx() context: Context): Promise<Organisation> {
    return this.organisations.known(context, organisationId)
  }
}
