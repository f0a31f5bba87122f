import { cohortColumns, cohortOrder, editionColumns, editionTables } from '../editions/edition.read-model.ts'
import type { CohortRow, EditionRow } from '../editions/edition.read-model.ts'
import type { CohortFigureRow } from '../editions/published-edition.read-model.ts'
import type { Read } from '../transaction.ts'

export interface NationalFigureRow extends CohortFigureRow {
  readonly cohortKey: string
}

/** An organisation that shares publicly: anybody may read these of it. */
export interface PublicMemberRow {
  readonly name: string
  readonly grade: 'green' | 'amber' | 'red' | 'joint' | null
  readonly respondents: number | null
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly truncated: 'low' | 'high' | null
  readonly reason: CohortFigureRow['reason']
}

/** How many in an edition share how; of those who share anonymously there is nothing but their number. */
export interface SharingCounts {
  readonly anonymous: number
  readonly named: number
  readonly public: number
}

/** The last published edition of an earlier year, and who has come and gone since: numbers only. */
export interface EarlierEdition {
  readonly id: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly number: number
  readonly joined: number
  readonly left: number
  readonly stayed: number
}

export interface NationalAudit {
  readonly passed: boolean
  readonly tried: number
  readonly auditedAt: string
}

export interface NationalRead extends EditionRow {
  readonly cohorts: readonly CohortRow[]
  readonly figures: readonly NationalFigureRow[]
  readonly sharing: SharingCounts
  readonly publicMembers: readonly PublicMemberRow[]
  readonly audit: NationalAudit | null
  readonly earlier: (EarlierEdition & { readonly figures: readonly NationalFigureRow[] }) | null
}

const rows = (text: string) => `(select coalesce(json_agg(x), '[]') from (${text}) x)`
const row = (text: string) => `(select to_json(x) from (${text}) x)`
const figures = (edition: string) =>
  rows(`select f.cohort_key as "cohortKey", f.node_id as "nodeId", f.organisations, f.mean, f.p10, f.q25, f.median, f.q75, f.p90, f.reason
          from edition_figure f join edition_cohort c on c.edition_id = f.edition_id and c.key = f.cohort_key and c.shown
         where f.edition_id = ${edition}`)
// Those that the figures of all are made of: an own-only member or a red result is in no comparison.
const inFigures = `m.reason is null and m.sharing_level >= 1 and m.grade is distinct from 'red'`
const compared = (edition: string) =>
  `(select m.organisation_id from edition_member m where m.edition_id = ${edition} and ${inFigures})`

/**
 * Everything that a report of a published edition tells, in one statement: the cohorts that are shown and their figures as
 * they are published, numbers of members, and of single ones those that share publicly. Whoever reads may see more (the
 * worker does), so what may be told is said here and not by row-level security.
 *
 * @returns null when there is no such edition, or it is not published
 */
export async function readNational(read: Read, editionId: string): Promise<NationalRead | null> {
  const [found] = await read.query<NationalRead>(text, [editionId])
  return found ?? null
}

const text = `
  with earlier as (
    select p.id, p.instrument_version_id, p.reporting_year, p.number
      from edition e join instrument_version v on v.id = e.instrument_version_id
      join instrument_version w on w.instrument_key = v.instrument_key
      join edition p on p.instrument_version_id = w.id and p.state = 'published' and p.reporting_year < e.reporting_year
     where e.id = $1 order by p.reporting_year desc, p.number desc limit 1)
  select ${editionColumns},
    ${rows(`select ${cohortColumns} from edition_cohort c where c.edition_id = $1 order by ${cohortOrder}`)} as cohorts,
    ${figures('$1')} as figures,
    ${row(`select count(*) filter (where m.sharing_level = 1)::int as anonymous,
                  count(*) filter (where m.sharing_level = 2)::int as named,
                  count(*) filter (where m.sharing_level = 3)::int as public
             from edition_member m where m.edition_id = $1 and ${inFigures}`)} as sharing,
    ${rows(`select o.name, m.grade, v.respondents, v.mean, v.low, v.high, v.truncated, v.reason
              from edition_member m join organisation o on o.id = m.organisation_id
              join edition_value v on v.edition_id = m.edition_id and v.organisation_id = m.organisation_id
               and v.node_id = 'total' and v.sharing_level = 3
             where m.edition_id = $1 and m.sharing_level = 3 order by o.name collate "sv-x-icu"`)} as "publicMembers",
    ${row(`select a.passed, a.audited_at as "auditedAt",
                  (select sum((t ->> 'tried')::bigint)::float8 from jsonb_array_elements(a.attacks) t) as tried
             from edition_audit a where a.edition_id = $1`)} as audit,
    ${row(`select p.id, p.instrument_version_id as "instrumentVersionId", p.reporting_year as "reportingYear", p.number,
                  (select count(*)::int from ${compared('$1')} a where a.organisation_id not in ${compared('p.id')}) as joined,
                  (select count(*)::int from ${compared('p.id')} b where b.organisation_id not in ${compared('$1')}) as left,
                  (select count(*)::int from ${compared('$1')} a where a.organisation_id in ${compared('p.id')}) as stayed,
                  ${figures('p.id')} as figures
             from earlier p`)} as earlier
  from ${editionTables} where e.id = $1 and e.state in ('published', 'superseded')`
