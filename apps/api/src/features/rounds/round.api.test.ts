import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresOfRounds } from '@mognad/db/scores/score.read-model'
import { roundsById, roundUnits } from '@mognad/db/rounds/round.read-model'
import { unitsById } from '@mognad/db/organisations/organisation.read-model'
import { withActor } from '@mognad/db/connections'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addScores } from '../../../test/stage.ts'

let api: TestApi
let nacka: SceneOrganisation
let reader: Client
let neighbour: Client
let open: SceneRound
let scored: SceneRound

const town = {
  name: 'Nacka',
  invited: 3,
  children: [
    { name: 'Skolor', invited: 8, children: [{ name: 'Skola 1', invited: 9 }] },
    { name: 'Arkiv', invited: 2 },
  ],
}

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka', sharingLevel: 1 })
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  const tyreso = await api.scene.organisation({ name: 'Tyresö' })
  neighbour = await api.signIn(await tyreso.person({ role: 'key_user' }))
  const instrumentVersionId = await api.scene.instrument()
  open = await nacka.round({ instrumentVersionId, units: [town], reportingYear: 2027 })
  scored = await nacka.round({ instrumentVersionId, units: [town], state: 'opened' })
  const [top, schools, school] = scored.units
  await addScores(api.migrator.pool, scored, [
    { unitId: top!.id, node: 'total', mean: 52 },
    { unitId: top!.id, node: 'dimension:capability', mean: 55 },
    { unitId: top!.id, part: 'rest', node: 'total', mean: null, reason: 'hidden' },
    { unitId: schools!.id, node: 'total', mean: 61 },
    { unitId: school!.id, node: 'total', mean: 64 },
    { unitId: school!.id, node: 'item:E1', mean: 70 },
  ])
})
afterAll(() => api.close())

const results = `query ($id: ID!, $levels: [NodeLevel!]) { round(id: $id) { result {
  recipe { hash methodVersion instrumentVersion body }
  groups(levels: $levels) { unitId name part branch respondents figures { node level mean low high reason } } } } }`

