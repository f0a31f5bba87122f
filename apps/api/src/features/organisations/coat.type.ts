import { IsUUID, MaxLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { coatLimits } from '@mognad/model/organisations/coat'
import { DateTime } from '../../graphql/scalars.ts'

/** What Base64 makes of twice as many bytes as are taken: what is a little too large is told so in its own words. */
const longestContent = Math.ceil((2 * coatLimits.bytes * 4) / 3)

@ObjectType({ simpleResolvers: true, description: 'The coat of arms or emblem of an organisation, for its documents.' })
export class Coat {
  @Field(() => ID, { description: 'Whose it is.' })
  organisationId!: string

  @Field(() => String, { description: 'A PNG in Base64, drawn anew from what was uploaded.' })
  content!: string

  @Field(() => Int, { description: 'Pixels.' })
  width!: number

  @Field(() => Int, { description: 'Pixels.' })
  height!: number

  @Field(() => DateTime, { description: 'When it was uploaded.' })
  uploadedAt!: Date
}

@InputType({ description: 'A picture of the coat of arms.' })
export class ChooseCoatInput {
  @Field(() => ID, { description: 'Whose it is.' })
  @IsUUID()
  organisationId!: string

  @Field(() => String, { description: 'A PNG or SVG in Base64, at most 500 kB and 4 000 pixels a side.' })
  @MaxLength(longestContent)
  content!: string
}

@InputType({ description: 'Whose coat of arms is removed.' })
export class RemoveCoatInput {
  @Field(() => ID, { description: 'Whose it is.' })
  @IsUUID()
  organisationId!: string
}

@ObjectType({ simpleResolvers: true, description: 'The coat of arms as it is now.' })
export class CoatPayload {
  @Field(() => Coat, { nullable: true, description: 'Null: there is none.' })
  coat!: Coat | null
}
