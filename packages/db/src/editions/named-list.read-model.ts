import type { Read } from '../transaction.ts'
import { organisationColumns, type OrganisationRow } from '../organisations/organisation.read-model.ts'
import { editionColumns, editionTables, type EditionRow } from './edition.read-model.ts'

// Read on the reader's connections only: row-level security leaves those out whose figures the asker may not read.

/** Who stands on a list: the ten most similar, those somebody chose, those with units of one kind. */
export type WantedList =
  | { readonly kind: 'similar' }
  | { readonly kind: 'list'; readonly listId: string }
  | { readonly kind: 'kind'; readonly unitKind: string }

export interface ListedRow extends OrganisationRow {
  /** Whether it shares by name in this edition, and the asker may see it. */
  readonly isNamed: boolean
  /** Of the similar ones only, nearest first. */
  readonly distance: number | null
  readonly drivers: readonly { readonly featureId: string; readonly share: number }[]
}

/** node, mean, low, high, respondents, answers, truncated, reason */
export type ListedValue = readonly [
  string,
  number | null,
  number | null,
  number | null,
  number | null,
  number | null,
  'low' | 'high' | null,
  'missing' | 'notApplicable' | 'hidden' | 'joint' | null,
]

export interface EditionFeatureRow {
  readonly featureId: string
  readonly weight: number
  readonly organisations: number
  readonly year: number | null
  readonly source: string | null
}

export interface NamedListRead extends EditionRow {
  /** Of a saved list; null for other lists, and when the organisation has none of that id. */
  readonly listName: string | null
  /** A number up to 2^53 as text. */
  readonly seed: string
  /** Null: it takes no part in the edition. */
  readonly own: { readonly grade: string | null; readonly code: string; readonly kind: string } | null
  readonly ownValues: readonly ListedValue[]
  readonly listed: readonly ListedRow[]
  /** Of those on the list whose figures may be read. */
  readonly values: readonly { readonly organisationId: string; readonly values: readonly ListedValue[] }[]
  /** What similar ones were found by; empty for other lists. */
  readonly features: readonly EditionFeatureRow[]
  /** Of the kind of unit: how many units each has. */
  readonly units: readonly { readonly organisationId: string; readonly units: number }[]
}

/** One organisation beside a list, all of it in one statement. Null when there is no such edition to be seen. */
export async function readNamedList(
  read: Read,
  { editionId, organisationId }: { readonly editionId: string; readonly organisationId: string },
  list: WantedList,
): Promise<NamedListRead | null> {
  const which = list.kind === 'similar' ? null : list.kind === 'list' ? list.listId : list.unitKind
  const [row] = await read.query<NamedListRead>(textOf(list.kind), [
    editionId,
    organisationId,
    ...(which === null ? [] : [which]),
  ])
  return row ?? null
}

/** All who share by name or publicly in an edition and may be read by the asker, except itself; by name. */
export function namedSharers(read: Read, editionId: string, organisationId: string): Promise<OrganisationRow[]> {
  return read.query(
    `select ${organisationColumns} from organisation o
      where o.id <> $2 and exists (select from edition_value v where v.edition_id = $1 and v.organisation_id = o.id
                                    and v.node_id = 'total' and v.sharing_level >= 2 and v.mean is not null)
      order by o.name, o.id`,
    [editionId, organisationId],
  )
}

/** Of these organisations those that share by name or publicly in any published edition that the asker may read. */
export async function namedAmong(read: Read, ids: readonly string[]): Promise<Set<string>> {
  const rows = await read.query<{ id: string }>(
    `select distinct organisation_id as id from edition_member where organisation_id = any ($1) and sharing_level >= 2`,
    [ids],
  )
  return new Set(rows.map(({ id }) => id))
}

const rows = (text: string) => `(select coalesce(json_agg(x), '[]') from (${text}) x)`

const whole = {
  table: 'edition_value',
  value: 'json_build_array(v.node_id, v.mean, v.low, v.high, v.respondents, v.answers, v.truncated, v.reason)',
}
const ofKind = {
  table: 'edition_kind_value',
  value: 'json_build_array(v.node_id, v.mean, v.low, v.high, v.respondents, null, null, null)',
}

const driver = (at: number) =>
  `select p.driver${at} as "featureId", p.share${at} as share where p.driver${at} is not null`

