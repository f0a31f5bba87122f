import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import { isFinished } from '../../components/progress/useJobRun.ts'
import { MakeReportDocument, type MailLanguage, type ReportKind, type ReportsQuery } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { ReportRound } from './ReportsPage.tsx'

const reportKinds: readonly ReportKind[] = ['BOARD', 'SPREADSHEET', 'CSV', 'ARCHIVE']
const languages: readonly MailLanguage[] = ['SV', 'EN']

interface Props {
  rounds: readonly ReportRound[]
  reports: ReportsQuery['reports']
  reload(): void
}

/** Chooses what is reported and how, and follows the run that makes it. */
export function MakeReport({ rounds, reports, reload }: Props) {
  const { t, language: shown } = useText()
  const [roundId, setRound] = useState(rounds[0]?.id ?? '')
  const [kind, setKind] = useState<ReportKind>('BOARD')
  const [language, setLanguage] = useState<MailLanguage>(shown === 'sv' ? 'SV' : 'EN')
  const [make, { loading, error }] = useMutation(MakeReportDocument)
  const [startedRun, setStartedRun] = useState<string | null>(null)
  // The run that this page started goes first; one that ran before the page was opened follows.
  const running = reports.find(({ jobRun }) => !isFinished(jobRun.state))?.jobRun.id ?? null
  const runId = startedRun ?? running
  const begin = async () => {
    const answer = await make({ variables: { input: { roundId, kind, language } } }).catch(() => null)
    if (!answer?.data) return
    setStartedRun(answer.data.makeReport.jobRun.id)
    reload()
  }
  return (
    <Section title={t('reports.make.title')} note={t('reports.make.note')}>
      <div className="card make-report">
        <div className="make-report-choices">
          <Choice
            label={t('reports.make.round')}
            value={roundId}
            options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setRound}
          />
          <Choice
            label={t('reports.make.kind')}
            value={kind}
            options={reportKinds.map((each) => ({ value: each, label: t(`reports.kinds.${each}`) }))}
            onChange={(value) => setKind(value as ReportKind)}
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
        <p className="subtle">{t(`reports.about.${kind}`)}</p>
        {error && <ActFailed error={error} />}
        {runId && <JobProgress key={runId} jobRunId={runId} onDone={reload} />}
      </div>
    </Section>
  )
}
