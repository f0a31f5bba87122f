import type { ClientBase } from 'pg'
import type { SqlRows } from '../job-runs/job-run.store.ts'
import { copyIn } from '../responses/copy.ts'

/** Columns of `recut_score` in the order in which BinaryRows are written for it. */
export const recutScoreColumns = [
  'round_id',
  'organisation_id',
  'unit_id',
  'earlier_round_id',
  'node_id',
  'respondents',
  'mean',
  'low',
  'high',
  'comparison_low',
  'comparison_high',
  'effective_answers',
  'truncated',
  'reason',
] as const

/** A round and an earlier one whose tree may differ. */
export interface RoundPair {
  readonly organisationId: string
  readonly laterId: string
  readonly earlierId: string
}

/**
 * The pairs of rounds of which one is among these, that were answered with the same instrument and by an organisation whose
 * tree has been changed. Both have been opened; `inHand` are being scored, so they count as such.
 */
export async function readPairsToRecut(db: SqlRows, inHand: readonly string[]): Promise<RoundPair[]> {
  const { rows } = await db.query<RoundPair>(
    `select later.organisation_id as "organisationId", later.id as "laterId", earlier.id as "earlierId"
       from round later join instrument_version v on v.id = later.instrument_version_id
       join round earlier on earlier.organisation_id = later.organisation_id
        and (earlier.reporting_year, earlier.id) < (later.reporting_year, later.id)
       join instrument_version w on w.id = earlier.instrument_version_id and w.instrument_key = v.instrument_key
      where (later.id = any ($1::uuid[]) or earlier.id = any ($1::uuid[]))
        and (later.id = any ($1::uuid[]) or later.state in ('scored', 'published'))
        and (earlier.id = any ($1::uuid[]) or earlier.state in ('scored', 'published'))
        and exists (select from unit_change c where c.organisation_id = later.organisation_id
                     and c.act not in ('rename', 'describe', 'set_headcounts'))
      order by later.id, earlier.id`,
    [[...inHand]],
  )
  return rows
}

export interface Merger {
  readonly organisationId: string
  readonly unitId: string
  /** Null: it was put away without a successor. */
  readonly into: string | null
}

/**
 * What became of each unit that was put away, the last time that it was. The unit that a merger leaves is the one whose
 * headcounts grew in the same act, or that got the units of the other.
 */
export async function readMergers(db: SqlRows, organisationIds: readonly string[]): Promise<Merger[]> {
  const { rows } = await db.query<Merger>(
    `select distinct on (c.unit_id) c.organisation_id as "organisationId", c.unit_id as "unitId",
            case when c.act = 'merge' then coalesce(
              (select o.unit_id from unit_change o where o.act_id = c.act_id and (o.after ? 'employees' or o.after ? 'leaders') limit 1),
              (select (o.after ->> 'parentId')::uuid from unit_change o where o.act_id = c.act_id and o.after ? 'parentId' limit 1)
            ) end as into
       from unit_change c
      where c.organisation_id = any ($1::uuid[]) and c.after ->> 'retired' = 'true'
      order by c.unit_id, c.version desc`,
    [[...organisationIds]],
  )
  return rows
}

/** A unit of a later tree in an earlier round. */
export interface RecutToKeep extends RoundPair {
  readonly unitId: string
  readonly from: readonly string[]
  readonly sharedWith: readonly string[]
  readonly reason: string | null
}

/** Exchanges what is known of some rounds on other trees, in both directions: run twice, the same rows. */
export async function replaceRecuts(
  client: ClientBase,
  roundIds: readonly string[],
  { recuts, scores }: { readonly recuts: readonly RecutToKeep[]; readonly scores: Uint8Array },
): Promise<void> {
  for (const table of ['recut_score', 'recut'])
    await client.query(
      `delete from ${table} where round_id = any ($1::uuid[]) or earlier_round_id = any ($1::uuid[])`,
      [[...roundIds]],
    )
  if (recuts.length === 0) return
  await client.query(
    `insert into recut (round_id, organisation_id, unit_id, earlier_round_id, from_units, shared_with, reason)
     select "laterId", "organisationId", "unitId", "earlierId",
            array(select jsonb_array_elements_text("from")::uuid), array(select jsonb_array_elements_text("sharedWith")::uuid), reason
       from jsonb_to_recordset($1::jsonb) as t ("laterId" uuid, "organisationId" uuid, "unitId" uuid, "earlierId" uuid,
                                                "from" jsonb, "sharedWith" jsonb, reason text)`,
    [JSON.stringify(recuts)],
  )
  await copyIn(client, 'recut_score', recutScoreColumns, scores)
}
