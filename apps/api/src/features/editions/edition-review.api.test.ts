import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let coordinator: Client
let keyUser: Client
let organisations: SceneOrganisation[]
let before: string
let after: string

beforeAll(async () => {
  api = await startApi()
  const instrument = await api.scene.instrument()
  organisations = []
  for (const [name, sharingLevel] of [
    ['Ale', 3],
    ['Borås', 1],
    ['Dals-Ed', 3],
    ['Eda', 1],
  ] as const)
    organisations.push(await api.scene.organisation({ name, sharingLevel }))
  coordinator = await api.signIn(await api.scene.coordinator())
  keyUser = await api.signIn(await organisations[0]!.person({ role: 'key_user' }))
  const member = (at: number, sharingLevel: 1 | 3) =>
    ({ organisation: organisations[at]!, sharingLevel, mean: 50 }) as const
  before = await addEdition(api.migrator.pool, instrument, {
    members: [member(0, 3), member(1, 1)],
    reportingYear: 2025,
  })
  after = await addEdition(api.migrator.pool, instrument, {
    members: [member(1, 1), member(2, 3), member(3, 1)],
    state: 'computed',
  })
  await api.migrator.pool.query(
    `update edition_figure set mean = mean + 1.5, p10 = null where edition_id = $1 and cohort_key = 'all'`,
    [after],
  )
  await addAudit(after, false)
})
afterAll(() => api.close())

const finding = (more: object) => ({
  attack: 'sums',
  cohortKey: null,
  nodeId: null,
  organisationId: null,
  roundId: null,
  unitId: null,
  count: 2,
  ...more,
})

async function addAudit(editionId: string, passed: boolean) {
  const attacks = [
    { attack: 'sums', tried: 40, fewest: 2, found: passed ? 0 : 1 },
    {
      attack: 'ends',
      tried: 12,
      fewest: null,
      found: 0,
      pairs: 30,
      possiblePairs: 90,
      worlds: 44,
      pairsWithPlaces: 4,
      knownByPlaces: 1,
    },
  ]
  const findings = passed
    ? []
    : [
        finding({ cohortKey: 'main:A', nodeId: 'total' }),
        finding({ attack: 'groups', organisationId: organisations[0]!.id, count: 6 }),
      ]
  await api.migrator.pool.query(
    `insert into edition_audit (edition_id, content_hash, recipe_hash, passed, attacks, findings, took_ms)
     select id, content_hash, recipe_hash, $2, $3, $4, 1200 from edition where id = $1`,
    [editionId, passed, JSON.stringify(attacks), JSON.stringify(findings)],
  )
}

const review = `query ($id: ID!) { edition(id: $id) { state
  audit { passed tookMs contentHash attacks { attack tried fewest found pairs possiblePairs knownByPlaces }
    findings { attack cohortKey node count organisation { name } } }
  changes { previousYear previousNumber joined left stayed joinedNames leftNames
    cohorts { key membersBefore membersAfter meanBefore meanAfter nowHidden nowShown moved compared } } } }`

test('the coordinator reads what was tried and found, as counts and places to look', async () => {
  const { edition } = await coordinator.get(review, { id: after })
  expect(edition.audit).toMatchObject({
    passed: false,
    tookMs: 1200,
    attacks: [
      { attack: 'SUMS', tried: 40, fewest: 2, found: 1, pairs: null },
      { attack: 'ENDS', tried: 12, fewest: null, found: 0, pairs: 30, possiblePairs: 90, knownByPlaces: 1 },
    ],
    findings: [
      { attack: 'SUMS', cohortKey: 'main:A', node: 'total', count: 2, organisation: null },
      { attack: 'GROUPS', cohortKey: null, node: null, count: 6, organisation: { name: 'Ale' } },
    ],
  })
})

test('an edition stands beside the last one: who has come and gone, what has moved and what is hidden now', async () => {
  const { edition } = await coordinator.get(review, { id: after })
  expect(edition.changes).toMatchObject({
    previousYear: 2025,
    previousNumber: 1,
    joined: 2,
    left: 1,
    stayed: 1,
    // Only of those that share publicly: Eda has joined as well.
    joinedNames: ['Dals-Ed'],
    leftNames: ['Ale'],
  })
  expect(edition.changes.cohorts).toEqual([
    {
      key: 'all',
      membersBefore: 2,
      membersAfter: 3,
      meanBefore: 51,
      meanAfter: 52.5,
      nowHidden: 1,
      nowShown: 0,
      moved: 1,
      compared: 1,
    },
    {
      key: 'main:A',
      membersBefore: 2,
      membersAfter: 3,
      meanBefore: 51,
      meanAfter: 51,
      nowHidden: 0,
      nowShown: 0,
      moved: 0,
      compared: 1,
    },
    {
      key: 'group:A1',
      membersBefore: 2,
      membersAfter: 3,
      meanBefore: null,
      meanAfter: null,
      nowHidden: 0,
      nowShown: 0,
      moved: 0,
      compared: 0,
    },
  ])
  const { edition: first } = await coordinator.get(review, { id: before })
  expect(first.changes).toBeNull()
})

