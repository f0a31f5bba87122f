import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'
import { everyStatementOf, statementsOf } from '../../../test/statements.ts'
import { registeredDocuments } from '../../graphql/registered-documents.ts'

// What a browser that opens the comparison page asks for, and how little it costs to ask again.

let api: TestApi
let nacka: SceneOrganisation
let ale: SceneOrganisation
let reader: Client
let other: Client
let published: string

const [hash, document] = [...registeredDocuments].find(([, text]) => text.startsWith('query Comparison('))!

beforeAll(async () => {
  api = await startApi()
  const instrument = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka', sharingLevel: 1 })
  ale = await api.scene.organisation({ name: 'Ale', sharingLevel: 3 })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  other = await api.signIn(await ale.person({ role: 'reader' }))
  const members = [
    { organisation: nacka, sharingLevel: 1, mean: 55 },
    { organisation: ale, sharingLevel: 3, mean: 44 },
  ] as const
  published = await addEdition(api.migrator.pool, instrument, { members })
  await get(reader) // what is read once per process belongs to no request
})
afterAll(() => api.close())

interface Asked {
  readonly editionId?: string
  readonly organisationId?: string
  readonly cohort?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly tag?: string | null
  readonly sha256Hash?: string
  readonly query?: string
}

async function get(client: Client, asked: Asked = {}) {
  const { editionId = published, organisationId = nacka.id, cohort = 'main:A', tag, sha256Hash = hash, query } = asked
  const parameters = new URLSearchParams({
    operationName: 'Comparison',
    variables: JSON.stringify({ editionId, organisationId, cohort }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    ...(query ? { query } : {}),
  })
  const headers = {
    ...client.headers,
    ...(asked.headers ?? { 'apollo-require-preflight': 'true' }),
    ...(tag ? { 'if-none-match': tag } : {}),
  }
  const response = await fetch(`${api.url}/graphql?${parameters.toString()}`, { headers, cache: 'no-store' })
  const body = await response.text()
  const { data = null, errors = [] } = body ? JSON.parse(body) : {}
  const { headers: got, status } = response
  return { status, tag: got.get('etag'), headers: got, body, data, code: errors[0]?.extensions.code ?? null }
}

test('a registered document is answered by its hash, as a GET, with a tag that names the edition', async () => {
  const answer = await get(reader)
  expect(answer.data.comparison).toMatchObject({ cohort: { key: 'main:A' }, rows: [{ own: { mean: 55 } }] })
  expect(answer.tag).toMatch(/^W\/"[0-9a-f]{64}\.[\w-]{22}"$/)
  expect(answer.tag).toContain(answer.data.comparison.edition.contentHash)
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  expect(answer.headers.get('vary')).toMatch(/cookie/i)
})

test('whoever still holds the answer costs the look-up of who asks, and nothing else', async () => {
  const { tag } = await get(reader)
  let answer: Awaited<ReturnType<typeof get>> | null = null
  const statements = await everyStatementOf(async () => {
    answer = await get(reader, { tag })
  })
  expect(answer).toMatchObject({ status: 304, tag, body: '' })
  expect(statements.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
    'begin read only;',
    'select person_id as',
    'rollback',
  ])
})

test('a whole page costs at most three statements beside it', async () => {
  const list = `query { editions(first: 50, instrumentKey: "digital-maturity", state: PUBLISHED) { nodes { id memberCount
    instrumentVersion { id version nodes { id } } cohorts { key members shown } } } }`
  const statements = await statementsOf(() => Promise.all([reader.get(list), get(reader)]))
  expect(statements.slice(3)).toEqual([])
  expect(statements.length).toBeGreaterThan(1)
})

