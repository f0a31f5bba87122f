import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation
let quiet: SceneOrganisation
let named: SceneOrganisation[]
let open: SceneOrganisation
let anonymous: SceneOrganisation
let keyUser: Client
let reader: Client
let quietReader: Client
let edition: string

beforeAll(async () => {
  api = await startApi()
  const { scene, migrator } = api
  const instrument = await scene.instrument()
  nacka = await scene.organisation({ name: 'Nacka', sharingLevel: 2 })
  quiet = await scene.organisation({ name: 'Tyst', sharingLevel: 1 })
  named = []
  for (let at = 0; at < 12; at++)
    named.push(await scene.organisation({ name: `Namn ${String(at).padStart(2, '0')}`, sharingLevel: 2 }))
  open = await scene.organisation({ name: 'Öppen', sharingLevel: 3 })
  anonymous = await scene.organisation({ name: 'Anonym', sharingLevel: 1 })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  quietReader = await api.signIn(await quiet.person({ role: 'key_user' }))
  edition = await addEdition(migrator.pool, instrument, {
    members: [
      { organisation: nacka, sharingLevel: 2, mean: 55.5 },
      { organisation: quiet, sharingLevel: 1, mean: 61 },
      ...named.map((organisation, at) => ({ organisation, sharingLevel: 2, mean: 40 + 2 * at }) as const),
      { organisation: open, sharingLevel: 3, mean: 70 },
      { organisation: anonymous, sharingLevel: 1, mean: 99 },
    ],
  })
  const peers = named.slice(0, 10)
  await migrator.pool.query(
    `insert into edition_peer (edition_id, organisation_id, place, peer_id, distance, driver1, share1, driver2, share2)
     select $1, $2, at - 1, id, at / 10.0, 'population', 0.75, 'main-group', 0.25 from unnest($3::uuid[]) with ordinality x (id, at)`,
    [edition, nacka.id, peers.map(({ id }) => id)],
  )
  await migrator.pool.query(
    `insert into edition_feature (edition_id, feature_id, position, weight, organisations, year, source)
     values ($1, 'population', 0, 1, 290, 2024, null), ($1, 'tax-base', 1, 1, 289, 2025, 'SCB')`,
    [edition],
  )
  await migrator.pool.query(
    `insert into edition_kind_value (edition_id, organisation_id, kind, node_id, sharing_level, units, respondents, mean, low, high)
     select m.edition_id, m.organisation_id, 'primary-school', 'total', m.sharing_level, 3, 60, v.mean + 1, v.low + 1, v.high + 1
       from edition_member m join edition_value v using (edition_id, organisation_id)
      where m.edition_id = $1 and v.node_id = 'total' and v.mean < 99`,
    [edition],
  )
})
afterAll(() => api.close())

const comparison = `query ($editionId: ID!, $organisationId: ID!, $list: String!) {
  listComparison(editionId: $editionId, organisationId: $organisationId, list: $list) {
    edition { number } cohort { key kind name members belonging shown } ownUnits
    listed { organisation { name } counts total units distance drivers { feature { sv } share } }
    features { id name { en } unit { sv } organisations year source }
    rows { node own { mean } cohort { organisations mean median q25 reason } position positionReason others
      place { likelyLow likelyHigh among higherThan lowerThan undecided reason } } } }`
const compare = async (client: Client, list: string, organisation = nacka) =>
  client.ask(comparison, { editionId: edition, organisationId: organisation.id, list })
const save = `mutation ($input: SaveCohortListInput!) { saveCohortList(input: $input) { list { id name members { name } } } }`
const lists = `query ($id: ID!) { cohortLists(organisationId: $id) { id name members { name } } }`
const input = (name: string, members: readonly SceneOrganisation[], id: string | null = null) => ({
  input: { organisationId: nacka.id, id, name, memberIds: members.map((one) => one.id) },
})

