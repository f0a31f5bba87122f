import { Field, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'A text in both languages.' })
export class LocalisedText {
  @Field(() => String, { description: 'Swedish' })
  sv!: string

  @Field(() => String, { description: 'English' })
  en!: string
}
