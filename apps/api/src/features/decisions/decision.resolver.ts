import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { changesBetween } from '@mognad/model/decisions/decision-changes'
import { mediaTypes } from '@mognad/model/decisions/decision-files'
import type { DecisionRow } from '@mognad/db/decisions/decision.read-model'
import type { Context } from '../../graphql/context.ts'
import type { DecisionChoicesReader } from './decision-choices.reader.ts'
import { DecisionChoices } from './decision-choices.type.ts'
import type { DecisionFileService } from './decision-file.service.ts'
import {
  AddDecisionFileInput,
  MarkTargetInput,
  RemoveDecisionFileInput,
  SaveDecisionInput,
  WithdrawDecisionInput,
} from './decision.input.ts'
import { draftOf } from './decision.mapper.ts'
import type { DecisionReader } from './decision.reader.ts'
import type { DecisionService } from './decision.service.ts'
import { Decision, DecisionFile, DecisionFileContent, DecisionVersion } from './decision.type.ts'

@ObjectType({ simpleResolvers: true, description: 'The decision as it is now.' })
export class DecisionPayload {
  @Field(() => Decision, { description: 'The decision.' })
  decision!: Decision
}

@Resolver(() => Decision)
export class DecisionResolver {
  constructor(
    private readonly service: DecisionService,
    private readonly files: DecisionFileService,
    private readonly reader: DecisionReader,
    private readonly choices: DecisionChoicesReader,
  ) {}

  @Query(() => [Decision], {
    description: 'The decisions of an organisation: those that are followed up, then the newest first.',
  })
  async decisions(
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() context: Context,
  ): Promise<Decision[]> {
    return this.reader.toDecisions(context, await this.service.decisions(context, organisationId))
  }

  @Query(() => Decision, { nullable: true, description: 'One decision.' })
  async decision(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Decision> {
    return this.#toOne(context, await this.service.decision(context, id))
  }

  @Query(() => DecisionChoices, { description: 'What targets of an organisation may be about. For key users.' })
  decisionChoices(
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() context: Context,
  ): Promise<DecisionChoices> {
    return this.choices.of(context, organisationId)
  }

  @Query(() => DecisionFileContent, { nullable: true, description: 'A file of a decision with what is in it.' })
  async decisionFile(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<DecisionFileContent> {
    const { name, type, bytes } = await this.files.file(context, id)
    return { name, mediaType: mediaTypes[type], content: bytes.toString('base64') }
  }

  @FieldResolver(() => [DecisionFile], { name: 'files', description: 'Minutes and annexes, the oldest first.' })
  async filesOf(@Root() { id }: Decision, @Ctx() { loaders }: Context): Promise<DecisionFile[]> {
    return [...(await loaders.decisionFiles.load(id))]
  }

  @FieldResolver(() => [DecisionVersion], { description: 'Every wording that was saved, the newest first.' })
  async versions(@Root() { id }: Decision, @Ctx() { loaders }: Context): Promise<DecisionVersion[]> {
    const rows = await loaders.decisionVersions.load(id)
    return rows.map(({ draft, ...row }, place) => {
      const before = rows[place + 1]
      return { ...row, changes: before ? [...changesBetween(before.draft, draft)] : [] }
    })
  }

  @Mutation(() => DecisionPayload, { description: 'Saves a decision, new or in a new version. For key users.' })
  async saveDecision(
    @Arg('input', () => SaveDecisionInput) input: SaveDecisionInput,
    @Ctx() context: Context,
  ): Promise<DecisionPayload> {
    const row = await this.service.save(context, input.organisationId, input.id ?? null, draftOf(input))
    return this.#payload(context, row)
  }

  @Mutation(() => DecisionPayload, { description: 'Ends the follow-up of a decision, which stays readable.' })
  async withdrawDecision(
    @Arg('input', () => WithdrawDecisionInput) { id }: WithdrawDecisionInput,
    @Ctx() context: Context,
  ): Promise<DecisionPayload> {
    return this.#payload(context, await this.service.withdraw(context, id))
  }

  @Mutation(() => DecisionPayload, { description: 'Says that an action was done, or was not. For key users.' })
  async markTarget(
    @Arg('input', () => MarkTargetInput) { targetId, doneOn = null, note }: MarkTargetInput,
    @Ctx() context: Context,
  ): Promise<DecisionPayload> {
    return this.#payload(context, await this.service.mark(context, targetId, doneOn, note ?? ''))
  }

  @Mutation(() => DecisionPayload, { description: 'Keeps a file beside a decision. For key users.' })
  async addDecisionFile(
    @Arg('input', () => AddDecisionFileInput) { decisionId, name, content }: AddDecisionFileInput,
    @Ctx() context: Context,
  ): Promise<DecisionPayload> {
    const id = await this.files.add(context, decisionId, name, content)
    return this.#payload(context, await this.service.decision(context, id))
  }

  @Mutation(() => DecisionPayload, { description: 'Removes a file. For key users.' })
  async removeDecisionFile(
    @Arg('input', () => RemoveDecisionFileInput) { id }: RemoveDecisionFileInput,
    @Ctx() context: Context,
  ): Promise<DecisionPayload> {
    const decisionId = await this.files.remove(context, id)
    return this.#payload(context, await this.service.decision(context, decisionId))
  }

  async #toOne(context: Context, row: DecisionRow): Promise<Decision> {
    const [decision] = await this.reader.toDecisions(context, [row])
    return decision!
  }

  async #payload(context: Context, row: DecisionRow): Promise<DecisionPayload> {
    context.forgetWhatWasRead()
    return { decision: await this.#toOne(context, row) }
  }
}
