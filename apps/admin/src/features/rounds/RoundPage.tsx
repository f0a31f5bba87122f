import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { RateMeter } from '../../components/charts/RateMeter.tsx'
import { NotCompared } from '../../components/page/NotCompared.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { Failed, Loading, Refused } from '../../components/page/states.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import { RoundDocument, type RoundQuery } from '../../generated/graphql.ts'
import { formatDate, formatShare } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths, resultPath } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { InvitationPanels } from '../invitations/InvitationPanels.tsx'
import { AboutRound } from './AboutRound.tsx'
import { CloseRound } from './CloseRound.tsx'
import { GiveUpBox } from './GiveUpBox.tsx'
import { Notices } from './Notices.tsx'
import { OpenBox } from './OpenBox.tsx'
import { OpenLink } from './OpenLink.tsx'
import { OwnAnswers } from './OwnAnswers.tsx'
import { PaperAnswers } from './PaperAnswers.tsx'
import { PlannedRound } from './PlannedRound.tsx'
import { ReopenRound } from './ReopenRound.tsx'
import { RoundSteps } from './RoundSteps.tsx'
import { RoundUnits } from './RoundUnits.tsx'
import './plan/plan.css'
import './rounds.css'

/** One round from its first answer to its result: response rate, closing, opening the box, computation. */
export function RoundPage() {
  const { t } = useText()
  const { roundId = '' } = useParams()
  const { organisation } = useSignedIn()
  const { data, error, refetch } = useQuery(RoundDocument, {
    variables: { roundId },
    pollInterval: 30_000,
    // A run may end while the question from before its end is still on the way: that answer must not stand for both.
    context: { queryDeduplication: false },
  })
  const frame = {
    eyebrow: <Link to={paths.rounds}>{t('nav.rounds')}</Link>,
    synthetic: organisation?.synthetic ?? false,
  }
  if (data?.round) return <ShownRound round={data.round} reload={() => void refetch()} />
  return (
    <Page {...frame} title={t('rounds.round')} documentTitle={t('rounds.round')} busy={!data && !error}>
      {error ? <Failed error={error} retry={refetch} /> : data ? <Refused /> : <Loading rows={6} />}
    </Page>
  )
}

export type Round = NonNullable<RoundQuery['round']>

function ShownRound({ round, reload }: { round: Round; reload(): void }) {
  const { t, language } = useText()
  const keyUser = hasRole(useSignedIn(), 'KEY_USER')
  const rate = round.responseRate.rate
  const title =
    rate == null
      ? `${round.name}: ${t(`rounds.states.${round.state}`).toLocaleLowerCase(language)}`
      : t('rounds.roundTitle', { name: round.name, rate: formatShare(rate, language) })
  // The run that this page started goes first; one that ran before the page was opened follows.
  const [startedRun, setStartedRun] = useState<string | null>(null)
  const follow = (jobRunId: string) => {
    setStartedRun(jobRunId)
    reload()
  }
  const waiting = round.computation && round.computation.state !== 'DONE' ? round.computation.id : null
  const runId = startedRun ?? waiting
  const closing = round.state === 'OPEN' && startedRun !== null
  // A second box is planned while what the first one showed stands.
  const planned = round.box?.state === 'PLANNED'
  const isOpenLink = round.plan?.collection === 'OPEN_LINK'
  const scored = round.state === 'SCORED' || round.state === 'PUBLISHED'
  return (
    <Page
      eyebrow={<Link to={paths.rounds}>{t('nav.rounds')}</Link>}
      synthetic={round.synthetic}
      title={title}
      documentTitle={title}
      lead={<p>{periodWords(round, t, language)}</p>}
    >
      <Notices round={round} />
      {round.state !== 'PLANNED' && <RoundSteps state={round.state} />}
      <NotCompared quality={round.quality} />
      <div className="round-layout">
        <section className="card" aria-label={t(round.state === 'PLANNED' ? 'rounds.about.title' : 'rounds.rate')}>
          {round.state === 'PLANNED' ? (
            <AboutRound round={round} />
          ) : (
            <>
              <h2>{t('rounds.rate')}</h2>
              {isOpenLink ? <p className="subtle">{t('openLink.noRate')}</p> : <RateMeter rate={round.responseRate} />}
            </>
          )}
          {round.box && round.box.unreadable != null && round.box.unreadable > 0 && (
            <p className="subtle">{t('rounds.unreadable', { count: round.box.unreadable })}</p>
          )}
        </section>
        <section className="card round-act">
          {planned && (keyUser ? <PlannedRound round={round} onOpened={follow} /> : <NextText kind="planned" />)}
          {round.state === 'OPEN' &&
            (closing ? (
              <NextText kind="closing" />
            ) : keyUser ? (
              <CloseRound round={round} onClosed={follow} />
            ) : (
              <NextText kind="openReader" />
            ))}
          {round.state === 'CLOSED' &&
            (keyUser ? (
              <>
                <OpenBox round={round} onOpened={follow} />
                <GiveUpBox round={round} onGivenUp={reload} />
              </>
            ) : (
              <NextText kind={round.box?.strength === 'SERVER' ? 'closedServerReader' : 'closedReader'} />
            ))}
          {round.state === 'OPENED' && <NextText kind="opened" />}
          {scored && !planned && <NextText kind="scored" />}
          {round.state === 'VOID' && !planned && <NextText kind="void" />}
          {runId && (
            <JobProgress
              jobRunId={runId}
              known={round.computation}
              onDone={() => {
                setStartedRun(null)
                reload()
              }}
            />
          )}
          {scored && (
            <p>
              <Link to={resultPath(round.id)}>{t('rounds.toResult')}</Link>
            </p>
          )}
          {keyUser && !planned && (round.state === 'SCORED' || round.state === 'VOID') && (
            <ReopenRound round={round} onReopened={reload} />
          )}
        </section>
      </div>
      {!isOpenLink && <InvitationPanels roundId={round.id} state={round.state} />}
      {isOpenLink && round.state === 'OPEN' && round.box?.publicKey && (
        <OpenLink roundId={round.id} publicKey={round.box.publicKey} />
      )}
      {round.state === 'OPEN' && keyUser && <PaperAnswers roundId={round.id} />}
      {scored && round.ownQuestions.length > 0 && <OwnAnswers round={round} />}
      {round.state !== 'PLANNED' && !isOpenLink && (
        <Section title={t('rounds.unitsTitle')} note={t('rounds.unitsNote')}>
          <RoundUnits units={round.units} />
        </Section>
      )}
    </Page>
  )
}

function NextText({
  kind,
}: {
  kind: 'planned' | 'closing' | 'openReader' | 'closedReader' | 'closedServerReader' | 'opened' | 'scored' | 'void'
}) {
  const { t } = useText()
  return (
    <>
      <h2>{t(`rounds.now.${kind}.title`)}</h2>
      <p className="subtle">{t(`rounds.now.${kind}.text`)}</p>
    </>
  )
}

function periodWords(round: Round, t: ReturnType<typeof useText>['t'], language: 'sv' | 'en'): string {
  const { opensAt, closesAt } = round
  if (opensAt && closesAt) {
    return t('rounds.period', { from: formatDate(opensAt, language), to: formatDate(closesAt, language) })
  }
  return closesAt ? t('rounds.closes', { date: formatDate(closesAt, language) }) : t('rounds.noPeriod')
}
