import type { ClientBase } from 'pg'
import { v7 as newId } from 'uuid'
import type { Transaction } from '../transaction.ts'

/** An organisation as it is stored; every field that its kind does not have is null. */
export interface NewOrganisation {
  readonly code: string
  readonly name: string
  readonly kind: 'municipality' | 'region' | 'agency' | 'company' | 'country'
  readonly countyCode: string | null
  readonly countyName: string | null
  readonly skrGroup: string | null
  readonly skrGroupName: string | null
  readonly population: number | null
  readonly populationYear: number | null
  /** 0 own only, 1 anonymous in group figures, 2 by name to partners, 3 public. */
  readonly sharingLevel: 0 | 1 | 2 | 3
  readonly synthetic: boolean
}

/** The key of an organisation in the outer world: kinds have codes of their own. */
export const organisationKey = (kind: string, code: string): string => `${kind} ${code}`

/**
 * Stores many organisations in one statement; those that are there keep what they have.
 *
 * @returns the id of every one, by `organisationKey`
 */
export async function storeOrganisations(
  client: ClientBase,
  organisations: readonly NewOrganisation[],
): Promise<Map<string, string>> {
  const column = <Value>(valueOf: (organisation: NewOrganisation) => Value) => organisations.map(valueOf)
  await client.query(
    `insert into organisation (id, code, name, kind, county_code, county_name, skr_group, skr_group_name,
                               population, population_year, sharing_level, synthetic)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                          $9::int[], $10::smallint[], $11::smallint[], $12::boolean[])
     on conflict (kind, code) do nothing`,
    [
      column(() => newId()),
      column(({ code }) => code),
      column(({ name }) => name),
      column(({ kind }) => kind),
      column(({ countyCode }) => countyCode),
      column(({ countyName }) => countyName),
      column(({ skrGroup }) => skrGroup),
      column(({ skrGroupName }) => skrGroupName),
      column(({ population }) => population),
      column(({ populationYear }) => populationYear),
      column(({ sharingLevel }) => sharingLevel),
      column(({ synthetic }) => synthetic),
    ],
  )
  const { rows } = await client.query<{ id: string; kind: string; code: string }>(
    'select id, kind, code from organisation where kind = any ($1)',
    [[...new Set(organisations.map(({ kind }) => kind))]],
  )
  return new Map(rows.map(({ id, kind, code }) => [organisationKey(kind, code), id]))
}

/**
 * How openly an organisation shares from the next edition on.
 *
 * @returns false when it is not the actor's own, or shares like this already
 */
export async function storeSharingLevel(
  tx: Transaction,
  organisationId: string,
  level: NewOrganisation['sharingLevel'],
): Promise<boolean> {
  const changed = await tx.execute('update organisation set sharing_level = $2 where id = $1 and sharing_level <> $2', [
    organisationId,
    level,
  ])
  return changed > 0
}

/**
 * One more organisation, for the coordinator. A municipality gets the county that its code begins with, where another
 * one of it is known; the group's name is that of the others in it.
 *
 * @returns false when there is one of this kind with the code
 */
export async function addOrganisation(
  tx: Transaction,
  id: string,
  {
    kind,
    code,
    name,
    skrGroup,
    population,
  }: Pick<NewOrganisation, 'kind' | 'code' | 'name' | 'skrGroup' | 'population'>,
): Promise<boolean> {
  const added = await tx.execute(
    `insert into organisation (id, code, name, kind, county_code, county_name, skr_group, skr_group_name, population)
     select $1, $2, $3, $4, county.county_code, county.county_name, known.skr_group, known.skr_group_name, $6::int
       from (select 1) as one
       left join lateral (select o.county_code, o.county_name from organisation o
                           where $4 = 'municipality' and o.kind = 'municipality' and o.county_code = left($2, 2) limit 1) county on true
       left join lateral (select o.skr_group, o.skr_group_name from organisation o where o.skr_group = $5 limit 1) known on true
     on conflict (kind, code) do nothing`,
    [id, code, name, kind, skrGroup, population],
  )
  return added > 0
}
