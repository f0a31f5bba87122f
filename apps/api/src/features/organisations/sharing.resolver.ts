import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { toOrganisation } from './organisation.mapper.ts'
import { ChooseSharingLevelInput, ChooseSharingLevelPayload } from './sharing.input.ts'
import type { SharingService } from './sharing.service.ts'

@Resolver()
export class SharingResolver {
  constructor(private readonly sharing: SharingService) {}

  @Mutation(() => ChooseSharingLevelPayload, {
    description: 'Chooses what others may see, from the next edition on. For key users.',
  })
  async chooseSharingLevel(
    @Arg('input', () => ChooseSharingLevelInput) { organisationId, level }: ChooseSharingLevelInput,
    @Ctx() context: Context,
  ): Promise<ChooseSharingLevelPayload> {
    return { organisation: toOrganisation(await this.sharing.choose(context, organisationId, level), true) }
  }
}
