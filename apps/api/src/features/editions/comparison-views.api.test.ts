import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  Kind,
  parse,
  print,
  visit,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type OperationDefinitionNode,
} from 'graphql'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insert } from '@mognad/db/testing/scenario'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

// What each view of the comparison asks for, in the client's own words, and how many statements that costs.

const folder = fileURLToPath(new URL('../../../../admin/src/', import.meta.url))
const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions)

/** An operation of the client with the fragments that it uses. */
function documentOf(name: string): string {
  const named = new Map(
    definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one] as const] : [])),
  )
  const used = new Set<FragmentDefinitionNode>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name: spread }: FragmentSpreadNode) {
        const fragment = named.get(spread.value)
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || used.has(fragment)) return
        used.add(fragment)
        collect(fragment)
      },
    })
  const operation = named.get(name)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`The client has no operation ${name}`)
  collect(operation)
  return [operation, ...used].map((node) => print(node)).join('\n')
}

let api: TestApi
let nacka: SceneOrganisation
let ale: SceneOrganisation
let reader: Client
let other: Client
let edition: string
let older: string
const list = uuid()

beforeAll(async () => {
  api = await startApi()
  const instrument = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka', sharingLevel: 2 })
  ale = await api.scene.organisation({ name: 'Ale', sharingLevel: 3 })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  other = await api.signIn(await ale.person({ role: 'reader' }))
  const members = [
    { organisation: nacka, sharingLevel: 2, mean: 55 },
    { organisation: ale, sharingLevel: 3, mean: 44 },
  ] as const
  older = await addEdition(api.migrator.pool, instrument, { members, reportingYear: 2025 })
  edition = await addEdition(api.migrator.pool, instrument, { members })
  await addEdition(api.migrator.pool, instrument, { members, reportingYear: 2027, state: 'computed' })
  await insert(api.migrator.pool, 'cohort_list', { id: list, organisation_id: nacka.id, name: 'Grannar' })
  await insert(api.migrator.pool, 'cohort_list_member', { list_id: list, organisation_id: nacka.id, member_id: ale.id })
  // What is read once per process belongs to no view.
  await reader.get(documentOf('ComparisonChoices'), choicesOf(nacka))
  await reader.get(documentOf('Comparison'), { ...base(), cohort: 'all' })
})
afterAll(() => api.close())

const instrumentKey = 'digital-maturity'
const base = () => ({ editionId: edition, organisationId: nacka.id })
const choicesOf = (organisation: SceneOrganisation, year: number | null = null) => {
  return { instrumentKey, organisationId: organisation.id, year }
}

type Asked = readonly [operation: string, variables: Record<string, unknown>]
const frame = (): Asked => ['ComparisonChoices', choicesOf(nacka)]
const trend = (cohort: string): Asked => [
  'EditionTrend',
  { instrumentKey, organisationId: nacka.id, node: 'total', cohort },
]
const views: readonly (readonly [string, () => readonly Asked[]])[] = [
  ['a cohort', () => [frame(), ['Comparison', { ...base(), cohort: 'main:A' }], trend('main:A')]],
  ['the similar ones', () => [frame(), ['ListComparison', { ...base(), list: 'similar' }], trend('all')]],
  ['a saved list', () => [frame(), ['ListComparison', { ...base(), list: `list:${list}` }], trend('all')]],
  ['a kind of unit', () => [frame(), ['ListComparison', { ...base(), list: 'kind:primary-school' }], trend('all')]],
  ['one to one', () => [frame(), ['NamedSharers', base()], ['OneToOne', { ...base(), otherId: ale.id }]]],
  ['those who have risen', () => [frame(), ['Improvers', { ...base(), node: 'total' }]]],
  ['other weights and the radar', () => [frame(), ['Comparison', { ...base(), cohort: 'all' }]]],
]

test.each(views)('%s: one statement for each thing that is asked for, three at most', async (_, operationsOf) => {
  const operations = operationsOf()
  const codes: (string | null)[] = []
  const statements = await statementsOf(async () => {
    for (const [name, variables] of operations) codes.push((await reader.ask(documentOf(name), variables)).code)
  })
  expect(codes).toEqual(operations.map(() => null))
  expect(statements).toHaveLength(operations.length)
  expect(operations.length).toBeLessThanOrEqual(3)
})

describe('what can be compared with', () => {
  const ask = async (client: Client, organisation: SceneOrganisation, year: number | null = null) =>
    (await client.get(documentOf('ComparisonChoices'), choicesOf(organisation, year))).comparisonChoices

  test('are published years, newest first, and of the one that is looked at cohorts and lists', async () => {
    const choices = await ask(reader, nacka)
    expect(choices.editions.map(({ id }: { id: string }) => id)).toEqual([edition, older])
    expect(choices.edition).toMatchObject({ id: edition, reportingYear: 2026 })
    expect(choices.edition.instrumentVersion.nodes.length).toBeGreaterThan(30)
    expect(choices.cohorts.map(({ key }: { key: string }) => key)).toEqual(['all', 'main:A', 'group:A1'])
    expect(choices.lists).toMatchObject([{ id: list, name: 'Grannar', members: [{ name: 'Ale' }] }])
  })

  test('a wanted year is looked at, and one that there is not is the newest', async () => {
    expect((await ask(reader, nacka, 2025)).edition.id).toBe(older)
    expect((await ask(reader, nacka, 2027)).edition.id).toBe(edition)
  })

  test('nobody sees the lists of others, nor asks for them', async () => {
    expect((await ask(other, ale)).lists).toEqual([])
    const document = documentOf('ComparisonChoices')
    expect((await other.ask(document, choicesOf(nacka))).code).toBe('NOT_FOUND')
    expect((await api.stranger.ask(document, choicesOf(nacka))).code).toBe('NOT_SIGNED_IN')
    const asked = { editionId: edition, organisationId: ale.id, list: `list:${list}` }
    expect((await other.ask(documentOf('ListComparison'), asked)).code).toBe('NOT_FOUND')
  })

  test('an instrument without editions has none', async () => {
    const asked = { ...choicesOf(nacka), instrumentKey: 'nothing' }
    const { comparisonChoices } = await reader.get(documentOf('ComparisonChoices'), asked)
    expect(comparisonChoices).toMatchObject({ editions: [], edition: null, cohorts: [], lists: [] })
  })
})
