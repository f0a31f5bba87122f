import type { Read } from '../transaction.ts'
import { organisationColumns, type OrganisationRow } from '../organisations/organisation.read-model.ts'

// Read on the reader's connections only: row-level security leaves those out whose figures the asker may not read.

/** One node of one organisation in one year's edition. */
export interface YearValue {
  readonly mean: number
  readonly low: number | null
  readonly high: number | null
  readonly respondents: number | null
}

export interface TrendYearRow {
  readonly editionId: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly own: YearValue | null
  readonly cohortMean: number | null
  readonly cohortMedian: number | null
}

// Of each year the edition that holds; those that it has superseded are left aside.
const yearsOf = `select e.id, e.instrument_version_id, e.reporting_year from edition e
  join instrument_version v on v.id = e.instrument_version_id where v.instrument_key = $1 and e.state = 'published'`
const value = `json_build_object('mean', v.mean, 'low', v.low, 'high', v.high, 'respondents', v.respondents)`

/** An organisation and a cohort on one node over all published years, oldest first. One statement. */
export function trendOverEditions(
  read: Read,
  asked: {
    readonly instrumentKey: string
    readonly organisationId: string
    readonly node: string
    readonly cohortKey: string
  },
): Promise<TrendYearRow[]> {
  return read.query(
    `with year as (${yearsOf})
     select y.id as "editionId", y.instrument_version_id as "instrumentVersionId", y.reporting_year as "reportingYear",
            case when v.mean is not null then ${value} end as own, f.mean as "cohortMean", f.median as "cohortMedian"
       from year y
       left join edition_value v on v.edition_id = y.id and v.organisation_id = $2 and v.node_id = $3
       left join edition_figure f on f.edition_id = y.id and f.cohort_key = $4 and f.node_id = $3
      order by y.reporting_year`,
    [asked.instrumentKey, asked.organisationId, asked.node, asked.cohortKey],
  )
}

export interface CandidateRow extends OrganisationRow {
  readonly before: YearValue
  readonly after: YearValue
}

export interface ImproversRead {
  readonly instrumentVersionId: string
  readonly reportingYear: number
  /** The published year before; null: there is none. */
  readonly before: { readonly id: string; readonly instrumentVersionId: string; readonly reportingYear: number } | null
  readonly own: { readonly before: YearValue | null; readonly after: YearValue | null }
  /** Others that share by name in both years, with a value in both. */
  readonly candidates: readonly CandidateRow[]
}

/** Who has which value on one node in an edition and in that of the year before. One statement; null: no such edition. */
export async function valuesOfTwoYears(
  read: Read,
  { editionId, organisationId, node }: { editionId: string; organisationId: string; node: string },
): Promise<ImproversRead | null> {
  const [row] = await read.query<ImproversRead>(
    `with now as (select e.id, e.instrument_version_id, e.reporting_year, v.instrument_key from edition e
                    join instrument_version v on v.id = e.instrument_version_id where e.id = $1),
     earlier as (select e.id, e.instrument_version_id, e.reporting_year from edition e
                   join instrument_version v on v.id = e.instrument_version_id, now
                  where v.instrument_key = now.instrument_key and e.state = 'published' and e.reporting_year < now.reporting_year
                  order by e.reporting_year desc limit 1)
     select now.instrument_version_id as "instrumentVersionId", now.reporting_year as "reportingYear",
            (select json_build_object('id', id, 'instrumentVersionId', instrument_version_id, 'reportingYear', reporting_year)
               from earlier) as before,
            json_build_object(
              'before', (select ${value} from edition_value v where v.edition_id = (select id from earlier)
                          and v.organisation_id = $2 and v.node_id = $3 and v.mean is not null),
              'after', (select ${value} from edition_value v where v.edition_id = $1
                         and v.organisation_id = $2 and v.node_id = $3 and v.mean is not null)) as own,
            (select coalesce(json_agg(x), '[]') from (
               select ${organisationColumns}, ${value.replaceAll('v.', 'b.')} as before, ${value} as after
                 from edition_value v
                 join edition_value b on b.edition_id = (select id from earlier) and b.organisation_id = v.organisation_id
                  and b.node_id = v.node_id and b.sharing_level >= 2 and b.mean is not null
                 join organisation o on o.id = v.organisation_id
                where v.edition_id = $1 and v.node_id = $3 and v.sharing_level >= 2 and v.mean is not null
                  and v.organisation_id <> $2) x) as candidates
       from now`,
    [editionId, organisationId, node],
  )
  return row ?? null
}
