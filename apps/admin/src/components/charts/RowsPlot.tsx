import type { ReactNode } from 'react'
import { ScaleContext, type Scale } from './scale.ts'
import './charts.css'

export interface PlotRow {
  /** of its row in the chart's data */
  key: string
  label: string
  /** stands in bold, apart from the others */
  isMain?: boolean
}

interface Props<Row extends PlotRow> {
  rows: readonly Row[]
  scale: Scale
  /** of the whole drawing, in pixels */
  width: number
  /** the marks of a row, around the middle of `rowHeight` */
  children: (row: Row) => ReactNode
}

export const rowHeight = 40
const axisHeight = 24
/** Narrower than this the names stand above their lines. */
const narrow = 560

/** Rows on one scale below one axis: names at the left, or above their lines on a phone. What is drawn in a row is the chart's. */
export function RowsPlot<Row extends PlotRow>({ rows, scale, width, children }: Props<Row>) {
  const isNarrow = width < narrow
  const nameWidth = isNarrow ? 0 : Math.min(300, Math.max(180, width * 0.3))
  const step = isNarrow ? rowHeight + 18 : rowHeight
  const inset = 16
  const height = axisHeight + rows.length * step + 8
  const lastMain = rows.findLastIndex(({ isMain }) => isMain)
  return (
    <ScaleContext value={scale}>
      <svg className="dot-plot" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <svg x={nameWidth + inset} width={width - nameWidth - 2 * inset} height={height} overflow="visible">
          {scale.ticks.map((tick) => (
            <g key={tick}>
              <line
                className="dot-plot-grid"
                x1={scale.along(tick)}
                x2={scale.along(tick)}
                y1={axisHeight}
                y2={height}
              />
              <text className="chart-axis" x={scale.along(tick)} y="14" textAnchor="middle">
                {tick}
              </text>
            </g>
          ))}
        </svg>
        {rows.map((row, at) => {
          const top = axisHeight + at * step
          return (
            <g key={row.key} data-mark={row.key}>
              <rect className="chart-ring" x="1" y={top + 1} width={width - 2} height={step - 2} rx="6" />
              <rect x="0" y={top} width={width} height={step} fill="transparent" />
              {at === lastMain && at < rows.length - 1 && (
                <line className="dot-plot-rule" x1="0" x2={width} y1={top + step} y2={top + step} />
              )}
              <text
                className={row.isMain ? 'dot-plot-name dot-plot-main' : 'dot-plot-name'}
                x={isNarrow ? inset : 8}
                y={isNarrow ? top + 16 : top + step / 2 + 5}
              >
                {shortened(row.label, isNarrow ? width - 2 * inset : nameWidth)}
              </text>
              <svg
                x={nameWidth + inset}
                y={isNarrow ? top + 18 : top}
                width={width - nameWidth - 2 * inset}
                height={rowHeight}
                overflow="visible"
              >
                {children(row)}
              </svg>
            </g>
          )
        })}
      </svg>
    </ScaleContext>
  )
}

/** A name that fits: letters of the chart's size are about seven pixels wide. */
function shortened(label: string, width: number): string {
  const most = Math.floor((width - 8) / 7.2)
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`
}
