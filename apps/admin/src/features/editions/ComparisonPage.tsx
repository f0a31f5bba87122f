import { useQuery } from '@apollo/client/react'
import { Link, Navigate, useSearchParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ComparableEditionsDocument, ComparisonDocument } from '../../generated/graphql.ts'
import { formatPercent } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { maturityInstrument } from '../../lib/instrument.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { AboutEdition } from './AboutEdition.tsx'
import { cohortName } from './cohort-name.ts'
import { ComparisonChoices } from './ComparisonChoices.tsx'
import {
  comparedNodes,
  defaultCohort,
  editionsByYear,
  type Level,
  levels,
  type Order,
  totalRow,
} from './comparison-series.ts'
import { ComparisonTable } from './ComparisonTable.tsx'
import './comparison.css'

/** The own organisation against a cohort, in a published edition. The address holds every choice. */
export function ComparisonPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Comparison organisation={organisation} /> : <Navigate to={paths.national} replace />
}

function Comparison({ organisation }: { organisation: HomeOrganisation }) {
  const { t, language } = useText()
  const [search, setSearch] = useSearchParams()
  const editions = useQuery(ComparableEditionsDocument, { variables: { instrumentKey: maturityInstrument } })
  const years = editions.data ? editionsByYear(editions.data.editions.nodes) : null
  const askedYear = Number(search.get('ar'))
  const edition = years?.find(({ reportingYear }) => reportingYear === askedYear) ?? years?.[0]
  const cohortKey = search.get('grupp') ?? defaultCohort(organisation.skrGroup?.code)
  const level: Level = levels.find((one) => one === search.get('niva')) ?? 'CATEGORY'
  const order: Order = search.get('ordning') === 'instrument' ? 'instrument' : 'gap'
  const comparison = useQuery(ComparisonDocument, {
    variables: { editionId: edition?.id ?? '', organisationId: organisation.id, cohort: cohortKey },
    skip: !edition,
  })
  // While another cohort loads the last one stays on screen, dimmed: the eye keeps its place.
  const answer = comparison.data ?? comparison.previousData
  const shownComparison = answer?.comparison
  const error = editions.error ?? comparison.error
  const frame = {
    eyebrow: organisation.name,
    synthetic: organisation.synthetic,
    title: t('nav.comparison'),
    documentTitle: t('nav.comparison'),
  }
  if (!edition || !shownComparison) {
    const nothing = years?.length === 0
    const refused = answer && !shownComparison
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
  const rows = comparedNodes(shownComparison.rows, edition.instrumentVersion.nodes, level, order)
  const total = totalRow(rows)
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        before.set(name, value)
        return before
      },
      { preventScrollReset: true, replace: true },
    )
  const cohort = cohortName(shownComparison.cohort, t)
  const place = total?.position == null ? null : { share: formatPercent(total.position, language), count: total.others }
  const title = !place
    ? t('comparison.titleHidden', { cohort })
    : shownComparison.cohort.key === 'all'
      ? t('comparison.titleAll', place)
      : t('comparison.title', { ...place, cohort })
  return (
    <Page
      {...frame}
      eyebrow={`${organisation.name} · ${t('comparison.eyebrow', { year: edition.reportingYear })}`}
      title={title}
      documentTitle={title}
      busy={comparison.loading}
      lead={
        <p>
          {t(shownComparison.cohort.key === 'all' ? 'comparison.leadAll' : 'comparison.lead', {
            cohort,
            count: shownComparison.cohort.members,
          })}
        </p>
      }
    >
      <ComparisonChoices
        editions={years ?? []}
        edition={edition}
        organisation={organisation}
        cohortKey={cohortKey}
        level={level}
        order={order}
        choose={choose}
      />
      {error && <Failed error={error} retry={comparison.refetch} />}
      <ComparisonTable comparison={shownComparison} rows={rows} organisation={organisation} level={level} />
      <AboutEdition comparison={shownComparison} />
    </Page>
  )
}