test('a round tells its state, its box, and the response rate of groups of seven or more', async () => {
  const { pool } = api.db.api
  const [first] = open.invitations.filter(({ keyGroupId }) => keyGroupId === open.units[2]!.id)
  const slot = api.secret.slot(open.id, first!.id)
  await pool.query('select put_answer($1, $2, $3, 1, $4, $5)', [
    open.batchId,
    slot,
    first!.keyGroupId,
    Buffer.alloc(1105),
    Buffer.alloc(32),
  ])
  const { round } = await reader.get(
    `query ($id: ID!) { round(id: $id) { name state reportingYear organisation { name } instrumentVersion { key nodes { id } } closesAt
      box { state keyHolder received } responseRate { invited responses rate reason }
      units { name parentId responseRate { invited responses rate reason } } quality { grade } result { recipe { hash } } } }`,
    { id: open.id },
  )
  expect(round).toMatchObject({
    state: 'OPEN',
    reportingYear: 2027,
    organisation: { name: 'Nacka' },
    box: { state: 'OPEN', keyHolder: 'Registrator', received: null },
    responseRate: { invited: 22, responses: 1, rate: 1 / 22, reason: null },
    quality: [],
    result: null,
  })
  expect(round.closesAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  expect(round.instrumentVersion.nodes).toHaveLength(68)
  const hidden = { invited: 0, responses: null, rate: null, reason: 'HIDDEN' }
  expect(round.units.map(({ name, responseRate }: never) => [name, responseRate])).toEqual([
    // Those of the schools' office, the archive and the top: 5 without the office, so the office is not apart either.
    ['Nacka', { invited: 13, responses: 0, rate: 0, reason: null }],
    ['Skolor', hidden],
    ['Skola 1', { invited: 9, responses: 1, rate: 1 / 9, reason: null }],
    ['Arkiv', hidden],
  ])
})

test('the whole minus what is shown is never a group of fewer than seven, also where a whole branch is that small', async () => {
  const units = [
    { name: 'Nacka', invited: 9, children: [{ name: 'Skola', invited: 8 }] },
    { name: 'Fristående', invited: 4, branch: 'funded' as const },
  ]
  const ale = await api.scene.organisation({ name: 'Ale' })
  const keyUser = await api.signIn(await ale.person())
  const round = await ale.round({ instrumentVersionId: await api.scene.instrument(), units })
  for (const { id, keyGroupId } of round.invitations.slice(-3))
    await api.db.api.pool.query('select put_answer($1, $2, $3, 1, $4, $5)', [
      round.batchId,
      api.secret.slot(round.id, id),
      keyGroupId,
      Buffer.alloc(1105),
      Buffer.alloc(32),
    ])
  const asked = `query ($id: ID!) { round(id: $id) { box { received } responseRate { invited responses }
    units { responseRate { invited responses } } } }`
  const { round: before } = await keyUser.get(asked, { id: round.id })
  expect(before.responseRate).toEqual({ invited: 17, responses: 0 })
  expect(before.units.map(({ responseRate }: never) => responseRate)).toEqual([
    { invited: 9, responses: 0 },
    { invited: 8, responses: 0 },
    { invited: 0, responses: null },
  ])
  await api.migrator.pool.query(`update batch set state = 'closed', received = 3 where id = $1`, [round.batchId])
  const { round: after } = await keyUser.get(asked, { id: round.id })
  expect(after.box.received).toBeNull()
  const inviteKeyHolder = 'mutation ($input: RoundInput!) { inviteKeyHolder(input: $input) { token } }'
  const { token } = (await keyUser.get(inviteKeyHolder, { input: { roundId: round.id } })).inviteKeyHolder
  const behindLink = 'query ($token: String!) { keyHolderBox(token: $token) { state received } }'
  expect((await api.stranger.get(behindLink, { token })).keyHolderBox).toEqual({ state: 'CLOSED', received: null })
})

test('a result has its groups with their figures, hidden ones with the reason, and its recipe', async () => {
  const { round } = await reader.get(results, { id: scored.id })
  expect(round.result.recipe).toMatchObject({
    methodVersion: '1.0.0',
    instrumentVersion: '0.9.0',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(JSON.parse(round.result.recipe.body)).toMatchObject({ methodVersion: '1.0.0' })
  expect(
    round.result.groups.map(({ name, part, figures }: never) => [name, part, (figures as unknown[]).length]),
  ).toEqual([
    ['Nacka', 'WHOLE', 2],
    ['Nacka', 'REST', 1],
    ['Skolor', 'WHOLE', 1],
    ['Skola 1', 'WHOLE', 2],
  ])
  expect(round.result.groups[1].figures).toEqual([
    { node: 'total', level: 'TOTAL', mean: null, low: null, high: null, reason: 'HIDDEN' },
  ])
  expect(round.result.groups[0].figures[0]).toEqual({
    node: 'total',
    level: 'TOTAL',
    mean: 52,
    low: 47,
    high: 57,
    reason: null,
  })
  const { round: onlyItems } = await reader.get(results, { id: scored.id, levels: ['ITEM'] })
  expect(onlyItems.result.groups).toMatchObject([{ name: 'Skola 1', figures: [{ node: 'item:E1' }] }])
})

test('a unit manager sees the own unit beside the whole, and not what is left of the whole', async () => {
  const manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: scored.units[1]!.id }))
  const { round } = await manager.get(results, { id: scored.id })
  expect(round.result.groups.map(({ name, part }: { name: string; part: string }) => `${name} ${part}`)).toEqual([
    'Nacka WHOLE',
    'Skolor WHOLE',
    'Skola 1 WHOLE',
  ])
  const { round: units } = await manager.get('query ($id: ID!) { round(id: $id) { units { name } } }', {
    id: scored.id,
  })
  expect(units.units.map(({ name }: never) => name)).toEqual(['Nacka', 'Skolor', 'Skola 1'])
})

test('units that are shown only together are named with what they are shown in, to a manager the own ones', async () => {
  const home = await api.scene.organisation({ name: 'Lillby' })
  const small = {
    name: 'Lillby',
    children: [
      { name: 'Kultur', invited: 8 },
      { name: 'Vård', invited: 9 },
    ],
  }
  const units = [{ ...small, children: [...small.children, { name: 'Skola', invited: 14 }, { name: 'Tom enhet' }] }]
  const round = await home.round({ instrumentVersionId: await api.scene.instrument(), units, state: 'opened' })
  const [top, culture, , school] = round.units
  const { pool } = api.migrator
  await pool.query(
    `update round_unit set published = respondents_of.n is not null, respondents = respondents_of.n
       from (select u.unit_id, s.n from round_unit u left join (values ($2::uuid, 25), ($3::uuid, 12)) as s (id, n) on s.id = u.unit_id
              where u.round_id = $1) respondents_of
      where round_unit.round_id = $1 and round_unit.unit_id = respondents_of.unit_id`,
    [round.id, top!.id, school!.id],
  )
  await addScores(pool, round, [
    { unitId: top!.id, respondents: 25 },
    { unitId: top!.id, part: 'rest', respondents: 13 },
    { unitId: school!.id, respondents: 12 },
  ])
  const asked = `query ($id: ID!) { round(id: $id) { result { groups { name part together { name isRemainder } } } } }`
  const groupsSeenBy = async (client: Client) =>
    (await client.get(asked, { id: round.id })).round.result.groups.map(
      ({ name, part, together }: { name: string; part: string; together: { name: string }[] }) =>
        `${name} ${part}: ${together.map((unit) => unit.name).join(', ')}`,
    )
  expect(await groupsSeenBy(await api.signIn(await home.person()))).toEqual([
    'Lillby WHOLE: ',
    'Lillby REST: Kultur, Vård',
    'Skola WHOLE: ',
  ])
  const manager = await api.signIn(await home.person({ role: 'unit_manager', unitId: culture!.id }))
  expect(await groupsSeenBy(manager)).toEqual(['Lillby WHOLE: Kultur'])
})

