import type { CohortRow, EditionMemberRow, EditionRow } from '@mognad/db/editions/edition.read-model'
import { toRecipe } from '../scores/recipe.type.ts'
import type { Cohort, Edition, EditionMember } from './edition.type.ts'

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
  }
}

export function toCohort(row: CohortRow): Cohort {
  const { key, kind, parentKey, members, namedMembers, shown } = row
  return { key, kind, parentKey, name: row.name, members, namedMembers, shown }
}

export function toMember(row: EditionMemberRow): EditionMember {
  const { editionId, organisationId, grade, reason } = row
  return { editionId, organisationId, grade, reason }
}
