import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from 'react-router'
import { RateMeter } from '../../components/charts/RateMeter.tsx'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { RoundsDocument } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths, roundPath } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { RoundStateTag } from './RoundStateTag.tsx'
import './rounds.css'

export function RoundsPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Rounds organisation={organisation} /> : <Navigate to={paths.national} replace />
}

/** The organisation's rounds, the newest first. */
function Rounds({ organisation }: { organisation: HomeOrganisation }) {
  const { t, language } = useText()
  const { data, error, refetch } = useQuery(RoundsDocument, { variables: { organisationId: organisation.id } })
  const rounds = data?.organisation?.rounds.nodes
  const running = rounds?.filter(({ state }) => state === 'OPEN').length ?? 0
  const title = rounds ? t('rounds.title', { count: running }) : t('nav.rounds')
  return (
    <Page
      eyebrow={organisation.name}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={`${title} · ${t('nav.rounds')}`}
      busy={!data && !error}
    >
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Loading rows={4} />
      ) : !rounds ? (
        <Refused />
      ) : rounds.length === 0 ? (
        <Empty title={t('rounds.emptyTitle')}>{t('rounds.emptyText')}</Empty>
      ) : (
        <DataTable
          caption={t('nav.rounds')}
          rows={rounds}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              kind: 'name',
              label: t('columns.round'),
              cell: (round) => <Link to={roundPath(round.id)}>{round.name}</Link>,
            },
            { key: 'year', kind: 'number', label: t('columns.year'), cell: ({ reportingYear }) => reportingYear },
            { key: 'state', label: t('columns.state'), cell: ({ state }) => <RoundStateTag state={state} /> },
            {
              key: 'period',
              label: t('columns.closes'),
              cell: ({ closesAt }) => (closesAt ? formatDate(closesAt, language) : '–'),
            },
            {
              key: 'rate',
              label: t('columns.rate'),
              cell: ({ responseRate }) => <RateMeter rate={responseRate} size="small" />,
            },
          ]}
        />
      )}
    </Page>
  )
}
