import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { OrganisationReader } from '../organisations/organisation-reader.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { GuaranteedPlace } from './edition.type.ts'

@Resolver(() => GuaranteedPlace)
export class GuaranteedPlaceResolver {
  constructor(private readonly organisations: OrganisationReader) {}

  @FieldResolver(() => Organisation, { description: 'Who shares publicly.' })
  organisation(@Root() { organisationId }: GuaranteedPlace, @Ctx() context: Context): Promise<Organisation> {
    return this.organisations.known(context, organisationId)
  }
}
