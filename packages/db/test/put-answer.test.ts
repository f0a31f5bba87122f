import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { readAs } from '../src/connections.ts'
import { inTransaction } from '../src/transaction.ts'
import type { SceneOrganisation, SceneRound } from '../src/testing/scenario.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
let organisation: SceneOrganisation
let round: SceneRound
const envelope = () => randomBytes(1105)

beforeEach(async () => {
  organisation = await stage.scene.organisation()
  const instrumentVersionId = await stage.scene.instrument()
  const units = [
    {
      name: 'Kommunen',
      invited: 7,
      children: [
        { name: 'Skola', invited: 9 },
        { name: 'Arkiv', invited: 2 },
      ],
    },
  ]
  round = await organisation.round({ instrumentVersionId, units })
})

async function put(slot: Buffer, revision: number, sealed: Buffer, group = round.units[0]!.id): Promise<string> {
  const text = 'select put_answer($1, $2, $3, $4, $5, $6) as reply'
  const values = [round.batchId, slot, group, revision, sealed, Buffer.alloc(32)]
  const { rows } = await stage.db.api.pool.query<{ reply: string }>(text, values)
  return rows[0]!.reply
}
const revisionOf = async (slot: Buffer) =>
  (await stage.db.api.pool.query('select sealed_revision($1, $2) as n', [round.batchId, slot])).rows[0].n as number
const stored = async () =>
  (
    await stage.db.migrator.pool.query('select revision, envelope from sealed_answer where batch_id = $1', [
      round.batchId,
    ])
  ).rows

test('an answer is stored, a retry with the same bytes changes nothing, a later answer takes its place', async () => {
  const slot = randomBytes(32)
  const [first, second] = [envelope(), envelope()]
  expect(await revisionOf(slot)).toBe(0)
  expect(await put(slot, 1, first)).toBe('STORED')
  expect(await put(slot, 1, first)).toBe('STORED')
  expect(await put(slot, 2, second)).toBe('STORED')
  expect(await stored()).toEqual([{ revision: 2, envelope: second }])
  expect(await revisionOf(slot)).toBe(2)
})

test('an older answer, or another one with the same number, does not replace a newer one', async () => {
  const slot = randomBytes(32)
  const newest = envelope()
  await put(slot, 1, envelope())
  await put(slot, 2, newest)
  expect(await put(slot, 1, envelope())).toBe('NEWER_ANSWER')
  expect(await put(slot, 2, envelope())).toBe('NEWER_ANSWER')
  expect(await stored()).toEqual([{ revision: 2, envelope: newest }])
})

test('only the next revision is taken: nobody who holds a link can use up its numbers', async () => {
  const slot = randomBytes(32)
  expect(await put(slot, 1_000_000, envelope())).toBe('REVISION_SKIPPED')
  expect(await put(slot, 2, envelope())).toBe('REVISION_SKIPPED')
  expect(await stored()).toEqual([])
  const first = envelope()
  await put(slot, 1, first)
  expect(await put(slot, 3, envelope())).toBe('REVISION_SKIPPED')
  expect(await put(slot, 1_000_000, envelope())).toBe('REVISION_SKIPPED')
  expect(await stored()).toEqual([{ revision: 1, envelope: first }])
  expect(await put(slot, 2, envelope())).toBe('STORED')
})

test('after its time a box takes no next revision, and says that it is closed', async () => {
  const slot = randomBytes(32)
  const first = envelope()
  await put(slot, 1, first)
  const { pool } = stage.db.migrator
  await pool.query(`update batch set closes_at = now() - interval '1 second' where id = $1`, [round.batchId])
  expect(await put(slot, 2, envelope())).toBe('NOT_OPEN')
  expect(await put(slot, 1, first)).toBe('STORED')
})

test('two devices that send the next revision at once: one is stored, the other is told that a newer one is there', async () => {
  const slot = randomBytes(32)
  await put(slot, 1, envelope())
  const replies = await Promise.all(Array.from({ length: 20 }, () => put(slot, 2, envelope())))
  expect(replies.filter((reply) => reply === 'STORED')).toHaveLength(1)
  expect(replies.filter((reply) => reply === 'NEWER_ANSWER')).toHaveLength(19)
})

test('nothing comes in when the box is closed, past its time, of another size, or answered before a reopening', async () => {
  const { pool } = stage.db.migrator
  const barred = randomBytes(32)
  await pool.query('insert into answered_slot values ($1, $2, $3)', [barred, organisation.id, round.id])
  expect(await put(barred, 1, envelope())).toBe('NOT_OPEN')
  expect(await put(randomBytes(32), 1, randomBytes(1104))).toBe('NOT_OPEN')
  await pool.query(`update batch set closes_at = now() - interval '1 second' where id = $1`, [round.batchId])
  expect(await put(randomBytes(32), 1, envelope())).toBe('NOT_OPEN')
  await pool.query(`update batch set closes_at = now() + interval '1 day', state = 'closed' where id = $1`, [
    round.batchId,
  ])
  expect(await put(randomBytes(32), 1, envelope())).toBe('NOT_OPEN')
  expect(await stored()).toEqual([])
})

