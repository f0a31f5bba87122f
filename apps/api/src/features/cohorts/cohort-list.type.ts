import { IsUUID, Length, ArrayMaxSize } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { mostOnList } from '@mognad/model/cohorts/cohort-list'
import { LocalisedText } from '../../graphql/localised-text.type.ts'
import { Organisation } from '../organisations/organisation.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A list that an organisation compares itself with.' })
export class CohortList {
  @Field(() => ID, { description: 'Its id: `list:` and the id name it in a comparison.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => [Organisation], { description: 'Those on it, by name.' })
  members!: readonly Organisation[]
}

@ObjectType({ simpleResolvers: true, description: 'A kind of unit that others have too.' })
export class ComparedUnitKind {
  @Field(() => String, { description: 'Its id in the national list: `kind:` and the id name it in a comparison.' })
  kind!: string

  @Field(() => LocalisedText, { description: 'What it is called.' })
  name!: LocalisedText

  @Field(() => Int, { nullable: true, description: 'Own units of the kind in the figure; null when none is shown.' })
  ownUnits!: number | null

  @Field(() => Int, { description: 'Others that share by name and have such units.' })
  others!: number
}

@ObjectType({ simpleResolvers: true, description: 'Which lists of named sharers an edition can be compared by.' })
export class ListChoices {
  @Field(() => Int, { description: 'How many of the most similar ones may be read, at most ten.' })
  similar!: number

  @Field(() => [ComparedUnitKind], { description: "Kinds of units, in the national list's order." })
  kinds!: readonly ComparedUnitKind[]
}

@InputType({ description: 'A list to save.' })
export class SaveCohortListInput {
  @Field(() => ID, { description: 'Whose list.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { nullable: true, description: 'The list to change; null makes a new one.' })
  id?: string | null

  @Field(() => String, { description: 'Its name, at most 80 characters.' })
  @Length(0, 200)
  name!: string

  @Field(() => [ID], { description: 'Organisations that share by name, five to a hundred.' })
  @ArrayMaxSize(mostOnList * 2)
  @IsUUID('all', { each: true })
  memberIds!: string[]
}

@ObjectType({ simpleResolvers: true, description: 'The list as it is now.' })
export class SaveCohortListPayload {
  @Field(() => CohortList, { description: 'The list.' })
  list!: CohortList
}

@InputType({ description: 'A list to remove.' })
export class RemoveCohortListInput {
  @Field(() => ID, { description: 'Whose list.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { description: 'The list.' })
  @IsUUID()
  id!: string
}

@ObjectType({ simpleResolvers: true, description: 'What was removed.' })
export class RemoveCohortListPayload {
  @Field(() => ID, { description: 'The list that is no more.' })
  id!: string
}
