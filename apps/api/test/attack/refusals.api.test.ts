import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeCoversOff } from '@mognad/db/rounds/box-closing.store'
import { makeCode, openEnvelope, sealAnswers, Unreadable, unwrapBoxKey, WrongCode } from '@mognad/sealing'
import { addSealedRound, type SealedRound } from '@mognad/testkit/sealed-round'
import { startApi, type TestApi } from '../api.ts'

// docs/anonymity.md, section 6: what is refused, and that it is the mac and the labels that refuse it. Refusals of the
// opening itself: open-box.api.test.ts.

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const answers = Array.from({ length: 30 }, (_, item) => 1 + (item % 6))

async function answeredRound(): Promise<SealedRound> {
  const nacka = await api.scene.organisation()
  const instrumentVersionId = await api.scene.instrument()
  const units = [{ name: 'Nacka', invited: 8, children: [{ name: 'Skolor', invited: 8 }] }]
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units })
  for (const { id } of round.invitations) await round.answer(api.db.api.pool, id, answers)
  return round
}

/** What somebody with rights on the table can do without the server's secret: seal, and put it into any group. */
async function invent(round: SealedRound): Promise<void> {
  const [{ id: keyGroupId } = { id: '' }] = round.units
  const { rows } = await api.migrator.pool.query('select public_key from batch where id = $1', [round.batchId])
  const task = { publicKey: rows[0].public_key, batchId: round.batchId, keyGroupId, envelopeBytes: 1105, answers }
  await api.migrator.pool.query(
    `insert into sealed_answer (slot, organisation_id, batch_id, key_group_id, revision, envelope, mac)
     values ($1, $2, $3, $4, 1, $5, $6)`,
    [
      randomBytes(32),
      round.organisationId,
      round.batchId,
      keyGroupId,
      Buffer.from(await sealAnswers(task)),
      randomBytes(32),
    ],
  )
}

/** A second vote for somebody: a row as the door has stored it, under another slot. */
async function copy(round: SealedRound): Promise<void> {
  await api.migrator.pool.query(
    `insert into sealed_answer (slot, organisation_id, batch_id, key_group_id, revision, envelope, mac)
     select $2, organisation_id, batch_id, key_group_id, revision, envelope, mac
       from sealed_answer where batch_id = $1 limit 1`,
    [round.batchId, randomBytes(32)],
  )
}

async function close(round: SealedRound, isMacRight: Parameters<typeof takeCoversOff>[2]) {
  const client = new pg.Client({ connectionString: api.database.urls.worker })
  await client.connect()
  try {
    return await takeCoversOff(client, round.id, isMacRight)
  } finally {
    await client.end()
  }
}

test('invented and copied answers are kept out of the box by their macs; without the check they would be in', async () => {
  const [real, mutated] = [await answeredRound(), await answeredRound()]
  for (const round of [real, mutated]) {
    await invent(round)
    await copy(round)
  }
  const closed = await close(real, ({ mac, ...row }) => api.secret.isRowMac(row, mac))
  expect(closed).toMatchObject({ received: 16, refused: 2 })
  expect(await close(mutated, () => true)).toMatchObject({ received: 18, refused: 0 })
})

test('an envelope moved to another group is kept shut by its label; under its own label it opens', async () => {
  const round = await answeredRound()
  const { pool } = api.migrator
  const box = (await pool.query('select box_key, box_key_salt from batch where id = $1', [round.batchId])).rows[0]
  const key = await unwrapBoxKey(
    api.secret.unlockBoxKey(round.batchId, box.box_key),
    box.box_key_salt,
    round.batchId,
    round.code,
  )
  const { rows } = await pool.query('select key_group_id, envelope from sealed_answer where batch_id = $1 limit 1', [
    round.batchId,
  ])
  const sealed = { batchId: round.batchId, keyGroupId: rows[0].key_group_id as string, envelope: rows[0].envelope }
  const other = round.units.find(({ id }) => id !== sealed.keyGroupId)!.id
  await expect(openEnvelope(key, { ...sealed, keyGroupId: other })).rejects.toThrow(Unreadable)
  expect(await openEnvelope(key, sealed)).toEqual(answers)
})

test('the code without the secret opens nothing, nor the secret without the code', async () => {
  const round = await answeredRound()
  const { rows } = await api.migrator.pool.query('select box_key, box_key_salt from batch where id = $1', [
    round.batchId,
  ])
  const { box_key: locked, box_key_salt: salt } = rows[0] as { box_key: Buffer; box_key_salt: Buffer }
  await expect(unwrapBoxKey(locked, salt, round.batchId, round.code)).rejects.toThrow(WrongCode)
  const unlocked = api.secret.unlockBoxKey(round.batchId, locked)
  await expect(unwrapBoxKey(unlocked, salt, round.batchId, makeCode())).rejects.toThrow(WrongCode)
  await expect(unwrapBoxKey(unlocked, salt, round.batchId, round.code)).resolves.toBeDefined()
})
