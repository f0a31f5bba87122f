import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneRound } from '@mognad/testkit/scenario'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let instrumentVersionId: string

beforeAll(async () => {
  stage = await openStage()
  instrumentVersionId = await stage.scene.instrument()
})
afterAll(() => stage.close())

interface Sealed {
  readonly slot: Buffer
  readonly envelope: Buffer
}

/** A round with sealed answers, as the door would have stored them. */
async function openRound(answers: number): Promise<{ round: SceneRound; sealed: Sealed[] }> {
  const organisation = await stage.scene.organisation()
  const round = await organisation.round({ units: [{ name: 'Skolan', invited: answers }], instrumentVersionId })
  const keyGroupId = round.units[0]!.id
  const sealed: Sealed[] = []
  for (const invitation of round.invitations) {
    const slot = stage.secret.slot(round.id, invitation.id)
    const envelope = randomBytes(1105)
    const mac = stage.secret.rowMac({ batchId: round.batchId, slot, keyGroupId, revision: 1, envelope })
    await put(round, { slot, envelope, mac })
    sealed.push({ slot, envelope })
  }
  return { round, sealed }
}

const put = (round: SceneRound, row: Sealed & { readonly mac: Buffer }) =>
  stage.migrator.query(
    `insert into sealed_answer (slot, organisation_id, batch_id, key_group_id, revision, envelope, mac) values ($1, $2, $3, $4, 1, $5, $6)`,
    [row.slot, round.organisationId, round.batchId, round.units[0]!.id, row.envelope, row.mac],
  )

const close = async (round: SceneRound) =>
  stage.deliver(await stage.request('rounds.close-round', { organisationId: round.organisationId, roundId: round.id }))

const read = async (round: SceneRound) => {
  const { rows } = await stage.migrator.query<{
    state: string
    round: string
    received: number
    refused: number
    sealed: number
    envelopes: Buffer[]
    slots: Buffer[]
  }>(
    `select b.state, r.state as round, b.received, b.refused,
            (select count(*)::int from sealed_answer s where s.batch_id = b.id) as sealed,
            (select array_agg(e.envelope order by e.ctid) from envelope e where e.batch_id = b.id) as envelopes,
            (select array_agg(s.slot order by s.ctid) from answered_slot s where s.round_id = b.round_id) as slots
       from batch b join round r on r.id = b.round_id where b.id = $1`,
    [round.batchId],
  )
  return rows[0]!
}

const hex = (rows: readonly Buffer[]) => rows.map((row) => row.toString('hex'))

test('closing takes the outer envelopes off: every answer is kept, in an order that tells nothing', async () => {
  const { round, sealed } = await openRound(60)
  expect(await close(round)).toMatchObject({ state: 'done' })
  const after = await read(round)
  expect(after).toMatchObject({ state: 'closed', round: 'closed', received: 60, refused: 0, sealed: 0 })
  const arrival = hex(sealed.map((each) => each.envelope))
  const slots = hex(sealed.map((each) => each.slot))
  expect(hex(after.envelopes).toSorted()).toEqual(arrival.toSorted())
  expect(hex(after.slots).toSorted()).toEqual(slots.toSorted())
  // Neither order is that of arrival, and the two have nothing to do with each other: of 60, about one in its old place.
  const inPlace = (one: readonly number[], other: readonly number[]) => one.filter((at, i) => at === other[i]).length
  const envelopeOrder = hex(after.envelopes).map((each) => arrival.indexOf(each))
  const slotOrder = hex(after.slots).map((each) => slots.indexOf(each))
  const arrived = arrival.map((_, index) => index)
  expect(inPlace(envelopeOrder, arrived)).toBeLessThan(12)
  expect(inPlace(slotOrder, arrived)).toBeLessThan(12)
  expect(inPlace(envelopeOrder, slotOrder)).toBeLessThan(12)
})

test('rows that were invented or exchanged in the database are refused, counted and left where they are', async () => {
  const { round } = await openRound(10)
  await put(round, { slot: randomBytes(32), envelope: randomBytes(1105), mac: randomBytes(32) })
  const { rows } = await stage.migrator.query<{ slot: Buffer }>(
    `update sealed_answer set key_group_id = $2 where slot = (select slot from sealed_answer where batch_id = $1 limit 1) returning slot`,
    [round.batchId, randomUUID()],
  )
  expect(rows).toHaveLength(1)
  await close(round)
  const after = await read(round)
  const refused = after.refused
  expect([refused, after.received + refused]).toEqual([2, 11])
  expect(after.sealed).toBe(2)
})

test('a round is closed once: the second closing finds the door shut and changes nothing', async () => {
  const { round } = await openRound(8)
  await close(round)
  const before = await read(round)
  expect(await close(round)).toMatchObject({ state: 'failed', error_code: 'ROUND_NOT_OPEN' })
  expect(await read(round)).toEqual(before)
})

test('closing is written down with counts and nothing else', async () => {
  const { round } = await openRound(9)
  await close(round)
  const { rows } = await stage.migrator.query(
    `select kind, organisation_id, detail from audit_event where subject_id = $1`,
    [round.batchId],
  )
  expect(rows).toEqual([
    { kind: 'BOX_CLOSED', organisation_id: round.organisationId, detail: { received: 9, refused: 0 } },
  ])
})

test('closing waits for an answer that is on its way, and the answer is in', async () => {
  const { round } = await openRound(7)
  const door = await stage.migrator.connect()
  await door.query('begin')
  await door.query(`select from batch where id = $1 and state = 'open' for share`, [round.batchId])
  const closing = close(round)
  const slot = randomBytes(32)
  const envelope = randomBytes(1105)
  const mac = stage.secret.rowMac({
    batchId: round.batchId,
    slot,
    keyGroupId: round.units[0]!.id,
    revision: 1,
    envelope,
  })
  await door.query(
    `insert into sealed_answer (slot, organisation_id, batch_id, key_group_id, revision, envelope, mac) values ($1, $2, $3, $4, 1, $5, $6)`,
    [slot, round.organisationId, round.batchId, round.units[0]!.id, envelope, mac],
  )
  await door.query('commit')
  door.release()
  await closing
  expect(await read(round)).toMatchObject({ received: 8, sealed: 0 })
})
