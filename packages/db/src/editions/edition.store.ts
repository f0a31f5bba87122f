import type { ClientBase } from 'pg'
import type { SqlRows } from '../job-runs/job-run.store.ts'
import { copyIn, copyOut, uuidList } from '../responses/copy.ts'

export interface EditionToCompute {
  readonly id: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly state: string
  /** A 64-bit number as text; JavaScript's are exact to 2^53. */
  readonly seed: string
}

export async function readEditionToCompute(db: SqlRows, editionId: string): Promise<EditionToCompute | null> {
  const { rows } = await db.query<EditionToCompute>(
    `select id, instrument_version_id as "instrumentVersionId", reporting_year as "reportingYear", state, seed::text
       from edition where id = $1`,
    [editionId],
  )
  return rows[0] ?? null
}

export interface MemberOfEdition {
  readonly organisationId: string
  readonly roundId: string
  readonly kind: string
  readonly code: string
  readonly skrGroup: string | null
  readonly skrGroupName: string | null
  readonly sharingLevel: 0 | 1 | 2 | 3
  /** Grade of the own branch; null when there is none. */
  readonly grade: string | null
  /** The unit that everything of the own branch lies below. */
  readonly rootUnitId: string | null
  /** The batch that was to score it has failed for good. */
  readonly failed: boolean
}

/** The organisations of an edition, in the order of their codes. `computeRunId` names them; the batches below it say how they fared. */
export async function readMembersOfEdition(db: SqlRows, computeRunId: string): Promise<MemberOfEdition[]> {
  const { rows } = await db.query<MemberOfEdition>(
    `select m.organisation_id as "organisationId", m.round_id as "roundId", o.kind, o.code,
            o.skr_group as "skrGroup", o.skr_group_name as "skrGroupName", o.sharing_level as "sharingLevel",
            q.grade, u.unit_id as "rootUnitId",
            exists (select from job_run b join job_run_organisation bm on bm.job_run_id = b.id
                     where b.parent_id = m.job_run_id and b.state <> 'done'
                       and bm.organisation_id = m.organisation_id and bm.round_id = m.round_id) as failed
       from job_run_organisation m
       join organisation o on o.id = m.organisation_id
       left join quality q on q.round_id = m.round_id and q.branch = 'own'
       left join round_unit u on u.round_id = m.round_id and u.branch = 'own' and u.parent_id is null
      where m.job_run_id = $1 order by o.kind, o.code, m.organisation_id`,
    [computeRunId],
  )
  return rows
}

/** Binary rows of the organisations' own figures: (organisation_id, node_id, respondents, answers, mean, low, high, truncated, reason). */
export function copyOwnFigures(
  client: ClientBase,
  members: readonly { readonly roundId: string; readonly rootUnitId: string }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const rounds = uuidList(members.map((member) => member.roundId))
  const roots = uuidList(members.map((member) => member.rootUnitId))
  // The interval for comparisons: two finite populations are never exactly equal (method 1.3).
  return copyOut(
    client,
    `select s.organisation_id, s.node_id, s.respondents, s.answers, s.mean, s.comparison_low, s.comparison_high, s.truncated, s.reason
       from unnest(${rounds}, ${roots}) as m (round_id, unit_id)
       join score s on s.round_id = m.round_id and s.unit_id = m.unit_id and s.part = 'whole'`,
  )
}

/** Columns of the edition's tables in the order in which BinaryRows are written for them. */
export const editionColumns = {
  edition_cohort: ['edition_id', 'key', 'kind', 'parent_key', 'name', 'members', 'named_members', 'shown'],
  edition_figure: [
    'edition_id',
    'cohort_key',
    'node_id',
    'organisations',
    'mean',
    'p10',
    'q25',
    'median',
    'q75',
    'p90',
    'reason',
  ],
  edition_member: [
    'edition_id',
    'organisation_id',
    'round_id',
    'sharing_level',
    'grade',
    'main_group',
    'skr_group',
    'reason',
  ],
  edition_value: [
    'edition_id',
    'organisation_id',
    'node_id',
    'sharing_level',
    'mean',
    'low',
    'high',
    'respondents',
    'answers',
    'truncated',
    'reason',
  ],
  edition_position: [
    'edition_id',
    'organisation_id',
    'cohort_key',
    'node_id',
    'others',
    'position',
    'best_quarter_gap',
    'reason',
  ],
} as const

export type EditionTable = keyof typeof editionColumns

export interface EditionContents {
  readonly tables: Readonly<Record<EditionTable, Uint8Array>>
  readonly recipeHash: Buffer
  readonly contentHash: Buffer
  /** Organisations whose batch failed for good. */
  readonly leftOut: number
}

/**
 * Exchanges everything in an edition that is not published yet, which is then computed: run twice, the same rows.
 *
 * @throws when it is published already: it is immutable
 */
export async function replaceEdition(client: ClientBase, editionId: string, contents: EditionContents): Promise<void> {
  const { rowCount } = await client.query(
    `update edition set state = 'computed', recipe_hash = $2, content_hash = $3, left_out = $4, computed_at = now()
      where id = $1 and state in ('draft', 'computed')`,
    [editionId, contents.recipeHash, contents.contentHash, contents.leftOut],
  )
  if (!rowCount) throw new Error('the edition is not open for computing')
  const order = ['edition_cohort', 'edition_figure', 'edition_member', 'edition_value', 'edition_position'] as const
  for (const table of order.toReversed()) await client.query(`delete from ${table} where edition_id = $1`, [editionId])
  for (const table of order) await copyIn(client, table, editionColumns[table], contents.tables[table])
}
