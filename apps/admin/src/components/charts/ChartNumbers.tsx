import { useText } from '../../lib/i18n.ts'
import { type Column, DataTable } from '../tables/DataTable.tsx'
import { HiddenSign } from '../tables/figure-cells.tsx'
import { cellText, type ChartData, type ChartRow, isHidden } from './chart-data.ts'

/** The table twin of a chart: the same rows, the same numbers. */
export function ChartNumbers({ caption, data }: { caption: string; data: ChartData }) {
  const { language } = useText()
  const first = data.columns.findIndex(({ kind }) => kind !== 'name' && kind !== 'words')
  const columns = data.columns.map(({ key, label, kind }, at): Column<ChartRow> => {
    return {
      key,
      label,
      kind: kind === 'name' ? 'name' : kind === 'words' ? 'text' : at === first ? 'primary' : 'number',
      cell: ({ cells }) => {
        const cell = cells[at] ?? ''
        return isHidden(cell) ? <HiddenSign reason={cell.hidden} /> : cellText(cell, kind, language)
      },
    }
  })
  return <DataTable caption={caption} columns={columns} rows={data.rows} rowKey={({ key }) => key} />
}
