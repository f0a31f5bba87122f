import type { Read } from '../transaction.ts'
import type { RoundRow } from '../rounds/round.read-model.ts'

/** A round with a result, and whom it asked. */
export interface ScoredRoundRow extends RoundRow {
  readonly targetGroup: string
}

/** The rounds of organisations with a result, of one questionnaire, the newest first. */
export function scoredRoundsOfOrganisations(
  read: Read,
  organisationIds: readonly string[],
  instrumentKey: string,
): Promise<ScoredRoundRow[]> {
  return read.query(
    `select r.id, r.organisation_id as "organisationId", r.instrument_version_id as "instrumentVersionId", r.name,
            r.reporting_year as "reportingYear", r.state, r.synthetic, r.opens_at as "opensAt", r.closes_at as "closesAt",
            r.target_group as "targetGroup"
       from round r join instrument_version v on v.id = r.instrument_version_id
      where r.organisation_id = any ($1) and v.instrument_key = $2 and r.state in ('scored', 'published')
      order by r.reporting_year desc, r.id desc`,
    [organisationIds, instrumentKey],
  )
}

/** The newest published edition of a questionnaire in a year; null: there is none. Read as the published reader. */
export async function newestPublishedEdition(
  read: Read,
  instrumentKey: string,
  reportingYear: number,
): Promise<string | null> {
  const [row] = await read.query<{ id: string }>(
    `select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
      where v.instrument_key = $1 and e.reporting_year = $2 and e.state = 'published' order by e.number desc limit 1`,
    [instrumentKey, reportingYear],
  )
  return row?.id ?? null
}
