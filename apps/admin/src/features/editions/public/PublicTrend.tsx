import { ChartFrame } from '../../../components/charts/ChartFrame.tsx'
import { domainOf } from '../../../components/charts/scale.ts'
import { TrendPanel } from '../../../components/charts/TrendPanel.tsx'
import { Section } from '../../../components/page/Page.tsx'
import { formatIndex } from '../../../lib/format.ts'
import { useText } from '../../../lib/i18n.ts'
import { nodeTitle } from '../../../lib/instrument.ts'
import { type PublicResult, publicTrend, trendData } from './public-result.ts'

/** Total and dimensions over the editions in which the organisation shares publicly. */
export function PublicTrend({ result }: { result: PublicResult }) {
  const { t, language } = useText()
  const trend = publicTrend(result)
  const total = trend[0]?.series ?? []
  const shown = total.filter(({ figure }) => figure)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first?.figure || !last?.figure || first === last)
    return (
      <Section title={t('years.title')} note={t('publicResults.oneYear', { year: result.edition.reportingYear })} />
    )
  const title = t('result.trendTitle', {
    from: formatIndex(first.figure.mean, language, 0),
    fromYear: first.year,
    to: formatIndex(last.figure.mean, language, 0),
    toYear: last.year,
  })
  const domain = domainOf(
    trend.flatMap(({ series }) => series.flatMap(({ figure }) => [figure?.mean, figure?.low, figure?.high])),
  )
  return (
    <ChartFrame
      id="ar"
      heading="h2"
      title={title}
      about={t('publicResults.yearsAbout', { count: shown.length })}
      data={trendData(trend, t, language)}
      fileName={`mognad-oppet-resultat-${result.organisation.name}-ar`.toLowerCase().replaceAll(/\s+/g, '-')}
      note={<p>{t('publicResults.yearsNote')}</p>}
    >
      {() => (
        <div className="trend-multiples">
          {trend.map(({ node, series }) => (
            <TrendPanel
              key={node.id}
              title={nodeTitle(node, t, language)}
              series={series}
              domain={domain}
              label={`${nodeTitle(node, t, language)}. ${series
                .map(({ year, figure, reason }) =>
                  figure
                    ? `${year}: ${formatIndex(figure.mean, language)}`
                    : `${year}: ${t(`hidden.${reason ?? 'MISSING'}`)}`,
                )
                .join(', ')}`}
            />
          ))}
        </div>
      )}
    </ChartFrame>
  )
}
