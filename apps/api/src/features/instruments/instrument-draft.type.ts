import { IsInt, IsUUID, Length, Matches, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Collection } from '../../graphql/enums.ts'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { InstrumentVersion } from './instrument-version.type.ts'

/** Ten times the packaged questionnaire. */
const longestDefinition = 400_000

@ObjectType({ simpleResolvers: true, description: 'The next version of an instrument while it is written.' })
export class InstrumentDraft {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The instrument that it is a draft of.' })
  key!: string

  @Field(() => InstrumentVersion, { description: 'The version that it was copied from.' })
  copiedFrom!: InstrumentVersion

  @Field(() => InstrumentVersion, { description: 'The newest published version: what it is compared with.' })
  former!: InstrumentVersion

  @Field(() => String, { description: 'An instrument file, as JSON; texts, codes and numbers may still be missing.' })
  definition!: string

  @Field(() => String, { description: 'The instrument file of the former version, as JSON.' })
  formerDefinition!: string

  @Field(() => [String], { description: 'Numbers of the versions that are published, the newest first.' })
  publishedVersions!: readonly string[]

  @Field(() => Int, { description: 'Rises with every saving; who saves says which one was changed.' })
  revision!: number

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt!: Date

  @Field(() => Boolean, { description: 'Whether it was you who saved it last.' })
  savedByYou!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A questionnaire with all its versions.' })
export class Instrument {
  @Field(() => ID, { description: 'Such as digital-maturity.' })
  key!: string

  @Field(() => LocalisedText, { description: 'What its newest version is called.' })
  title!: LocalisedText

  @Field(() => Collection, { description: 'Who answers.' })
  collection!: Collection

  @Field(() => [InstrumentVersion], { description: 'The newest first.' })
  versions!: readonly InstrumentVersion[]

  @Field(() => ID, { nullable: true, description: 'Of its draft, where there is one.' })
  draftId!: string | null

  @Field(() => Boolean, {
    description:
      'Whether a draft of it can be made: one that is answered jointly is imported together with its answers.',
  })
  mayBeEdited!: boolean
}

@InputType({ description: 'A version to go on from.' })
export class CopyInstrumentInput {
  @Field(() => ID, { description: 'The version.' })
  @IsUUID()
  versionId!: string
}

@InputType({ description: 'A draft as it is now.' })
export class SaveInstrumentDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  @IsUUID()
  id!: string

  @Field(() => Int, { description: 'The revision that was changed.' })
  @IsInt()
  @Min(1)
  revision!: number

  @Field(() => String, { description: 'The whole instrument file, as JSON.' })
  @Length(2, longestDefinition)
  definition!: string
}

@InputType({ description: 'A draft that is not wanted any more.' })
export class DiscardInstrumentDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  @IsUUID()
  id!: string
}

@InputType({ description: 'A draft to publish.' })
export class PublishInstrumentDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  @IsUUID()
  id!: string

  @Field(() => Int, { description: 'The revision that was looked at.' })
  @IsInt()
  @Min(1)
  revision!: number

  @Field(() => String, { description: 'The number of the version: later than all that are published.' })
  @MaxLength(20)
  @Matches(/^[\d.]+$/)
  version!: string

  @Field(() => Int, {
    description: 'How many nodes begin a new series, as was seen: so that nobody breaks one unawares.',
  })
  @IsInt()
  @Min(0)
  acceptLost!: number
}

@ObjectType({ simpleResolvers: true, description: 'The draft that was made.' })
export class CopyInstrumentPayload {
  @Field(() => InstrumentDraft, { description: 'The draft.' })
  draft!: InstrumentDraft
}

@ObjectType({ simpleResolvers: true, description: 'What was saved.' })
export class SaveInstrumentDraftPayload {
  @Field(() => Int, { description: 'The revision that it is now.' })
  revision!: number

  @Field(() => DateTime, { description: 'When.' })
  savedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'What is no longer there.' })
export class DiscardInstrumentDraftPayload {
  @Field(() => ID, { description: 'The draft that it was.' })
  id!: string
}

@ObjectType({ simpleResolvers: true, description: 'The new version.' })
export class PublishInstrumentDraftPayload {
  @Field(() => InstrumentVersion, { description: 'It never changes from now on.' })
  version!: InstrumentVersion
}
