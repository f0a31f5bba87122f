import type { WithheldFigures } from '@mognad/model/editions/edition-withheld'
import type { Read } from '../transaction.ts'
import { readPage, readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'
import type { RecipeRow, ScoreReason } from '../scores/score.read-model.ts'

export type EditionState = 'draft' | 'computed' | 'audited' | 'published' | 'superseded'

export interface EditionRow {
  readonly id: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly number: number
  readonly state: EditionState
  readonly synthetic: boolean
  readonly leftOut: number
  readonly contentHash: string | null
  readonly recipe: RecipeRow | null
  readonly computedAt: Date | null
  readonly publishedAt: Date | null
  /** What it withholds because an earlier draft was refused. */
  readonly withheld: readonly WithheldFigures[]
}

export interface CohortRow {
  readonly editionId: string
  readonly key: string
  readonly kind: 'all' | 'main' | 'group' | 'county' | 'size'
  readonly parentKey: string | null
  readonly name: string | null
  readonly members: number
  readonly namedMembers: number
  /** Of a cohort of named sharers: all whom it could hold; null in the tree. */
  readonly belonging: number | null
  readonly shown: boolean
}

export interface EditionMemberRow {
  readonly editionId: string
  readonly organisationId: string
  readonly grade: 'green' | 'amber' | 'red' | 'joint' | null
  readonly reason: ScoreReason | null
}

export const editionColumns = `e.id, e.instrument_version_id as "instrumentVersionId", e.reporting_year as "reportingYear", e.number,
  e.state, e.synthetic, e.left_out as "leftOut", encode(e.content_hash, 'hex') as "contentHash",
  case when k.hash is not null then jsonb_build_object('hash', encode(k.hash, 'hex'), 'body', k.body) end as recipe,
  e.computed_at as "computedAt", e.published_at as "publishedAt", e.withheld`
export const editionTables = 'edition e left join recipe k on k.hash = e.recipe_hash'

export const cohortColumns = `c.edition_id as "editionId", c.key, c.kind, c.parent_key as "parentKey", c.name, c.members,
  c.named_members as "namedMembers", c.belonging, c.shown`
/** All, then the main groups, the groups, the counties and the classes of size, each in the order of their keys. */
export const cohortOrder = `array_position(array['all', 'main', 'group', 'county', 'size'], c.kind), c.key`

/** On the reader's connections these are the published and superseded ones, whatever is asked for. */
export function editionsById(read: Read, ids: readonly string[]): Promise<EditionRow[]> {
  return read.query(`select ${editionColumns} from ${editionTables} where e.id = any ($1)`, [ids])
}

/** Newest reporting year first, in it the newest edition first. */
export function editionPage(
  read: Read,
  { instrumentKey, state }: { readonly instrumentKey: string | null; readonly state: EditionState | null },
  page: PageRequest,
): Promise<Page<EditionRow>> {
  const list = {
    columns: editionColumns,
    from: editionTables,
    where: `($1::text is null or e.instrument_version_id in (select id from instrument_version where instrument_key = $1))
            and ($2::text is null or e.state = $2)`,
    values: [instrumentKey, state],
    descending: true,
    order: [
      ['e.reporting_year', 'int'],
      ['e.number', 'int'],
      ['e.id', 'uuid'],
    ],
  } as const
  return readPage(read, list, page)
}

/** Those of each edition, in that order. */
export function cohortsOfEditions(read: Read, editionIds: readonly string[]): Promise<CohortRow[]> {
  return read.query(
    `select ${cohortColumns}
       from edition_cohort c where c.edition_id = any ($1)
      order by c.edition_id, ${cohortOrder}`,
    [editionIds],
  )
}

/** Those that share by name or publicly, and the asking organisation: row-level security leaves the others out. */
export function memberPages(
  read: Read,
  editionIds: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<EditionMemberRow>>> {
  const list = {
    columns: `m.edition_id as "editionId", m.organisation_id as "organisationId", m.grade, m.reason`,
    from: 'edition_member m join organisation o on o.id = m.organisation_id',
    parent: 'm.edition_id',
    order: [
      ['o.name', 'text'],
      ['m.organisation_id', 'uuid'],
    ],
  } as const
  return readPages(read, list, editionIds, page)
}
