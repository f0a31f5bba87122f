import { useLazyQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { ActFailed } from '../../components/page/states.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { isFinished } from '../../components/progress/useJobRun.ts'
import { ReportFileDocument, type ReportPartsFragment } from '../../generated/graphql.ts'
import { blobOf } from '../../lib/base64.ts'
import { saveFile } from '../../lib/csv.ts'
import { formatCount, formatDateTime } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** Every report with when it was made, and its file. */
export function ReportsTable({ reports }: { reports: readonly ReportPartsFragment[] }) {
  const { t, language } = useText()
  const columns: Column<ReportPartsFragment>[] = [
    {
      key: 'report',
      kind: 'name',
      label: t('reports.columns.report'),
      cell: ({ kind, jobRun }) => (
        <>
          {t(`reports.kinds.${kind}`)}
          {jobRun.state === 'FAILED' && <span className="row-note">{t('reports.failed')}</span>}
          {!isFinished(jobRun.state) && <span className="row-note">{t('reports.being')}</span>}
        </>
      ),
    },
    { key: 'round', label: t('reports.columns.round'), cell: ({ round }) => round.name },
    {
      key: 'language',
      label: t('reports.columns.language'),
      cell: (report) => t(`reports.languages.${report.language}`),
    },
    {
      key: 'made',
      label: t('reports.columns.made'),
      cell: ({ madeAt }) => (madeAt == null ? t('reports.notMade') : formatDateTime(madeAt, language)),
    },
    {
      key: 'size',
      label: t('reports.columns.size'),
      cell: ({ kind, size }) =>
        size == null
          ? ''
          : t('reports.size', {
              format: t(`reports.formats.${kind}`),
              size: formatCount(Math.max(1, Math.round(size / 1000)), language),
            }),
    },
    {
      key: 'file',
      label: t('reports.columns.file'),
      cell: (report) => (report.madeAt == null ? '' : <FetchReport report={report} />),
    },
  ]
  return <DataTable caption={t('reports.list')} columns={columns} rows={reports} rowKey={({ id }) => id} />
}

/** The file is fetched when it is asked for, and not kept: it can be large. */
function FetchReport({ report }: { report: ReportPartsFragment }) {
  const { t } = useText()
  const [load, { loading, error }] = useLazyQuery(ReportFileDocument, { fetchPolicy: 'no-cache' })
  const fetchIt = async () => {
    const answer = await load({ variables: { reportId: report.id } }).catch(() => null)
    const file = answer?.data?.reportFile
    if (file) saveFile(file.name, file.mediaType, blobOf(file.content))
  }
  const named = {
    report: t(`reports.kinds.${report.kind}`),
    round: report.round.name,
    language: t(`reports.languages.${report.language}`),
  }
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        loading={loading}
        aria-label={t('reports.fetchNamed', named)}
        onClick={() => void fetchIt()}
      >
        {t('reports.fetch')}
      </Button>
      {error && <ActFailed error={error} />}
    </>
  )
}
