import type { ClientBase } from 'pg'
import { copyOut, uuidList } from '../responses/copy.ts'
import type { SqlRows } from '../job-runs/job-run.store.ts'

/** An edition as it lies in its tables, for the attack on it. */
export interface EditionRows {
  readonly editionId: string
  /** In the order of their ids. */
  readonly members: readonly EditionMemberRow[]
  readonly cohorts: readonly { key: string; parentKey: string | null; namedMembers: number }[]
  readonly figures: readonly EditionFigureRow[]
  /** In a fixed order. */
  readonly nodes: readonly string[]
  /** Where some member has been told its position. */
  readonly told: readonly { cohortKey: string; nodeId: string }[]
}

export interface EditionMemberRow {
  readonly organisationId: string
  readonly roundId: string | null
  readonly mainGroup: string | null
  readonly skrGroup: string | null
  /** How its values may be read; 0 where it has none. */
  readonly sharingLevel: 0 | 1 | 2 | 3
}

export interface EditionFigureRow {
  readonly cohortKey: string
  readonly nodeId: string
  readonly organisations: number
  readonly mean: number | null
  readonly p10: number | null
  readonly q25: number | null
  readonly median: number | null
  readonly q75: number | null
  readonly p90: number | null
}

export async function readEditionRows(db: SqlRows, editionId: string): Promise<EditionRows> {
  const of = async <Row>(text: string) => (await db.query<Row>(text, [editionId])).rows
  const members = await of<EditionMemberRow>(
    `select m.organisation_id as "organisationId", m.round_id as "roundId", m.main_group as "mainGroup", m.skr_group as "skrGroup",
            coalesce((select min(v.sharing_level) from edition_value v
                       where v.edition_id = m.edition_id and v.organisation_id = m.organisation_id), 0) as "sharingLevel"
       from edition_member m where m.edition_id = $1 order by m.organisation_id`,
  )
  const cohorts = await of<EditionRows['cohorts'][number]>(
    `select key, parent_key as "parentKey", named_members as "namedMembers" from edition_cohort where edition_id = $1
      order by array_position(array['all', 'main', 'group'], kind) nulls last, key`,
  )
  const figures = await of<EditionFigureRow>(
    `select cohort_key as "cohortKey", node_id as "nodeId", organisations, mean, p10, q25, median, q75, p90
       from edition_figure where edition_id = $1`,
  )
  const nodes = await of<{ nodeId: string }>(
    `select distinct node_id as "nodeId" from edition_figure where edition_id = $1 order by 1`,
  )
  const told = await of<EditionRows['told'][number]>(
    `select cohort_key as "cohortKey", node_id as "nodeId" from edition_position
      where edition_id = $1 and position is not null group by 1, 2`,
  )
  return { editionId, members, cohorts, figures, nodes: nodes.map(({ nodeId }) => nodeId), told }
}

/**
 * Binary rows of (node_id, member, mean), member being a place among the members as `readEditionRows` gives them, from 0: a
 * share of an edition at a time, since a country has millions.
 */
export function copyEditionMeans(
  client: ClientBase,
  editionId: string,
  nodes: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const edition = client.escapeLiteral(editionId)
  const wanted = nodes.map((node) => client.escapeLiteral(node)).join(',')
  return copyOut(
    client,
    `select v.node_id, m.member, v.mean
       from (select organisation_id, (row_number() over (order by organisation_id) - 1)::int4 as member
               from edition_member where edition_id = ${edition}) m
       join edition_value v on v.edition_id = ${edition} and v.organisation_id = m.organisation_id
      where v.node_id in (${wanted || 'null'}) and v.mean is not null`,
  )
}

/** The published editions of the same instrument, of every year, that an edition can be subtracted from. */
export async function earlierEditions(db: SqlRows, editionId: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
      where e.id <> $1 and e.state in ('published', 'superseded')
        and v.instrument_key = (select w.instrument_key from edition x join instrument_version w on w.id = x.instrument_version_id
                                 where x.id = $1)
      order by e.reporting_year, e.number, e.id`,
    [editionId],
  )
  return rows.map(({ id }) => id)
}

/** Binary rows of (round_id, unit_id, node_id, mean): the means of statements that are shown inside organisations. */
export function copyShownItems(client: ClientBase, roundIds: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return copyOut(
    client,
    `select round_id, unit_id, node_id, mean from score
      where round_id = any (${uuidList(roundIds)}) and part = 'whole' and mean is not null and starts_with(node_id, 'item:')`,
  )
}

export interface EditionReport {
  readonly passed: boolean
  readonly attacks: unknown
  readonly findings: unknown
  readonly tookMs: number
}

/**
 * Keeps the report of an attack, and moves the edition on when nothing was found. What was attacked must still be there.
 *
 * @throws when the edition has been computed anew meanwhile, or published
 */
export async function saveEditionReport(
  client: ClientBase,
  { editionId, contentHash, report }: { editionId: string; contentHash: Buffer; report: EditionReport },
): Promise<void> {
  const { rowCount } = await client.query(
    `update edition set state = $3 where id = $1 and content_hash = $2 and state in ('computed', 'audited')`,
    [editionId, contentHash, report.passed ? 'audited' : 'computed'],
  )
  if (!rowCount) throw new Error('the edition is not what was attacked')
  await client.query(`delete from edition_audit where edition_id = $1`, [editionId])
  await client.query(
    `insert into edition_audit (edition_id, content_hash, recipe_hash, passed, attacks, findings, took_ms)
     select $1, $2, e.recipe_hash, $3, $4, $5, $6 from edition e where e.id = $1`,
    [
      editionId,
      contentHash,
      report.passed,
      JSON.stringify(report.attacks),
      JSON.stringify(report.findings),
      report.tookMs,
    ],
  )
}
