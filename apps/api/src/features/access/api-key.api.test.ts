import { afterAll, beforeAll, expect, test } from 'vitest'
import { looksLikeApiKey } from '@mognad/model/access/api-key'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client
let edition: string

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka', sharingLevel: 1 })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  const other = await api.scene.organisation({ name: 'Ale', sharingLevel: 1 })
  const members = [
    { organisation: nacka, sharingLevel: 1, mean: 55 },
    { organisation: other, sharingLevel: 1, mean: 40 },
  ] as const
  edition = await addEdition(api.migrator.pool, await api.scene.instrument(), { members })
})
afterAll(() => api.close())

const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  secret apiKey { id name prefix createdAt lastUsedAt revokedAt } } }`
const make = async () =>
  (await keyUser.get(create, { input: { organisationId: nacka.id, name: 'Statistikportalen' } })).createApiKey
const keys =
  'query ($id: ID!) { organisation(id: $id) { apiKeys { totalCount nodes { name prefix lastUsedAt revokedAt } } } }'

test('a key is shown once and stored as a hash', async () => {
  const { secret, apiKey } = await make()
  expect(looksLikeApiKey(secret)).toBe(true)
  expect(secret.startsWith(apiKey.prefix)).toBe(true)
  const { rows } = await api.migrator.pool.query('select * from api_key where id = $1', [apiKey.id])
  expect(JSON.stringify(rows)).not.toContain(secret.slice(10, 30))
  expect(rows[0].key_hash).toHaveLength(32)
  const { organisation } = await keyUser.get(keys, { id: nacka.id })
  expect(organisation.apiKeys.nodes[0]).toMatchObject({ name: 'Statistikportalen', lastUsedAt: null, revokedAt: null })
})

test('a program with the key reads published editions and its own comparison', async () => {
  const { secret } = await make()
  const program = api.withKey(secret)
  const answer = await program.get(
    `query ($edition: ID!, $organisation: ID!) { viewer { person { id } memberships { role } } organisations { totalCount }
      editions { nodes { id state cohorts { key } } }
      comparison(editionId: $edition, organisationId: $organisation, cohort: "all") { rows { node own { mean } position } } }`,
    { edition, organisation: nacka.id },
  )
  expect(answer).toEqual({
    viewer: { person: null, memberships: [] },
    organisations: { totalCount: 2 },
    editions: {
      nodes: [{ id: edition, state: 'PUBLISHED', cohorts: [{ key: 'all' }, { key: 'main:A' }, { key: 'group:A1' }] }],
    },
    comparison: { rows: [{ node: 'total', own: { mean: 55 }, position: 75 }] },
  })
  const { organisation } = await keyUser.get(keys, { id: nacka.id })
  expect(organisation.apiKeys.nodes[0].lastUsedAt).toMatch(/^2/)
})

test('it reads nothing else, and changes nothing', async () => {
  const { secret } = await make()
  const program = api.withKey(secret)
  const units = [{ name: 'Nacka', invited: 9 }]
  const round = await nacka.round({ instrumentVersionId: await api.scene.instrument(), units })
  const seen = await program.get(
    'query ($round: ID!, $id: ID!) { round(id: $round) { name } organisation(id: $id) { rounds { totalCount } units { totalCount } } }',
    { round: round.id, id: nacka.id },
  )
  expect(seen).toEqual({ round: null, organisation: { rounds: { totalCount: 0 }, units: { totalCount: 0 } } })
  const input = { organisationId: nacka.id, name: 'another' }
  expect((await program.ask(create, { input })).code).toBe('NOT_FOUND')
  expect((await program.ask(keys, { id: nacka.id })).code).toBe('NOT_FOUND')
  expect((await program.ask('{ jobRuns { totalCount } }')).code).toBe('NOT_FOUND')
  const close = 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { round { id } } }'
  expect((await program.ask(close, { input: { roundId: round.id } })).code).toBe('NOT_FOUND')
})

test('a revoked key does not work from the next request on', async () => {
  const { secret, apiKey } = await make()
  const program = api.withKey(secret)
  await program.get('{ editions { totalCount } }')
  const revoke = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { revokedAt } } }'
  const { revokeApiKey } = await keyUser.get(revoke, { input: { apiKeyId: apiKey.id } })
  expect((await program.ask('{ editions { totalCount } }')).code).toBe('NOT_SIGNED_IN')
  const again = await keyUser.get(revoke, { input: { apiKeyId: apiKey.id } })
  expect(again.revokeApiKey).toEqual(revokeApiKey)
  const { rows } = await api.migrator.pool.query('select kind from audit_event where subject_id = $1 order by at', [
    apiKey.id,
  ])
  expect(rows.map(({ kind }) => kind)).toEqual(['API_KEY_CREATED', 'API_KEY_REVOKED'])
})

test('only key users of the organisation handle its keys', async () => {
  const { apiKey } = await make()
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  expect((await reader.ask(keys, { id: nacka.id })).code).toBe('NOT_ALLOWED')
  expect((await reader.ask(create, { input: { organisationId: nacka.id, name: 'x' } })).code).toBe('NOT_ALLOWED')
  const neighbour = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
  const revoke = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }'
  expect((await neighbour.ask(keys, { id: nacka.id })).code).toBe('NOT_FOUND')
  expect((await neighbour.ask(revoke, { input: { apiKeyId: apiKey.id } })).code).toBe('NOT_FOUND')
  expect((await neighbour.ask(create, { input: { organisationId: nacka.id, name: 'x' } })).code).toBe('NOT_FOUND')
})

test('a key that does not work is nobody, whoever is signed in beside it', async () => {
  const { secret } = await make()
  const wrong = secret.slice(0, -1) + (secret.endsWith('0') ? '1' : '0')
  for (const authorization of [`Bearer ${wrong}`, 'Bearer ', `Basic ${secret}`]) {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, cookie: keyUser.headers['cookie'] ?? '' },
      body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
    })
    expect([authorization, await response.json()]).toEqual([authorization, { data: { viewer: null } }])
  }
  expect(api.log.join('')).not.toContain(secret)
})
