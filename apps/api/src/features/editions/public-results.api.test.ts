import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody, withActor } from '@mognad/db/connections'
import { publicResult } from '@mognad/db/editions/public-results.read-model'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import { addEdition } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let instrument: string
const organisations = {} as Record<'ownOnly' | 'anonymous' | 'named' | 'åre' | 'ale' | 'former', SceneOrganisation>

// Of 2025 "former" was public; in 2026 it takes part without a name.
beforeAll(async () => {
  api = await startApi()
  instrument = await api.scene.instrument()
  organisations.ownOnly = await api.scene.organisation({ name: 'Egen', sharingLevel: 0 })
  organisations.anonymous = await api.scene.organisation({ name: 'Dold', sharingLevel: 1 })
  organisations.named = await api.scene.organisation({ name: 'Partner', sharingLevel: 2 })
  organisations.åre = await api.scene.organisation({ name: 'Åre', sharingLevel: 3 })
  organisations.ale = await api.scene.organisation({ name: 'Ale', sharingLevel: 3 })
  organisations.former = await api.scene.organisation({ name: 'Förut', sharingLevel: 1 })
  const { ownOnly, anonymous, named, åre, ale, former } = organisations
  const others = [
    { organisation: ownOnly, sharingLevel: 0, mean: 30 },
    { organisation: anonymous, sharingLevel: 1, mean: 41 },
    { organisation: named, sharingLevel: 2, mean: 52 },
  ] as const
  const open = (organisation: SceneOrganisation, mean: number) => ({ organisation, sharingLevel: 3, mean }) as const
  const add = (edition: Parameters<typeof addEdition>[2]) => addEdition(api.migrator.pool, instrument, edition)
  await add({ reportingYear: 2025, members: [...others, open(åre, 60), open(former, 55)] })
  await add({
    reportingYear: 2026,
    members: [...others, open(åre, 63), open(ale, 58), { organisation: former, sharingLevel: 1, mean: 57 }],
  })
  // Not published yet: nothing of it is anybody's.
  await add({ reportingYear: 2027, state: 'audited', members: [open(named, 70), open(åre, 71)] })
})
afterAll(() => api.close())

const list = `{ publicResults { edition { reportingYear number synthetic title { sv } } nodes { id level }
  sharers { organisation { name skrGroup { code } } grade reason figures { node mean low high respondents } } } }`
const one = `query ($organisationId: ID!) { publicResult(organisationId: $organisationId, instrumentKey: "digital-maturity") {
  edition { reportingYear } organisation { name } reason nodes { id level } figures { node mean low high respondents }
  cohorts { cohort { key } figures { node figure { organisations mean median } } }
  years { edition { reportingYear } figures { node mean } } places { node low high among } } }`
const resultOf = ({ id }: SceneOrganisation) => api.stranger.ask(one, { organisationId: id })

test('nobody reads who shares publicly in the newest published edition, by name, and of no others', async () => {
  const { publicResults } = await api.stranger.get(list)
  expect(publicResults).toHaveLength(1)
  const [{ edition, nodes, sharers }] = publicResults
  expect(edition).toMatchObject({ reportingYear: 2026, number: 1 })
  expect(nodes.every(({ level }: { level: string }) => ['TOTAL', 'DIMENSION'].includes(level))).toBe(true)
  expect(sharers.map(({ organisation }: { organisation: { name: string } }) => organisation.name)).toEqual([
    'Ale',
    'Åre',
  ])
  expect(sharers[1]).toMatchObject({
    grade: 'GREEN',
    reason: null,
    figures: [{ node: 'total', mean: 63, low: 59, high: 67, respondents: 40 }],
  })
})

