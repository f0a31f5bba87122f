import { IsUUID } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MailLanguage, NationalReportKind } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { JobRun } from '../job-runs/job-run.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A report of a published edition, made as a file. For the national coordinator.',
})
export class NationalReport {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => ID, { description: 'Of which edition.' })
  editionId!: string

  @Field(() => NationalReportKind, { description: 'What it is.' })
  kind!: NationalReportKind

  @Field(() => MailLanguage, { description: 'In which language it is.' })
  language!: MailLanguage

  @Field(() => DateTime, { description: 'When it was last asked for.' })
  requestedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When its file was made. Null: there is none yet.' })
  madeAt!: Date | null

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes. Null: there is none yet.' })
  size!: number | null

  @Field(() => JobRun, { description: 'The run that makes it, or made it last.' })
  jobRun!: JobRun
}

@InputType({ description: 'Which report of an edition is to be made.' })
export class MakeNationalReportInput {
  @Field(() => ID, { description: 'Of which edition: a published one.' })
  @IsUUID()
  editionId!: string

  @Field(() => MailLanguage, { description: 'In which language.' })
  language!: MailLanguage

  @Field(() => NationalReportKind, { description: 'What it is to be.' })
  kind!: NationalReportKind
}

@ObjectType({ simpleResolvers: true, description: 'The report of an edition that is being made.' })
export class MakeNationalReportPayload {
  @Field(() => NationalReport, { description: 'The report; its file comes when the run is done.' })
  report!: NationalReport

  @Field(() => JobRun, { description: 'The run that makes it.' })
  jobRun!: JobRun
}
