import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

let api: TestApi
let nacka: SceneOrganisation
let reader: Client

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka', skrGroup: 'A2' })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  for (const name of ['Örebro', 'Åre', 'Ängelholm', 'Arboga', 'Zinkgruvan']) await api.scene.organisation({ name })
  await api.scene.organisation({ name: 'Skåne', kind: 'region' })
})
afterAll(() => api.close())

const list = `query ($first: Int!, $after: String, $kind: OrganisationKind) { organisations(first: $first, after: $after, kind: $kind) {
  nodes { name } edges { cursor node { name } } pageInfo { hasNextPage endCursor } totalCount } }`

test('organisations come in Swedish order, page by page, each once', async () => {
  const names: string[] = []
  let after: string | null = null
  do {
    const { organisations } = await reader.get(list, { first: 2, after, kind: 'MUNICIPALITY' })
    expect(organisations.totalCount).toBe(6)
    names.push(...organisations.nodes.map(({ name }: { name: string }) => name))
    expect(organisations.edges.at(-1).cursor).toBe(organisations.pageInfo.endCursor)
    after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null
  } while (after)
  expect(names).toEqual(['Arboga', 'Nacka', 'Zinkgruvan', 'Åre', 'Ängelholm', 'Örebro'])
})

test('a cursor stands for a place, also when rows come in before it', async () => {
  const { organisations } = await reader.get(list, { first: 3, kind: 'MUNICIPALITY' })
  await api.scene.organisation({ name: 'Ale' })
  const { organisations: next } = await reader.get(list, {
    first: 1,
    after: organisations.pageInfo.endCursor,
    kind: 'MUNICIPALITY',
  })
  expect(next.nodes).toEqual([{ name: 'Åre' }])
})

test('an organisation shows its facts and its units of today', async () => {
  const units = [
    {
      name: 'Nacka',
      invited: 2,
      children: [
        { name: 'Ålderdom', invited: 9 },
        { name: 'Arkiv', invited: 8 },
      ],
    },
  ]
  await nacka.round({ instrumentVersionId: await api.scene.instrument(), units })
  const text = `query ($id: ID!, $after: String) { organisation(id: $id) { name kind skrGroup { code name } synthetic
    units(first: 2, after: $after) { totalCount nodes { name kind branch employees parentId } pageInfo { hasNextPage endCursor } } } }`
  const { organisation } = await reader.get(text, { id: nacka.id })
  expect(organisation).toMatchObject({
    name: 'Nacka',
    kind: 'MUNICIPALITY',
    skrGroup: { code: 'A2' },
    units: {
      totalCount: 3,
      nodes: [
        { name: 'Arkiv', branch: 'OWN', employees: 8 },
        { name: 'Nacka', parentId: null },
      ],
    },
  })
  const { organisation: rest } = await reader.get(text, { id: nacka.id, after: organisation.units.pageInfo.endCursor })
  expect(rest.units.nodes).toMatchObject([{ name: 'Ålderdom' }])
  await api.migrator.pool.query(`update unit set retired_at = now() where name = 'Arkiv'`)
  expect((await reader.get(text, { id: nacka.id })).organisation.units.totalCount).toBe(2)
})

test('the instrument shows the effective weight of every item to its reader', async () => {
  const id = await api.scene.instrument()
  const { instrumentVersion } = await reader.get(
    `query ($id: ID!) { instrumentVersion(id: $id) { key licence collection types { id } faults
      nodes { id level parent area weight effectiveWeight title { sv } text { sv en } } } }`,
    { id },
  )
  expect(instrumentVersion).toMatchObject({ key: 'digital-maturity', collection: 'PERSONS', faults: [] })
  const items = instrumentVersion.nodes.filter(({ level }: { level: string }) => level === 'ITEM')
  expect(items).toHaveLength(30)
  const sum = items.reduce(
    (total: number, { effectiveWeight }: { effectiveWeight: number }) => total + effectiveWeight,
    0,
  )
  expect(sum).toBeCloseTo(1, 12)
})
