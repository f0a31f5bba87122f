import { levelOf } from '@mognad/model/instruments/nodes-of'
import type { FigureRow } from '@mognad/db/scores/score.read-model'
import type { Figure } from './figure.type.ts'

export function toFigure(row: FigureRow & { readonly sensitive?: boolean }): Figure {
  return {
    node: row.nodeId,
    level: levelOf(row.nodeId),
    mean: row.mean,
    low: row.low,
    high: row.high,
    comparisonLow: row.comparisonLow,
    comparisonHigh: row.comparisonHigh,
    answers: row.answers,
    respondents: row.respondents,
    dontKnowShare: row.dontKnow,
    sensitiveToDontKnow: row.sensitive ?? false,
    coverage: row.coverage,
    agreement: row.agreement,
    truncated: row.truncated,
    reason: row.reason,
  }
}

/** Figures in the order of these nodes: the instrument's, or the one that was asked in. */
export function toFiguresInOrder(rows: readonly FigureRow[], order: readonly string[]): Figure[] {
  const place = new Map(order.map((node, index) => [node, index]))
  const placeOf = ({ nodeId }: FigureRow) => place.get(nodeId) ?? order.length
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other)).map(toFigure)
}
