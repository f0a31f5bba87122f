import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { grouped } from '../../graphql/load.ts'
import type { InstrumentCatalogue } from './instrument-catalogue.ts'
import type { DraftBesidePublished, InstrumentDraftService } from './instrument-draft.service.ts'
import {
  CopyInstrumentInput,
  CopyInstrumentPayload,
  DiscardInstrumentDraftInput,
  DiscardInstrumentDraftPayload,
  Instrument,
  InstrumentDraft,
  PublishInstrumentDraftInput,
  PublishInstrumentDraftPayload,
  SaveInstrumentDraftInput,
  SaveInstrumentDraftPayload,
} from './instrument-draft.type.ts'

@Resolver()
export class InstrumentDraftResolver {
  constructor(
    private readonly drafts: InstrumentDraftService,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  @Query(() => [Instrument], {
    name: 'instruments',
    description: 'Every instrument with its versions and its draft. For coordinators.',
  })
  async instrumentList(@Ctx() context: Context): Promise<Instrument[]> {
    const { versions, drafts } = await this.drafts.overview(context)
    const draftOf = new Map(drafts.map(({ key, id }) => [key, id]))
    return [...grouped(versions, ({ row }) => row.key)].map(([key, known]) => {
      const { title, collection } = known[0]!.instrument
      return {
        key,
        title,
        collection,
        versions: known.map(({ shown }) => shown),
        draftId: draftOf.get(key) ?? null,
        mayBeEdited: collection === 'persons',
      }
    })
  }

  @Query(() => InstrumentDraft, { nullable: true, description: 'One draft. For coordinators.' })
  async instrumentDraft(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<InstrumentDraft | null> {
    const found = await this.drafts.draft(context, id)
    return found && toDraft(context, found)
  }

  @Mutation(() => CopyInstrumentPayload, { description: 'Begins a draft with what a version says. For coordinators.' })
  async copyInstrument(
    @Arg('input', () => CopyInstrumentInput) { versionId }: CopyInstrumentInput,
    @Ctx() context: Context,
  ): Promise<CopyInstrumentPayload> {
    return { draft: toDraft(context, await this.drafts.copy(context, versionId)) }
  }

  @Mutation(() => SaveInstrumentDraftPayload, {
    description: 'Saves a draft unless somebody else has saved it meanwhile. For coordinators.',
  })
  saveInstrumentDraft(
    @Arg('input', () => SaveInstrumentDraftInput) input: SaveInstrumentDraftInput,
    @Ctx() context: Context,
  ): Promise<SaveInstrumentDraftPayload> {
    return this.drafts.save(context, input)
  }

  @Mutation(() => DiscardInstrumentDraftPayload, { description: 'Throws a draft away. For coordinators.' })
  async discardInstrumentDraft(
    @Arg('input', () => DiscardInstrumentDraftInput) { id }: DiscardInstrumentDraftInput,
    @Ctx() context: Context,
  ): Promise<DiscardInstrumentDraftPayload> {
    await this.drafts.discard(context, id)
    return { id }
  }

  @Mutation(() => PublishInstrumentDraftPayload, {
    description: 'Makes a version of a draft that has no problem. For coordinators.',
  })
  async publishInstrumentDraft(
    @Arg('input', () => PublishInstrumentDraftInput) input: PublishInstrumentDraftInput,
    @Ctx() context: Context,
  ): Promise<PublishInstrumentDraftPayload> {
    return { version: await this.instruments.shown(await this.drafts.publish(context, input)) }
  }
}

/** Everything published of the instrument is known: the newest version is compared with, all numbers are taken. */
function toDraft({ databaseActor }: Context, { draft, published }: DraftBesidePublished): InstrumentDraft {
  const [former] = published
  const copied = published.find(({ row }) => row.id === draft.copiedFrom)
  if (!former || !copied) throw new Error('a draft refers to a version that cannot be read')
  return {
    id: draft.id,
    key: draft.key,
    copiedFrom: copied.shown,
    former: former.shown,
    definition: JSON.stringify(draft.definition),
    formerDefinition: JSON.stringify(former.instrument),
    publishedVersions: published.map(({ row }) => row.version),
    revision: draft.revision,
    savedAt: draft.savedAt,
    savedByYou: draft.savedBy !== null && draft.savedBy === databaseActor.personId,
  }
}
