import type { ReactNode } from 'react'
import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { ChartTable } from '../../components/charts/ChartTable.tsx'
import { TrendPanel } from '../../components/charts/TrendPanel.tsx'
import { domainOf } from '../../components/charts/scale.ts'
import {
  comparablePoints,
  type RoundFigures,
  type TrendPoint,
  trendSeries,
} from '../../components/charts/trend-series.ts'
import { Section } from '../../components/page/Page.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign } from '../../components/tables/figure-cells.tsx'
import { formatIndex, formatNames, formatSpan } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import type { InstrumentNode } from './result-series.ts'

/** What a trend shows, a panel each: the total, then the dimensions, then the categories in their order. */
export function trendNodes(nodes: readonly InstrumentNode[]): InstrumentNode[] {
  const levels = ['TOTAL', 'DIMENSION', 'CATEGORY']
  return levels.flatMap((wanted) => nodes.filter(({ level }) => level === wanted))
}

interface Props {
  points: readonly RoundFigures[]
  /** A panel each. */
  nodes: readonly InstrumentNode[]
  /** What must be known about single years. */
  children?: ReactNode
}

/** Years in small panels with the same scale, and the same as a table. */
export function TrendChart({ points, nodes, children }: Props) {
  const { t, language } = useText()
  const panels = nodes.map((node) => ({ title: nodeTitle(node, t, language), series: trendSeries(points, node.id) }))
  const domain = domainOf(
    panels.flatMap(({ series }) => series.flatMap(({ figure }) => [figure?.mean, figure?.low, figure?.high])),
  )
  const total = panels[0]?.series ?? []
  // Years with other questions are shown and never set beside each other in a sentence.
  const alike = comparablePoints(total)
  const [first, last] = [alike.find(({ figure }) => figure), alike.findLast(({ figure }) => figure)]
  const breaks = breaksOf(panels)
  const title =
    first?.figure && last?.figure && first.year !== last.year
      ? t('result.trendTitle', {
          from: formatIndex(first.figure.mean, language, 0),
          fromYear: first.year,
          to: formatIndex(last.figure.mean, language, 0),
          toYear: last.year,
        })
      : t('result.trendTitleShort')
  const years = formatNames(
    total.map(({ year }) => String(year)),
    language,
  )
  const describe = (series: typeof total) =>
    series
      .map(({ year, figure, reason, breaks: isNew }) => {
        const said = figure ? formatIndex(figure.mean, language) : t(`hidden.${reason ?? 'MISSING'}`)
        return `${isNew ? `${t('trendBreak.mark')}, ` : ''}${year}: ${said}`
      })
      .join(', ')
  return (
    <Section title={title} note={t('result.trendNote')}>
      <ChartFigure id="trend" title={title} about={years} fileName="mognad-trend">
        <div className="trend-multiples trend-parts card">
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
        {breaks.map(({ year, titles: names }) => (
          <p key={year} className="trend-break-note">
            {t('trendBreak.note', { year, names: formatNames(names, language) })}
          </p>
        ))}
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
                  const mark = point?.breaks ? <span className="row-note">{t('trendBreak.mark')}</span> : null
                  if (!point?.figure) return <HiddenSign reason={point?.reason} />
                  const { mean, low, high } = point.figure
                  const span = low != null && high != null ? ` (${formatSpan(low, high, language)})` : ''
                  return (
                    <>
                      {formatIndex(mean, language) + span}
                      {mark}
                    </>
                  )
                },
              })),
            ]}
          />
        </ChartTable>
      </ChartFigure>
      {children}
    </Section>
  )
}

/** The years in which something on show began anew, with what it is. */
function breaksOf(panels: readonly { title: string; series: readonly TrendPoint[] }[]) {
  const years = [
    ...new Set(panels.flatMap(({ series }) => series.flatMap(({ breaks, year }) => (breaks ? [year] : [])))),
  ]
  return years
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      titles: panels
        .filter(({ series }) => series.some((point) => point.year === year && point.breaks))
        .map(({ title }) => title),
    }))
}
