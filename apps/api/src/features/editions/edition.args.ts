import { ArrayMaxSize, MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../graphql/connection.ts'
import { EditionState } from '../../graphql/enums.ts'

@ArgsType()
export class EditionPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this instrument.' })
  instrumentKey?: string | null

  @Field(() => EditionState, { nullable: true, description: 'Only those in this state.' })
  state?: EditionState | null
}

@ArgsType()
export class NodesArgs {
  @Field(() => [String], { description: 'Ids of nodes, at most 250.' })
  @ArrayMaxSize(250)
  @MaxLength(100, { each: true })
  nodes!: string[]
}
