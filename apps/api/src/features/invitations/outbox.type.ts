import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'A mail that was written to a file, since there is no mail server.' })
export class OutboxMail {
  @Field(() => ID, { description: 'Its Message-ID.' })
  id!: string

  @Field(() => String, { description: 'invitation or notice.' })
  kind!: string

  @Field(() => String, { description: 'To whom.' })
  to!: string

  @Field(() => String, { description: 'Its subject.' })
  subject!: string

  @Field(() => String, {
    description: 'What it says, with the link: whoever reads it can answer in place of the person.',
  })
  text!: string

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt!: Date
}

@ObjectType({
  simpleResolvers: true,
  description: 'Where mails land without a mail server. For trying and for the demonstration.',
})
export class Outbox {
  @Field(() => Boolean, { description: 'False where mails go to a mail server: then there is nothing here.' })
  isInUse!: boolean

  @Field(() => [OutboxMail], { description: 'The newest two hundred invitations and notices.' })
  mails!: readonly OutboxMail[]

  @Field(() => Int, { description: 'How many invitations and notices there are.' })
  total!: number

  @Field(() => Int, {
    description: 'How many reminders there are. To whom is not shown: it would say who had not answered.',
  })
  reminders!: number
}
