import type { OrganisationRow, UnitRow } from '@mognad/db/organisations/organisation.read-model'
import { SharingLevel } from '../../graphql/enums.ts'
import type { Organisation } from './organisation.type.ts'
import type { Unit } from './unit.type.ts'

/** @param own whether the one who asks belongs to it: only then is told whether it takes part anonymously */
export function toOrganisation(row: OrganisationRow, own: boolean): Organisation {
  const { skrGroup, skrGroupName } = row
  const sharingLevel = row.sharingLevel as SharingLevel
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    county: row.countyName,
    population: row.population,
    skrGroup: skrGroup ? { code: skrGroup, name: skrGroupName ?? skrGroup } : null,
    sharingLevel: own || sharingLevel >= SharingLevel.NAMED ? sharingLevel : SharingLevel.OWN_ONLY,
    synthetic: row.synthetic,
  }
}

export function toUnit(row: UnitRow): Unit {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    parentId: row.parentId,
    branch: row.branch,
    operator: row.operator,
    employees: row.employees,
    leaders: row.leaders,
    code: row.externalId,
    version: row.version,
    retired: row.retired,
  }
}
