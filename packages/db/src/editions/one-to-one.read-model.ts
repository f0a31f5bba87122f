import type { Read } from '../transaction.ts'
import { organisationColumns, type OrganisationRow } from '../organisations/organisation.read-model.ts'
import { editionColumns, editionTables, type EditionRow } from './edition.read-model.ts'
import { memberFigureColumns, type MemberFigureRow } from './published-edition.read-model.ts'

// Read on the reader's connections only: row-level security leaves those out whose figures the asker may not read.

export interface OneToOneRead extends EditionRow {
  /** How far the own answers stand for the organisation; null: it takes no part in the edition. */
  readonly ownGrade: string | null
  /** Null: nobody of that id shares by name in the edition, as far as the asker may know. */
  readonly other: (OrganisationRow & { readonly grade: string | null }) | null
  /** Of the two, on every node. */
  readonly values: readonly MemberFigureRow[]
}

/**
 * An organisation and one other that shares by name in an edition, all of it in one statement. Null when there is no such
 * edition to be seen.
 */
export async function readOneToOne(
  read: Read,
  asked: { readonly editionId: string; readonly organisationId: string; readonly otherId: string },
): Promise<OneToOneRead | null> {
  const [row] = await read.query<OneToOneRead>(text, [asked.editionId, asked.organisationId, asked.otherId])
  return row ?? null
}

// Another organisation of the same person may be read at any level: what counts here is what it has chosen to share.
const text = `
  with other as (
    select ${organisationColumns}, m.grade from edition_member m join organisation o on o.id = m.organisation_id
     where m.edition_id = $1 and m.organisation_id = $3 and m.organisation_id <> $2 and m.sharing_level >= 2)
  select ${editionColumns},
    (select m.grade from edition_member m where m.edition_id = $1 and m.organisation_id = $2) as "ownGrade",
    (select to_json(other) from other) as other,
    (select coalesce(json_agg(x), '[]') from (
       select v.organisation_id as "organisationId", ${memberFigureColumns} from edition_value v
        where v.edition_id = $1
          and (v.organisation_id = $2 or (v.organisation_id = (select id from other) and v.sharing_level >= 2))) x) as values
  from ${editionTables} where e.id = $1`
