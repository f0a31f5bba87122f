import { fewestAnswers } from '@mognad/model/rounds/round-lifecycle'
import type { BoxRow, ResponseCountRow, RoundRow, RoundUnitRow } from '@mognad/db/rounds/round.read-model'
import type { GroupFigureRow, QualityRow } from '@mognad/db/scores/score.read-model'
import { shownTogether } from '@mognad/scoring'
import { toFiguresInOrder } from '../scores/figure.mapper.ts'
import { grouped } from '../../graphql/load.ts'
import type { Box, Quality, ResponseRate, ResultGroup, Round, RoundUnit, UnitInGroup } from './round.type.ts'

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
  const { id, number, state, strength, keyHolder, received, refused, unreadable, closesAt } = row
  const text = (bytes: Buffer | null) => bytes?.toString('base64url') ?? null
  const key = { publicKey: text(row.publicKey), codeCheck: text(row.codeCheck) }
  return { id, number, state, strength, keyHolder, ...key, received, refused, unreadable, closesAt }
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
  const togetherOf = unitsTogether(units)
  const withRest = new Set(figures.flatMap(({ unitId, part }) => (part === 'rest' ? [unitId] : [])))
  return [...grouped(figures, ({ unitId, part }) => `${unitId} ${part}`).values()].flatMap((rows) => {
    const [first] = rows
    const unit = first && unitOf.get(first.unitId)
    if (!unit) return []
    const { unitId, name, parentId, branch, kind, operator } = unit
    const { part, respondents } = first
    const together = part === 'rest' || !withRest.has(unitId) ? (togetherOf.get(unitId) ?? []) : []
    const facts = { unitId, name, parentId, branch, kind, operator }
    return [{ ...facts, part, respondents, together, figures: toFiguresInOrder(rows, order) }]
  })
}

/** By shown unit the units in it that have no figures of their own. Units without people are not worth a word. */
function unitsTogether(units: readonly RoundUnitRow[]): Map<string, UnitInGroup[]> {
  const people = new Map(units.map(({ unitId, employees }) => [unitId, employees]))
  for (const { unitId, parentId } of units.toReversed())
    if (parentId !== null) people.set(parentId, (people.get(parentId) ?? 0) + (people.get(unitId) ?? 0))
  const nameOf = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const cut = units.map(({ unitId, parentId, published }) => ({ id: unitId, parentId, published: published ?? false }))
  return new Map(
    [...shownTogether(cut)].map(([atom, others]) => [
      atom,
      others.flatMap(({ id, isRemainder }) =>
        people.get(id) ? [{ unitId: id, name: nameOf.get(id) ?? '', isRemainder }] : [],
      ),
    ]),
  )
}
