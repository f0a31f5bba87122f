import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { Link, Navigate, useNavigate } from 'react-router'
import { RateMeter } from '../../components/charts/RateMeter.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { CopyRoundDocument, RoundsDocument, type RoundsQuery } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths, planPath, roundPath } from '../../lib/paths.ts'
import { hasRole, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { RoundStateTag } from './RoundStateTag.tsx'
import './rounds.css'

export function RoundsPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Rounds organisation={organisation} /> : <Navigate to={paths.national} replace />
}

type ListedRound = NonNullable<RoundsQuery['organisation']>['rounds']['nodes'][number]

/** The organisation's rounds: what is planned, what runs, what is finished, the newest first. */
function Rounds({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const signedIn = useSignedIn()
  const keyUser = hasRole(signedIn, 'KEY_USER')
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(RoundsDocument, { variables: { organisationId: organisation.id } })
  const [copyRound, copying] = useMutation(CopyRoundDocument)
  const rounds = data?.organisation?.rounds.nodes
  const running = rounds?.filter(({ state }) => state === 'OPEN' || state === 'CLOSED' || state === 'OPENED') ?? []
  const planned = rounds?.filter(({ state }) => state === 'PLANNED') ?? []
  const finished = rounds?.filter((round) => !running.includes(round) && !planned.includes(round)) ?? []
  const open = running.filter(({ state }) => state === 'OPEN').length
  const title = rounds ? t('rounds.title', { count: open }) : t('nav.rounds')
  const last = finished.find(({ state }) => state !== 'VOID')
  const copy = async () => {
    const answer = await copyRound({ variables: { input: { roundId: last!.id } } }).catch(() => null)
    if (answer?.data) await navigate(planPath(answer.data.copyRound.id))
  }
  return (
    <Page
      eyebrow={organisation.name}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={`${title} · ${t('nav.rounds')}`}
      busy={!data && !error}
      actions={
        keyUser &&
        rounds &&
        rounds.length > 0 && (
          <>
            {last && (
              <Button variant="secondary" loading={copying.loading} onClick={() => void copy()}>
                {t('rounds.copy', { name: last.name })}
              </Button>
            )}
            <PlanButton />
          </>
        )
      }
    >
      {copying.error && <ActFailed error={copying.error} />}
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Loading rows={4} />
      ) : !rounds ? (
        <Refused />
      ) : rounds.length === 0 ? (
        <NoRounds keyUser={keyUser} />
      ) : (
        <>
          {planned.length > 0 && (
            <Section title={t('rounds.plannedTitle', { count: planned.length })}>
              <ul className="round-card-list">
                {planned.map((round) => (
                  <li key={round.id}>
                    <PlannedCard round={round} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {running.length > 0 && (
            <Section title={t('rounds.runningTitle')}>
              <RoundsTable caption={t('rounds.runningTitle')} rounds={running} />
            </Section>
          )}
          {finished.length > 0 && (
            <Section title={t('rounds.finishedTitle')}>
              <RoundsTable caption={t('rounds.finishedTitle')} rounds={finished} />
            </Section>
          )}
        </>
      )}
    </Page>
  )
}

function PlanButton() {
  const { t } = useText()
  return (
    <Button asChild>
      <Link to={paths.newRound}>
        <PlusIcon aria-hidden />
        {t('rounds.plan')}
      </Link>
    </Button>
  )
}

/** Nothing yet: what a round is, step by step, and where to begin. */
function NoRounds({ keyUser }: { keyUser: boolean }) {
  const { t } = useText()
  return (
    <Empty title={t('rounds.emptyTitle')} action={keyUser ? <PlanButton /> : undefined}>
      {t('rounds.emptyText')}
      <span className="ds-sr-only"> </span>
      <br />
      {t('rounds.emptyHow')}
    </Empty>
  )
}

function PlannedCard({ round }: { round: ListedRound }) {
  const { t, language } = useText()
  const missing = round.plan?.preparations.filter(({ done }) => !done).length ?? 0
  return (
    <div className="card">
      <h3>
        <Link to={roundPath(round.id)}>{round.name}</Link>
      </h3>
      <p className="subtle">{round.opensAt && t('rounds.opens', { date: formatDate(round.opensAt, language) })}</p>
      {round.plan && <p>{missing === 0 ? t('rounds.allReady') : t('rounds.remains', { count: missing })}</p>}
    </div>
  )
}

function RoundsTable({ caption, rounds }: { caption: string; rounds: ListedRound[] }) {
  const { t, language } = useText()
  return (
    <DataTable
      caption={caption}
      rows={rounds}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          kind: 'name',
          label: t('columns.round'),
          term: 'round',
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
          term: 'responseRate',
          cell: ({ responseRate }) => <RateMeter rate={responseRate} size="small" />,
        },
      ]}
    />
  )
}
