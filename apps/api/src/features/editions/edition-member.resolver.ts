import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { OrganisationReader } from '../organisations/organisation-reader.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { toFiguresInOrder } from '../scores/figure.mapper.ts'
import { Figure } from '../scores/figure.type.ts'
import { NodesArgs } from './edition.args.ts'
import { EditionMember } from './edition.type.ts'

@Resolver(() => EditionMember)
export class EditionMemberResolver {
  constructor(private readonly organisations: OrganisationReader) {}

  @FieldResolver(() => Organisation, { description: 'The organisation.' })
  organisation(@Root() { organisationId }: EditionMember, @Ctx() context: Context): Promise<Organisation> {
    return this.organisations.known(context, organisationId)
  }

  @FieldResolver(() => [Figure], { description: 'Its figures, once the edition is published.' })
  async figures(
    @Root() { editionId, organisationId }: EditionMember,
    @Args(() => NodesArgs) { nodes }: NodesArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Figure[]> {
    const rows = await loaders.memberFigures.load({ id: organisationId, args: { editionId, nodes } })
    return toFiguresInOrder(rows, nodes)
  }
}