test('the ten most similar, what sets them apart, and the place among them', async () => {
  const { data, errors } = await compare(reader, 'similar')
  expect(errors).toEqual([])
  const { listComparison } = data
  expect(listComparison.cohort).toEqual({
    key: 'similar',
    kind: 'SIMILAR',
    name: null,
    members: 10,
    belonging: 10,
    shown: true,
  })
  expect(listComparison.listed).toHaveLength(10)
  expect(listComparison.listed[0]).toEqual({
    organisation: { name: 'Namn 00' },
    counts: true,
    total: 40,
    units: null,
    distance: 0.1,
    drivers: [
      { feature: { sv: 'Folkmängd' }, share: 0.75 },
      { feature: { sv: 'SKR:s huvudgrupp' }, share: 0.25 },
    ],
  })
  expect(listComparison.features).toEqual([
    {
      id: 'population',
      name: { en: 'Population' },
      unit: { sv: 'invånare' },
      organisations: 290,
      year: 2024,
      source: null,
    },
    { id: 'tax-base', name: { en: 'Tax base' }, unit: { sv: 'kr/inv' }, organisations: 289, year: 2025, source: 'SCB' },
  ])
  // 40, 42 .. 58: eight lie below 55.5.
  const total = listComparison.rows.find(({ node }: { node: string }) => node === 'total')
  expect(total).toMatchObject({
    own: { mean: 55.5 },
    cohort: { organisations: 10, mean: 49, median: 49, q25: null, reason: null },
    position: 80,
    positionReason: null,
    others: 10,
    place: { among: 11, reason: null },
  })
  expect(total.place.higherThan + total.place.lowerThan + total.place.undecided).toBe(10)
  expect(total.place.likelyLow).toBeLessThanOrEqual(3)
  // The second time the rows are kept; they are the same.
  expect((await compare(reader, 'similar')).data).toEqual(data)
})

test('a key user saves a list by name, readers use it', async () => {
  const { saveCohortList } = await keyUser.get(
    save,
    input('  Våra   grannar ', [...named.slice(0, 5), nacka, named[0]!]),
  )
  expect(saveCohortList.list).toMatchObject({ name: 'Våra grannar' })
  expect(saveCohortList.list.members).toHaveLength(5)
  const { cohortLists } = await reader.get(lists, { id: nacka.id })
  expect(cohortLists).toEqual([saveCohortList.list])
  const { data } = await compare(reader, `list:${saveCohortList.list.id}`)
  expect(data.listComparison.cohort).toMatchObject({ kind: 'LIST', name: 'Våra grannar', members: 5, shown: true })
  const total = data.listComparison.rows.find(({ node }: { node: string }) => node === 'total')
  // Five others: the mean, and nothing beyond it.
  expect(total).toMatchObject({
    cohort: { mean: 44, median: null },
    position: null,
    positionReason: 'HIDDEN',
    place: { likelyLow: null, reason: 'HIDDEN' },
  })
  const events = await api.migrator.pool.query(
    `select detail from audit_event where kind = 'COHORT_LIST_SAVED' and subject_id = $1`,
    [saveCohortList.list.id],
  )
  expect(events.rows).toEqual([{ detail: { members: 5 } }])
})

test('who no longer shares by name drops out and is named; below five nothing is shown', async () => {
  const chosen = named.slice(0, 5)
  const { saveCohortList } = await keyUser.get(save, input('Fem', chosen))
  const { id } = saveCohortList.list
  await api.migrator.pool.query(
    'update edition_value set sharing_level = 1 where edition_id = $1 and organisation_id = $2',
    [edition, chosen[0]!.id],
  )
  const { data } = await compare(reader, `list:${id}`)
  expect(data.listComparison.cohort).toMatchObject({ members: 4, belonging: 5, shown: false })
  expect(data.listComparison.listed.filter(({ counts }: { counts: boolean }) => !counts)).toMatchObject([
    { organisation: { name: 'Namn 00' } },
  ])
  const total = data.listComparison.rows.find(({ node }: { node: string }) => node === 'total')
  expect(total.cohort).toEqual({ organisations: 4, mean: null, median: null, q25: null, reason: 'HIDDEN' })
  await api.migrator.pool.query(
    'update edition_value set sharing_level = 2 where edition_id = $1 and organisation_id = $2',
    [edition, chosen[0]!.id],
  )
  expect((await compare(reader, `list:${id}`)).data.listComparison.cohort).toMatchObject({ members: 5, shown: true })
})

test('a list has a name of its own and five to a hundred who share by name', async () => {
  const codeOf = async (list: ReturnType<typeof input>) => (await keyUser.ask(save, list)).code
  expect(await codeOf(input(' ', named))).toBe('LIST_NAME_MISSING')
  expect(await codeOf(input('Fyra', named.slice(0, 4)))).toBe('LIST_SIZE_WRONG')
  expect(await codeOf(input('Fyra och vi', [...named.slice(0, 4), nacka]))).toBe('LIST_SIZE_WRONG')
  expect(await codeOf(input('våra GRANNAR', named))).toBe('LIST_NAME_TAKEN')
  const refused = await keyUser.ask(save, input('Med någon anonym', [...named.slice(0, 5), anonymous]))
  expect([refused.code, refused.errors[0]?.extensions['detail']]).toEqual(['LIST_MEMBER_NOT_NAMED', { members: 1 }])
})

