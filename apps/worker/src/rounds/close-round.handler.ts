import type { Pool, PoolClient } from 'pg'
import { v7 as uuid } from 'uuid'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { takeCoversOff } from '@mognad/db/rounds/box-closing.store'
import { giveUpBox } from '@mognad/db/rounds/box-giving-up.store'
import { RuleBroken } from '@mognad/model/errors'
import { fewestAnswers } from '@mognad/model/rounds/round-lifecycle'
import { actFor, statementsOf } from '../database.ts'
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
    const box = await takeCoversOff(client, run.roundId, ({ mac, ...row }) => secret.isRowMac(row, mac))
    if (!box) throw new RuleBroken('ROUND_NOT_OPEN')
    const { id, organisationId, received, refused } = box
    await client.query(
      `insert into audit_event (id, organisation_id, actor_id, kind, subject_id, detail) values ($1, $2, $3, 'BOX_CLOSED', $4, $5)`,
      [uuid(), organisationId, run.requestedBy, id, { received, refused }],
    )
    if (received < fewestAnswers) await giveUp(client, box)
    if (refused > 0) logger.warn({ batchId: id, refused }, 'sealed answers refused')
  })
  await vacuum(pool, logger)
}

/** A box with fewer than seven answers can never be opened: its envelopes go at once, the counts remain. */
async function giveUp(
  client: PoolClient,
  { id, organisationId }: { id: string; organisationId: string },
): Promise<void> {
  await actFor(client, organisationId)
  await giveUpBox(client, id)
  await recordAuditEvent(statementsOf(client), {}, { kind: 'BOX_GIVEN_UP', subjectId: id, organisationId })
}

/** The old rows leave the pages. Best effort: PostgreSQL 15 and 16 leave it to autovacuum, which is set to be eager. */
async function vacuum(pool: Pool, logger: RunContext['logger']): Promise<void> {
  await pool.query('vacuum sealed_answer').catch((err: unknown) => logger.info({ err }, 'vacuum left to autovacuum'))
}
