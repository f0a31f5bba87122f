import { Dot, Path, Start } from './marks.tsx'
import { type PlotRow, rowHeight, RowsPlot } from './RowsPlot.tsx'
import { domainOf, makeScale } from './scale.ts'

export interface RisePlotRow extends PlotRow {
  /** null: it had no value that may be shown */
  before: number | null
  after: number | null
  isOwn: boolean
}

/** From one year to another on one scale: a ring where it began, a dot (own) or a square (others) where it stands now. */
export function RisePlot({ rows, width }: { rows: readonly RisePlotRow[]; width: number }) {
  const scale = makeScale(domainOf(rows.flatMap(({ before, after }) => [before, after])))
  return (
    <RowsPlot rows={rows} scale={scale} width={width}>
      {(row) => <Line row={row} />}
    </RowsPlot>
  )
}

function Line({ row: { before, after, isOwn } }: { row: RisePlotRow }) {
  const y = rowHeight / 2
  return (
    <g className={isOwn ? undefined : 'mark-other'}>
      {before !== null && after !== null && <Path from={before} to={after} y={y} />}
      {before !== null && <Start at={before} y={y} />}
      {after !== null && <Dot at={after} y={y} shape={isOwn ? 'circle' : 'square'} />}
    </g>
  )
}
