import { type ReactNode, useRef } from 'react'
import type { CsvCell } from '../../lib/csv.ts'
import { useText } from '../../lib/i18n.ts'
import { tableCsv } from '../../lib/table-csv.ts'
import { ChartActions } from './ChartActions.tsx'
import './chart-frame.css'

interface Props {
  /** names the chart in the address and in no other place of the page */
  id: string
  /** says the result; stands above the picture, since on the page it is the section's */
  title: string
  /** how many, and of when; stands below the title of the picture */
  about: string
  /** without its ending; lower case, no spaces */
  fileName: string
  /** the numbers where they are more than the table within has */
  csv?(): CsvCell[][]
  /** the chart, and its numbers as a table: the same one, or one that opens */
  children: ReactNode
}

/**
 * A chart that stands within its table or has a table of its own below it: the ways to take it along, as `ChartFrame` gives
 * them to charts that are drawn by themselves. The picture is everything that is on screen; the numbers are the table's.
 */
export function ChartFigure({ id, title, about, fileName, csv, children }: Props) {
  const { t } = useText()
  const figure = useRef<HTMLElement>(null)
  const ofTable = () => {
    const table = figure.current?.querySelector('table')
    if (!table) throw new Error('a chart without its numbers')
    return tableCsv(table, {
      from: (label) => t('charts.from', { label }),
      to: (label) => t('charts.to', { label }),
    })
  }
  return (
    <figure ref={figure} id={id} className="chart-figure" aria-label={title}>
      <div data-whole>{children}</div>
      <ChartActions
        figure={figure}
        id={id}
        title={title}
        heading={[title, about]}
        csv={csv ?? ofTable}
        fileName={fileName}
      />
    </figure>
  )
}
