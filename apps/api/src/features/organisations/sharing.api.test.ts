import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'

let api: TestApi
let nacka: SceneOrganisation

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka', sharingLevel: 1 })
})
afterAll(() => api.close())

const choose = `mutation ($input: ChooseSharingLevelInput!) {
  chooseSharingLevel(input: $input) { organisation { id sharingLevel } } }`
const input = (level: string, organisationId = nacka.id) => ({ input: { organisationId, level } })
const eventsOf = async (organisation: string) =>
  (
    await api.migrator.pool.query(
      `select detail from audit_event where kind = 'SHARING_LEVEL_CHOSEN' and subject_id = $1 order by at`,
      [organisation],
    )
  ).rows.map(({ detail }) => detail)

test('a key user chooses how openly the organisation shares, and it is written down once', async () => {
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  const { chooseSharingLevel } = await keyUser.get(choose, input('PUBLIC'))
  expect(chooseSharingLevel.organisation).toEqual({ id: nacka.id, sharingLevel: 'PUBLIC' })
  await keyUser.get(choose, input('PUBLIC'))
  expect(await eventsOf(nacka.id)).toEqual([{ level: 3 }])
})

test('a reader may look but not choose', async () => {
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  expect((await reader.ask(choose, input('OWN_ONLY'))).code).toBe('NOT_ALLOWED')
})

test('for the neighbour nobody chooses', async () => {
  const ale = await api.scene.organisation({ name: 'Ale', sharingLevel: 2 })
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  expect((await keyUser.ask(choose, input('OWN_ONLY', ale.id))).code).toBe('NOT_FOUND')
  const { rows } = await api.migrator.pool.query('select sharing_level from organisation where id = $1', [ale.id])
  expect(rows).toEqual([{ sharing_level: 2 }])
  expect(await eventsOf(ale.id)).toEqual([])
})

test('a level that does not exist is refused', async () => {
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  expect((await keyUser.ask(choose, input('EVERYBODY'))).code).toBe('BAD_USER_INPUT')
})
