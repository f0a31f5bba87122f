import type { Read } from '../transaction.ts'
import { readPage, readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'

export type OrganisationKind = 'municipality' | 'region' | 'agency' | 'company' | 'country'

export interface OrganisationRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly countyName: string | null
  readonly population: number | null
  readonly skrGroup: string | null
  readonly skrGroupName: string | null
  readonly sharingLevel: number
  readonly synthetic: boolean
}

export interface UnitRow {
  readonly id: string
  readonly organisationId: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly name: string
  readonly kind: string
  readonly operator: string | null
  readonly employees: number
  readonly leaders: number
  readonly externalId: string | null
  readonly version: number
  readonly retired: boolean
}

export const organisationColumns = `o.id, o.code, o.name, o.kind, o.county_name as "countyName", o.population,
  o.skr_group as "skrGroup", o.skr_group_name as "skrGroupName", o.sharing_level as "sharingLevel", o.synthetic`
const unitColumns = `u.id, u.organisation_id as "organisationId", u.parent_id as "parentId", u.branch, u.name, u.kind,
  u.operator, u.employees, u.leaders, u.external_id as "externalId", u.version, u.retired_at is not null as retired`

export function organisationsById(read: Read, ids: readonly string[]): Promise<OrganisationRow[]> {
  return read.query(`select ${organisationColumns} from organisation o where o.id = any ($1)`, [ids])
}

/** Sorted by name, Å Ä Ö last. `kind` null: all kinds. */
export function organisationPage(
  read: Read,
  kind: OrganisationKind | null,
  page: PageRequest,
): Promise<Page<OrganisationRow>> {
  const list = {
    columns: organisationColumns,
    from: 'organisation o',
    where: '$1::text is null or o.kind = $1',
    values: [kind],
    order: [
      ['o.name', 'text'],
      ['o.id', 'uuid'],
    ],
  } as const
  return readPage(read, list, page)
}

export function unitsById(read: Read, ids: readonly string[]): Promise<UnitRow[]> {
  return read.query(`select ${unitColumns} from unit u where u.id = any ($1)`, [ids])
}

/** The units of today, by name; those that are retired live on in the rounds that they took part in. */
export function unitPages(
  read: Read,
  organisationIds: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<UnitRow>>> {
  const list = {
    columns: unitColumns,
    from: 'unit u',
    where: 'u.retired_at is null',
    parent: 'u.organisation_id',
    order: [
      ['u.name', 'text'],
      ['u.id', 'uuid'],
    ],
  } as const
  return readPages(read, list, organisationIds, page)
}
