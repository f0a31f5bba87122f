import { useQuery } from '@apollo/client/react'
import { ChartTable } from '../../components/charts/ChartTable.tsx'
import { TrendPanel } from '../../components/charts/TrendPanel.tsx'
import { domainOf } from '../../components/charts/scale.ts'
import { trendSeries } from '../../components/charts/trend-series.ts'
import { Section } from '../../components/page/Page.tsx'
import { Failed } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign } from '../../components/tables/figure-cells.tsx'
import { TrendDocument } from '../../generated/graphql.ts'
import { formatIndex, formatSpan } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { capabilityNode, heritageNode, totalNode } from '../../lib/instrument.ts'

/** Three years in small panels with the same scale. */
export function TrendSection({ organisationId, instrumentKey }: { organisationId: string; instrumentKey: string }) {
  const { t, language } = useText()
  const nodes = [
    { node: totalNode, title: t('levels.TOTAL') },
    { node: capabilityNode, title: t('charts.capability') },
    { node: heritageNode, title: t('charts.heritage') },
  ]
  const { data, error, refetch } = useQuery(TrendDocument, {
    variables: { organisationId, instrumentKey, nodes: nodes.map(({ node }) => node) },
  })
  if (error && !data) return <Failed error={error} retry={refetch} />
  const points = data?.organisation?.trend
  if (!points || points.length === 0) return null
  const panels = nodes.map(({ node, title }) => ({ title, series: trendSeries(points, node) }))
  const domain = domainOf(
    panels.flatMap(({ series }) => series.flatMap(({ figure }) => [figure?.mean, figure?.low, figure?.high])),
  )
  const total = panels[0]?.series ?? []
  const [first, last] = [total.find(({ figure }) => figure), total.findLast(({ figure }) => figure)]
  const title =
    first?.figure && last?.figure && first.year !== last.year
      ? t('result.trendTitle', {
          from: formatIndex(first.figure.mean, language, 0),
          fromYear: first.year,
          to: formatIndex(last.figure.mean, language, 0),
          toYear: last.year,
        })
      : t('result.trendTitleShort')
  const describe = (series: typeof total) =>
    series
      .map(({ year, figure, reason }) =>
        figure ? `${year}: ${formatIndex(figure.mean, language)}` : `${year}: ${t(`hidden.${reason ?? 'MISSING'}`)}`,
      )
      .join(', ')
  return (
    <Section title={title} note={t('result.trendNote')}>
      <div className="trend-multiples card">
        {panels.map((panel) => (
          <TrendPanel
            key={panel.title}
            title={panel.title}
            series={panel.series}
            domain={domain}
            label={`${panel.title}. ${describe(panel.series)}`}
          />
        ))}
      </div>
      <ChartTable>
        <DataTable
          caption={title}
          rows={panels}
          rowKey={(panel) => panel.title}
          columns={[
            { key: 'name', kind: 'name', label: t('columns.node'), cell: (panel) => panel.title },
            ...total.map(({ year }, at) => ({
              key: String(year),
              kind: 'number' as const,
              label: String(year),
              cell: ({ series }: (typeof panels)[number]) => {
                const point = series[at]
                if (!point?.figure) return <HiddenSign reason={point?.reason} />
                const { mean, low, high } = point.figure
                const span = low != null && high != null ? ` (${formatSpan(low, high, language)})` : ''
                return formatIndex(mean, language) + span
              },
            })),
          ]}
        />
      </ChartTable>
    </Section>
  )
}
