import { IsUUID } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { SharingLevel } from '../../graphql/enums.ts'
import { Organisation } from './organisation.type.ts'

@InputType({ description: 'What others may see.' })
export class ChooseSharingLevelInput {
  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string

  @Field(() => SharingLevel, { description: 'Holds from the next edition that is computed.' })
  level!: SharingLevel
}

@ObjectType({ simpleResolvers: true, description: 'The organisation as it is now.' })
export class ChooseSharingLevelPayload {
  @Field(() => Organisation, { description: 'The organisation as it is now.' })
  organisation!: Organisation
}
