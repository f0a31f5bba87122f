import { Alert } from '@digdir/designsystemet-react'
import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { Legend, type LegendMark } from '../../components/charts/Legend.tsx'
import { ScaleLabels } from '../../components/charts/marks.tsx'
import { ScoreStrip } from '../../components/charts/ScoreStrip.tsx'
import { Section } from '../../components/page/Page.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign, IndexCell, SignKey } from '../../components/tables/figure-cells.tsx'
import { formatDifference, formatIndex, formatPercent, formatSpan } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { placeSpan } from '../../lib/place.ts'
import type { HomeOrganisation } from '../../lib/viewer.ts'
import { cohortName } from './cohort-name.ts'
import type { ComparisonView } from './useComparison.ts'
import { comparisonCsv, type ComparedNode, type Level } from './comparison-series.ts'
import { gapTitle } from './comparison-words.ts'

interface Props {
  comparison: ComparisonView
  rows: readonly ComparedNode[]
  organisation: HomeOrganisation
  level: Level
}

/** The dot plot: chart and numbers are one table, so neither can say more than the other. */
export function ComparisonTable({ comparison, rows, organisation, level }: Props) {
  const { t, language } = useText()
  const { cohort, edition } = comparison
  const tenths = rows.some((row) => row.cohort.p10 != null)
  const marks: LegendMark[] = ['dot', 'interval', 'median', 'quarter', ...(tenths ? (['tenth'] as const) : [])]
  const title = gapTitle(rows, level, t, language)
  const about = t('comparison.caption', { cohort: cohortName(cohort, t, language), year: edition.reportingYear })
  return (
    <>
      <FallbackNotice comparison={comparison} />
      <Section title={title}>
        <ChartFigure
          id="jamforelse"
          title={title}
          about={`${organisation.name} · ${about}`}
          fileName={`mognad-${organisation.name}-${edition.reportingYear}-${cohort.key.replace(':', '-')}`.toLowerCase()}
          csv={() => comparisonCsv(rows, t, language)}
        >
          <Legend marks={marks} />
          <DataTable
            caption={about}
            columns={useColumns(tenths)}
            rows={rows}
            drawn={rows.flatMap(({ own, cohort: { p10, q25, q75, p90 } }) => [
              own?.mean,
              own?.low,
              own?.high,
              p10,
              q25,
              q75,
              p90,
            ])}
            rowKey={({ node }) => node.id}
            rowClass={({ node }) =>
              node.level === 'TOTAL' ? 'depth-0' : node.level === 'DIMENSION' ? 'row-dimension' : undefined
            }
          />
        </ChartFigure>
        <p className="section-note">{t('comparison.note')}</p>
        {isSpreadWithheld(rows) && <p className="section-note">{t('comparison.spreadWithheld')}</p>}
        <SignKey reasons={rows.flatMap((row) => [row.own?.reason, row.cohort.reason, row.place.reason])} />
      </Section>
    </>
  )
}

/** Says so where the cohort that was asked for is too small and its parent stands in for it. */
export function FallbackNotice({ comparison: { cohort, askedCohort } }: { comparison: ComparisonView }) {
  const { t, language } = useText()
  if (cohort.key === askedCohort.key) return null
  const words = { asked: cohortName(askedCohort, t, language), used: cohortName(cohort, t, language) }
  return (
    <Alert data-color="info" data-size="sm">
      <p>{t('comparison.fallback', words)}</p>
    </Alert>
  )
}

function useColumns(tenths: boolean): Column<ComparedNode>[] {
  const { t, language } = useText()
  const columns: (Column<ComparedNode> | null)[] = [
    { key: 'name', kind: 'name', label: t('columns.node'), cell: ({ node }) => nodeTitle(node, t, language) },
    {
      key: 'own',
      kind: 'primary',
      label: t('columns.ownInterval'),
      term: 'score',
      cell: ({ own }) => <IndexCell figure={own} />,
    },
    {
      key: 'chart',
      kind: 'chart',
      label: t('columns.chart'),
      heading: <ScaleLabels />,
      cell: ({ own, cohort }) => <ScoreStrip figure={own} cohort={cohort} />,
    },
    {
      key: 'median',
      kind: 'number',
      label: t('columns.median'),
      cell: ({ cohort }) =>
        cohort.median == null ? <HiddenSign reason={cohort.reason} /> : formatIndex(cohort.median, language),
    },
    {
      key: 'quarters',
      kind: 'number',
      label: t('columns.quarters'),
      cell: ({ cohort }) =>
        cohort.q25 == null || cohort.q75 == null ? (
          <HiddenSign reason={cohort.reason ?? 'HIDDEN'} />
        ) : (
          formatSpan(cohort.q25, cohort.q75, language)
        ),
    },
    tenths
      ? {
          key: 'tenths',
          kind: 'number',
          label: t('columns.tenths'),
          cell: ({ cohort }) =>
            cohort.p10 == null || cohort.p90 == null ? (
              <HiddenSign reason={cohort.reason ?? 'HIDDEN'} />
            ) : (
              formatSpan(cohort.p10, cohort.p90, language)
            ),
        }
      : null,
    {
      key: 'gap',
      kind: 'number',
      label: t('columns.gap'),
      cell: ({ gap, withinInterval }) =>
        gap === null ? (
          <HiddenSign reason="HIDDEN" />
        ) : (
          <span>
            {withinInterval && (
              <>
                <span aria-hidden="true">≈ </span>
                <span className="ds-sr-only">{t('comparison.within')} </span>
              </>
            )}
            {formatDifference(gap, language)}
          </span>
        ),
    },
    {
      key: 'position',
      kind: 'number',
      label: t('columns.position'),
      cell: ({ position, positionReason }) =>
        position === null ? <HiddenSign reason={positionReason} /> : formatPercent(position, language),
    },
    {
      key: 'place',
      kind: 'number',
      label: t('columns.place'),
      term: 'likelyPlace',
      cell: ({ place }) => placeSpan(place.likelyLow, place.likelyHigh) ?? <HiddenSign reason={place.reason} />,
    },
  ]
  return columns.filter((column) => column !== null)
}

/** A mean that is shown without its median or quartiles: too few in the group take part without name. */
function isSpreadWithheld(rows: readonly ComparedNode[]): boolean {
  return rows.some(({ cohort: { mean, median, q25 } }) => mean != null && (median == null || q25 == null))
}
