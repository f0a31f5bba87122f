import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { OrganisationReader } from '../organisations/organisation-reader.ts'
import { toUnit } from '../organisations/organisation.mapper.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { Unit } from '../organisations/unit.type.ts'
import { Membership } from './access.type.ts'

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly organisations: OrganisationReader) {}

  @FieldResolver(() => Organisation, { nullable: true, description: 'Where; null for the national coordinator.' })
  async organisation(@Root() { organisationId }: Membership, @Ctx() context: Context): Promise<Organisation | null> {
    return organisationId ? this.organisations.one(context, organisationId) : null
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'Which unit a unit manager manages, or a unit administrator administers.',
  })
  async unit(@Root() { unitId }: Membership, @Ctx() { loaders }: Context): Promise<Unit | null> {
    const row = unitId ? await loaders.unit.load(unitId) : null
    return row && toUnit(row)
  }
}
