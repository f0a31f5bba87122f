import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { NotFound } from '@mognad/model/errors'
import type { NationalReportRow } from '@mognad/db/reports/national-report.store'
import type { Context } from '../../graphql/context.ts'
import { toJobRun } from '../job-runs/job-run.type.ts'
import { runOf } from '../rounds/reread.ts'
import type { NationalReportService } from './national-report.service.ts'
import { MakeNationalReportInput, MakeNationalReportPayload, NationalReport } from './national-report.type.ts'
import { ReportFile } from './report.type.ts'

/** A file is some hundred kilobytes: one request fetches few of them. */
const dear = 190

@Resolver()
export class NationalReportResolver {
  constructor(private readonly service: NationalReportService) {}

  @Query(() => [NationalReport], {
    description: 'The reports of an edition, the one last asked for first. For the national coordinator.',
  })
  async nationalReports(
    @Arg('editionId', () => ID) editionId: string,
    @Ctx() context: Context,
  ): Promise<NationalReport[]> {
    const rows = await this.service.reports(context, editionId)
    return Promise.all(rows.map((row) => toReport(context, row)))
  }

  @Query(() => ReportFile, {
    complexity: dear,
    nullable: true,
    description: 'The file of a report of an edition. For the national coordinator.',
  })
  nationalReportFile(
    @Arg('nationalReportId', () => ID) nationalReportId: string,
    @Ctx() context: Context,
  ): Promise<ReportFile> {
    return this.service.file(context, nationalReportId)
  }

  @Mutation(() => MakeNationalReportPayload, {
    description:
      'Has a report made of a published edition; made again it takes the place of the old one. For the national coordinator.',
  })
  async makeNationalReport(
    @Arg('input', () => MakeNationalReportInput) input: MakeNationalReportInput,
    @Ctx() context: Context,
  ): Promise<MakeNationalReportPayload> {
    const { reportId, jobRunId } = await this.service.make(context, input)
    context.forgetWhatWasRead()
    const row = await context.loaders.nationalReport.load(reportId)
    if (!row) throw new NotFound('report')
    return { report: await toReport(context, row), jobRun: await runOf(context, jobRunId) }
  }
}

/** A loader gathers the runs of a list of reports into one statement. */
async function toReport({ loaders }: Context, row: NationalReportRow): Promise<NationalReport> {
  const jobRun = await loaders.jobRun.load(row.jobRunId)
  if (!jobRun) throw new Error('the run of a report cannot be read')
  return { ...row, jobRun: toJobRun(jobRun) }
}
