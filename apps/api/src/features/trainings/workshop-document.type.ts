import { IsUUID, MaxLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { MailLanguage } from '../../graphql/enums.ts'

@InputType({ description: 'Which workshop is to be set as a document.' })
export class TypesetWorkshopInput {
  @Field(() => ID, { description: 'Whose workshop.' })
  @IsUUID()
  organisationId!: string

  @Field(() => String, { description: 'Id of the area, without `area:`.' })
  @MaxLength(64)
  area!: string

  @Field(() => MailLanguage, { description: 'In which language.' })
  language!: MailLanguage
}

@ObjectType({ simpleResolvers: true, description: 'A document to keep.' })
export class TypesetWorkshopPayload {
  @Field(() => String, { description: 'A name for the file.' })
  name!: string

  @Field(() => String, { description: 'The PDF, tagged for screen readers (PDF/UA-1), in Base64.' })
  content!: string
}
