import type { Pool, PoolClient } from 'pg'
import { v7 as uuid } from 'uuid'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { RuleBroken } from '@mognad/model/errors'
import type { ServerSecret } from '@mognad/runtime'
import type { RunContext } from '../run-context.ts'

/**
 * Closes a round: from here no row on the server holds both who and what (docs/anonymity.md, closing). One transaction:
 * the door shuts, every row's mac is checked, envelopes go into one table and slots into another, each in an order of
 * its own. Rows whose mac fails were invented or exchanged in the database: they are counted and left where they are.
 */
export async function closeRound(
  run: StartedRun,
  { commit, secret, pool, progress, logger }: RunContext,
): Promise<void> {
  progress('close', 0, 1)
  await commit(async (client) => {
    const batch = await shutDoor(client, run.roundId)
    const refused = await slotsRefused(client, batch.id, secret)
    const from = `from sealed_answer where batch_id = $1 and slot <> all ($2::bytea[])`
    const { rowCount: received } = await client.query(
      `insert into envelope (organisation_id, batch_id, key_group_id, envelope)
       select organisation_id, batch_id, key_group_id, envelope ${from} order by gen_random_uuid()`,
      [batch.id, refused],
    )
    await client.query(
      `insert into answered_slot (slot, organisation_id, round_id)
       select slot, organisation_id, $3::uuid ${from} order by gen_random_uuid()`,
      [batch.id, refused, run.roundId],
    )
    await client.query(`delete ${from}`, [batch.id, refused])
    await client.query(`update batch set received = $2, refused = $3 where id = $1`, [
      batch.id,
      received,
      refused.length,
    ])
    await client.query(`update round set state = 'closed' where id = $1 and state = 'open'`, [run.roundId])
    await client.query(
      `insert into audit_event (id, organisation_id, actor_id, kind, subject_id, detail) values ($1, $2, $3, 'BOX_CLOSED', $4, $5)`,
      [uuid(), batch.organisationId, run.requestedBy, batch.id, { received, refused: refused.length }],
    )
    if (refused.length > 0) logger.warn({ batchId: batch.id, refused: refused.length }, 'sealed answers refused')
  })
  await vacuum(pool, logger)
}

/** Waits for answers on their way; a later one finds the door shut. */
async function shutDoor(client: PoolClient, roundId: string | null): Promise<{ id: string; organisationId: string }> {
  const { rows } = await client.query<{ id: string; organisationId: string }>(
    `update batch set state = 'closed' where round_id = $1 and state = 'open' returning id, organisation_id as "organisationId"`,
    [roundId],
  )
  if (!rows[0]) throw new RuleBroken('ROUND_NOT_OPEN')
  return rows[0]
}

async function slotsRefused(client: PoolClient, batchId: string, secret: ServerSecret): Promise<Buffer[]> {
  const { rows } = await client.query<{
    slot: Buffer
    keyGroupId: string
    revision: number
    envelope: Buffer
    mac: Buffer
  }>(`select slot, key_group_id as "keyGroupId", revision, envelope, mac from sealed_answer where batch_id = $1`, [
    batchId,
  ])
  return rows.filter(({ mac, ...row }) => !secret.isRowMac({ batchId, ...row }, mac)).map((row) => row.slot)
}

/** The old rows leave the pages. Best effort: PostgreSQL 15 and 16 leave it to autovacuum, which is set to be eager. */
async function vacuum(pool: Pool, logger: RunContext['logger']): Promise<void> {
  await pool.query('vacuum sealed_answer').catch((err: unknown) => logger.info({ err }, 'vacuum left to autovacuum'))
}
