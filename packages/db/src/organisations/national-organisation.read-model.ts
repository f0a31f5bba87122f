import { readPage, type Page, type PageRequest } from '../paging/page.read-model.ts'
import type { Read } from '../transaction.ts'
import { organisationColumns, type OrganisationRow } from './organisation.read-model.ts'

export type MeasuringState = 'none' | 'planned' | 'open' | 'closed' | 'scored'
export type KeyUserState = 'none' | 'invited' | 'inside'

/** An organisation as the coordinator sees it: words for how far it is, and no figure of its own. */
export interface NationalOrganisationRow extends OrganisationRow {
  readonly measuring: MeasuringState
  readonly keyUser: KeyUserState
  readonly mayAppoint: boolean
  /** Its level in the newest published edition of answers of persons; null when it is not in it. */
  readonly editionSharingLevel: number | null
}

export interface NationalOrganisationsWanted {
  readonly reportingYear: number
  /** Part of a name, or a code; empty: all. */
  readonly search: string
  readonly measuring: MeasuringState | null
  readonly kind: OrganisationRow['kind'] | null
}

/** By name, Å Ä Ö last. Nobody but the coordinator gets a row. */
export function nationalOrganisationPage(
  read: Read,
  { reportingYear, search, measuring, kind }: NationalOrganisationsWanted,
  page: PageRequest,
): Promise<Page<NationalOrganisationRow>> {
  const list = {
    columns: `${organisationColumns}, y.measuring, y.key_user as "keyUser", y.may_appoint as "mayAppoint",
      m.sharing_level as "editionSharingLevel"`,
    from: `organisation o join organisations_in_year($1::int) y on y.organisation_id = o.id
      left join edition_member m on m.organisation_id = o.id and m.edition_id = (
        select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
         where e.state = 'published' and v.collection = 'persons'
         order by e.reporting_year desc, e.number desc limit 1)`,
    // No pattern: what somebody searches for may hold signs that a pattern reads otherwise.
    where: `($2::text = '' or strpos(lower(o.name), lower($2 collate "sv-x-icu")) > 0 or o.code = $2)
      and ($3::text is null or y.measuring = $3) and ($4::text is null or o.kind = $4)`,
    values: [reportingYear, search, measuring, kind],
    order: [
      ['o.name', 'text'],
      ['o.id', 'uuid'],
    ],
  } as const
  return readPage(read, list, page)
}

export interface SkrGroupRow {
  readonly code: string
  readonly name: string
}

/** The SKR groups that some municipality is in: what a new one can be put into. */
export function skrGroups(read: Read): Promise<SkrGroupRow[]> {
  return read.query(
    `select distinct skr_group as code, skr_group_name as name from organisation
      where skr_group is not null and skr_group_name is not null order by 1`,
  )
}
