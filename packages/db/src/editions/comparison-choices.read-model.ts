import type { Read } from '../transaction.ts'
import { cohortListColumns, type CohortListRow } from '../cohorts/cohort-list.store.ts'
import {
  cohortColumns,
  cohortOrder,
  editionColumns,
  editionTables,
  type CohortRow,
  type EditionRow,
} from './edition.read-model.ts'
import { listChoiceColumns, type ListChoicesRead } from './named-list.read-model.ts'

// Read on the reader's connections only: row-level security leaves those out whose figures the asker may not read.

/** What an organisation can be compared with in one edition. */
export interface OfferedRead extends ListChoicesRead {
  readonly cohorts: readonly CohortRow[]
  /** That the organisation has saved. */
  readonly lists: readonly CohortListRow[]
}

export interface ComparableYearRow extends EditionRow {
  /** Of the year that is looked at; null in the others. */
  readonly offered: OfferedRead | null
}

/**
 * The published editions of an instrument, one a year, the newest year first; with the one of the wanted year (without a
 * wanted year, or none of that year, the newest) comes what the organisation can be compared with in it. One statement.
 */
export function comparableYears(
  read: Read,
  asked: { readonly instrumentKey: string; readonly organisationId: string; readonly reportingYear: number | null },
): Promise<ComparableYearRow[]> {
  return read.query(text, [asked.instrumentKey, asked.organisationId, asked.reportingYear])
}

const rows = (inner: string) => `(select coalesce(json_agg(x), '[]') from (${inner}) x)`

const text = `
  with year as (
    select distinct on (e.reporting_year) e.id, e.reporting_year from edition e
      join instrument_version v on v.id = e.instrument_version_id
     where v.instrument_key = $1 and e.state = 'published' order by e.reporting_year desc, e.number desc),
  looked_at as (
    select id from year order by reporting_year is not distinct from $3::int desc, reporting_year desc limit 1)
  select ${editionColumns},
    case when e.id = (select id from looked_at) then json_build_object(
      'cohorts', ${rows(`select ${cohortColumns} from edition_cohort c where c.edition_id = e.id order by ${cohortOrder}`)},
      'lists', ${rows(`select ${cohortListColumns} from cohort_list l where l.organisation_id = $2 order by l.name, l.id`)},
      ${listChoiceColumns.map(({ key, column }) => `'${key}', ${column('e.id', '$2')}`).join(', ')}) end as offered
  from ${editionTables} where e.id in (select id from year) order by e.reporting_year desc`
