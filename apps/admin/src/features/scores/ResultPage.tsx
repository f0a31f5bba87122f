import { useQuery } from '@apollo/client/react'
import { Link, Navigate, useSearchParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ResultDocument, ScoredRoundsDocument, type ResultQuery } from '../../generated/graphql.ts'
import { formatCount, formatIndex, formatSpan } from '../../lib/format.ts'
import { figureOf, shown } from '../../lib/figure.ts'
import { useText } from '../../lib/i18n.ts'
import { totalNode } from '../../lib/instrument.ts'
import { paths } from '../../lib/paths.ts'
import { managedUnit, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { AboutNumbers } from './AboutNumbers.tsx'
import { groupName } from './group-name.ts'
import { NodesSection } from './NodesSection.tsx'
import { ResultChoices } from './ResultChoices.tsx'
import { chosenGroup, groupKey } from './result-series.ts'
import { TrendSection } from './TrendSection.tsx'
import { TypeSection } from './TypeSection.tsx'
import { UnitsSection } from './UnitsSection.tsx'
import './result.css'

/** One round's result: type, trend, levels, units; for the whole organisation or one of its groups. */
export function ResultPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Result organisation={organisation} /> : <Navigate to={paths.national} replace />
}

function Result({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const [search] = useSearchParams()
  const rounds = useQuery(ScoredRoundsDocument, { variables: { organisationId: organisation.id } })
  const scored = rounds.data?.organisation?.rounds.nodes.filter(
    ({ state }) => state === 'SCORED' || state === 'PUBLISHED',
  )
  const roundId = search.get('omgang') ?? scored?.[0]?.id
  const result = useQuery(ResultDocument, { variables: { roundId: roundId ?? '' }, skip: !roundId })
  const error = rounds.error ?? result.error
  const round = result.data?.round
  const frame = {
    eyebrow: organisation.name,
    synthetic: organisation.synthetic,
    title: t('nav.result'),
    documentTitle: t('nav.result'),
  }
  if (round?.result) {
    return <ShownResult organisation={organisation} round={round} rounds={scored ?? [round]} result={round.result} />
  }
  if (error) {
    return (
      <Page {...frame}>
        <Failed error={error} retry={() => Promise.all([rounds.refetch(), roundId ? result.refetch() : null])} />
      </Page>
    )
  }
  if (!rounds.data || (roundId && !result.data)) {
    return (
      <Page {...frame} busy>
        <Loading rows={8} />
      </Page>
    )
  }
  return (
    <Page {...frame}>
      {!rounds.data.organisation || (roundId && !round) ? (
        <Refused />
      ) : (
        <Empty title={t('result.emptyTitle')} action={<Link to={paths.rounds}>{t('result.emptyAction')}</Link>}>
          {t('result.emptyText')}
        </Empty>
      )}
    </Page>
  )
}

type ShownRound = NonNullable<ResultQuery['round']>

interface ShownProps {
  organisation: HomeOrganisation
  round: ShownRound
  rounds: readonly { id: string; name: string; reportingYear: number }[]
  result: NonNullable<ShownRound['result']>
}

function ShownResult({ organisation, round, rounds, result }: ShownProps) {
  const { t, language } = useText()
  const [search, setSearch] = useSearchParams()
  // A unit manager comes for the own unit; its list of units holds the organisation beside it.
  const ownUnit = managedUnit(useSignedIn())
  const group = chosenGroup(result.groups, search.get('grupp') ?? ownUnit)
  const choose = (changes: Record<string, string | null>) =>
    setSearch(
      (before) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) before.delete(name)
          else before.set(name, value)
        }
        return before
      },
      { preventScrollReset: true },
    )
  if (!group) {
    return (
      <Page
        eyebrow={organisation.name}
        synthetic={organisation.synthetic}
        title={t('nav.result')}
        documentTitle={t('nav.result')}
      >
        <Empty title={t('result.nothingShownTitle')}>{t('result.nothingShownText')}</Empty>
      </Page>
    )
  }
  const whole = group.part === 'WHOLE' && group.parentId === null
  const ownWhole = whole && group.branch === 'OWN'
  const total = shown(figureOf(group.figures, totalNode))
  const name = groupName(group, organisation.name, t)
  const value = total
    ? total.low != null && total.high != null
      ? `${formatIndex(total.mean, language, 0)} (${formatSpan(total.low, total.high, language, 0)})`
      : formatIndex(total.mean, language, 0)
    : t('hidden.short')
  const title = `${name}: ${value}`
  return (
    <Page
      eyebrow={`${t('nav.result')} · ${round.name}`}
      synthetic={round.synthetic}
      title={title}
      documentTitle={`${title} · ${round.reportingYear}`}
      lead={
        <p>
          {group.respondents == null
            ? t('result.leadHidden')
            : t('result.lead', { count: group.respondents, n: formatCount(group.respondents, language) })}
        </p>
      }
      actions={
        <ResultChoices
          rounds={rounds}
          roundId={round.id}
          groups={result.groups}
          chosen={groupKey(group)}
          organisationName={organisation.name}
          onRound={(id) => choose({ omgang: id })}
          onGroup={(key) => choose({ grupp: key })}
        />
      }
    >
      <TypeSection group={group} groups={result.groups} types={round.instrumentVersion.types} name={name} />
      <NodesSection group={group} nodes={round.instrumentVersion.nodes} />
      {ownWhole && <TrendSection organisationId={organisation.id} instrumentKey={round.instrumentVersion.key} />}
      <UnitsSection
        groups={result.groups}
        branch="OWN"
        chosen={groupKey(group)}
        organisationName={organisation.name}
        onChoose={(key) => choose({ grupp: key })}
      />
      <UnitsSection
        groups={result.groups}
        branch="FUNDED"
        chosen={groupKey(group)}
        organisationName={organisation.name}
        onChoose={(key) => choose({ grupp: key })}
      />
      <AboutNumbers round={round} recipe={result.recipe} />
    </Page>
  )
}
