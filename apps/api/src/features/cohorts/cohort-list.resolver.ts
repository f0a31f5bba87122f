import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { toOrganisation } from '../organisations/organisation.mapper.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { toComparedKinds, toList } from './cohort-list.mapper.ts'
import type { CohortListService } from './cohort-list.service.ts'
import {
  CohortList,
  ListChoices,
  RemoveCohortListInput,
  RemoveCohortListPayload,
  SaveCohortListInput,
  SaveCohortListPayload,
} from './cohort-list.type.ts'

@Resolver()
export class CohortListResolver {
  constructor(private readonly lists: CohortListService) {}

  @Query(() => [CohortList], { description: 'The lists that an organisation has saved, by name.' })
  async cohortLists(
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() context: Context,
  ): Promise<CohortList[]> {
    return (await this.lists.lists(context, organisationId)).map(toList)
  }

  @Query(() => ListChoices, { nullable: true, description: 'Which lists an edition offers an organisation.' })
  async listChoices(
    @Arg('editionId', () => ID) editionId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() context: Context,
  ): Promise<ListChoices> {
    const { similar, kinds } = await this.lists.choices(context, editionId, organisationId)
    return { similar, kinds: toComparedKinds(kinds) }
  }

  @Query(() => [Organisation], {
    description: 'Those who share by name or publicly in an edition and whose figures you may read, by name.',
  })
  async namedSharers(
    @Arg('editionId', () => ID) editionId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() context: Context,
  ): Promise<Organisation[]> {
    return (await this.lists.candidates(context, editionId, organisationId)).map((row) => toOrganisation(row, false))
  }

  @Mutation(() => SaveCohortListPayload, {
    description: 'Saves a list of organisations to compare with. For key users.',
  })
  async saveCohortList(
    @Arg('input', () => SaveCohortListInput) { organisationId, id, name, memberIds }: SaveCohortListInput,
    @Ctx() context: Context,
  ): Promise<SaveCohortListPayload> {
    return { list: toList(await this.lists.save(context, organisationId, id ?? null, { name, memberIds })) }
  }

  @Mutation(() => RemoveCohortListPayload, { description: 'Removes a saved list. For key users.' })
  async removeCohortList(
    @Arg('input', () => RemoveCohortListInput) { organisationId, id }: RemoveCohortListInput,
    @Ctx() context: Context,
  ): Promise<RemoveCohortListPayload> {
    await this.lists.remove(context, organisationId, id)
    return { id }
  }
}
