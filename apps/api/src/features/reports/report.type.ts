import { IsUUID } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { MailLanguage, ReportKind } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'
import { JobRun } from '../job-runs/job-run.type.ts'
import { Round } from '../rounds/round.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A report of a result, made as a file.' })
export class Report {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => ReportKind, { description: 'What it is.' })
  kind!: ReportKind

  @Field(() => MailLanguage, { description: 'In which language it is.' })
  language!: MailLanguage

  @Field(() => Round, { description: 'Whose result it tells.' })
  round!: Round

  @Field(() => DateTime, { description: 'When it was last asked for.' })
  requestedAt!: Date

  @Field(() => DateTime, { nullable: true, description: 'When its file was made. Null: there is none yet.' })
  madeAt!: Date | null

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes. Null: there is none yet.' })
  size!: number | null

  @Field(() => JobRun, { description: 'The run that makes it, or made it last.' })
  jobRun!: JobRun
}

@ObjectType({ simpleResolvers: true, description: 'The file of a report.' })
export class ReportFile {
  @Field(() => String, { description: 'A name for the file.' })
  name!: string

  @Field(() => String, { description: 'What it is to a browser: application/pdf.' })
  mediaType!: string

  @Field(() => String, { description: 'The file in Base64. A PDF is tagged for screen readers (PDF/UA-1).' })
  content!: string
}

@InputType({ description: 'Which report is to be made.' })
export class MakeReportInput {
  @Field(() => ID, { description: 'Whose result: a round that has been scored.' })
  @IsUUID()
  roundId!: string

  @Field(() => MailLanguage, { description: 'In which language.' })
  language!: MailLanguage

  @Field(() => ReportKind, { description: 'What it is to be.' })
  kind!: ReportKind
}

@ObjectType({ simpleResolvers: true, description: 'The report that is being made.' })
export class MakeReportPayload {
  @Field(() => Report, { description: 'The report; its file comes when the run is done.' })
  report!: Report

  @Field(() => JobRun, { description: 'The run that makes it.' })
  jobRun!: JobRun
}
