import { openDatabase, readAs, type Database } from '@mognad/db/connections'
import { ServerSecret } from '@mognad/runtime/secret'
import { openEnvelope, unwrapBoxKey } from '@mognad/sealing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixedClock } from './fixed-clock.ts'
import { scenario } from './scenario.ts'
import { addSealedRound } from './sealed-round.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

let database: TestDatabase
let migrator: Database
let api: Database
beforeAll(async () => {
  database = await createTestDatabase()
  migrator = await openDatabase(database.urls.migrator)
  api = await openDatabase(database.urls.api)
})
afterAll(async () => {
  await migrator.close()
  await api.close()
  await database.drop()
})

test('a scene has people, a round with its key groups, invitations and answers', async () => {
  const scene = scenario(migrator.pool)
  const nacka = await scene.organisation({ name: 'Nacka', sharingLevel: 2 })
  const keyUser = await nacka.person()
  const round = await nacka.round({
    instrumentVersionId: await scene.instrument(),
    units: [
      {
        name: 'Nacka',
        invited: 5,
        children: [
          { name: 'Skolor', invited: 8 },
          { name: 'Arkiv', invited: 2 },
        ],
      },
    ],
  })
  const [top, schools, archive] = round.units
  expect(round.invitations).toHaveLength(15)
  expect(schools?.keyGroupId).toBe(schools?.id)
  expect(archive?.keyGroupId).toBe(top?.id)
  await round.respond(top!.id, [Uint8Array.of(1, 2, 3), Uint8Array.of(7, 0, 6)])
  expect((await migrator.pool.query('select from response where batch_id = $1', [round.batchId])).rowCount).toBe(2)
  expect(await readAs(api, keyUser.actor, 'select name from round_unit order by position')).toEqual([
    { name: 'Nacka' },
    { name: 'Skolor' },
    { name: 'Arkiv' },
  ])
})

test('what is sealed in a scene opens again with its code and the secret', async () => {
  const scene = scenario(migrator.pool)
  const secret = new ServerSecret(Buffer.alloc(32, 5))
  const organisation = await scene.organisation()
  const units = [{ name: 'Kommunen', invited: 7 }]
  const round = await addSealedRound(organisation, { secret, units, instrumentVersionId: await scene.instrument() })
  const [invitation] = round.invitations
  expect(await round.answer(api.pool, invitation!.id, [1, 7, 3])).toBe('STORED')
  const [box] = (await migrator.pool.query('select * from batch where id = $1', [round.batchId])).rows
  const wrapped = secret.unlockBoxKey(round.batchId, box.box_key)
  const key = await unwrapBoxKey(wrapped, box.box_key_salt, round.batchId, round.code)
  const [row] = (await migrator.pool.query('select * from sealed_answer where batch_id = $1', [round.batchId])).rows
  const { batchId } = round
  expect(await openEnvelope(key, { batchId, keyGroupId: row.key_group_id, envelope: row.envelope })).toEqual([1, 7, 3])
})

test('a fixed clock stands still until it is told to go on', () => {
  const clock = fixedClock('2026-01-01T00:00:00.000Z')
  clock.advance(1500)
  expect(clock.now().toISOString()).toBe('2026-01-01T00:00:01.500Z')
})
