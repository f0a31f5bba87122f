import type { Read } from '../transaction.ts'

// Read on the reader's connections only: row-level security leaves those out whose figures the asker may not read.

/** A figure of one organisation on one factor in one published edition. */
export interface SharerFigureRow {
  readonly organisationId: string
  readonly factor: string
  readonly reportingYear: number
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly respondents: number
}

export interface SharersRead {
  /** The most similar organisations of the newest edition that the asking one takes part in. */
  readonly similar: readonly string[]
  readonly figures: readonly SharerFigureRow[]
}

/**
 * The published figures of those who share by name or publicly, of the years that hold, and who is most similar. Figures of
 * one edition are compared with those of another only where both were made with the same version of the instrument: others may
 * be worded otherwise. One statement.
 *
 * @param asked the organisation that reads, null for a coordinator; whose figures on which factor, each pair once
 */
export async function readSharers(
  read: Read,
  asked: {
    readonly organisationId: string | null
    readonly pairs: readonly { readonly organisationId: string; readonly factor: string }[]
    readonly instrumentKey: string
  },
): Promise<SharersRead> {
  const [row] = await read.query<SharersRead & Record<string, unknown>>(
    `with year as (select e.id, e.reporting_year, e.instrument_version_id from edition e
                     join instrument_version v on v.id = e.instrument_version_id
                    where v.instrument_key = $4 and e.state = 'published'),
     newest as (select id, instrument_version_id from year order by reporting_year desc limit 1)
     select (select coalesce(json_agg(p.peer_id order by p.place), '[]') from edition_peer p
              where p.edition_id = (select y.id from year y where exists (select from edition_peer q
                       where q.edition_id = y.id and q.organisation_id = $1) order by y.reporting_year desc limit 1)
                and p.organisation_id = $1) as similar,
            (select coalesce(json_agg(json_build_object('organisationId', v.organisation_id, 'factor', v.node_id,
                      'reportingYear', y.reporting_year, 'mean', v.mean, 'low', v.low, 'high', v.high,
                      'respondents', v.respondents)), '[]')
               from year y cross join unnest($2::uuid[], $3::text[]) pair (organisation_id, factor)
               join edition_value v on v.edition_id = y.id and v.organisation_id = pair.organisation_id and v.node_id = pair.factor
              where y.instrument_version_id = (select instrument_version_id from newest) and v.sharing_level >= 2
                and v.mean is not null and v.low is not null and v.high is not null and v.respondents is not null
                and v.truncated is null) as figures`,
    [
      asked.organisationId,
      asked.pairs.map((pair) => pair.organisationId),
      asked.pairs.map(({ factor }) => factor),
      asked.instrumentKey,
    ],
  )
  return row ?? { similar: [], figures: [] }
}
