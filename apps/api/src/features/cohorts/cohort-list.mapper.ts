import { unitKinds } from '@mognad/model/organisations/unit-kind'
import type { CohortListRow } from '@mognad/db/cohorts/cohort-list.store'
import type { ComparedKindRow } from '@mognad/db/editions/named-list.read-model'
import { toOrganisation } from '../organisations/organisation.mapper.ts'
import type { CohortList, ComparedUnitKind } from './cohort-list.type.ts'

export function toList({ id, name, members }: CohortListRow): CohortList {
  return { id, name, members: members.map((row) => toOrganisation(row, false)) }
}

/** In the national list's order, with the names that it gives them. */
export function toComparedKinds(kinds: readonly ComparedKindRow[]): ComparedUnitKind[] {
  const byId = new Map(kinds.map((kind) => [kind.kind, kind]))
  return unitKinds.flatMap(({ id, title }) => {
    const found = byId.get(id)
    return found ? [{ ...found, name: title }] : []
  })
}
