import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation
let solna: SceneOrganisation
let keyUser: Client
let schoolId: string

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  solna = await api.scene.organisation({ name: 'Solna' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user', name: 'Karin Nyckel' }))
  const { units } = await nacka.round({
    instrumentVersionId: await api.scene.instrument(),
    units: [{ name: 'Nacka', kind: 'organisation', children: [{ name: 'Skolan' }] }],
  })
  schoolId = units[1]!.id
})
afterAll(() => api.close())

const give = `mutation ($input: GiveRoleInput!) { giveRole(input: $input) { outcome token
  member { id name email role unitName hasSignedIn } } }`
const take = 'mutation ($input: TakeRoleInput!) { takeRole(input: $input) { memberId } }'
const renew = 'mutation ($input: RenewSignInLinkInput!) { renewSignInLink(input: $input) { token } }'
const list = `query ($id: ID!) { organisation(id: $id) { members(first: 100) { totalCount
  nodes { id name role unitName hasSignedIn } } } }`
const wanted = (email: string, more = {}) => ({
  input: { organisationId: nacka.id, email, name: 'Åsa Östlund', role: 'READER', ...more },
})
const signIn = `mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) {
  viewer { person { name } memberships { role unit { name } } } } }`
const enter = (token: string) => api.stranger.ask(signIn, { input: { token, newPassword: 'tre ord och ett till' } })

test('somebody is made unit administrator, comes in by the link, and edits the own part', async () => {
  const { giveRole } = await keyUser.get(
    give,
    wanted('Asa@Nacka.example', { role: 'UNIT_ADMINISTRATOR', unitId: schoolId }),
  )
  expect(giveRole).toMatchObject({
    outcome: 'NEW',
    member: { email: 'asa@nacka.example', role: 'UNIT_ADMINISTRATOR', unitName: 'Skolan', hasSignedIn: false },
  })
  const entered = await enter(giveRole.token)
  expect(entered.data.signInWithLink.viewer).toEqual({
    person: { name: 'Åsa Östlund' },
    memberships: [{ role: 'UNIT_ADMINISTRATOR', unit: { name: 'Skolan' } }],
  })
  const client = await api.signIn({ email: 'asa@nacka.example', password: 'tre ord och ett till' })
  const rename = 'mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { units { name } } }'
  const { renameUnit } = await client.get(rename, { input: { unit: { id: schoolId, version: 1 }, name: 'Skolorna' } })
  expect(renameUnit.units).toEqual([{ name: 'Skolorna' }])
  expect((await client.ask(give, wanted('x@nacka.example'))).code).toBe('NOT_ALLOWED')
  expect((await client.ask(list, { id: nacka.id })).code).toBe('NOT_ALLOWED')
})

test('the list tells who has signed in, in one statement', async () => {
  const statements = await statementsOf(async () => {
    const { organisation } = await keyUser.get(list, { id: nacka.id })
    expect(organisation.members.nodes).toMatchObject([
      { name: 'Karin Nyckel', role: 'KEY_USER', unitName: null, hasSignedIn: true },
      { name: 'Åsa Östlund', role: 'UNIT_ADMINISTRATOR', unitName: 'Skolorna', hasSignedIn: true },
    ])
  })
  expect(statements).toHaveLength(2)
})

test('a role of a unit needs one, others have none, and none is given twice', async () => {
  expect((await keyUser.ask(give, wanted('a@nacka.example', { role: 'UNIT_MANAGER' }))).code).toBe('ROLE_NEEDS_UNIT')
  expect((await keyUser.ask(give, wanted('a@nacka.example', { unitId: schoolId }))).code).toBe('ROLE_NEEDS_UNIT')
  expect((await keyUser.ask(give, wanted('no address'))).code).toBe('BAD_USER_INPUT')
  await keyUser.get(give, wanted('b@nacka.example'))
  expect((await keyUser.ask(give, wanted('B@nacka.example'))).code).toBe('ROLE_ALREADY_GIVEN')
})

