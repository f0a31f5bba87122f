import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'

let api: TestApi
let coordinator: Client
let keyUser: Client
let instrumentVersionId: string

beforeAll(async () => {
  api = await startApi()
  instrumentVersionId = await api.scene.instrument()
  coordinator = await api.signIn(await api.scene.coordinator())
  const known = { skrGroup: 'A2', sharingLevel: 2 } as const
  const nacka = await api.scene.organisation({ name: 'Nacka', code: '0182', ...known })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  const units = [{ name: 'Nacka' }]
  await nacka.round({ instrumentVersionId, reportingYear: 2027, units, state: 'planned' })
  await nacka.round({ instrumentVersionId, reportingYear: 2027, units, state: 'open' })
  const anonymous = await api.scene.organisation({ name: 'Åmål', sharingLevel: 1 })
  await anonymous.round({ instrumentVersionId, reportingYear: 2027, units, state: 'scored' })
  await api.migrator.pool.query(
    `update organisation set county_code = '01', county_name = 'Stockholms län', skr_group_name = 'Pendlingskommun' where id = $1`,
    [nacka.id],
  )
  const members = [
    { organisation: nacka, sharingLevel: 2, mean: 50 },
    { organisation: anonymous, sharingLevel: 1, mean: 50 },
  ] as const
  await addEdition(api.migrator.pool, instrumentVersionId, { members })
})
afterAll(() => api.close())

const list = `query ($search: String!, $measuring: MeasuringState) {
  nationalOrganisations(reportingYear: 2027, search: $search, measuring: $measuring, first: 50) { totalCount
    nodes { organisation { name county sharingLevel } measuring keyUser mayAppoint editionSharing } } }`
const add = `mutation ($input: AddOrganisationInput!) { addOrganisation(input: $input) {
  organisation { id name code county population skrGroup { code name } } outcome token } }`
const appoint = `mutation ($input: AppointKeyUserInput!) { appointKeyUser(input: $input) { outcome token } }`
const enter = (token: string) =>
  api.stranger.ask(
    'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { viewer { memberships { role organisation { name } } } } }',
    { input: { token, newPassword: 'tre ord och ett till' } },
  )
const person = (email: string) => ({ name: 'Åsa Östlund', email })
const wanted = (code: string, email: string, more = {}) => ({
  input: { kind: 'MUNICIPALITY', code, name: 'Ny kommun', skrGroup: 'A2', keyUser: person(email), ...more },
})
const rowsOf = async (search = '', measuring: string | null = null) =>
  (await coordinator.get(list, { search, measuring })).nationalOrganisations.nodes

test('the coordinator sees how far each has come, and of sharing what everybody is told', async () => {
  expect(await rowsOf()).toEqual([
    {
      organisation: { name: 'Nacka', county: 'Stockholms län', sharingLevel: 'NAMED' },
      measuring: 'OPEN',
      keyUser: 'INSIDE',
      mayAppoint: false,
      editionSharing: 'NAMED',
    },
    {
      organisation: { name: 'Åmål', county: null, sharingLevel: 'OWN_ONLY' },
      measuring: 'SCORED',
      keyUser: 'NONE',
      mayAppoint: false,
      editionSharing: 'OWN_ONLY',
    },
  ])
  expect(await rowsOf('ÅM')).toHaveLength(1)
  expect(await rowsOf('0182')).toHaveLength(1)
  expect(await rowsOf('%')).toEqual([])
  expect(await rowsOf('', 'OPEN')).toMatchObject([{ organisation: { name: 'Nacka' } }])
})

