import { Field, Float, Int, ObjectType } from 'type-graphql'
import { NodeLevel } from '../../graphql/enums.ts'
import { Organisation } from '../organisations/organisation.type.ts'
import { ChangeVerdict, NoChangeReason } from '../scores/change.enums.ts'
import { Figure } from '../scores/figure.type.ts'

@ObjectType({ simpleResolvers: true, description: 'One node of two organisations.' })
export class OneToOneRow {
  @Field(() => String, { description: 'Id of the node.' })
  node!: string

  @Field(() => NodeLevel, { description: 'Its level.' })
  level!: NodeLevel

  @Field(() => Figure, { nullable: true, description: 'Of your own organisation.' })
  own!: Figure | null

  @Field(() => Figure, { nullable: true, description: 'Of the other one.' })
  other!: Figure | null

  @Field(() => Float, { nullable: true, description: 'Own less other, points; positive: your own is higher.' })
  difference!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of its 95 % interval.' })
  differenceLow!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of it.' })
  differenceHigh!: number | null

  @Field(() => ChangeVerdict, {
    nullable: true,
    description: 'What may be said about the difference, among all nodes of the two.',
  })
  verdict!: ChangeVerdict | null

  @Field(() => NoChangeReason, { nullable: true, description: 'Why the two are not compared here.' })
  reason!: NoChangeReason | null
}

@ObjectType({ simpleResolvers: true, description: 'Your own organisation beside one that shares by name.' })
export class OneToOne {
  @Field(() => Organisation, { description: 'The other one.' })
  other!: Organisation

  @Field(() => Int, { description: 'How many nodes are judged together.' })
  compared!: number

  @Field(() => [OneToOneRow], { description: "In the instrument's order, statements left out." })
  rows!: readonly OneToOneRow[]
}
