import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Legend } from '../../components/charts/Legend.tsx'
import { RisePlot } from '../../components/charts/RisePlot.tsx'
import { Choice } from '../../components/page/Choice.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ImproversDocument, type ImproversQuery } from '../../generated/graphql.ts'
import { formatDate, formatNames } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../lib/instrument.ts'
import type { ShownEdition } from './CohortViews.tsx'
import { useComparisonAddress } from './comparison-address.ts'
import { EditionChoice } from './ComparisonChoices.tsx'
import { ComparisonViews } from './ComparisonViews.tsx'
import { improversData, risenRows } from './improvers-series.ts'

type Improvers = NonNullable<ImproversQuery['improvers']>

const levels: ReadonlySet<string> = new Set(['TOTAL', 'DIMENSION', 'CATEGORY'])

/** Who shares by name, started near the own level, and has risen more than the start lets expect (method 4.6). */
export function ImproversView({ organisation, choices, edition }: ShownEdition) {
  const { t, language } = useText()
  const { read, choose } = useComparisonAddress()
  const offered = edition.instrumentVersion.nodes.filter(({ level }) => levels.has(level))
  const node = offered.find(({ id }) => id === read('del')) ?? offered.find(({ id }) => id === totalNode)!
  const { data, previousData, loading, error, refetch } = useQuery(ImproversDocument, {
    variables: { editionId: edition.id, organisationId: organisation.id, node: node.id },
  })
  const found = (data ?? previousData)?.improvers
  const name = nodeTitle(node, t, language)
  const title = found ? titleOf(found, t) : t('improvers.titleLoading')
  return (
    <Page
      synthetic={organisation.synthetic}
      eyebrow={`${organisation.name} · ${t('comparison.eyebrow', { year: edition.reportingYear })}`}
      title={title}
      documentTitle={title}
      busy={loading}
      lead={<p>{t('improvers.lead')}</p>}
    >
      <ComparisonViews view="forbattrare" />
      <div className="choices">
        <Choice
          label={t('years.node')}
          value={node.id}
          options={offered.map((one) => ({ value: one.id, label: nodeTitle(one, t, language) }))}
          onChange={(value) => choose('del', value)}
        />
        <EditionChoice choices={choices} edition={edition} />
      </div>
      {error ? (
        <Failed error={error} retry={refetch} />
      ) : found ? (
        <Found found={found} name={name} organisation={organisation} edition={edition} />
      ) : data ? (
        <Refused />
      ) : (
        <Loading rows={6} />
      )}
    </Page>
  )
}

function titleOf({ improvers, reason, since }: Improvers, t: ReturnType<typeof useText>['t']): string {
  if (improvers.length === 0) return t(`years.noRisers.${reason ?? 'NOBODY'}`)
  return t('years.risers', { count: improvers.length, since: since ?? '' })
}

function Found({
  found,
  name,
  organisation,
  edition,
}: { found: Improvers; name: string } & Omit<ShownEdition, 'choices'>) {
  const { t, language } = useText()
  const { linkTo } = useComparisonAddress()
  const { improvers, since } = found
  const year = edition.reportingYear
  if (improvers.length === 0 || since == null)
    return <Empty title={t('improvers.emptyTitle')}>{t('improvers.emptyText')}</Empty>
  const rows = risenRows(found, organisation, t)
  const names = improvers.map((one) => one.organisation.name)
  const published = edition.publishedAt
    ? `, ${t('comparison.published', { date: formatDate(edition.publishedAt, language) })}`
    : ''
  return (
    <>
      <ChartFrame
        id="forbattrare"
        heading="h2"
        title={t('improvers.chartTitle', { part: name, names: formatNames(names, language), count: names.length })}
        about={`${t('improvers.about', { since, year })}${published}`}
        data={improversData(found, organisation, { since, year }, t, language)}
        fileName={`mognad-forbattrare-${organisation.name}-${year}`.toLowerCase().replaceAll(/\s+/g, '-')}
        legend={
          <Legend
            marks={['before', 'rise', 'ownRise']}
            names={{
              before: t('improvers.then', { year: since }),
              rise: t('improvers.now', { year }),
              ownRise: t('improvers.ownNow', { name: organisation.name, year }),
            }}
          />
        }
        note={<p>{t('years.risersNote')}</p>}
      >
        {(width) => <RisePlot rows={rows} width={width} />}
      </ChartFrame>
      <Section title={t('improvers.askTitle')} note={t('improvers.askNote')}>
        <ul className="improvers-links">
          {improvers.map((one) => (
            <li key={one.organisation.id}>
              <Link to={linkTo({ vy: 'en-mot-en', med: one.organisation.id })}>
                {t('improvers.beside', { name: one.organisation.name })}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