test('who leaves stays in the editions of before, by name as it shared then', async () => {
  const members = '($id: ID!) { edition(id: $id) { members(first: 10) { nodes { organisation { name } } } } }'
  await api.migrator.pool.query('update organisation set sharing_level = 0 where id = $1', [organisations[0]!.id])
  const reader = await api.signIn(await organisations[2]!.person({ role: 'reader' }))
  const { edition } = await reader.get(`query ${members}`, { id: before })
  expect(edition.members.nodes).toEqual([{ organisation: { name: 'Ale' } }])
})

test('a page of it costs few statements', async () => {
  const statements = await statementsOf(() => coordinator.get(review, { id: after }))
  expect(statements.length).toBeLessThanOrEqual(6)
})

test('nobody else reads a report, nor what has moved, also of a published edition', async () => {
  await addAudit(before, true)
  expect((await keyUser.get(review, { id: before })).edition).toMatchObject({ audit: null, changes: null })
  expect((await keyUser.get(review, { id: after })).edition).toBeNull()
})

test('an edition in which something was found is not published', async () => {
  const publish = 'mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { edition { state } } }'
  expect((await coordinator.ask(publish, { input: { editionId: after } })).code).toBe('EDITION_NOT_AUDITED')
})

describe('what can be done about a refused edition', () => {
  const mend = `mutation ($input: MendEditionInput!) { mendEdition(input: $input) {
    edition { id number state withheld { cohortKey step } } jobRun { state } } }`
  const ofEdition = 'query ($id: ID!) { edition(id: $id) { withheld { cohortKey step } audit { mendable } } }'

  /** Another attack on the same edition, as if only this had been found. */
  async function foundIn(id: string, findings: readonly object[]) {
    await api.migrator.pool.query('delete from edition_audit where edition_id = $1', [id])
    await api.migrator.pool.query(
      `insert into edition_audit (edition_id, content_hash, recipe_hash, passed, attacks, findings, took_ms)
       select id, content_hash, recipe_hash, $2, '[]', $3, 1200 from edition where id = $1`,
      [id, findings.length === 0, JSON.stringify(findings)],
    )
  }

  test('an end that was found: the next number withholds the finest figure of that cohort, and is computed', async () => {
    await foundIn(after, [finding({ attack: 'ends', cohortKey: 'main:A', nodeId: 'total' })])
    expect((await coordinator.get(ofEdition, { id: after })).edition.audit.mendable).toBe(true)
    const { mendEdition } = await coordinator.get(mend, { input: { editionId: after } })
    expect(mendEdition).toMatchObject({
      edition: { state: 'DRAFT', withheld: [{ cohortKey: 'main:A', step: 'TAILS' }] },
      jobRun: { state: 'REQUESTED' },
    })
    const { edition } = await coordinator.get(review, { id: after })
    expect(edition).toMatchObject({ state: 'COMPUTED', audit: { passed: false } })
    const { rows } = await api.migrator.pool.query(
      `select detail from audit_event where kind = 'EDITION_REQUESTED' and subject_id = $1`,
      [mendEdition.edition.id],
    )
    expect(rows).toEqual([{ detail: { number: mendEdition.edition.number, withheld: 1 } }])
  })

  test('something that showing less is no answer to is refused, and so is an edition in which nothing was found', async () => {
    await foundIn(after, [
      finding({ attack: 'ends', cohortKey: 'main:A' }),
      finding({ attack: 'figures', cohortKey: 'all' }),
    ])
    expect((await coordinator.get(ofEdition, { id: after })).edition.audit.mendable).toBe(false)
    expect((await coordinator.ask(mend, { input: { editionId: after } })).code).toBe('EDITION_NOT_MENDABLE')
    await foundIn(after, [])
    expect((await coordinator.ask(mend, { input: { editionId: after } })).code).toBe('EDITION_NOT_REFUSED')
    expect((await coordinator.ask(mend, { input: { editionId: before } })).code).toBe('EDITION_NOT_REFUSED')
  })

  test('only the coordinator mends, and reads what an edition withholds', async () => {
    await foundIn(after, [finding({ attack: 'ends', cohortKey: 'main:A' })])
    expect((await keyUser.ask(mend, { input: { editionId: after } })).code).toBe('NOT_ALLOWED')
    await api.migrator.pool.query(
      `update edition set withheld = '[{"cohortKey": "all", "step": "tails"}]' where id = $1`,
      [before],
    )
    expect((await keyUser.get(ofEdition, { id: before })).edition.withheld).toEqual([])
    expect((await coordinator.get(ofEdition, { id: before })).edition.withheld).toEqual([
      { cohortKey: 'all', step: 'TAILS' },
    ])
  })
})
