import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../graphql/connection.ts'
import { ListedState, MailLanguage, RecipientState } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Somebody who is asked by e-mail, or will be.' })
export class Recipient {
  @Field(() => ID, { description: 'Stays the same from the list to the invitation.' })
  id!: string

  @Field(() => ID, { description: 'The unit in which the person answers.' })
  unitId!: string

  @Field(() => String, { description: 'Its name today.' })
  unitName!: string

  @Field(() => String, { description: 'The e-mail address.' })
  address!: string

  @Field(() => MailLanguage, { description: 'In which language the person is written to.' })
  language!: MailLanguage

  @Field(() => RecipientState, { description: 'How far the asking has come.' })
  state!: RecipientState

  @Field(() => String, { nullable: true, description: 'The mail server’s code where it has refused: 550 5.1.1.' })
  smtpCode!: string | null
}

export const RecipientConnection = connectionType<Recipient>('Recipient', () => Recipient)

@ObjectType({ simpleResolvers: true, description: 'How many are asked in one unit, by how far it has come.' })
export class RecipientCount {
  @Field(() => ID, { description: 'The unit, without what lies below it.' })
  unitId!: string

  @Field(() => String, { description: 'Its name today.' })
  unitName!: string

  @Field(() => Int, { description: 'Asked, or to be asked: by e-mail and by link.' })
  asked!: number

  @Field(() => Int, { description: 'Of them, by links to hand out.' })
  byLink!: number

  @Field(() => Int, { description: 'In the list, and left out by the sample.' })
  notDrawn!: number

  @Field(() => Int, { description: 'Mails that wait.' })
  waiting!: number

  @Field(() => Int, { description: 'Invitations that the mail server has taken.' })
  sent!: number

  @Field(() => Int, { description: 'Invitations that it has refused for good.' })
  bounced!: number

  @Field(() => Int, { description: 'Addresses that have gone.' })
  erased!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Smallest change to the next round that shows if everybody asked answers both; null below seven.',
  })
  smallestChange!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A unit in which you may list people.' })
export class InvitePlace {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'Names from the top of its branch down to it, divided by " / ".' })
  path!: string
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One time of reminding those without an answer. To how many it went is told to nobody: by erasing one address between two waves their difference would say whether that person had answered.',
})
export class ReminderWave {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Int, { nullable: true, description: 'So many days after opening; null when asked for by hand.' })
  day!: number | null

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When the last one had gone.' })
  finishedAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'When those without an answer are reminded.' })
export class ReminderPlan {
  @Field(() => [Int], { description: 'Days after opening.' })
  days!: readonly number[]

  @Field(() => DateTime, { nullable: true, description: 'When the next wave goes by itself.' })
  nextAt!: Date | null

  @Field(() => [ReminderWave], { description: 'What has been asked for, oldest first.' })
  waves!: readonly ReminderWave[]
}

@ObjectType({ simpleResolvers: true, description: 'The sample of a round.' })
export class Sample {
  @Field(() => Int, { description: 'How many are drawn.' })
  size!: number

  @Field(() => Int, { nullable: true, description: 'The number it is drawn from; null until it is drawn.' })
  seed!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A line of an imported list that can be stored.' })
export class AcceptedRecipient {
  @Field(() => Int, { description: 'As the spreadsheet counts: the heading is line 1.' })
  line!: number

  @Field(() => String, { description: 'The e-mail address, as it is stored.' })
  address!: string

  @Field(() => ID, { description: 'The unit that was found.' })
  unitId!: string

  @Field(() => MailLanguage, { description: 'In which language the person is written to.' })
  language!: MailLanguage

  @Field(() => ListedState, { description: 'Against the list as it is.' })
  state!: ListedState
}

@ObjectType({ simpleResolvers: true, description: 'A line of an imported list that cannot be stored.' })
export class WrongLine {
  @Field(() => Int, { description: 'As the spreadsheet counts.' })
  line!: number

  @Field(() => String, { description: 'What is wrong: ADDRESS_BAD, DUPLICATE, UNIT_UNKNOWN …' })
  code!: string

  @Field(() => String, { description: 'What stands there.' })
  text!: string

  @Field(() => Int, { nullable: true, description: 'Of a double: the line that has it first.' })
  firstLine!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A list, looked at line by line.' })
export class CheckedRecipients {
  @Field(() => Int, { description: 'People who are new.' })
  added!: number

  @Field(() => Int, { description: 'People who get another unit or language.' })
  changed!: number

  @Field(() => Int, { description: 'People who are in the list just so.' })
  unchanged!: number

  @Field(() => [AcceptedRecipient], { description: 'The first hundred that can be stored.' })
  accepted!: readonly AcceptedRecipient[]

  @Field(() => Int, { description: 'How many lines are wrong.' })
  wrong!: number

  @Field(() => [WrongLine], { description: 'The first five hundred of them.' })
  problems!: readonly WrongLine[]
}

@ObjectType({ simpleResolvers: true, description: 'A personal link: the right to answer once. It is stored nowhere.' })
export class InvitationLink {
  @Field(() => String, { description: 'The unit in which it answers.' })
  unitName!: string

  @Field(() => String, { description: 'The whole address.' })
  url!: string
}
