import { signOf } from '../../lib/figure.ts'
import type { PlacePartsFragment } from '../../generated/graphql.ts'
import { Band, Hidden, Interval } from './marks.tsx'
import { type PlotRow, rowHeight, RowsPlot } from './RowsPlot.tsx'
import { placeScale } from './scale.ts'

export interface PlacePlotRow extends PlotRow {
  place: PlacePartsFragment
}

/** Places on one scale, 1 at the left: where one likely stands (line), and where other weights could put one (band). */
export function PlacePlot({ rows, width }: { rows: readonly PlacePlotRow[]; width: number }) {
  const last = Math.max(1, ...rows.map(({ place }) => place.among))
  return (
    <RowsPlot rows={rows} scale={placeScale(last)} width={width}>
      {({ place }) => <Line place={place} />}
    </RowsPlot>
  )
}

function Line({
  place: { likelyLow, likelyHigh, weightLow, weightHigh, weightReason },
}: {
  place: PlacePartsFragment
}) {
  const y = rowHeight / 2
  const isHidden = weightLow == null || weightHigh == null
  return (
    <>
      {!isHidden && <Band kind="quarter" low={weightLow - 0.4} high={weightHigh + 0.4} y={y} />}
      {likelyLow != null && likelyHigh != null && <Interval low={likelyLow - 0.4} high={likelyHigh + 0.4} y={y} />}
      {isHidden && likelyLow == null && <Hidden y={y} sign={signOf(weightReason)} />}
    </>
  )
}
