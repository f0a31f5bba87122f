import { Skeleton } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { ChartTable } from '../../components/charts/ChartTable.tsx'
import { HeroScale } from '../../components/charts/HeroScale.tsx'
import { Legend, type LegendMark } from '../../components/charts/Legend.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { Term } from '../../components/term/Term.tsx'
import type { OverviewPositionQuery } from '../../generated/graphql.ts'
import { formatCount, formatIndex, formatPercent, formatShare, formatSpan } from '../../lib/format.ts'
import { figureOf } from '../../lib/figure.ts'
import { useText } from '../../lib/i18n.ts'
import { totalNode } from '../../lib/instrument.ts'
import { comparisonPath, paths } from '../../lib/paths.ts'
import { placeWords } from '../../lib/place.ts'
import type { Standing } from './overview-series.ts'

type PositionComparison = NonNullable<OverviewPositionQuery['comparison']>

interface Props {
  standing: Standing
  comparison: PositionComparison | null
  /** the comparison has been asked for and has not come: its words have their place already, so that nothing jumps */
  comparing: boolean
}

/** The total on the whole scale with the comparison cohort behind it, the place in words, and what it rests on. */
export function HeroCard({ standing, comparison, comparing }: Props) {
  const { t, language } = useText()
  const { total, now } = standing
  const { responses } = now.round.responseRate
  const row = comparison ? figureOf(comparison.rows, totalNode) : undefined
  // A newer round is not part of an edition yet: its dot must not be read against an older year's cohort.
  const sameYear = comparison?.edition.reportingYear === now.round.reportingYear
  const cohort = row && sameYear && !row.cohort.reason ? row.cohort : null
  const place = row ? placeWords(row.place, t, language) : null
  const index = formatIndex(total.mean ?? 0, language)
  const everybody = comparison?.cohort.key === 'all'
  const cohortName = everybody ? t('comparison.everybody') : (comparison?.cohort.name ?? '')
  const marks: LegendMark[] = ['dot', 'interval']
  if (cohort?.median != null) marks.push('median')
  if (cohort?.q25 != null) marks.push('quarter')
  if (cohort?.p10 != null) marks.push('tenth')
  return (
    <section className="card hero-card" aria-label={t('overview.heroLabel')}>
      {comparing && (
        <div className="hero-waiting" aria-hidden="true">
          <Skeleton variant="text" width={48} />
          <Skeleton variant="text" width={64} />
        </div>
      )}
      {row?.position != null && comparison && (
        <hgroup>
          <h2>
            {t(`overview.${sameYear ? 'position' : 'positionBefore'}${everybody ? 'All' : ''}`, {
              share: formatPercent(row.position, language),
              count: row.others,
              cohort: cohortName,
              year: comparison.edition.reportingYear,
            })}
          </h2>
          {place && (
            <p>
              {place} <Term word="likelyPlace" />
            </p>
          )}
        </hgroup>
      )}
      <ChartFigure
        id="laget"
        title={t('overview.heroLabel')}
        about={[now.round.name, cohort ? cohortName : null].filter(Boolean).join(' · ')}
        fileName="mognad-laget"
      >
        <div className="hero-frame">
          <HeroScale
            figure={total}
            cohort={cohort}
            label={
              cohort?.median != null
                ? t('overview.chartWithCohort', {
                    index,
                    median: formatIndex(cohort.median, language),
                    cohort: cohortName,
                  })
                : t('overview.chart', { index })
            }
          />
        </div>
        <Legend marks={marks} />
        <ChartTable>
          <DataTable
            caption={t('overview.heroLabel')}
            rows={[total]}
            rowKey={(figure) => figure.node}
            columns={[
              { key: 'name', kind: 'name', label: t('columns.node'), cell: () => t('levels.TOTAL') },
              { key: 'index', kind: 'number', label: t('columns.index'), term: 'score', cell: () => index },
              {
                key: 'span',
                kind: 'number',
                label: t('columns.interval'),
                term: 'interval',
                cell: ({ low, high }) => (low != null && high != null ? formatSpan(low, high, language) : '–'),
              },
              {
                key: 'median',
                kind: 'number',
                label: t('columns.median'),
                cell: () => (cohort?.median == null ? '–' : formatIndex(cohort.median, language)),
              },
              {
                key: 'quarters',
                kind: 'number',
                label: t('columns.quarters'),
                cell: () =>
                  cohort?.q25 != null && cohort.q75 != null ? formatSpan(cohort.q25, cohort.q75, language) : '–',
              },
              {
                key: 'tenths',
                kind: 'number',
                label: t('columns.tenths'),
                cell: () =>
                  cohort?.p10 != null && cohort.p90 != null ? formatSpan(cohort.p10, cohort.p90, language) : '–',
              },
            ]}
          />
        </ChartTable>
      </ChartFigure>
      <ul className="facts">
        <li>
          {t('overview.respondents', {
            responses: responses == null ? '–' : formatCount(responses, language),
            invited: formatCount(now.round.responseRate.invited, language),
            rate: now.round.responseRate.rate == null ? '–' : formatShare(now.round.responseRate.rate, language),
          })}
        </li>
        {(comparing || comparison) && (
          <li>
            <Link to={paths.comparison}>{t('overview.toComparison')}</Link>
          </li>
        )}
        {(comparing || comparison) && (
          <li>
            <Link to={comparisonPath('similar')}>{t('overview.toSimilar')}</Link>
          </li>
        )}
        <li>
          <Link to={paths.result}>{t('overview.toResult')}</Link>
        </li>
      </ul>
    </section>
  )
}