test('one result: figures, the fixed groups that are shown, every public year, places among the public', async () => {
  const { data, errors } = await resultOf(organisations.åre)
  expect(errors).toEqual([])
  expect(data['publicResult']).toMatchObject({
    edition: { reportingYear: 2026 },
    organisation: { name: 'Åre' },
    figures: [{ node: 'total', mean: 63, low: 59, high: 67, respondents: 40 }],
    cohorts: [
      { cohort: { key: 'all' }, figures: [{ node: 'total', figure: { organisations: 6, mean: 51, median: 52 } }] },
    ],
    years: [
      { edition: { reportingYear: 2025 }, figures: [{ node: 'total', mean: 60 }] },
      { edition: { reportingYear: 2026 }, figures: [{ node: 'total', mean: 63 }] },
    ],
    places: [{ node: 'total', low: 3, high: 9, among: 12 }],
  })
  expect(data['publicResult'].nodes.map(({ level }: { level: string }) => level)).not.toContain('ITEM')
})

test('who was public once stays so in that edition, and is in no later one', async () => {
  const { data } = await resultOf(organisations.former)
  expect(data['publicResult']).toMatchObject({
    edition: { reportingYear: 2025 },
    figures: [{ mean: 55 }],
    years: [{ edition: { reportingYear: 2025 }, figures: [{ mean: 55 }] }],
  })
})

test('who keeps its own, is anonymous or shares with partners is not found, in the words of one that there is not', async () => {
  const { ownOnly, anonymous, named } = organisations
  const unknown = await api.stranger.ask(one, { organisationId: crypto.randomUUID() })
  expect(unknown.code).toBe('NOT_FOUND')
  for (const organisation of [ownOnly, anonymous, named]) {
    const { status, data, errors } = await resultOf(organisation)
    expect({ status, data, errors }).toEqual({ status: unknown.status, data: unknown.data, errors: unknown.errors })
  }
  expect((await api.stranger.ask(one, { organisationId: 'no-id' })).code).toBe('NOT_FOUND')
  const every = JSON.stringify([await api.stranger.get(list), (await resultOf(organisations.åre)).data])
  for (const { id, name } of [ownOnly, anonymous, named]) {
    expect(every).not.toContain(id)
    expect(every).not.toContain(name)
  }
})

test('who is signed in reads here what everybody reads, also of the own organisation', async () => {
  const { named, anonymous } = organisations
  for (const organisation of [named, anonymous]) {
    const reader = await api.signIn(await organisation.person({ role: 'key_user' }))
    expect(await reader.get(list)).toEqual(await api.stranger.get(list))
    expect((await reader.ask(one, { organisationId: organisation.id })).code).toBe('NOT_FOUND')
  }
})

test('row-level security alone holds the others back from nobody', async () => {
  const levels = await withActor(api.db.reader, nobody, (read) =>
    read.query<{ level: number }>(
      `select distinct sharing_level as level from (select sharing_level from edition_value union all
         select sharing_level from edition_member) x`,
    ),
  )
  expect(levels).toEqual([{ level: 3 }])
  const read = { organisationId: organisations.åre.id, instrumentKey: 'digital-maturity' }
  expect((await withActor(api.db.reader, nobody, (tx) => publicResult(tx, read)))?.reportingYear).toBe(2026)
})

test('each costs one statement, and nobody asks two of them at once', async () => {
  expect(await statementsOf(() => api.stranger.ask(list))).toHaveLength(1)
  expect(await statementsOf(() => resultOf(organisations.åre))).toHaveLength(1)
  const twice = await api.stranger.ask('{ a: publicResults { nodes { id } } b: publicResults { nodes { id } } }')
  expect(twice.code).toBe('QUERY_TOO_COSTLY')
})

test('nothing else of an edition, an instrument or an organisation is opened to nobody by it', async () => {
  for (const query of [
    '{ editions { totalCount } }',
    '{ organisations { totalCount } }',
    '{ instrumentVersions { id } }',
  ])
    expect((await api.stranger.ask(query)).code).toBe('NOT_SIGNED_IN')
  const deeper = await api.stranger.ask('{ publicResults { sharers { organisation { rounds { totalCount } } } } }')
  expect(deeper.errors[0]?.message).toContain('Cannot query field "rounds" on type "PublicOrganisation"')
})