const wantedBy: Readonly<Record<WantedList['kind'], string>> = {
  similar: `select p.peer_id as id, p.place, p.distance,
      ${rows([1, 2, 3].map(driver).join(' union all '))} as drivers
    from edition_peer p where p.edition_id = $1 and p.organisation_id = $2`,
  list: `select m.member_id as id, 0 as place, null::float8 as distance, '[]'::json as drivers
    from cohort_list_member m where m.list_id = $3 and m.organisation_id = $2`,
  // Own values of another organisation of the same person share a level below 2.
  kind: `select v.organisation_id as id, 0 as place, null::float8 as distance, '[]'::json as drivers
    from edition_kind_value v where v.edition_id = $1 and v.kind = $3 and v.sharing_level >= 2 group by 1`,
}

function textOf(kind: WantedList['kind']): string {
  const { table, value } = kind === 'kind' ? ofKind : whole
  const ofList = `v.edition_id = $1${kind === 'kind' ? ' and v.kind = $3' : ''}`
  return `
  with wanted as (select * from (${wantedBy[kind]}) w where w.id <> $2),
  listed as (select v.organisation_id, json_agg(${value}) as values from ${table} v
              where ${ofList} and v.sharing_level >= 2 and v.organisation_id in (select id from wanted) group by 1)
  select ${editionColumns}, e.seed::text as seed,
    (select json_build_object('grade', m.grade, 'code', o.code, 'kind', o.kind) from edition_member m
       join organisation o on o.id = m.organisation_id where m.edition_id = $1 and m.organisation_id = $2) as own,
    (select coalesce(json_agg(${value}), '[]') from ${table} v where ${ofList} and v.organisation_id = $2) as "ownValues",
    ${rows(`select ${organisationColumns}, l.organisation_id is not null as "isNamed", w.distance, w.drivers
              from wanted w join organisation o on o.id = w.id left join listed l on l.organisation_id = w.id
             order by w.place, o.name, o.id`)} as listed,
    ${rows('select l.organisation_id as "organisationId", l.values from listed l')} as values,
    ${kind === 'list' ? '(select name from cohort_list where id = $3 and organisation_id = $2)' : 'null'} as "listName",
    ${
      kind === 'similar'
        ? rows(`select f.feature_id as "featureId", f.weight, f.organisations, f.year, f.source
                  from edition_feature f where f.edition_id = $1 order by f.position`)
        : `'[]'::json`
    } as features,
    ${
      kind === 'kind'
        ? rows(`select v.organisation_id as "organisationId", max(v.units) as units from edition_kind_value v
                 where ${ofList} and (v.sharing_level >= 2 or v.organisation_id = $2) group by 1`)
        : `'[]'::json`
    } as units
  from ${editionTables} where e.id = $1`
}

/** A kind of unit in an edition. */
export interface ComparedKindRow {
  readonly kind: string
  /** Units of the organisation itself; null when it has none of the kind that is shown. */
  readonly ownUnits: number | null
  /** Others with the kind whose figures the asker may read. */
  readonly others: number
}

/** Which lists an organisation can be compared with in an edition, beside those it has saved. */
export interface ListChoicesRead {
  /** How many similar ones were found. */
  readonly similar: number
  readonly kinds: readonly ComparedKindRow[]
}

/** The parts of that read, from the ids of an edition and of the organisation. */
export const listChoiceColumns: readonly {
  readonly key: keyof ListChoicesRead
  column(edition: string, organisation: string): string
}[] = [
  {
    key: 'similar',
    column: (edition, organisation) =>
      `(select count(*)::int from edition_peer where edition_id = ${edition} and organisation_id = ${organisation})`,
  },
  {
    key: 'kinds',
    column: (edition, organisation) =>
      rows(`select v.kind, max(v.units) filter (where v.organisation_id = ${organisation}) as "ownUnits",
                   count(*) filter (where v.organisation_id <> ${organisation} and v.sharing_level >= 2)::int as others
              from edition_kind_value v where v.edition_id = ${edition} and v.node_id = 'total' group by v.kind`),
  },
]

export async function listChoices(
  read: Read,
  editionId: string,
  organisationId: string,
): Promise<ListChoicesRead | null> {
  const columns = listChoiceColumns.map(({ key, column }) => `${column('e.id', '$2')} as ${key}`)
  const [row] = await read.query<ListChoicesRead>(`select ${columns.join(', ')} from edition e where e.id = $1`, [
    editionId,
    organisationId,
  ])
  return row ?? null
}
