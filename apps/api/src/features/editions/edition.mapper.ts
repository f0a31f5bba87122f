import type { CohortRow, EditionMemberRow, EditionRow } from '@mognad/db/editions/edition.read-model'
import type { PositionRow } from '@mognad/db/editions/published-edition.read-model'
import type { GuaranteedPlace as StoredPlace } from '@mognad/db/editions/guaranteed-place.store'
import { toRecipe } from '../scores/recipe.type.ts'
import type { Cohort, Edition, EditionMember, GuaranteedPlace, Place } from './edition.type.ts'

export function toEdition(row: EditionRow): Edition {
  return {
    id: row.id,
    reportingYear: row.reportingYear,
    number: row.number,
    state: row.state,
    synthetic: row.synthetic,
    leftOut: row.leftOut,
    contentHash: row.contentHash,
    recipe: row.recipe ? toRecipe(row.recipe) : null,
    computedAt: row.computedAt,
    publishedAt: row.publishedAt,
    instrumentVersionId: row.instrumentVersionId,
    withheldFigures: row.withheld,
  }
}

export function toCohort(row: CohortRow): Cohort {
  const { key, kind, parentKey, members, namedMembers, belonging, shown } = row
  return { key, kind, parentKey, name: row.name, members, namedMembers, belonging, shown }
}

export function toMember(row: EditionMemberRow): EditionMember {
  const { editionId, organisationId, grade, reason } = row
  return { editionId, organisationId, grade, reason }
}

export function toGuaranteedPlace({ organisationId, nodeId, low, high, among }: StoredPlace): GuaranteedPlace {
  return { organisationId, node: nodeId, low, high, among }
}

/** A row without a position has no place either. */
export function toPlace(row: PositionRow | undefined): Place {
  if (!row) return { ...noPlace, among: 0, reason: 'missing', weightReason: 'missing' }
  const { others, likelyLow, likelyHigh, higherThan, lowerThan, placeReason, weightLow, weightHigh, weightReason } = row
  const undecided = higherThan === null || lowerThan === null ? null : others - higherThan - lowerThan
  const sure = { likelyLow, likelyHigh, higherThan, lowerThan, undecided, reason: placeReason }
  return { ...sure, among: others + 1, weightLow, weightHigh, weightReason }
}

const noPlace = {
  likelyLow: null,
  likelyHigh: null,
  higherThan: null,
  lowerThan: null,
  undecided: null,
  weightLow: null,
  weightHigh: null,
}
