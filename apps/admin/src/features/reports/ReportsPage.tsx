import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ReportsDocument, type ReportsQuery } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { MakeReport } from './MakeReport.tsx'
import { ReportsTable } from './ReportsTable.tsx'
import './reports.css'

/** Results as files: key users have them made, everybody who reads the result fetches them. */
export function ReportsPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Reports organisation={organisation} /> : <Navigate to={paths.national} replace />
}

export type ReportRound = NonNullable<ReportsQuery['organisation']>['rounds']['nodes'][number]

function Reports({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const keyUser = hasRole(useSignedIn(), 'KEY_USER')
  const { data, error, refetch } = useQuery(ReportsDocument, {
    variables: { organisationId: organisation.id },
    // A run may end while the question from before its end is still on the way: that answer must not stand for both.
    context: { queryDeduplication: false },
  })
  const made = data?.reports.filter(({ madeAt }) => madeAt !== null).length ?? 0
  const title = made > 0 ? t('reports.title', { count: made }) : t('reports.titleNone')
  return (
    <Page
      eyebrow={`${t('nav.reports')} · ${organisation.name}`}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={t('nav.reports')}
      lead={<p>{t('reports.lead')}</p>}
      busy={!data && !error}
    >
      {data?.organisation ? (
        <ShownReports
          reports={data.reports}
          rounds={data.organisation.rounds.nodes.filter(({ state }) => state === 'SCORED' || state === 'PUBLISHED')}
          keyUser={keyUser}
          reload={() => void refetch()}
        />
      ) : data ? (
        <Refused />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={4} />
      )}
    </Page>
  )
}

interface ShownProps {
  reports: ReportsQuery['reports']
  /** Those with a result, the newest first. */
  rounds: readonly ReportRound[]
  keyUser: boolean
  reload(): void
}

function ShownReports({ reports, rounds, keyUser, reload }: ShownProps) {
  const { t } = useText()
  if (rounds.length === 0 && reports.length === 0)
    return (
      <Empty title={t('reports.noResultTitle')} action={<Link to={paths.rounds}>{t('reports.toRounds')}</Link>}>
        {t('reports.noResultText')}
      </Empty>
    )
  return (
    <>
      {keyUser && rounds.length > 0 && <MakeReport rounds={rounds} reports={reports} reload={reload} />}
      {reports.length > 0 ? (
        <Section title={t('reports.list')} note={t('reports.listNote')}>
          <ReportsTable reports={reports} />
        </Section>
      ) : (
        <Empty title={t('reports.emptyTitle')}>{t(keyUser ? 'reports.emptyMake' : 'reports.emptyRead')}</Empty>
      )}
    </>
  )
}
