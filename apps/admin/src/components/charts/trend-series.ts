import type { HiddenReason } from '../../generated/graphql.ts'
import { figureOf, shown, type Figure, type ShownFigure } from '../../lib/figure.ts'

export interface TrendPoint {
  year: number
  roundId: string
  figure: ShownFigure | null
  reason: HiddenReason | null
}

interface RoundFigures {
  round: { id: string; reportingYear: number }
  figures: readonly Figure[]
}

/**
 * One node over the newest reporting years, oldest first. A year between two rounds without any round becomes a
 * missing point: a line must not pass over it as if it had been measured.
 */
export function trendSeries(points: readonly RoundFigures[], node: string, years = 3): TrendPoint[] {
  const byYear = new Map(points.map((point) => [point.round.reportingYear, point]))
  if (byYear.size === 0) return []
  const newest = Math.max(...byYear.keys())
  const oldest = Math.max(Math.min(...byYear.keys()), newest - years + 1)
  return Array.from({ length: newest - oldest + 1 }, (_, step) => {
    const point = byYear.get(oldest + step)
    const figure = point && figureOf(point.figures, node)
    return {
      year: oldest + step,
      roundId: point?.round.id ?? '',
      figure: shown(figure),
      reason: shown(figure) ? null : (figure?.reason ?? 'MISSING'),
    }
  })
}

/** The stretches of a series that a line may join: neighbours that are both shown. */
export function joinable(series: readonly TrendPoint[]): (TrendPoint & { figure: ShownFigure })[][] {
  const runs: (TrendPoint & { figure: ShownFigure })[][] = [[]]
  for (const point of series) {
    if (point.figure) runs.at(-1)?.push({ ...point, figure: point.figure })
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1)
}
