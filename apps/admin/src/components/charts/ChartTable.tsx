import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n.ts'

/** The numbers of the chart above, as a table that opens on request. */
export function ChartTable({ children }: { children: ReactNode }) {
  const { t } = useText()
  return (
    <details className="chart-table">
      <summary>{t('charts.asTable')}</summary>
      {children}
    </details>
  )
}
