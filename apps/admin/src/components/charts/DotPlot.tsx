import type { CohortFigurePartsFragment } from '../../generated/graphql.ts'
import { shown, signOf, type Figure } from '../../lib/figure.ts'
import { Band, Dot, Hidden, Interval, Median } from './marks.tsx'
import { type PlotRow, rowHeight, RowsPlot } from './RowsPlot.tsx'
import { domainOf, makeScale } from './scale.ts'

export interface DotPlotRow extends PlotRow {
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
  return (
    <RowsPlot rows={rows} scale={scale} width={width}>
      {(row) => <Line row={row} />}
    </RowsPlot>
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
