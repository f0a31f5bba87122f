import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { InitiativeRow } from '@mognad/db/initiatives/initiative.read-model'
import type { Context } from '../../graphql/context.ts'
import type { InitiativeCatalogue } from './initiative-catalogue.ts'
import type { InitiativeModerationService } from './initiative-moderation.service.ts'
import {
  CommentOnInitiativeInput,
  FollowInitiativeInput,
  HideInitiativeInput,
  InitiativeCommentInput,
  InitiativeInput,
  InitiativePayload,
  ModeratedInitiativeInput,
  RemoveInitiativePayload,
  ReportInitiativeInput,
  SaveInitiativeInput,
} from './initiative.input.ts'
import { toDraft } from './initiative.mapper.ts'
import { shownTo } from './initiative.resolver.ts'
import type { InitiativeService } from './initiative.service.ts'

@Resolver()
export class InitiativeActsResolver {
  constructor(
    private readonly service: InitiativeService,
    private readonly moderation: InitiativeModerationService,
    private readonly catalogue: InitiativeCatalogue,
  ) {}

  @Mutation(() => InitiativePayload, {
    description: 'Saves an initiative of an organisation. For key users and unit administrators.',
  })
  async saveInitiative(
    @Arg('input', () => SaveInitiativeInput) input: SaveInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.service.save(context, input.organisationId, input.id ?? null, toDraft(input)))
  }

  @Mutation(() => RemoveInitiativePayload, {
    description: 'Removes an initiative with its comments; copies of it stay. For key users and unit administrators.',
  })
  async removeInitiative(
    @Arg('input', () => InitiativeInput) input: InitiativeInput,
    @Ctx() context: Context,
  ): Promise<RemoveInitiativePayload> {
    await this.service.remove(context, input)
    return { id: input.id }
  }

  @Mutation(() => InitiativePayload, {
    description:
      'Copies what others share into the own portfolio, as an idea that refers to its origin. For key users and unit administrators.',
  })
  async copyInitiative(
    @Arg('input', () => InitiativeInput) input: InitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.service.copy(context, input))
  }

  @Mutation(() => InitiativePayload, { description: 'Follows an initiative, or no longer.' })
  async followInitiative(
    @Arg('input', () => FollowInitiativeInput) input: FollowInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.service.follow(context, input, input.follow))
  }

  @Mutation(() => InitiativePayload, { description: 'Adds a comment, by name and organisation.' })
  async commentOnInitiative(
    @Arg('input', () => CommentOnInitiativeInput) input: CommentOnInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.service.comment(context, input, input.text))
  }

  @Mutation(() => InitiativePayload, { description: 'Removes a comment. For its author and coordinators.' })
  async removeInitiativeComment(
    @Arg('input', () => InitiativeCommentInput) { commentId }: InitiativeCommentInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.service.removeComment(context, commentId))
  }

  @Mutation(() => InitiativePayload, { description: 'Asks the coordinators to look at an initiative.' })
  async reportInitiative(
    @Arg('input', () => ReportInitiativeInput) input: ReportInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.moderation.report(context, input, input))
  }

  @Mutation(() => InitiativePayload, {
    description: 'Hides an initiative from everybody but its owner, who is told why. For coordinators.',
  })
  async hideInitiative(
    @Arg('input', () => HideInitiativeInput) input: HideInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.moderation.hide(context, input.id, input))
  }

  @Mutation(() => InitiativePayload, { description: 'Shows a hidden initiative again. For coordinators.' })
  async showInitiative(
    @Arg('input', () => ModeratedInitiativeInput) { id }: ModeratedInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.moderation.show(context, id))
  }

  @Mutation(() => InitiativePayload, {
    description: 'Settles the reports of an initiative: nothing is wrong. For coordinators.',
  })
  async settleInitiativeReports(
    @Arg('input', () => ModeratedInitiativeInput) { id }: ModeratedInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return this.#told(context, await this.moderation.settle(context, id))
  }

  async #told(context: Context, row: InitiativeRow): Promise<InitiativePayload> {
    return { initiative: shownTo(context, row, await this.catalogue.factors()) }
  }
}
