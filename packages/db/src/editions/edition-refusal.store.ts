import type { EditionFinding } from '@mognad/model/editions/edition-audit'
import type { RefusedCohort, WithheldFigures } from '@mognad/model/editions/edition-withheld'
import type { Transaction } from '../transaction.ts'

export interface RefusedEdition {
  readonly instrumentVersionId: string
  readonly instrumentKey: string
  readonly reportingYear: number
  readonly withheld: readonly WithheldFigures[]
  readonly findings: readonly EditionFinding[]
  readonly cohorts: readonly RefusedCohort[]
}

/** An edition in whose newest attack something was found, with what it shows of each cohort; null where there is none such. */
export async function refusedEdition(tx: Transaction, editionId: string): Promise<RefusedEdition | null> {
  const rows = await tx.query<RefusedEdition>(
    `select e.instrument_version_id as "instrumentVersionId", v.instrument_key as "instrumentKey",
            e.reporting_year as "reportingYear", e.withheld, a.findings,
            (select jsonb_agg(jsonb_build_object('key', c.key, 'parentKey', c.parent_key, 'shows', jsonb_build_object(
                      'tails', coalesce(f.tails, false), 'quartiles', coalesce(f.quartiles, false),
                      'beyondMean', coalesce(f.median, false), 'all', coalesce(f.mean, false))) order by c.key)
               from edition_cohort c
               left join (select cohort_key, bool_or(num_nonnulls(p10, p90) > 0) as tails,
                                 bool_or(num_nonnulls(q25, q75) > 0) as quartiles,
                                 bool_or(median is not null) as median, bool_or(mean is not null) as mean
                            from edition_figure where edition_id = $1 group by cohort_key) f on f.cohort_key = c.key
              where c.edition_id = e.id) as cohorts
       from edition e join instrument_version v on v.id = e.instrument_version_id
       join edition_audit a on a.edition_id = e.id and a.content_hash = e.content_hash and not a.passed
      where e.id = $1 and e.state = 'computed'`,
    [editionId],
  )
  return rows[0] ?? null
}
