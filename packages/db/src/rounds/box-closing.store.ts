import type { ClientBase } from 'pg'

export interface ClosedBox {
  readonly id: string
  readonly organisationId: string
  readonly received: number
  /** Rows whose mac was wrong: invented or exchanged in the database, left where they are. */
  readonly refused: number
}

/** A sealed answer as it lies there, for the check of its mac. */
export interface SealedAnswerRow {
  readonly batchId: string
  readonly slot: Buffer
  readonly keyGroupId: string
  readonly revision: number
  readonly envelope: Buffer
  readonly mac: Buffer
}

/** The order in which rows are written anew: one that has nothing to do with the order in which they came. */
const anyOrder = 'order by gen_random_uuid()'

/**
 * Shuts the door of a round's open box and takes the outer covers off: envelopes go into one table and slots into another,
 * each in an order of its own, and no row keeps both (docs/anonymity.md, closing). Run in one transaction.
 *
 * @param isMacRight of every row; rows of which it is not are counted and left
 * @param order of the attack tests only, which show what another order gives away
 * @returns null when the round has no open box
 */
export async function takeCoversOff(
  client: ClientBase,
  roundId: string | null,
  isMacRight: (row: SealedAnswerRow) => boolean,
  order: string = anyOrder,
): Promise<ClosedBox | null> {
  const box = await shutDoor(client, roundId)
  if (!box) return null
  const refused = (await sealedAnswers(client, box.id)).filter((row) => !isMacRight(row)).map(({ slot }) => slot)
  const from = `from sealed_answer where batch_id = $1 and slot <> all ($2::bytea[])`
  const { rowCount } = await client.query(
    `insert into envelope (organisation_id, batch_id, key_group_id, envelope)
     select organisation_id, batch_id, key_group_id, envelope ${from} ${order}`,
    [box.id, refused],
  )
  await client.query(
    `insert into answered_slot (slot, organisation_id, round_id) select slot, organisation_id, $3::uuid ${from} ${order}`,
    [box.id, refused, roundId],
  )
  await client.query(`delete ${from}`, [box.id, refused])
  const received = rowCount ?? 0
  await client.query(`update batch set received = $2, refused = $3, closed_at = clock_timestamp() where id = $1`, [
    box.id,
    received,
    refused.length,
  ])
  await client.query(`update round set state = 'closed' where id = $1 and state = 'open'`, [roundId])
  return { ...box, received, refused: refused.length }
}

/** Waits for answers on their way; a later one finds the door shut. */
async function shutDoor(
  client: ClientBase,
  roundId: string | null,
): Promise<Pick<ClosedBox, 'id' | 'organisationId'> | null> {
  const { rows } = await client.query<{ id: string; organisationId: string }>(
    `update batch set state = 'closed' where round_id = $1 and state = 'open' returning id, organisation_id as "organisationId"`,
    [roundId],
  )
  return rows[0] ?? null
}

async function sealedAnswers(client: ClientBase, batchId: string): Promise<SealedAnswerRow[]> {
  const { rows } = await client.query<SealedAnswerRow>(
    `select batch_id as "batchId", slot, key_group_id as "keyGroupId", revision, envelope, mac
       from sealed_answer where batch_id = $1`,
    [batchId],
  )
  return rows
}
