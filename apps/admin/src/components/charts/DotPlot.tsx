import type { CohortFigurePartsFragment } from '../../generated/graphql.ts'
import { shown, signOf, type Figure } from '../../lib/figure.ts'
import { Band, Dot, Hidden, Interval, Median } from './marks.tsx'
import { domainOf, makeScale, ScaleContext } from './scale.ts'
import './charts.css'

export interface DotPlotRow {
  /** of its row in the chart's data */
  key: string
  label: string
  /** stands in bold, apart from the others */
  isMain?: boolean
  own: Pick<Figure, 'mean' | 'low' | 'high' | 'reason'> | null
  cohort?: Pick<CohortFigurePartsFragment, 'p10' | 'q25' | 'median' | 'q75' | 'p90'> | null
  /** one other that is named, drawn as a square */
  other?: Pick<Figure, 'mean' | 'low' | 'high' | 'reason'> | null
}

interface Props {
  rows: readonly DotPlotRow[]
  /** of the whole drawing, in pixels */
  width: number
}

const rowHeight = 40
const axisHeight = 24
/** Narrower than this the names stand above their lines. */
const narrow = 560

/**
 * Own values on one scale: dot and interval, behind them the cohort's bands and median, one row for each part. Read by
 * place on a common scale, which is read most exactly (Cleveland & McGill 1984).
 */
export function DotPlot({ rows, width }: Props) {
  const scale = makeScale(
    domainOf(
      rows.flatMap(({ own, cohort, other }) => [
        own?.mean,
        own?.low,
        own?.high,
        other?.mean,
        other?.low,
        other?.high,
        cohort?.p10,
        cohort?.q25,
        cohort?.median,
        cohort?.q75,
        cohort?.p90,
      ]),
    ),
  )
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
                <Line row={row} />
              </svg>
            </g>
          )
        })}
      </svg>
    </ScaleContext>
  )
}

function Line({ row: { own: figure, cohort, other: otherFigure } }: { row: DotPlotRow }) {
  const [own, other] = [shown(figure), shown(otherFigure)]
  const y = rowHeight / 2
  const [ownY, otherY] = otherFigure === undefined ? [y, y] : [y - 7, y + 8]
  return (
    <>
      {cohort?.p10 != null && cohort.p90 != null && <Band kind="tenth" low={cohort.p10} high={cohort.p90} y={y} />}
      {cohort?.q25 != null && cohort.q75 != null && <Band kind="quarter" low={cohort.q25} high={cohort.q75} y={y} />}
      {cohort?.median != null && <Median at={cohort.median} y={y} />}
      {other && (
        <g className="mark-other">
          {other.low != null && other.high != null && <Interval low={other.low} high={other.high} y={otherY} />}
          <Dot at={other.mean} y={otherY} shape="square" />
        </g>
      )}
      {own?.low != null && own.high != null && <Interval low={own.low} high={own.high} y={ownY} />}
      {own && <Dot at={own.mean} y={ownY} />}
      {!own && !other && cohort?.median == null && <Hidden y={y} sign={signOf(figure?.reason)} />}
    </>
  )
}

/** A name that fits: letters of the chart's size are about seven pixels wide. */
function shortened(label: string, width: number): string {
  const most = Math.floor((width - 8) / 7.2)
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`
}