test('only key users keep lists, and nobody reaches those of the neighbour', async () => {
  expect((await reader.ask(save, input('Läsarens', named))).code).toBe('NOT_ALLOWED')
  expect((await quietReader.ask(save, input('Grannens', named))).code).toBe('NOT_FOUND')
  expect((await quietReader.ask(lists, { id: nacka.id })).code).toBe('NOT_FOUND')
  const { cohortLists } = await reader.get(lists, { id: nacka.id })
  const remove = `mutation ($input: RemoveCohortListInput!) { removeCohortList(input: $input) { id } }`
  const [{ id }] = cohortLists
  expect((await reader.ask(remove, { input: { organisationId: nacka.id, id } })).code).toBe('NOT_ALLOWED')
  expect((await quietReader.ask(remove, { input: { organisationId: quiet.id, id } })).code).toBe('NOT_FOUND')
  expect((await compare(quietReader, `list:${id}`, quiet)).code).toBe('NOT_FOUND')
  await keyUser.get(remove, { input: { organisationId: nacka.id, id } })
  expect((await compare(reader, `list:${id}`)).code).toBe('NOT_FOUND')
})

test('who does not share by name is compared with public sharers only', async () => {
  const own = { organisationId: quiet.id, id: null, name: 'Alla', memberIds: [...named, open].map(({ id }) => id) }
  const refused = await quietReader.ask(save, { input: own })
  expect([refused.code, refused.errors[0]?.extensions['detail']]).toEqual(['LIST_MEMBER_NOT_NAMED', { members: 12 }])
  const sharers = `query ($e: ID!, $o: ID!) { namedSharers(editionId: $e, organisationId: $o) { name } }`
  const seen = await quietReader.get(sharers, { e: edition, o: quiet.id })
  expect(seen.namedSharers).toEqual([{ name: 'Öppen' }])
  expect((await reader.get(sharers, { e: edition, o: nacka.id })).namedSharers).toHaveLength(13)
  const { data } = await compare(quietReader, 'kind:primary-school', quiet)
  expect(data.listComparison.cohort).toMatchObject({ members: 1, shown: false })
})

test('the same kind of unit: own units beside those of others that share by name', async () => {
  const { data } = await compare(reader, 'kind:primary-school')
  expect(data.listComparison).toMatchObject({
    cohort: { kind: 'UNIT_KIND', name: 'Grundskola', members: 13, shown: true },
    ownUnits: 3,
    rows: [{ node: 'total', own: { mean: 56.5 }, cohort: { organisations: 13, q25: null }, others: 13 }],
  })
  expect(data.listComparison.listed[0]).toMatchObject({ organisation: { name: 'Namn 00' }, units: 3, counts: true })
  const choices = `query ($e: ID!, $o: ID!) { listChoices(editionId: $e, organisationId: $o) {
    similar kinds { kind name { sv } ownUnits others } } }`
  expect((await reader.get(choices, { e: edition, o: nacka.id })).listChoices).toEqual({
    similar: 10,
    kinds: [{ kind: 'primary-school', name: { sv: 'Grundskola' }, ownUnits: 3, others: 13 }],
  })
  expect((await quietReader.get(choices, { e: edition, o: quiet.id })).listChoices).toEqual({
    similar: 0,
    kinds: [{ kind: 'primary-school', name: { sv: 'Grundskola' }, ownUnits: 3, others: 1 }],
  })
})

test('what is no list, and whom one is not, are not found', async () => {
  for (const list of ['all', 'county:01', 'list:', 'kind:astrology', `list:${crypto.randomUUID()}`, "kind:x' or 1=1"])
    expect((await compare(reader, list)).code).toBe('NOT_FOUND')
  expect((await compare(reader, 'similar', quiet)).code).toBe('NOT_FOUND')
  expect((await compare(api.stranger, 'similar')).code).toBe('NOT_SIGNED_IN')
})

test('a comparison with a list costs one statement, with a saved one too', async () => {
  const { saveCohortList } = await keyUser.get(save, input('Tolv', named))
  const ask = (list: string) => statementsOf(() => compare(reader, list))
  expect(await ask('similar')).toHaveLength(1)
  expect(await ask('kind:primary-school')).toHaveLength(1)
  expect(await ask(`list:${saveCohortList.list.id}`)).toHaveLength(1)
})
