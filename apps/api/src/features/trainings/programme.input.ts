import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { mostInProgramme } from '@mognad/model/trainings/programme'
import { TrainingRole } from './training.enums.ts'

const day = /^\d{4}-\d{2}-\d{2}$/

@InputType({ description: 'A programme to save.' })
export class SaveProgrammeInput {
  @Field(() => ID, { description: 'Whose programme.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { nullable: true, description: 'The programme to change; null makes a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null

  @Field(() => String, { description: 'Its name, at most 120 characters.' })
  @MaxLength(200)
  name!: string

  @Field(() => String, { description: 'Its first day: 2026-01-12.' })
  @Matches(day)
  startsOn!: string

  @Field(() => String, { description: 'Its last day.' })
  @Matches(day)
  endsOn!: string

  @Field(() => [TrainingRole], { description: 'For whom.' })
  @ArrayMaxSize(5)
  roles!: TrainingRole[]

  @Field(() => String, { description: 'Who is responsible: a function rather than a person.' })
  @MaxLength(200)
  responsible!: string

  @Field(() => [ID], { description: 'What it consists of, at most 50.' })
  @ArrayMaxSize(mostInProgramme * 2)
  @IsUUID('all', { each: true })
  trainingIds!: string[]

  @Field(() => [ID], { description: 'For which units, at most 50; empty: the whole organisation.' })
  @ArrayMaxSize(mostInProgramme * 2)
  @IsUUID('all', { each: true })
  unitIds!: string[]
}

@InputType({ description: 'A programme to remove.' })
export class RemoveProgrammeInput {
  @Field(() => ID, { description: 'Whose programme.' })
  @IsUUID()
  organisationId!: string

  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  id!: string
}

@InputType({ description: 'Who took part in a training of a programme: numbers, never names.' })
export class RegisterParticipationInput {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string

  @Field(() => ID, { description: 'One of its trainings.' })
  @IsUUID()
  trainingId!: string

  @Field(() => ID, { description: 'The unit.' })
  @IsUUID()
  unitId!: string

  @Field(() => TrainingRole, { description: 'The role.' })
  role!: TrainingRole

  @Field(() => Int, { description: 'How many took part.' })
  participants!: number

  @Field(() => Int, { description: 'Of how many that have the role in the unit.' })
  headcount!: number

  @Field(() => String, { description: 'The day: 2026-02-05. Not one to come.' })
  @Matches(day)
  heldOn!: string
}

@InputType({ description: 'Participation that was registered by mistake.' })
export class RemoveParticipationInput {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string

  @Field(() => ID, { description: 'What was registered.' })
  @IsUUID()
  id!: string
}
