import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { MailLanguage } from '../../graphql/enums.ts'
import { TrainingForm, TrainingRole } from './training.enums.ts'

@ArgsType()
export class TrainingsArgs {
  @Field(() => ID, { nullable: true, description: 'With its own trainings; null: the national catalogue alone.' })
  organisationId?: string | null

  @Field(() => String, { nullable: true, description: 'Id of an area.' })
  @IsOptional()
  @Length(1, 64)
  area?: string | null

  @Field(() => String, { nullable: true, description: 'Id of a factor.' })
  @IsOptional()
  @Length(1, 64)
  factor?: string | null

  @Field(() => TrainingRole, { nullable: true, description: 'For whom.' })
  role?: TrainingRole | null

  @Field(() => TrainingForm, { nullable: true, description: 'How one learns.' })
  form?: TrainingForm | null

  @Field(() => String, { nullable: true, description: 'Words, all of which the texts have to hold.' })
  @IsOptional()
  @MaxLength(100)
  words?: string | null
}

@InputType({ description: 'A text; in English only where it differs.' })
export class SaidText {
  @Field(() => String, { description: 'Swedish' })
  @MaxLength(4_000)
  sv!: string

  @Field(() => String, { nullable: true, description: 'English; left out: as in Swedish.' })
  @IsOptional()
  @MaxLength(4_000)
  en?: string | null
}

@InputType({ description: 'A training to save: an own one, or, for coordinators, one of the national catalogue.' })
export class SaveTrainingInput {
  @Field(() => ID, { nullable: true, description: 'Whose catalogue; null: the national one.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null

  @Field(() => ID, { nullable: true, description: 'The training to change; null makes a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null

  @Field(() => SaidText, { description: 'Its title.' })
  title!: SaidText

  @Field(() => SaidText, { description: 'What it is about.' })
  summary!: SaidText

  @Field(() => String, { description: 'Id of its area.' })
  @MaxLength(64)
  area!: string

  @Field(() => [String], { description: 'Ids of its factors.' })
  @ArrayMaxSize(30)
  @MaxLength(64, { each: true })
  factors!: string[]

  @Field(() => [TrainingRole], { description: 'For whom.' })
  @ArrayMaxSize(5)
  roles!: TrainingRole[]

  @Field(() => Int, { description: 'Lowest index value of its factors that it is meant for.' })
  @Min(0)
  @Max(100)
  maturityFrom!: number

  @Field(() => Int, { description: 'Highest index value.' })
  @Min(0)
  @Max(100)
  maturityTo!: number

  @Field(() => TrainingForm, { description: 'How one learns.' })
  form!: TrainingForm

  @Field(() => Int, { description: 'How long it takes.' })
  minutes!: number

  @Field(() => [MailLanguage], { description: 'In which languages.' })
  @ArrayMaxSize(2)
  languages!: MailLanguage[]

  @Field(() => SaidText, { description: 'Who gives it.' })
  provider!: SaidText

  @Field(() => String, { nullable: true, description: 'Where more is to be read.' })
  @IsOptional()
  @MaxLength(500)
  link?: string | null
}

@InputType({ description: 'A training that is no longer offered.' })
export class RetireTrainingInput {
  @Field(() => ID, { nullable: true, description: 'Whose catalogue; null: the national one.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null

  @Field(() => ID, { description: 'The training.' })
  @IsUUID()
  id!: string
}