describe('a tag is worth nothing', () => {
  let tag: string | null
  beforeAll(async () => {
    ;({ tag } = await get(reader))
  })

  test('to another organisation, which is refused as if it had none', async () => {
    expect(await get(other, { tag })).toMatchObject({ status: 200, code: 'NOT_FOUND' })
    expect(await get(other, { organisationId: ale.id, tag })).toMatchObject({ status: 200, code: null })
  })

  test('to nobody, to the coordinator, and to a partner of another organisation', async () => {
    expect((await get(api.stranger, { tag })).code).toBe('NOT_SIGNED_IN')
    const coordinator = await api.signIn(await api.scene.coordinator())
    expect((await get(coordinator, { tag })).code).toBe('NOT_FOUND')
    const keyUser = await api.signIn(await ale.person({ role: 'key_user' }))
    const create = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }'
    const { createApiKey } = await keyUser.get(create, { input: { organisationId: ale.id, name: 'Ales program' } })
    expect((await get(api.withKey(createApiKey.secret), { tag })).code).toBe('NOT_FOUND')
  })

  test('to somebody of the same organisation in another role', async () => {
    const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
    const answer = await get(keyUser, { tag })
    expect(answer.status).toBe(200)
    expect(answer.tag).not.toBe(tag)
  })

  test('for other variables, another document, or when it was changed', async () => {
    expect((await get(reader, { cohort: 'all', tag })).status).toBe(200)
    expect((await get(reader, { cohort: 'nothing', tag })).code).toBe('NOT_FOUND')
    expect((await get(reader, { sha256Hash: 'a'.repeat(64), tag })).code).toBe('PERSISTED_QUERY_NOT_FOUND')
    const query = '{ viewer { person { id } } }'
    expect((await get(reader, { query, tag })).status).not.toBe(304)
    const forged = tag!.replace(/\..{22}/, `.${'A'.repeat(22)}`)
    for (const given of [forged, '*', 'W/""', ','.repeat(5000)])
      expect((await get(reader, { tag: given })).status).toBe(200)
  })

  test('without the header that a foreign page cannot send', async () => {
    expect((await get(reader, { tag, headers: {} })).status).toBe(400)
  })

  test('once the role is taken away', async () => {
    const person = await nacka.person({ role: 'reader' })
    const client = await api.signIn(person)
    const own = await get(client)
    expect((await get(client, { tag: own.tag })).status).toBe(304)
    await api.migrator.pool.query('delete from membership where person_id = $1', [person.id])
    expect(await get(client, { tag: own.tag })).toMatchObject({ status: 200, code: 'NOT_FOUND' })
  })
})

test('who shares publicly has places to claim, which everybody may read; nobody else has', async () => {
  const own = await get(other, { organisationId: ale.id })
  expect(own.data.comparison.guaranteedPlaces).toMatchObject([{ node: 'total', low: 3, high: 9, among: 12 }])
  expect((await get(reader)).data.comparison.guaranteedPlaces).toEqual([])
  const list = `query ($id: ID!) { edition(id: $id) {
    guaranteedPlaces(nodes: ["total"]) { node low high among organisation { name } } } }`
  const { edition } = await reader.get(list, { id: published })
  expect(edition.guaranteedPlaces).toEqual([
    { node: 'total', low: 3, high: 9, among: 12, organisation: { name: 'Ale' } },
  ])
})

test('while those places are still to come, the answer may change and gets no tag', async () => {
  const version = await api.scene.instrument({ id: 'young' })
  const members = [{ organisation: nacka, sharingLevel: 1, mean: 55 }] as const
  const editionId = await addEdition(api.migrator.pool, version, { members, isGuaranteed: false })
  const young = await get(reader, { editionId })
  expect(young.data.comparison.rows).toHaveLength(1)
  expect(young.tag ?? '').not.toMatch(/^W\/"[0-9a-f]{64}\./)
  await api.migrator.pool.query('insert into edition_guarantee (edition_id, members) values ($1, 0)', [editionId])
  expect((await get(reader, { editionId })).tag).toMatch(/^W\/"[0-9a-f]{64}\./)
})

test('only the answer to a registered document, without an error, gets such a tag', async () => {
  const ours = /^W\/"[0-9a-f]{64}\./
  expect((await get(reader, { cohort: 'nothing' })).tag ?? '').not.toMatch(ours)
  const posted = await reader.ask(document, { editionId: published, organisationId: nacka.id, cohort: 'all' })
  expect(posted.data.comparison.cohort.key).toBe('all')
  expect(posted.headers.get('etag') ?? '').not.toMatch(ours)
})
