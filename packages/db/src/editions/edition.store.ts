import type { WithheldFigures } from '@mognad/model/editions/edition-withheld'
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
  /** Of what was computed last; null for a draft. */
  readonly contentHash: Buffer | null
  /** What it withholds because an earlier draft was refused. */
  readonly withheld: readonly WithheldFigures[]
}

export async function readEditionToCompute(db: SqlRows, editionId: string): Promise<EditionToCompute | null> {
  const { rows } = await db.query<EditionToCompute>(
    `select id, instrument_version_id as "instrumentVersionId", reporting_year as "reportingYear", state, seed::text,
            content_hash as "contentHash", withheld
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
  readonly countyCode: string | null
  readonly countyName: string | null
  readonly population: number | null
  readonly sharingLevel: 0 | 1 | 2 | 3
  /** Grade of the own branch; null when there is none. */
  readonly grade: string | null
  /** The unit that everything of the own branch lies below. */
  readonly rootUnitId: string | null
  /** The batch that was to score it has failed for good. */
  readonly failed: boolean
  /** It has figures of its own, and among them one for the whole. */
  readonly hasFigures: boolean
  readonly hasTotal: boolean
}

/** The organisations of an edition, in the order of their codes. `computeRunId` names them; the batches below it say how they fared. */
export async function readMembersOfEdition(db: SqlRows, computeRunId: string): Promise<MemberOfEdition[]> {
  const { rows } = await db.query<MemberOfEdition>(
    `with failed as (
       select bm.organisation_id, bm.round_id from job_run b join job_run_organisation bm on bm.job_run_id = b.id
        where b.parent_id = $1 and b.state <> 'done')
     select m.organisation_id as "organisationId", m.round_id as "roundId", o.kind, o.code,
            o.skr_group as "skrGroup", o.skr_group_name as "skrGroupName", o.county_code as "countyCode",
            o.county_name as "countyName", o.population, o.sharing_level as "sharingLevel",
            q.grade, u.unit_id as "rootUnitId",
            (m.organisation_id, m.round_id) in (select f.organisation_id, f.round_id from failed f) as failed,
            t.round_id is not null or exists (
              select from score s where s.round_id = u.round_id and s.unit_id = u.unit_id and s.part = 'whole') as "hasFigures",
            t.mean is not null as "hasTotal"
       from job_run_organisation m
       join organisation o on o.id = m.organisation_id
       left join quality q on q.round_id = m.round_id and q.branch = 'own'
       left join round_unit u on u.round_id = m.round_id and u.branch = 'own' and u.parent_id is null
       left join score t on t.round_id = u.round_id and t.unit_id = u.unit_id and t.part = 'whole' and t.node_id = 'total'
      where m.job_run_id = $1 order by o.kind, o.code, m.organisation_id`,
    [computeRunId],
  )
  return rows
}

/** Binary rows of the organisations' own figures on some nodes: (organisation_id, node_id, respondents, answers, mean, low, high, truncated, reason). */
export function copyOwnFigures(
  client: ClientBase,
  members: readonly { readonly roundId: string; readonly rootUnitId: string }[],
  nodes: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const wanted = nodes.map((node) => client.escapeLiteral(node)).join(',')
  const rounds = uuidList(members.map((member) => member.roundId))
  const roots = uuidList(members.map((member) => member.rootUnitId))
  // The interval for comparisons: two finite populations are never exactly equal (method 1.3).
  return copyOut(
    client,
    `select s.organisation_id, s.node_id, s.respondents, s.answers, s.mean, s.comparison_low, s.comparison_high, s.truncated, s.reason
       from unnest(${rounds}, ${roots}) as m (round_id, unit_id)
       join score s on s.round_id = m.round_id and s.unit_id = m.unit_id and s.part = 'whole'
        and s.node_id in (${wanted || 'null'})`,
  )
}

/**
 * Binary rows of the figures of shown units by kind: (organisation_id, kind, frame, respondents, node_id, mean,
 * effective_answers). Only units that are shown as a group of their own, and of units of one kind inside each other the
 * outer one. Statements and factors are left out: too fine to be told of a kind of unit; and funded operations, whose
 * operators have not chosen to share.
 */
export function copyKindFigures(
  client: ClientBase,
  members: readonly { readonly roundId: string }[],
): Promise<Uint8Array<ArrayBuffer>> {
  return copyOut(
    client,
    `with recursive chain as (
       select u.round_id, u.unit_id as below, u.frame, u.kind as kind_below, u.unit_id as at, u.parent_id, u.kind, u.published
         from round_unit u where u.round_id = any (${uuidList(members.map(({ roundId }) => roundId))})
       union all
       select c.round_id, c.below, c.frame, c.kind_below, p.unit_id, p.parent_id, p.kind, p.published
         from chain c join round_unit p on p.round_id = c.round_id and p.unit_id = c.parent_id),
     frames as (select round_id, at as unit_id, sum(frame)::int as frame from chain group by 1, 2),
     -- One row for each unit, so that it is joined by a hash: as an anti-join it was a loop over all of them for each score.
     inside as (select round_id, below as unit_id,
                       bool_or(at <> below and published and kind = kind_below and parent_id is not null) as is_inside
                  from chain group by 1, 2)
     select s.organisation_id, u.kind, f.frame, s.respondents, s.node_id, s.mean, s.effective_answers
       from round_unit u
       join frames f on f.round_id = u.round_id and f.unit_id = u.unit_id
       join inside i on i.round_id = u.round_id and i.unit_id = u.unit_id and not i.is_inside
       join score s on s.round_id = u.round_id and s.unit_id = u.unit_id and s.part = 'whole'
      where u.branch = 'own' and u.published and u.parent_id is not null and s.mean is not null
        and split_part(s.node_id, ':', 1) in ('total', 'dimension', 'category', 'area')`,
  )
}

/** Columns of the edition's tables in the order in which BinaryRows are written for them. */
export const editionColumns = {
  edition_cohort: ['edition_id', 'key', 'kind', 'parent_key', 'name', 'members', 'named_members', 'belonging', 'shown'],
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
    'gap_reason',
    'likely_low',
    'likely_high',
    'higher_than',
    'lower_than',
    'place_reason',
    'weight_low',
    'weight_high',
    'weight_reason',
  ],
  edition_feature: ['edition_id', 'feature_id', 'position', 'weight', 'organisations', 'year', 'source'],
  edition_peer: [
    'edition_id',
    'organisation_id',
    'place',
    'peer_id',
    'distance',
    'driver1',
    'share1',
    'driver2',
    'share2',
    'driver3',
    'share3',
  ],
  edition_kind_value: [
    'edition_id',
    'organisation_id',
    'kind',
    'node_id',
    'sharing_level',
    'units',
    'respondents',
    'mean',
    'low',
    'high',
  ],
} as const

type EditionTable = keyof typeof editionColumns
type Rows<Table extends EditionTable> = Readonly<Record<Table, Uint8Array>>

/** What is written of an edition whatever nodes are compared, as binary rows by table: who is in it, and who is like whom. */
export type EditionFrame = Rows<
  'edition_cohort' | 'edition_member' | 'edition_feature' | 'edition_peer' | 'edition_kind_value'
>

/** Some nodes of an edition, as binary rows by table. */
export type EditionSlice = Rows<'edition_figure' | 'edition_value' | 'edition_position'>

/**
 * Empties an edition that is not published yet and writes its frame; its slices come next, in the same transaction,
 * and `finishEdition` last. Nobody sees anything of it before: run twice, the same rows.
 */
export async function beginEdition(client: ClientBase, editionId: string, frame: EditionFrame): Promise<void> {
  for (const table of tables.toReversed()) await client.query(`delete from ${table} where edition_id = $1`, [editionId])
  await copyTables(client, frame)
}

export async function writeSlice(client: ClientBase, slice: EditionSlice): Promise<void> {
  await copyTables(client, slice)
}

// Members before what refers to them.
const tables = Object.keys(editionColumns) as EditionTable[]

async function copyTables(client: ClientBase, rows: Partial<Rows<EditionTable>>): Promise<void> {
  for (const table of tables) if (rows[table]) await copyIn(client, table, editionColumns[table], rows[table])
}

/**
 * Says that an edition is computed. The report of an attack on what was there before is gone with it.
 *
 * @param leftOut organisations whose batch failed for good
 * @throws when it is published already: it is immutable, and the transaction must be rolled back
 */
export async function finishEdition(
  client: ClientBase,
  editionId: string,
  edition: { readonly recipeHash: Buffer; readonly contentHash: Buffer; readonly leftOut: number },
): Promise<void> {
  const { rowCount } = await client.query(
    `update edition set state = 'computed', recipe_hash = $2, content_hash = $3, left_out = $4, computed_at = now()
      where id = $1 and state in ('draft', 'computed', 'audited')`,
    [editionId, edition.recipeHash, edition.contentHash, edition.leftOut],
  )
  if (!rowCount) throw new Error('the edition is not open for computing')
  await client.query(`delete from edition_audit where edition_id = $1`, [editionId])
}
