import { levelOf } from '@mognad/model/instruments/nodes-of'
import type { FigureRow } from '@mognad/db/scores/score.read-model'
import type { Figure } from './figure.type.ts'

export function toFigure(row: FigureRow): Figure {
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
    coverage: row.coverage,
    truncated: row.truncated,
    reason: row.reason,
  }
}