test('a second organisation cannot enter an account that the first has made', async () => {
  const { giveRole: first } = await keyUser.get(give, wanted('operator@omsorg.example'))
  const theirs = await api.signIn(await solna.person({ role: 'key_user' }))
  const atSolna = wanted('operator@omsorg.example', { organisationId: solna.id })
  expect((await theirs.ask(give, atSolna)).code).toBe('PERSON_NOT_READY')
  await enter(first.token)
  const { giveRole: second } = await theirs.get(give, atSolna)
  expect([second.outcome, second.token]).toEqual(['KNOWN', null])
  const operator = await api.signIn({ email: 'operator@omsorg.example', password: 'tre ord och ett till' })
  const { viewer } = await operator.get('{ viewer { memberships { organisation { name } } } }')
  expect(viewer.memberships.map(({ organisation }: { organisation: { name: string } }) => organisation.name)).toEqual([
    'Nacka',
    'Solna',
  ])
})

test('a lost link is replaced, until the person has signed in', async () => {
  const { giveRole } = await keyUser.get(give, wanted('tappad@nacka.example'))
  const { renewSignInLink } = await keyUser.get(renew, { input: { memberId: giveRole.member.id } })
  expect((await enter(giveRole.token)).code).toBe('LINK_UNKNOWN')
  expect((await enter(renewSignInLink.token)).code).toBeNull()
  expect((await keyUser.ask(renew, { input: { memberId: giveRole.member.id } })).code).toBe('LINK_NOT_NEEDED')
})

test('two key users who take each other away in the same second: one of them stays', async () => {
  const place = await api.scene.organisation({ name: 'Ydre' })
  const people = [await place.person({ role: 'key_user' }), await place.person({ role: 'key_user' })]
  const clients = await Promise.all(people.map((person) => api.signIn(person)))
  const { rows: members } = await api.migrator.pool.query<{ id: string; person_id: string }>(
    `select id, person_id from membership where organisation_id = $1 and role = 'key_user'`,
    [place.id],
  )
  const placeOf = (at: number) => members.find(({ person_id }) => person_id === people[at]!.id)!.id
  const answers = await Promise.all(
    clients.map((client, at) => client.ask(take, { input: { memberId: placeOf(1 - at) } })),
  )
  const codes = answers.map(({ code }) => code)
  expect(codes).toHaveLength(2)
  expect(codes).toEqual(expect.arrayContaining(['LAST_KEY_USER', null]))
  const { rows } = await api.migrator.pool.query(
    `select count(*)::int as n from membership where organisation_id = $1 and role = 'key_user'`,
    [place.id],
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('a role that is taken away is gone with the next request; the last key user stays', async () => {
  const { giveRole } = await keyUser.get(give, wanted('slutar@nacka.example', { role: 'KEY_USER' }))
  await enter(giveRole.token)
  const leaving = await api.signIn({ email: 'slutar@nacka.example', password: 'tre ord och ett till' })
  await leaving.get(list, { id: nacka.id })
  await keyUser.get(take, { input: { memberId: giveRole.member.id } })
  expect((await leaving.ask(list, { id: nacka.id })).code).toBe('NOT_FOUND')
  const { organisation } = await keyUser.get(list, { id: nacka.id })
  const last = organisation.members.nodes.find(({ role }: { role: string }) => role === 'KEY_USER')
  expect((await keyUser.ask(take, { input: { memberId: last.id } })).code).toBe('LAST_KEY_USER')
  const { rows } = await api.migrator.pool.query(
    `select kind, detail from audit_event where organisation_id = $1 and kind like 'ROLE_%' order by at desc limit 1`,
    [nacka.id],
  )
  expect(rows).toEqual([{ kind: 'ROLE_TAKEN', detail: { role: 'key_user', unitId: null } }])
})

test('for the neighbour municipality the people do not exist', async () => {
  const neighbour = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
  const { giveRole } = await keyUser.get(give, wanted('granne@nacka.example'))
  const memberId = giveRole.member.id
  const answers = await Promise.all([
    neighbour.ask(list, { id: nacka.id }),
    neighbour.ask(give, wanted('granne2@nacka.example')),
    neighbour.ask(take, { input: { memberId } }),
    neighbour.ask(renew, { input: { memberId } }),
  ])
  expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'NOT_FOUND'))
  expect((await api.stranger.ask(take, { input: { memberId } })).code).toBe('NOT_SIGNED_IN')
  expect(api.log.join('')).not.toContain(giveRole.token)
})
