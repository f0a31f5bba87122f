import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../test/api.ts'

let api: TestApi
let key: string
beforeAll(async () => {
  api = await startApi()
  const nacka = await api.scene.organisation({ name: 'Nacka' })
  const client = await api.signIn(await nacka.person())
  const made = await client.get('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }', {
    input: { organisationId: nacka.id, name: 'audits' },
  })
  key = made['createApiKey'].secret
})
afterAll(() => api.close())

/** The audits ask for a field that every schema has; ours are asked with a partner's key, since they introspect. */
const audits = serverAudits({
  url: () => `${api.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { ...(init.headers as object), 'apollo-require-preflight': '1', authorization: `Bearer ${key}` },
    }),
})

describe('GraphQL over HTTP, as its working group audits it', () => {
  test('there are 61 audits', () => expect(audits).toHaveLength(61))
  for (const audit of audits) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
    })
  }
})

describe('what strangers send', () => {
  test('a form of a foreign page cannot ask anything', async () => {
    const body = JSON.stringify({ query: '{ about { version } }' })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const response = await fetch(`${api.url}/graphql`, { method: 'POST', body, headers: { 'content-type': type } })
      expect([400, 415]).toContain(response.status)
      expect(await response.text()).not.toContain('0.0.0')
    }
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ about { version } }')}`)
    expect(response.status).toBe(400)
  })

  test('nothing of the schema is told to nobody', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Round") { name } }']) {
      expect((await api.stranger.ask(query)).code).toBe('INTROSPECTION_DISABLED')
      const hidden = `query { ...F } fragment F on Query ${query}`
      expect((await api.stranger.ask(hidden)).code).toBe('INTROSPECTION_DISABLED')
    }
    expect((await api.stranger.ask('{ abut { version } }')).errors[0]?.message).not.toContain('Did you mean')
    expect((await api.withKey(key).ask('{ __type(name: "Round") { name } }')).errors).toEqual([])
  })

  test('documents that are too large are refused before they cost anything', async () => {
    const refused = async (query: string, says: string) => {
      const answer = await api.withKey(key).ask(query)
      expect(answer.errors.length).toBeLessThanOrEqual(2) // the second says that there would be more
      expect(answer.errors[0]?.message).toContain(says)
    }
    const times = (number: number, text: (index: number) => string) =>
      Array.from({ length: number }, (_, index) => text(index)).join(' ')
    await refused(`{ ${times(16, (index) => `a${index}: __typename`)} }`, 'at most 15 aliases')
    await refused(`{ about { ${times(6, () => '... @include(if: true) { version }')} } }`, 'at most 5 directives')
    await refused(`{ about { ${times(1100, () => 'version')} } }`, 'Syntax Error')
    const deep = `{ editions { nodes { members { nodes { organisation { rounds { nodes { organisation { rounds { nodes {
      organisation { name } } } } } } } } } } } }`
    await refused(deep, 'at most 10 levels')
    const fragments = `{ ...A } fragment A on Query { editions { nodes { members { nodes { ...B } } } } }
      fragment B on EditionMember { organisation { rounds { nodes { organisation { rounds { nodes { organisation { name } } } } } } } }`
    await refused(fragments, 'at most 10 levels')
  })

  test('a query that costs too much is refused with its cost', async () => {
    const costly = '{ organisations(first: 100) { nodes { rounds(first: 100) { nodes { organisation { name } } } } } }'
    const answer = await api.withKey(key).ask(costly)
    expect(answer.code).toBe('QUERY_TOO_COSTLY')
    expect(answer.errors[0]?.extensions['detail']).toEqual({ cost: expect.any(Number), allowed: 2_000 })
  })

  test('pages hold at most 100, and a cursor that is not ours is refused', async () => {
    for (const first of [0, 101, 100_000])
      expect((await api.withKey(key).ask(`{ organisations(first: ${first}) { totalCount } }`)).code).toMatch(
        /BAD_USER_INPUT|QUERY_TOO_COSTLY/,
      )
    const forged = [['a'], ['a', 'b'], ['a', '9e99'], ['Nacka\0', crypto.randomUUID()], ['a', 'b', 'c']]
    const cursors = ['x', ...forged.map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'))]
    for (const cursor of cursors) {
      const answer = await api.withKey(key).ask(`{ organisations(after: "${cursor}") { totalCount } }`)
      expect(answer.code).toBe('CURSOR_UNKNOWN')
    }
  })

  test('a text that no database can hold is refused as such, in a document and in variables', async () => {
    const inDocument = await api.withKey(key).ask('{ editions(instrumentKey: "digital\\u0000") { totalCount } }')
    expect([inDocument.status, inDocument.code]).toEqual([200, 'BAD_USER_INPUT'])
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } } }'
    const inVariables = await api.stranger.ask(query, { input: { email: 'a@b.example', password: 'x\0y' } })
    expect([inVariables.status, inVariables.code]).toEqual([200, 'BAD_USER_INPUT'])
    const innocent = await api.stranger.ask(query, { input: { email: 'a@b.example', password: 'x\\u0000y' } })
    expect(innocent.code).toBe('SIGN_IN_FAILED')
  })

  test('a query that is named by its hash alone is refused as such, unless it is one of our own', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) }
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ extensions: { persistedQuery } }),
      headers: { 'content-type': 'application/json' },
    })
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  test('a refusal before execution is the fault of the request, not of the server', async () => {
    const introspection = await api.stranger.ask('{ __schema { types { name } } }')
    expect([introspection.status, introspection.code]).toEqual([400, 'INTROSPECTION_DISABLED'])
    const costly = await api.stranger.ask(
      '{ editions(first: 100) { nodes { members(first: 100) { totalCount nodes { grade } } } } }',
    )
    expect([costly.status, costly.code]).toEqual([400, 'QUERY_TOO_COSTLY'])
    expect(costly.errors[0]?.extensions).not.toHaveProperty('http')
  })

  test('batches, oversized bodies and broken JSON are refused as JSON, without a word about the server', async () => {
    const post = (body: string) =>
      fetch(`${api.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    const batch = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]))
    expect(batch.status).toBe(400)
    const large = await post(JSON.stringify({ query: `# ${'x'.repeat(110_000)}` }))
    expect([large.status, await large.json()]).toEqual([
      413,
      { code: 'PAYLOAD_TOO_LARGE', message: 'Payload Too Large' },
    ])
    const broken = await post('{ "query": ')
    expect([broken.status, await broken.json()]).toEqual([400, { code: 'BAD_REQUEST', message: 'Bad Request' }])
  })

  test('an input that breaks a rule is named, not repeated', async () => {
    const answer = await api.stranger.ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } } }',
      {
        input: { email: 'x', password: 'my secret words' },
      },
    )
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'the input is not valid',
        extensions: { code: 'BAD_USER_INPUT', fields: ['email'] },
      }),
    ])
    expect(JSON.stringify(answer)).not.toContain('secret words')
  })

  test('variables that do not fit are told as such', async () => {
    const answer = await api
      .withKey(key)
      .ask('query ($first: Int!) { organisations(first: $first) { totalCount } }', { first: 'many' })
    expect([answer.code, answer.errors.length]).toEqual(['BAD_USER_INPUT', 1])
  })

  test('a bug is told as its number, and found in the log under it', async () => {
    const broken = await startApi({ about: null as never })
    const answer = await broken.stranger.ask('{ about { version } }')
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'something went wrong here',
        extensions: { code: 'INTERNAL', requestId: expect.any(String) },
      }),
    ])
    const number = String(answer.errors[0]?.extensions['requestId'])
    expect(broken.log.some((line) => line.includes(number) && line.includes('"level":50'))).toBe(true)
    await broken.close()
  })
})
