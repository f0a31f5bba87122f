import { fewestAnswers } from '@mognad/model/rounds/round-lifecycle'
import type { BoxRow, ResponseCountRow, RoundRow, RoundUnitRow } from '@mognad/db/rounds/round.read-model'
import type { GroupFigureRow, QualityRow } from '@mognad/db/scores/score.read-model'
import { toFiguresInOrder } from '../scores/figure.mapper.ts'
import { grouped } from '../../graphql/load.ts'
import type { Box, Quality, ResponseRate, ResultGroup, Round, RoundUnit } from './round.type.ts'

export function toRound(row: RoundRow): Round {
  return {
    id: row.id,
    name: row.name,
    reportingYear: row.reportingYear,
    state: row.state,
    synthetic: row.synthetic,
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    organisationId: row.organisationId,
    instrumentVersionId: row.instrumentVersionId,
  }
}

export function toBox(row: BoxRow): Box {
  const { state, keyHolder, received, refused, unreadable, closesAt } = row
  return { state, keyHolder, received, refused, unreadable, closesAt }
}

/** A group without a count has fewer than seven invited, or nobody was asked one by one. */
export function toResponseRate(count: ResponseCountRow | undefined): ResponseRate {
  if (!count) return { invited: 0, responses: null, rate: null, reason: 'hidden' }
  const { invited, responses } = count
  if (responses === null || invited < fewestAnswers) return { invited, responses: null, rate: null, reason: 'hidden' }
  return { invited, responses, rate: responses / invited, reason: null }
}

export function toRoundUnit(row: RoundUnitRow, count: ResponseCountRow | undefined): RoundUnit {
  const { unitId, name, kind, parentId, branch, operator } = row
  return { unitId, name, kind, parentId, branch, operator, responseRate: toResponseRate(count) }
}

export function toQuality(row: QualityRow): Quality {
  const { branch, invited, respondents, responseRate, coverage, grade } = row
  return { branch, invited, respondents, responseRate, coverage, grade }
}

/** Figures that come sorted by group, as groups with their figures in the instrument's order. */
export function toGroups(
  figures: readonly GroupFigureRow[],
  units: readonly RoundUnitRow[],
  order: readonly string[],
): ResultGroup[] {
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]))
  return [...grouped(figures, ({ unitId, part }) => `${unitId} ${part}`).values()].flatMap((rows) => {
    const [first] = rows
    const unit = first && unitOf.get(first.unitId)
    if (!unit) return []
    const { unitId, name, parentId, branch } = unit
    const { part, respondents } = first
    return [{ unitId, name, parentId, branch, part, respondents, figures: toFiguresInOrder(rows, order) }]
  })
}
