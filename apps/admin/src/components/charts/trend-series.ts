import type { HiddenReason } from '../../generated/graphql.ts'
import { figureOf, shown, type Figure, type ShownFigure } from '../../lib/figure.ts'

export interface TrendPoint {
  year: number
  roundId: string
  figure: ShownFigure | null
  reason: HiddenReason | null
  /** It means something else than the point before: other questions or weights. */
  breaks: boolean
}

/** One round's figures, as they come from the API. */
export interface RoundFigures {
  round: { id: string; reportingYear: number }
  figures: readonly Figure[]
  /** Nodes that mean something else than in the point before. */
  breaks: readonly string[]
}

/**
 * One node over the newest reporting years, oldest first. A year between two rounds without any round becomes a
 * missing point: a line must not pass over it as if it had been measured. Intervals are those for comparisons: from one
 * year to the next other people could have been asked.
 */
export function trendSeries(points: readonly RoundFigures[], node: string, years = 3): TrendPoint[] {
  const byYear = new Map(points.map((point) => [point.round.reportingYear, point]))
  if (byYear.size === 0) return []
  const newest = Math.max(...byYear.keys())
  const oldest = Math.max(Math.min(...byYear.keys()), newest - years + 1)
  return Array.from({ length: newest - oldest + 1 }, (_, step) => {
    const point = byYear.get(oldest + step)
    const figure = point && figureOf(point.figures, node)
    const interval = { low: figure?.comparisonLow ?? null, high: figure?.comparisonHigh ?? null }
    const own = shown(figure)
    return {
      year: oldest + step,
      roundId: point?.round.id ?? '',
      figure: own && { ...own, ...interval },
      reason: own ? null : (figure?.reason ?? 'MISSING'),
      // The oldest point on show begins the series, whatever was before it.
      breaks: step > 0 && (point?.breaks.includes(node) ?? false),
    }
  })
}

/** The stretches of a series that a line may join: neighbours that are both shown and mean the same. */
export function joinable(series: readonly TrendPoint[]): (TrendPoint & { figure: ShownFigure })[][] {
  const runs: (TrendPoint & { figure: ShownFigure })[][] = [[]]
  for (const point of series) {
    if (point.breaks || !point.figure) runs.push([])
    if (point.figure) runs.at(-1)?.push({ ...point, figure: point.figure })
  }
  return runs.filter((run) => run.length > 1)
}

/** The points that may be compared with the newest: from the last one that means something else on. */
export function comparablePoints(series: readonly TrendPoint[]): readonly TrendPoint[] {
  return series.slice(
    Math.max(
      0,
      series.findLastIndex(({ breaks }) => breaks),
    ),
  )
}