test('an organisation comes in with its first key user, who enters by the link', async () => {
  const { addOrganisation } = await coordinator.get(add, wanted('0199', 'asa@ny.example', { population: 12_345 }))
  expect(addOrganisation).toMatchObject({
    organisation: {
      code: '0199',
      county: 'Stockholms län',
      population: 12_345,
      skrGroup: { code: 'A2', name: 'Pendlingskommun' },
    },
    outcome: 'NEW',
  })
  const { id } = addOrganisation.organisation
  expect(await rowsOf('Ny kommun')).toMatchObject([{ measuring: 'NONE', keyUser: 'INVITED', mayAppoint: true }])

  // The address was wrong: another one is appointed, and the first link opens nothing.
  const again = await coordinator.get(appoint, { input: { organisationId: id, keyUser: person('asa@rätt.example') } })
  expect(again.appointKeyUser.outcome).toBe('NEW')
  expect((await enter(addOrganisation.token)).code).toBe('LINK_UNKNOWN')
  // The same one has lost the link.
  const renewed = await coordinator.get(appoint, { input: { organisationId: id, keyUser: person('asa@rätt.example') } })
  expect(renewed.appointKeyUser.outcome).toBe('WAITING')
  expect((await enter(again.appointKeyUser.token)).code).toBe('LINK_UNKNOWN')
  const { data } = await enter(renewed.appointKeyUser.token)
  expect(data.signInWithLink.viewer.memberships).toEqual([{ role: 'KEY_USER', organisation: { name: 'Ny kommun' } }])

  // From now on it is the key user's own, and the coordinator's link would be a way in.
  const late = { input: { organisationId: id, keyUser: person('samordnaren@sig.example') } }
  expect((await coordinator.ask(appoint, late)).code).toBe('ORGANISATION_ENTERED')
  const { rows } = await api.migrator.pool.query(
    `select kind, detail from audit_event where subject_id = $1 or detail->>'organisationId' = $1::text order by at, id`,
    [id],
  )
  expect(rows).toEqual([
    { kind: 'ORGANISATION_ADDED', detail: {} },
    ...Array.from({ length: 3 }, () => ({ kind: 'KEY_USER_APPOINTED', detail: { organisationId: id } })),
  ])
})

test('a population that no municipality has is refused, and nothing is added', async () => {
  const refused = await coordinator.ask(add, wanted('0198', 'ada@ny.example', { population: 0 }))
  expect(refused.code).toBe('ORGANISATION_POPULATION_WRONG')
  const { rows } = await api.migrator.pool.query(`select from organisation where code = '0198'`)
  expect(rows).toEqual([])
})

test('an organisation that has measured is not opened from outside, though nobody runs it', async () => {
  const { rows } = await api.migrator.pool.query(`select id from organisation where name = 'Åmål'`)
  const input = { organisationId: rows[0].id, keyUser: person('samordnaren@sig.example') }
  expect((await coordinator.ask(appoint, { input })).code).toBe('ORGANISATION_ENTERED')
})

test('a code that is taken or wrong is refused, and nothing of it is left', async () => {
  expect((await coordinator.ask(add, wanted('0182', 'x@ny.example'))).code).toBe('ORGANISATION_CODE_TAKEN')
  expect((await coordinator.ask(add, wanted('18', 'x@ny.example'))).code).toBe('ORGANISATION_CODE_WRONG')
  expect((await coordinator.ask(add, wanted('0198', 'x@ny.example', { name: ' ' }))).code).toBe(
    'ORGANISATION_NAME_MISSING',
  )
  const { rows } = await api.migrator.pool.query(`select from person where email = 'x@ny.example'`)
  expect(rows).toEqual([])
})

test('nobody else sees the list or adds anything, in the service or in the database', async () => {
  for (const [text, variables] of [
    [list, { search: '' }],
    ['{ skrGroups { code } }', {}],
    [add, wanted('0197', 'y@ny.example')],
  ] as const) {
    expect((await keyUser.ask(text, variables)).code).toBe('NOT_ALLOWED')
    expect((await api.stranger.ask(text, variables)).code).toBe('NOT_SIGNED_IN')
  }
  const { pool } = api.db.api
  expect((await pool.query('select from organisations_in_year(2027)')).rows).toEqual([])
  const forged = `insert into organisation (id, code, name, kind) values (gen_random_uuid(), '0196', 'x', 'municipality')`
  await expect(pool.query(forged)).rejects.toThrow('row-level security')
  const taken = `select from appoint_key_user(gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'a@b.example', 'A', 'sv', '', now())`
  await expect(pool.query(taken)).rejects.toThrow('only the national coordinator appoints')
})
