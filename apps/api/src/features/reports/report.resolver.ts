import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { NotFound } from '@mognad/model/errors'
import type { ReportRow } from '@mognad/db/reports/report.store'
import type { Context } from '../../graphql/context.ts'
import { toJobRun } from '../job-runs/job-run.type.ts'
import { runOf } from '../rounds/reread.ts'
import { toRound } from '../rounds/round.mapper.ts'
import type { ReportService } from './report.service.ts'
import { MakeReportInput, MakeReportPayload, Report, ReportFile } from './report.type.ts'

/** A file is some hundred kilobytes: one request fetches few of them. */
const dear = 190

@Resolver()
export class ReportResolver {
  constructor(private readonly service: ReportService) {}

  @Query(() => [Report], {
    description: 'The reports of an organisation that you may read, the one last asked for first.',
  })
  async reports(@Arg('organisationId', () => ID) organisationId: string, @Ctx() context: Context): Promise<Report[]> {
    const rows = await this.service.reports(context, organisationId)
    return Promise.all(rows.map((row) => toReport(context, row)))
  }

  @Query(() => ReportFile, { complexity: dear, nullable: true, description: 'The file of a report.' })
  reportFile(@Arg('reportId', () => ID) reportId: string, @Ctx() context: Context): Promise<ReportFile> {
    return this.service.file(context, reportId)
  }

  @Mutation(() => MakeReportPayload, {
    description: 'Has a report made of a scored round; made again it takes the place of the old one. For key users.',
  })
  async makeReport(
    @Arg('input', () => MakeReportInput) input: MakeReportInput,
    @Ctx() context: Context,
  ): Promise<MakeReportPayload> {
    const { reportId, jobRunId } = await this.service.make(context, input)
    context.forgetWhatWasRead()
    const row = await context.loaders.report.load(reportId)
    if (!row) throw new NotFound('report')
    return { report: await toReport(context, row), jobRun: await runOf(context, jobRunId) }
  }
}

/** Loaders gather what a list of reports needs into one statement a kind. */
async function toReport({ loaders }: Context, row: ReportRow): Promise<Report> {
  const [round, jobRun] = await Promise.all([loaders.round.load(row.roundId), loaders.jobRun.load(row.jobRunId)])
  if (!round || !jobRun) throw new Error('what a report refers to cannot be read')
  const { id, kind, language, requestedAt, madeAt, size } = row
  return { id, kind, language, requestedAt, madeAt, size, round: toRound(round), jobRun: toJobRun(jobRun) }
}