test('the trend shows scored rounds, own units only', async () => {
  const { organisation } = await reader.get(
    `query ($id: ID!) { organisation(id: $id) { trend(instrumentKey: "digital-maturity", nodes: ["total", "dimension:capability"]) {
      round { reportingYear state } figures { node mean } } } }`,
    { id: nacka.id },
  )
  expect(organisation.trend).toHaveLength(1)
  expect(organisation.trend[0]).toMatchObject({ round: { reportingYear: 2026, state: 'SCORED' } })
  expect(organisation.trend[0].figures).toHaveLength(2)
})

test('a neighbour sees the name of the municipality and nothing of its rounds', async () => {
  const { round, organisation } = await neighbour.get(
    `query ($round: ID!, $organisation: ID!) { round(id: $round) { name } organisation(id: $organisation) { name sharingLevel
      units { totalCount } rounds { totalCount nodes { id } } trend(instrumentKey: "digital-maturity", nodes: ["total"]) { figures { mean } } } }`,
    { round: scored.id, organisation: nacka.id },
  )
  expect(round).toBeNull()
  expect(organisation).toEqual({
    name: 'Nacka',
    sharingLevel: 'OWN_ONLY',
    units: { totalCount: 0 },
    rounds: { totalCount: 0, nodes: [] },
    trend: [],
  })
  const { organisation: own } = await reader.get(
    'query ($id: ID!) { organisation(id: $id) { sharingLevel rounds { totalCount } } }',
    { id: nacka.id },
  )
  expect(own).toEqual({ sharingLevel: 'ANONYMOUS', rounds: { totalCount: 2 } })
})

test('row-level security alone, without any permission of the program, gives the neighbour nothing', async () => {
  const { rows } = await api.migrator.pool.query('select id from organisation where name = $1', ['Tyresö'])
  for (const actor of [
    { organisationIds: [rows[0].id] },
    { organisationIds: [] },
    { organisationIds: [], national: true },
  ]) {
    const seen = await withActor(api.db.api, actor, async (read) => [
      ...(await roundsById(read, [open.id, scored.id])),
      ...(await roundUnits(read, [open.id, scored.id])),
      ...(await figuresOfRounds(read, [scored.id], null)),
      ...(await unitsById(
        read,
        scored.units.map(({ id }) => id),
      )),
    ])
    expect(seen).toEqual([])
  }
  const own = await withActor(api.db.api, nacka.actor, (read) => figuresOfRounds(read, [scored.id], null))
  expect(own).toHaveLength(6)
})

test('nobody has to sign in before anything is told', async () => {
  for (const text of [
    '{ organisations { totalCount } }',
    '{ editions { totalCount } }',
    '{ jobRuns { totalCount } }',
    `{ round(id: "${open.id}") { name } }`,
  ])
    expect((await api.stranger.ask(text)).code).toBe('NOT_SIGNED_IN')
})

test('an id that is none names nothing', async () => {
  const answer = await reader.get(
    `{ round(id: "1; drop table round") { id } organisation(id: "x") { id } jobRun(id: "") { id } instrumentVersion(id: "?") { id } }`,
  )
  expect(answer).toEqual({ round: null, organisation: null, jobRun: null, instrumentVersion: null })
})

test('how far statements go together comes in the order of the instrument, to members only, with a word or a reason', async () => {
  const asked = 'query ($id: ID!) { round(id: $id) { result { reliability { node items alpha word reason } } } }'
  await api.migrator.pool.query(
    `insert into scale_reliability (round_id, organisation_id, node_id, items, alpha, alpha_low, alpha_high, reason)
     select id, organisation_id, node, 5, alpha, alpha, alpha, reason from round,
       (values ('dimension:heritage', 0.84, null), ('total', null, 'hidden')) as made (node, alpha, reason) where id = $1`,
    [scored.id],
  )
  const { round } = await reader.get(asked, { id: scored.id })
  expect(round.result.reliability).toEqual([
    { node: 'total', items: 5, alpha: null, word: null, reason: 'HIDDEN' },
    { node: 'dimension:heritage', items: 5, alpha: 0.84, word: 'GOOD', reason: null },
  ])
})