test('a slot or revision that cannot be is refused', async () => {
  expect(await failureOf(put(randomBytes(31), 1, envelope()))).toBe('23514')
  expect(await failureOf(put(randomBytes(32), 0, envelope()))).toBe('23514')
})

test('fifty equal sends at once are one answer, fifty times stored', async () => {
  const slot = randomBytes(32)
  const sealed = envelope()
  const replies = await Promise.all(Array.from({ length: 50 }, () => put(slot, 1, sealed)))
  expect(new Set(replies)).toEqual(new Set(['STORED']))
  expect(await stored()).toEqual([{ revision: 1, envelope: sealed }])
})

test(
  'closing waits for the answers on their way: every answer that was acknowledged is in the box',
  { repeats: 9 },
  async () => {
    const close = () =>
      inTransaction(stage.db.worker, async (tx) => {
        await tx.execute(`update batch set state = 'closed' where id = $1 and state = 'open'`, [round.batchId])
        await tx.execute(
          `insert into envelope (organisation_id, batch_id, key_group_id, envelope)
         select organisation_id, batch_id, key_group_id, envelope from sealed_answer where batch_id = $1`,
          [round.batchId],
        )
      })
    let sending = true
    let acknowledged = 0
    const senders = Array.from({ length: 5 }, async () => {
      while (sending) if ((await put(randomBytes(32), 1, envelope())) === 'STORED') acknowledged += 1
    })
    await setTimeout(100)
    await close()
    sending = false
    await Promise.all(senders)
    const { rowCount } = await stage.db.migrator.pool.query('select from envelope where batch_id = $1', [round.batchId])
    expect(acknowledged).toBeGreaterThan(0)
    expect(rowCount).toBe(acknowledged)
  },
)

test('the door tells everyone the same about a box, and an invitation where it belongs', async () => {
  const { pool } = stage.db.api
  const [box] = (await pool.query('select * from box_of_round($1)', [round.id])).rows
  expect(box).toMatchObject({
    batch_id: round.batchId,
    state: 'open',
    envelope_bytes: 1105,
    organisation_name: organisation.name,
  })
  expect(Object.keys(box)).not.toContain('box_key')
  const archive = round.invitations.find(({ unitId }) => unitId === round.units[2]!.id)!
  const [place] = (await pool.query('select * from door_invitation($1)', [archive.id])).rows
  expect(place).toMatchObject({ batch_id: round.batchId, unit_name: 'Arkiv', key_group_id: round.units[0]!.id })
  expect((await pool.query('select from door_invitation(gen_random_uuid())')).rowCount).toBe(0)
  await stage.db.migrator.pool.query(`update batch set state = 'planned' where id = $1`, [round.batchId])
  expect((await pool.query('select from box_of_round($1)', [round.id])).rowCount).toBe(0)
})

const counts = (actor = organisation.actor) =>
  readAs<{ id: string | null; invited: number; responses: number }>(
    stage.db.api,
    actor,
    'select group_id as id, invited, responses from response_counts($1) order by invited',
    [round.id],
  )

test('response rates count per key group of seven or more, before and after closing, for the own organisation', async () => {
  const [top, school] = round.units.map(({ id }) => id)
  for (const group of [top, top, school]) await put(randomBytes(32), 1, envelope(), group)
  const expected = [
    { id: top, invited: 9, responses: 2 },
    { id: school, invited: 9, responses: 1 },
    { id: null, invited: 18, responses: 3 },
  ]
  expect(new Set(await counts())).toEqual(new Set(expected))
  await stage.db.worker.pool.query(
    `insert into envelope (organisation_id, batch_id, key_group_id, envelope)
     select organisation_id, batch_id, key_group_id, envelope from sealed_answer where batch_id = $1`,
    [round.batchId],
  )
  await stage.db.worker.pool.query('delete from sealed_answer where batch_id = $1', [round.batchId])
  await stage.db.migrator.pool.query(`update round set state = 'closed' where id = $1`, [round.id])
  expect(new Set(await counts())).toEqual(new Set(expected))
  expect(await counts((await stage.scene.organisation()).actor)).toEqual([])
  expect(await counts({ organisationIds: [] })).toEqual([])
})

test('after the opening the rates are those of the published units, each with all below it', async () => {
  const { pool } = stage.db.migrator
  const [top, school] = round.units.map(({ id }) => id)
  await pool.query(`update round set state = 'scored' where id = $1`, [round.id])
  await pool.query('update round_unit set published = true, respondents = $2 where unit_id = $1', [top, 14])
  await pool.query('update round_unit set published = true, respondents = $2 where unit_id = $1', [school, 8])
  expect(await counts()).toEqual([
    { id: school, invited: 9, responses: 8 },
    { id: top, invited: 18, responses: 14 },
    { id: null, invited: 18, responses: 14 },
  ])
})
