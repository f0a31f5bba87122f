import { useQuery } from '@apollo/client/react'
import { NotCompared } from '../../components/page/NotCompared.tsx'
import { Page } from '../../components/page/Page.tsx'
import { Empty } from '../../components/page/states.tsx'
import { GroupFiguresDocument, ResultChangesDocument, type ResultQuery } from '../../generated/graphql.ts'
import { figureOf } from '../../lib/figure.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { totalNode } from '../../lib/instrument.ts'
import { managedUnit, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { AboutNumbers } from './AboutNumbers.tsx'
import { BackgroundSection } from './BackgroundSection.tsx'
import { groupName } from './group-name.ts'
import { PartsSection } from './PartsSection.tsx'
import { oneOf, tabs, useResultAddress } from './result-address.ts'
import { resultSentence } from './result-sentence.ts'
import { chosenGroup, groupKey, type Group } from './result-series.ts'
import { ResultChoices } from './ResultChoices.tsx'
import { ResultTabs } from './ResultTabs.tsx'
import { StandOutsSection } from './StandOutsSection.tsx'
import { namesTogether } from './together.ts'
import { TrendSection } from './TrendSection.tsx'
import { TypeSection } from './TypeSection.tsx'
import { UnitsSection } from './UnitsSection.tsx'
import { UnitTrendSection } from './UnitTrendSection.tsx'

type ShownRound = NonNullable<ResultQuery['round']>

interface Props {
  organisation: HomeOrganisation
  round: ShownRound
  rounds: readonly { id: string; name: string; reportingYear: number }[]
  result: NonNullable<ShownRound['result']>
}

/** A result that there is: what it says in one sentence, then its parts in tabs. */
export function ShownResult(props: Props) {
  const { organisation, result } = props
  const { t } = useText()
  const { read } = useResultAddress()
  // A unit manager comes for the own unit; its list of units holds the organisation beside it.
  const ownUnit = managedUnit(useSignedIn())
  const group = chosenGroup(result.groups, read('grupp') ?? ownUnit)
  if (group) return <GroupResult {...props} group={group} />
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

function GroupResult({ organisation, round, rounds, result, group }: Props & { group: Group }) {
  const { t, language } = useText()
  const { read, choose } = useResultAddress()
  const tab = oneOf(read('flik'), tabs)
  const { unitId, part } = group
  const { nodes, key: instrumentKey, types } = round.instrumentVersion
  const details = useQuery(GroupFiguresDocument, { variables: { roundId: round.id, unitId, part } })
  const figures = details.data?.round?.result?.groupFigures
  // The total alone is what the sentence compares: a family of one.
  const changes = useQuery(ResultChangesDocument, {
    variables: { roundId: round.id, nodes: [totalNode], unitId },
    skip: part === 'REST',
    errorPolicy: 'ignore',
  })
  const since = part === 'REST' ? null : (changes.data?.round?.result?.changes ?? null)
  const ownWhole = part === 'WHOLE' && group.parentId === null && group.branch === 'OWN'
  const name = groupName(group, organisation.name, t)
  const title = resultSentence(name, figureOf(group.figures, totalNode), since, totalNode, t, language)
  const units = {
    roundId: round.id,
    groups: result.groups,
    chosen: groupKey(group),
    organisationName: organisation.name,
    nodes,
  }
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
          {part === 'REST' && group.together.length > 0 && (
            <> {t('together.holds', { names: namesTogether(group, t, language) })}</>
          )}
        </p>
      }
      actions={
        <ResultChoices
          rounds={rounds}
          roundId={round.id}
          groups={result.groups}
          chosen={groupKey(group)}
          organisationName={organisation.name}
          choose={choose}
        />
      }
    >
      <NotCompared quality={round.quality} />
      <ResultTabs tab={tab} />
      {tab === 'laget' && (
        <>
          <TypeSection group={group} groups={result.groups} types={types} name={name} />
          <StandOutsSection
            figures={figures}
            nodes={nodes}
            name={name}
            compared={ownWhole ? { organisation, instrumentKey, year: round.reportingYear } : null}
          />
          {part === 'WHOLE' && <BackgroundSection roundId={round.id} unitId={unitId} nodes={nodes} />}
        </>
      )}
      {tab === 'delar' && (
        <PartsSection roundId={round.id} group={group} name={name} nodes={nodes} figures={figures} failed={details} />
      )}
      {tab === 'enheter' && <UnitsSection {...units} branch="OWN" />}
      {tab === 'finansierad' && <UnitsSection {...units} branch="FUNDED" />}
      {tab === 'utveckling' &&
        (ownWhole ? (
          <TrendSection organisationId={organisation.id} instrumentKey={instrumentKey} nodes={nodes} />
        ) : part === 'WHOLE' ? (
          <UnitTrendSection roundId={round.id} unitId={unitId} name={name} nodes={nodes} />
        ) : (
          <p className="subtle">{t('result.trendOfRest')}</p>
        ))}
      <AboutNumbers round={round} result={result} />
    </Page>
  )
}
