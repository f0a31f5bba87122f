import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { OverviewDocument, OverviewPositionDocument } from '../../generated/graphql.ts'
import { changeWord } from '../../lib/change.ts'
import { formatIndex, formatSpan, type Language } from '../../lib/format.ts'
import { type Translate, useText } from '../../lib/i18n.ts'
import { capabilityNode, heritageNode, maturityInstrument, totalNode } from '../../lib/instrument.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { DecisionsAtRisk } from '../decisions/DecisionsAtRisk.tsx'
import { SavedViewsCard } from '../saved-views/SavedViewsCard.tsx'
import { DimensionsCard } from './DimensionsCard.tsx'
import { FirstRunCard } from './FirstRunCard.tsx'
import { isBeforeFirstRound } from './first-run.ts'
import { HeroCard } from './HeroCard.tsx'
import { NextStepCard } from './NextStepCard.tsx'
import { nextStep, runningRound, standing, type Standing } from './overview-series.ts'
import { RunningRoundCard } from './RunningRoundCard.tsx'
import './first-run.css'
import './overview.css'

/** Where the organisation stands, whether it changed, what runs now, what comes next. */
export function OverviewPage() {
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  return organisation ? (
    <Overview organisation={organisation} keyUser={hasRole(signedIn, 'KEY_USER')} />
  ) : (
    <Navigate to={paths.national} replace />
  )
}

function Overview({ organisation, keyUser }: { organisation: HomeOrganisation; keyUser: boolean }) {
  const { t, language } = useText()
  const { data, error, refetch } = useQuery(OverviewDocument, {
    variables: {
      organisationId: organisation.id,
      instrumentKey: maturityInstrument,
      nodes: [totalNode, capabilityNode, heritageNode],
    },
  })
  const edition = data?.editions.nodes[0]
  const { data: position, loading: comparing } = useQuery(OverviewPositionDocument, {
    variables: {
      editionId: edition?.id ?? '',
      organisationId: organisation.id,
      cohort: organisation.skrGroup ? `group:${organisation.skrGroup.code}` : 'all',
    },
    skip: !edition,
    // The comparison is one part of the page: without it the rest still stands.
    errorPolicy: 'ignore',
  })
  const frame = { eyebrow: organisation.name, synthetic: organisation.synthetic }
  if (!data) {
    return (
      <Page {...frame} title={t('nav.overview')} documentTitle={t('nav.overview')} busy={!error}>
        {error ? <Failed error={error} retry={refetch} /> : <Loading rows={3} />}
      </Page>
    )
  }
  if (!data.organisation) {
    return (
      <Page {...frame} title={t('nav.overview')} documentTitle={t('nav.overview')}>
        <Refused />
      </Page>
    )
  }
  const rounds = data.organisation.rounds.nodes
  const now = standing(data.organisation.trend)
  const running = runningRound(rounds)
  const first = !now && isBeforeFirstRound(rounds)
  const title = now ? standingSentence(now, t, language) : t('overview.titleEmpty')
  return (
    <Page
      {...frame}
      eyebrow={
        now ? t('overview.eyebrow', { name: organisation.name, year: now.now.round.reportingYear }) : frame.eyebrow
      }
      title={title}
      documentTitle={`${title} · ${t('nav.overview')}`}
      lead={now && <p>{changeWords(now, t, language)}</p>}
    >
      {now ? (
        <HeroCard standing={now} comparison={position?.comparison ?? null} comparing={comparing} />
      ) : first && keyUser ? (
        <FirstRunCard organisationId={organisation.id} />
      ) : first ? (
        <Empty title={t('firstRun.reader')}>{t('firstRun.readerText')}</Empty>
      ) : (
        <Empty title={t('overview.emptyTitle')} action={<Link to={paths.rounds}>{t('overview.emptyAction')}</Link>}>
          {t('overview.emptyText')}
        </Empty>
      )}
      {!first && <NextStepCard {...nextStep(rounds)} />}
      {!first && (
        <div className="overview-cards">
          {now && <DimensionsCard round={now.now} />}
          {running && <RunningRoundCard round={running} />}
          <DecisionsAtRisk organisationId={organisation.id} />
          <SavedViewsCard />
        </div>
      )}
    </Page>
  )
}

function standingSentence({ total, since }: Standing, t: Translate, language: Language): string {
  const index = formatIndex(total.mean ?? 0, language, 0)
  const span = total.low != null && total.high != null ? formatSpan(total.low, total.high, language, 0) : null
  const value = span ? `${index} (${span})` : index
  if (!since) return t('overview.title.first', { value })
  return t(`overview.title.${changeWord(since.change) ?? 'notCompared'}`, { value, year: since.year })
}

function changeWords({ since }: Standing, t: Translate, language: Language): string {
  if (!since) return t('overview.change.first')
  const { change, year, warnings } = since
  const word = changeWord(change)
  if (!word || change.difference == null) return t(`change.notCompared.${change.reason ?? 'MISSING'}`)
  const difference = formatIndex(Math.abs(change.difference), language)
  const moved = t(`overview.moved.${change.difference < 0 ? 'down' : 'up'}`, { difference, year })
  const cautions = warnings.map((warning) => t(`change.warning.${warning}`))
  return [moved, t(`overview.change.${word}`), ...cautions].join(' ')
}
