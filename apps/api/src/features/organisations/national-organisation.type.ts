import { IsEmail, IsIn, IsInt, IsUUID, Length, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType, PageArgs } from '../../graphql/connection.ts'
import { OrganisationKind, RoleOutcome, SharingLevel } from '../../graphql/enums.ts'
import { AddableKind, KeyUserState, MeasuringState } from './national-organisation.enums.ts'
import { Organisation } from './organisation.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'An organisation as the coordinator sees it: how far it is, and no figure of its own.',
})
export class NationalOrganisation {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation

  @Field(() => MeasuringState, { description: 'How far it has come with the year.' })
  measuring!: MeasuringState

  @Field(() => KeyUserState, { description: 'Whether somebody runs it.' })
  keyUser!: KeyUserState

  @Field(() => Boolean, {
    description: 'Whether you may appoint its key user: nobody is inside and nothing was asked.',
  })
  mayAppoint!: boolean

  @Field(() => SharingLevel, {
    nullable: true,
    description:
      'How it shares in the newest published edition, as anybody is told: OWN_ONLY also where it is there anonymously. Null: it is not in it.',
  })
  editionSharing!: SharingLevel | null
}

export const NationalOrganisationConnection = connectionType<NationalOrganisation>(
  'NationalOrganisation',
  () => NationalOrganisation,
)

@ArgsType()
export class NationalOrganisationArgs extends PageArgs {
  @Field(() => Int, { description: 'The reporting year whose measuring is told.' })
  @IsInt()
  @Min(2000)
  @Max(2200)
  reportingYear!: number

  @Field(() => String, { defaultValue: '', description: 'Part of a name, or a code.' })
  @MaxLength(120)
  search!: string

  @Field(() => MeasuringState, { nullable: true, description: 'Only those that are so far.' })
  measuring?: MeasuringState | null

  @Field(() => OrganisationKind, { nullable: true, description: 'Only these.' })
  kind?: OrganisationKind | null
}

@InputType({ description: 'Somebody who is to run an organisation.' })
export class KeyUserInput {
  @Field(() => String, { description: 'The name, for somebody who has no account yet.' })
  @Length(1, 120)
  name!: string

  @Field(() => String, { description: 'The e-mail address.' })
  @IsEmail()
  @MaxLength(320)
  email!: string

  @Field(() => String, { defaultValue: 'sv', description: 'sv or en, for somebody who has no account yet.' })
  @IsIn(['sv', 'en'])
  language!: 'sv' | 'en'
}

const hasGroup = (input: AddOrganisationInput) => input.skrGroup != null

@InputType({ description: 'One more organisation, with its first key user.' })
export class AddOrganisationInput {
  @Field(() => AddableKind, { description: 'What it is.' })
  kind!: AddableKind

  @Field(() => String, { description: 'Municipality code, Kolada id of a region, else the organisation number.' })
  @MaxLength(20)
  code!: string

  @Field(() => String, { description: 'Its name.' })
  @MaxLength(200)
  name!: string

  @Field(() => String, { nullable: true, description: 'Code of its SKR group; of municipalities only.' })
  @ValidateIf(hasGroup)
  @Length(1, 10)
  skrGroup?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Inhabitants, of municipalities and regions. Similar ones are found by it.',
  })
  population?: number | null

  @Field(() => KeyUserInput, { description: 'Its first key user.' })
  @ValidateNested()
  keyUser!: KeyUserInput
}

@InputType({ description: 'A key user for an organisation that nobody has entered.' })
export class AppointKeyUserInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string

  @Field(() => KeyUserInput, { description: 'Takes the place of one who has been appointed and has not signed in.' })
  @ValidateNested()
  keyUser!: KeyUserInput
}

@ObjectType({ simpleResolvers: true, description: 'Who was appointed.' })
export class AppointKeyUserPayload {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation

  @Field(() => RoleOutcome, { description: 'What became of the role.' })
  outcome!: RoleOutcome

  @Field(() => String, {
    nullable: true,
    description: 'What the one-time link ends with, shown once; null when the person signs in as usual.',
  })
  token!: string | null
}
