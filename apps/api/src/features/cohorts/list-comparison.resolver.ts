import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { toListComparison } from './list-comparison.mapper.ts'
import type { ListComparisonService } from './list-comparison.service.ts'
import { ListComparison } from './list-comparison.type.ts'

@Resolver()
export class ListComparisonResolver {
  constructor(private readonly comparisons: ListComparisonService) {}

  @Query(() => ListComparison, {
    nullable: true,
    description: 'Your own organisation beside a list of organisations that share by name, in a published edition.',
  })
  async listComparison(
    @Arg('editionId', () => ID) editionId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('list', () => String, { description: 'similar; list: and the id of a saved list; kind: and a kind of unit.' })
    list: string,
    @Ctx() context: Context,
  ): Promise<ListComparison> {
    return toListComparison(await this.comparisons.compare(context, editionId, organisationId, list), organisationId)
  }
}
