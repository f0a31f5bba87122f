import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostSavedViews } from '@mognad/model/saved-views/saved-view'
import { nobody, withActor, writeAs } from '@mognad/db/connections'
import { insertSavedView, savedViewsOf } from '@mognad/db/saved-views/saved-view.store'
import type { ScenePerson } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let anna: ScenePerson
let mine: Client
let colleague: Client
let key: Client

beforeAll(async () => {
  api = await startApi()
  const nacka = await api.scene.organisation({ name: 'Nacka' })
  anna = await nacka.person({ role: 'key_user' })
  mine = await api.signIn(anna)
  colleague = await api.signIn(await nacka.person({ role: 'key_user' }))
  const made = await mine.get('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }', {
    input: { organisationId: nacka.id, name: 'program' },
  })
  key = api.withKey(made['createApiKey'].secret)
})
afterAll(() => api.close())

const saving = `mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id name address } } }`
const removing = 'mutation ($input: RemoveViewInput!) { removeView(input: $input) { id } }'
const listing = '{ savedViews { id name address } }'
const save = (client: Client, input: { id?: string; name: string; address: string }) => client.ask(saving, { input })
const names = async (client: Client) => (await client.get(listing)).savedViews.map(({ name }: { name: string }) => name)

test('a person saves views, finds them by name, renames and removes them, and nobody else sees one', async () => {
  const { data } = await save(mine, { name: ' Ö  skolorna ', address: '/resultat?flik=enheter' })
  const { view } = data['saveView']
  expect(view).toMatchObject({ name: 'Ö skolorna', address: '/resultat?flik=enheter' })
  await save(mine, { name: 'Alla', address: '/jamforelse?grupp=all' })
  expect(await names(mine)).toEqual(['Alla', 'Ö skolorna'])
  await save(mine, { ...view, name: 'Skolor' })
  expect(await names(mine)).toEqual(['Alla', 'Skolor'])
  expect(await names(colleague)).toEqual([])
  for (const refused of [
    await save(colleague, { ...view, name: 'Annat' }),
    await colleague.ask(removing, { input: { id: view.id } }),
  ])
    expect(refused.code).toBe('NOT_FOUND')
  expect(await names(mine)).toEqual(['Alla', 'Skolor'])
  await mine.get(removing, { input: { id: view.id } })
  expect(await names(mine)).toEqual(['Alla'])
  expect((await mine.ask(removing, { input: { id: view.id } })).code).toBe('NOT_FOUND')
})

test('only pages of our own, with a name that is there', async () => {
  for (const address of ['//elsewhere.example', 'https://elsewhere.example', '/start/token', '/x#y', '/\\x'])
    expect([address, (await save(mine, { name: 'Vy', address })).code]).toEqual([address, 'VIEW_ADDRESS_WRONG'])
  for (const name of [' ', 'x'.repeat(81)])
    expect((await save(mine, { name, address: '/' })).code).toBe('VIEW_NAME_MISSING')
  expect((await save(mine, { id: 'no-id', name: 'Vy', address: '/' })).code).toBe('NOT_FOUND')
})

test('nobody and no program keeps views', async () => {
  expect((await api.stranger.ask(listing)).code).toBe('NOT_SIGNED_IN')
  expect((await save(api.stranger, { name: 'Vy', address: '/' })).code).toBe('NOT_SIGNED_IN')
  expect((await key.ask(listing)).code).toBe('NOT_FOUND')
})

test('there is an end to them, also for two who save in the same moment', async () => {
  const there = (await names(mine)).length
  const saved = await Promise.all(
    Array.from({ length: mostSavedViews - there + 2 }, (_, at) => save(mine, { name: `Vy ${at}`, address: '/' })),
  )
  expect(saved.filter(({ code }) => code === 'VIEWS_TOO_MANY')).toHaveLength(2)
  expect(await names(mine)).toHaveLength(mostSavedViews)
  expect(await statementsOf(() => mine.ask(listing))).toHaveLength(1)
})

test('row-level security alone keeps them apart, and the table refuses an address elsewhere', async () => {
  const { api: db } = api.db
  const other = { organisationIds: [], personId: crypto.randomUUID() }
  for (const actor of [nobody, other])
    expect(await withActor(db, actor, (read) => savedViewsOf(read, anna.id))).toEqual([])
  const view = { id: crypto.randomUUID(), personId: anna.id, name: 'Vy', address: '/' }
  await expect(writeAs(db, other, (tx) => insertSavedView(tx, view))).rejects.toThrow('row-level security')
  for (const address of ['//elsewhere.example', '/\\elsewhere.example', '/a#b', 'https://elsewhere.example'])
    await expect(
      writeAs(db, { organisationIds: [], personId: anna.id }, (tx) => insertSavedView(tx, { ...view, address })),
    ).rejects.toThrow('saved_view_address_check')
})
