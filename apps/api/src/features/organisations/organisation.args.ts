import { ArrayMaxSize, Length, MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../graphql/connection.ts'
import { OrganisationKind } from '../../graphql/enums.ts'

@ArgsType()
export class OrganisationPageArgs extends PageArgs {
  @Field(() => OrganisationKind, { nullable: true, description: 'Only these.' })
  kind?: OrganisationKind | null
}

@ArgsType()
export class RoundPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this instrument.' })
  instrumentKey?: string | null
}

@ArgsType()
export class TrendArgs {
  @Field(() => String, { description: 'The instrument.' })
  @Length(1, 64)
  instrumentKey!: string

  @Field(() => [String], { description: 'Ids of nodes, at most 250.' })
  @ArrayMaxSize(250)
  @MaxLength(100, { each: true })
  nodes!: string[]
}
