import { useQuery } from '@apollo/client/react'
import { Alert } from '@digdir/designsystemet-react'
import { FEWEST_OTHERS } from '@mognad/scoring'
import { Link, Navigate, useSearchParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ComparableEditionsDocument } from '../../generated/graphql.ts'
import { formatIndex } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { maturityInstrument, totalNode } from '../../lib/instrument.ts'
import { paths } from '../../lib/paths.ts'
import { placeWords, weightWords } from '../../lib/place.ts'
import { hasRole, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { AboutEdition } from './AboutEdition.tsx'
import { ComparisonChoices } from './ComparisonChoices.tsx'
import {
  comparedNodes,
  type ComparedNode,
  defaultCohort,
  editionsByYear,
  type Level,
  levels,
  type Order,
  totalRow,
} from './comparison-series.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import { leadOf, titleOf } from './comparison-words.ts'
import { ListedSection } from './ListedSection.tsx'
import { useComparison } from './useComparison.ts'
import { YearsSection } from './YearsSection.tsx'
import { GuaranteedPlaces } from './GuaranteedPlaces.tsx'
import './comparison.css'

/** The own organisation against a cohort, in a published edition. The address holds every choice. */
export function ComparisonPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Comparison organisation={organisation} /> : <Navigate to={paths.national} replace />
}

function Comparison({ organisation }: { organisation: HomeOrganisation }) {
  const { t, language } = useText()
  const mayKeep = hasRole(useSignedIn(), 'KEY_USER')
  const [search, setSearch] = useSearchParams()
  const editions = useQuery(ComparableEditionsDocument, { variables: { instrumentKey: maturityInstrument } })
  const years = editions.data ? editionsByYear(editions.data.editions.nodes) : null
  const askedYear = Number(search.get('ar'))
  const edition = years?.find(({ reportingYear }) => reportingYear === askedYear) ?? years?.[0]
  const cohortKey = search.get('grupp') ?? defaultCohort(organisation.skrGroup?.code)
  const level: Level = levels.find((one) => one === search.get('niva')) ?? 'CATEGORY'
  const order: Order = search.get('ordning') === 'instrument' ? 'instrument' : 'gap'
  const comparison = useComparison(edition?.id, organisation.id, cohortKey)
  // While another cohort loads the last one stays on screen, dimmed: the eye keeps its place.
  const { view } = comparison
  const error = editions.error ?? comparison.error
  const frame = {
    eyebrow: organisation.name,
    synthetic: organisation.synthetic,
    title: t('nav.comparison'),
    documentTitle: t('nav.comparison'),
  }
  if (!edition || !view || comparison.isRefused) {
    const nothing = years?.length === 0
    const refused = comparison.isRefused
    return (
      <Page {...frame} busy={!error && !nothing && !refused}>
        {error ? (
          <Failed
            error={error}
            retry={() => Promise.all([editions.refetch(), edition ? comparison.refetch() : null])}
          />
        ) : nothing ? (
          <Empty
            title={t('comparison.emptyTitle')}
            action={<Link to={paths.result}>{t('comparison.emptyAction')}</Link>}
          >
            {t('comparison.emptyText')}
          </Empty>
        ) : refused ? (
          <Refused />
        ) : (
          <Loading rows={8} />
        )}
      </Page>
    )
  }
  const rows = comparedNodes(view.rows, edition.instrumentVersion.nodes, level, order)
  const total = totalRow(rows)
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        before.set(name, value)
        return before
      },
      { preventScrollReset: true, replace: true },
    )
  const title = titleOf(view, total, t, language)
  return (
    <Page
      {...frame}
      eyebrow={`${organisation.name} · ${t('comparison.eyebrow', { year: edition.reportingYear })}`}
      title={title}
      documentTitle={title}
      busy={comparison.loading}
      lead={
        <>
          <p>{leadOf(view, t, language)}</p>
          {total && <PlaceOfTotal total={total} />}
          <GuaranteedPlaces places={view.guaranteedPlaces} nodes={edition.instrumentVersion.nodes} />
        </>
      }
    >
      <ComparisonChoices
        editions={years ?? []}
        edition={edition}
        organisation={organisation}
        cohortKey={cohortKey}
        level={level}
        order={order}
        mayKeep={mayKeep}
        choose={choose}
      />
      {error && <Failed error={error} retry={comparison.refetch} />}
      {view.list && view.cohort.members < FEWEST_OTHERS.mean && (
        <Alert data-color="info" data-size="sm">
          <p>{t('lists.tooFew', { count: view.cohort.members, fewest: FEWEST_OTHERS.mean })}</p>
        </Alert>
      )}
      <ComparisonTable comparison={view} rows={rows} organisation={organisation} level={level} />
      {view.list && <ListedSection view={{ ...view, list: view.list }} mayKeep={mayKeep} />}
      <YearsSection
        view={view}
        organisation={organisation}
        nodes={edition.instrumentVersion.nodes}
        node={search.get('del') ?? totalNode}
        choose={(node) => choose('del', node)}
      />
      <AboutEdition comparison={view} />
    </Page>
  )
}

/** How surely the total stands where the title says, what is left to the best quarter, and what other weights would change. */
function PlaceOfTotal({ total: { place, bestQuarterGap } }: { total: ComparedNode }) {
  const { t, language } = useText()
  const gap =
    bestQuarterGap === null
      ? null
      : bestQuarterGap > 0
        ? t('comparison.toBestQuarter', { gap: formatIndex(bestQuarterGap, language) })
        : t('comparison.inBestQuarter')
  const sentences = [placeWords(place, t, language), gap, weightWords(place, t)].filter((words) => words !== null)
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>
}
