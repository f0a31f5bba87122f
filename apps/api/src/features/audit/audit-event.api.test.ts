import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation
let solna: SceneOrganisation
let keyUser: Client
let elsewhere: Client

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  solna = await api.scene.organisation({ name: 'Solna' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user', name: 'Karin Nyckel' }))
  elsewhere = await api.signIn(await solna.person({ role: 'key_user', name: 'Sven Solna' }))
  const give = `mutation ($input: GiveRoleInput!) { giveRole(input: $input) { member { id } } }`
  for (const [name, email] of [
    ['Åsa Östlund', 'asa@nacka.example'],
    ['Bo Berg', 'bo@nacka.example'],
  ])
    await keyUser.get(give, { input: { organisationId: nacka.id, email, name, role: 'READER' } })
})
afterAll(() => api.close())

const log = `query ($id: ID!, $first: Int, $after: String) { organisation(id: $id) { auditEvents(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { kind personName apiKeyName isOwnAct subjectName details { name value } } } } }`

test('a key user reads who did what to whom, newest first, page by page, in one statement', async () => {
  const statements = await statementsOf(async () => {
    const { organisation } = await keyUser.get(log, { id: nacka.id, first: 1 })
    expect(organisation.auditEvents).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    expect(organisation.auditEvents.nodes).toEqual([
      {
        kind: 'ROLE_GIVEN',
        personName: 'Karin Nyckel',
        apiKeyName: null,
        isOwnAct: false,
        subjectName: 'Bo Berg',
        details: [{ name: 'role', value: 'reader' }],
      },
    ])
    const { endCursor: after } = organisation.auditEvents.pageInfo
    const next = await keyUser.get(log, { id: nacka.id, first: 1, after })
    expect(next.organisation.auditEvents.nodes).toMatchObject([{ subjectName: 'Åsa Östlund' }])
    expect(next.organisation.auditEvents.pageInfo.hasNextPage).toBe(false)
  })
  expect(statements).toHaveLength(4)
})

test('how many answers came is not told here: small groups are held back where it is shown', async () => {
  const event = `insert into audit_event (id, organisation_id, kind, subject_id, detail)
    values (gen_random_uuid(), $1, 'BOX_CLOSED', null, '{"received": 3, "refused": 0, "units": 2}')`
  await api.migrator.pool.query(event, [nacka.id])
  const { organisation } = await keyUser.get(log, { id: nacka.id, first: 1 })
  expect(organisation.auditEvents.nodes).toMatchObject([
    {
      kind: 'BOX_CLOSED',
      personName: null,
      isOwnAct: true,
      subjectName: null,
      details: [{ name: 'units', value: '2' }],
    },
  ])
})

test('nobody else reads it: neither a reader of one’s own nor another organisation’s key user', async () => {
  const reader = await api.signIn(await nacka.person({ role: 'reader', name: 'Rut Läsare' }))
  expect((await reader.ask(log, { id: nacka.id, first: 1 })).code).toBe('NOT_ALLOWED')
  expect((await elsewhere.ask(log, { id: nacka.id, first: 1 })).code).toBe('NOT_FOUND')
  const { organisation } = await elsewhere.get(log, { id: solna.id, first: 10 })
  expect(organisation.auditEvents.nodes).toEqual([])
})
