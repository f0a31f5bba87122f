import { Field, Int, ObjectType } from 'type-graphql'
import { CohortList, ComparedUnitKind } from '../cohorts/cohort-list.type.ts'
import { Cohort, Edition } from './edition.type.ts'

@ObjectType({ simpleResolvers: true, description: 'What an organisation can be compared with, and in which years.' })
export class ComparisonChoices {
  @Field(() => [Edition], { description: 'One published edition a year, the newest first.' })
  editions!: readonly Edition[]

  @Field(() => Edition, {
    nullable: true,
    description: 'The one that the rest is of: of the wanted year, else the newest. Null: none is published.',
  })
  edition!: Edition | null

  @Field(() => [Cohort], { description: 'Its cohorts, from the largest to the smallest.' })
  cohorts!: readonly Cohort[]

  @Field(() => Int, { description: 'How many of the most similar ones may be read, at most ten.' })
  similar!: number

  @Field(() => [ComparedUnitKind], { description: "Kinds of units, in the national list's order." })
  kinds!: readonly ComparedUnitKind[]

  @Field(() => [CohortList], { description: 'Lists that the organisation has saved, by name.' })
  lists!: readonly CohortList[]
}
