import { cellOf, type ChartData, spanOf } from '../../components/charts/chart-data.ts'
import type { Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import type { ComparedNode } from './comparison-series.ts'

/** The own values beside a cohort as the numbers of a chart. */
export function comparisonData(rows: readonly ComparedNode[], t: Translate, language: Language): ChartData {
  return {
    columns: [
      { key: 'node', kind: 'name', label: t('columns.node') },
      { key: 'own', kind: 'index', label: t('csv.index') },
      { key: 'interval', kind: 'span', label: t('charts.legend.interval') },
      { key: 'median', kind: 'index', label: t('columns.median') },
      { key: 'gap', kind: 'difference', label: t('columns.gap') },
    ],
    rows: rows.map(({ node, own, cohort, gap }) => ({
      key: node.id,
      cells: [
        nodeTitle(node, t, language),
        cellOf(own?.mean, own?.reason),
        spanOf(own?.low, own?.high, own?.reason),
        cellOf(cohort.median, cohort.reason ?? 'HIDDEN'),
        cellOf(gap, own?.reason ?? cohort.reason ?? 'HIDDEN'),
      ],
    })),
  }
}
