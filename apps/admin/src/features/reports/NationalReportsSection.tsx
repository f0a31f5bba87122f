import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import { isFinished } from '../../components/progress/useJobRun.ts'
import {
  MakeNationalReportDocument,
  type MailLanguage,
  NationalReportFileDocument,
  type NationalReportKind,
  NationalReportsDocument,
  type NationalReportsQuery,
} from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { FilesTable } from './FilesTable.tsx'
import './reports.css'

const kinds: readonly NationalReportKind[] = ['DOCUMENT', 'SPREADSHEET', 'CSV']
const languages: readonly MailLanguage[] = ['SV', 'EN']

/** What coordinators make of a published edition: the country as a document, a workbook or figures for programs. */
export function NationalReportsSection({ editionId }: { editionId: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(NationalReportsDocument, {
    variables: { editionId },
    // A run may end while the question from before its end is still on the way: that answer must not stand for both.
    context: { queryDeduplication: false },
  })
  const reports = data?.nationalReports
  return (
    <Section title={t('reports.national.title')} note={t('reports.national.note')}>
      {error && !reports ? (
        <Failed error={error} retry={refetch} />
      ) : !reports ? (
        <Loading rows={2} />
      ) : (
        <>
          <MakeNationalReport editionId={editionId} reports={reports} reload={() => void refetch()} />
          {reports.length > 0 ? (
            <NationalReportsTable reports={reports} />
          ) : (
            <p className="subtle">{t('reports.national.empty')}</p>
          )}
        </>
      )}
    </Section>
  )
}

interface MakeProps {
  editionId: string
  reports: NationalReportsQuery['nationalReports']
  reload(): void
}

function MakeNationalReport({ editionId, reports, reload }: MakeProps) {
  const { t, language: shown } = useText()
  const [kind, setKind] = useState<NationalReportKind>('DOCUMENT')
  const [language, setLanguage] = useState<MailLanguage>(shown === 'sv' ? 'SV' : 'EN')
  const [make, { loading, error }] = useMutation(MakeNationalReportDocument)
  const [startedRun, setStartedRun] = useState<string | null>(null)
  // The run that this page started goes first; one that ran before the page was opened follows.
  const running = reports.find(({ jobRun }) => !isFinished(jobRun.state))?.jobRun.id ?? null
  const runId = startedRun ?? running
  const begin = async () => {
    const answer = await make({ variables: { input: { editionId, kind, language } } }).catch(() => null)
    if (!answer?.data) return
    setStartedRun(answer.data.makeNationalReport.jobRun.id)
    reload()
  }
  return (
    <div className="card make-report">
      <div className="make-report-choices">
        <Choice
          label={t('reports.make.kind')}
          value={kind}
          options={kinds.map((each) => ({ value: each, label: t(`reports.national.kinds.${each}`) }))}
          onChange={(value) => setKind(value as NationalReportKind)}
        />
        <Choice
          label={t('reports.make.language')}
          value={language}
          options={languages.map((each) => ({ value: each, label: t(`reports.languages.${each}`) }))}
          onChange={(value) => setLanguage(value as MailLanguage)}
        />
        <Button loading={loading} onClick={() => void begin()}>
          {t('reports.make.action')}
        </Button>
      </div>
      <p className="subtle">{t(`reports.national.about.${kind}`)}</p>
      {error && <ActFailed error={error} />}
      {runId && <JobProgress key={runId} jobRunId={runId} onDone={reload} />}
    </div>
  )
}

function NationalReportsTable({ reports }: Pick<MakeProps, 'reports'>) {
  const { t } = useText()
  const client = useApolloClient()
  const load = async (nationalReportId: string) => {
    const variables = { nationalReportId }
    const asked = { query: NationalReportFileDocument, variables, fetchPolicy: 'no-cache' } as const
    const file = (await client.query(asked)).data?.nationalReportFile
    if (!file) throw new Error('the file did not come')
    return file
  }
  return (
    <FilesTable
      caption={t('reports.list')}
      load={load}
      files={reports.map(({ kind, madeAt, size, ...report }) => ({
        ...report,
        madeAt: madeAt ?? null,
        size: size ?? null,
        name: t(`reports.national.kinds.${kind}`),
        format: t(`reports.national.formats.${kind}`),
      }))}
    />
  )
}
