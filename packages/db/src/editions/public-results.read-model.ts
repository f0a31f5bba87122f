import type { Read } from '../transaction.ts'
import type { OrganisationKind } from '../organisations/organisation.read-model.ts'
import type { FigureRow, ScoreReason } from '../scores/score.read-model.ts'
import { cohortColumns, type CohortRow, type EditionMemberRow } from './edition.read-model.ts'
import { memberFigureColumns, type CohortFigureRow } from './published-edition.read-model.ts'

// Read as nobody, on the reader's connections: row-level security then leaves nothing but those who share publicly in a
// published edition. The conditions here say the same a second time, so that neither wall stands alone.

export interface PublicEditionRow {
  readonly id: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly number: number
  readonly synthetic: boolean
  readonly contentHash: string
  readonly publishedAt: Date
}

export interface PublicOrganisationRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly county: string | null
  readonly population: number | null
  /** As it was in the edition. */
  readonly skrGroup: { readonly code: string; readonly name: string } | null
}

export interface PublicSharerRow {
  readonly organisation: PublicOrganisationRow
  readonly grade: EditionMemberRow['grade']
  /** Why it has no figures. */
  readonly reason: ScoreReason | null
  readonly figures: readonly FigureRow[]
}

export interface PublicSharersRead extends PublicEditionRow {
  /** By name, Å Ä Ö last. */
  readonly sharers: readonly PublicSharerRow[]
}

const editionOf = (e: string) => `${e}.id, ${e}.instrument_version_id as "instrumentVersionId",
  ${e}.reporting_year as "reportingYear", ${e}.number, ${e}.synthetic, encode(${e}.content_hash, 'hex') as "contentHash",
  ${e}.published_at as "publishedAt"`
const published = `select e.id, e.instrument_version_id, e.reporting_year, e.number, e.synthetic, e.content_hash, e.published_at,
  i.instrument_key from edition e join instrument_version i on i.id = e.instrument_version_id where e.state = 'published'`
const rows = (text: string) => `(select coalesce(json_agg(x), '[]') from (${text}) x)`
const upperNodes = `(v.node_id = 'total' or v.node_id like 'dimension:%')`
/** What single statements were answered is for those who measure themselves: the public page ends at the factors. */
const noItems = (of: string) => `${of}.node_id not like 'item:%'`
/** Of `edition_member m` and `organisation o`. */
const organisation = `json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'kind', o.kind, 'county', o.county_name,
  'population', o.population, 'skrGroup', case when m.skr_group is not null then json_build_object('code', m.skr_group,
  'name', coalesce((select g.name from edition_cohort g where g.edition_id = m.edition_id and g.key = 'group:' || m.skr_group),
  o.skr_group_name, m.skr_group)) end)`

/** Who shares publicly in the newest published edition of each instrument, with total and dimensions. One statement. */
export function publicSharers(read: Read): Promise<PublicSharersRead[]> {
  return read.query(sharersText)
}

const sharersText = `
  with newest as (
    select distinct on (instrument_key) * from (${published}) p order by instrument_key, reporting_year desc, number desc)
  select ${editionOf('n')},
    ${rows(`select ${organisation} as organisation, m.grade, m.reason,
              ${rows(`select ${memberFigureColumns} from edition_value v
                       where v.edition_id = m.edition_id and v.organisation_id = m.organisation_id
                         and v.sharing_level = 3 and ${upperNodes}`)} as figures
              from edition_member m join organisation o on o.id = m.organisation_id
             where m.edition_id = n.id and m.sharing_level = 3 order by o.name, o.id`)} as sharers
  from newest n order by n.instrument_key`

export interface PublicCohortRow {
  readonly cohort: CohortRow
  readonly figures: readonly CohortFigureRow[]
}

export interface PublicYearRow {
  readonly edition: PublicEditionRow
  readonly figures: readonly FigureRow[]
}

export interface PublicPlaceRow {
  readonly nodeId: string
  readonly low: number
  readonly high: number
  readonly among: number
}

export interface PublicResultRead extends PublicEditionRow, PublicSharerRow {
  /** Those of the fixed tree that it belongs to and that are large enough to be shown, the smallest first. */
  readonly cohorts: readonly PublicCohortRow[]
  /** Total and dimensions in every edition in which it shares publicly, oldest first. */
  readonly years: readonly PublicYearRow[]
  /** Among those who share publicly: places that hold with 95 %. */
  readonly places: readonly PublicPlaceRow[]
}

/**
 * One organisation in the newest published edition of an instrument in which it shares publicly. One statement; null when
 * there is none, whatever the reason.
 */
export async function publicResult(
  read: Read,
  { organisationId, instrumentKey }: { readonly organisationId: string; readonly instrumentKey: string },
): Promise<PublicResultRead | null> {
  const [row] = await read.query<PublicResultRead>(resultText, [organisationId, instrumentKey])
  return row ?? null
}

const resultText = `
  with year as (
    select distinct on (p.reporting_year) p.*, m.grade, m.reason, m.main_group, m.skr_group
      from (${published}) p
      join edition_member m on m.edition_id = p.id and m.organisation_id = $1 and m.sharing_level = 3
     where p.instrument_key = $2 order by p.reporting_year desc, p.number desc),
  newest as (select * from year order by reporting_year desc limit 1),
  around as (
    select c.* from newest n join edition_cohort c on c.edition_id = n.id and c.shown
       and c.key in ('all', 'main:' || n.main_group, 'group:' || n.skr_group))
  select ${editionOf('n')}, ${organisation} as organisation, n.grade, n.reason,
    ${rows(`select ${memberFigureColumns} from edition_value v
             where v.edition_id = n.id and v.organisation_id = $1 and v.sharing_level = 3 and ${noItems('v')}`)} as figures,
    ${rows(`select (select to_json(y) from (select ${cohortColumns}) y) as cohort,
              ${rows(`select f.node_id as "nodeId", f.organisations, f.mean, f.p10, f.q25, f.median, f.q75, f.p90, f.reason
                        from edition_figure f where f.edition_id = n.id and f.cohort_key = c.key and ${noItems('f')}`)} as figures
              from around c order by array_position(array['group', 'main', 'all'], c.kind)`)} as cohorts,
    ${rows(`select (select to_json(z) from (select ${editionOf('y')}) z) as edition,
              ${rows(`select ${memberFigureColumns} from edition_value v
                       where v.edition_id = y.id and v.organisation_id = $1 and v.sharing_level = 3 and ${upperNodes}`)} as figures
              from year y order by y.reporting_year`)} as years,
    ${rows(`select g.node_id as "nodeId", g.low, g.high, g.among from edition_guaranteed_place g
             where g.edition_id = n.id and g.organisation_id = $1`)} as places
  from newest n join organisation o on o.id = $1
  join edition_member m on m.edition_id = n.id and m.organisation_id = $1`
