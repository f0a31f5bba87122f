import { afterAll, beforeAll, expect, test } from 'vitest'
import { insert, type SceneOrganisation } from '@mognad/db/testing/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition, addScores } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation // looks; shares by name
let solna: SceneOrganisation // similar to Nacka
let lulea: SceneOrganisation // has risen on benefits
let keyUser: Client
let reader: Client
let ofLulea: Client
let ofSolna: Client
let coordinator: Client

const weak = 'factor:benefits'
const draft = {
  title: 'Chefen äger nyttan',
  what: 'Varje ny satsning får en chef som ansvarar för nyttan.',
  why: 'Ingen frågade om arbetet hade blivit bättre.',
  effect: 'Elva av tolv har följts upp.',
  language: 'SV',
  purpose: 'EFFICIENCY',
  reach: 'INTERNAL',
  stage: 'IN_USE',
  effort: 'MEDIUM',
  factors: [weak],
  unitKinds: ['management'],
  unitIds: [],
  startedYear: 2025,
  contact: 'Digitaliseringsenheten',
  links: ['https://kommun.example/nytta'],
  licence: 'CC_BY',
  visibility: 'PARTNERS',
}
const save = `mutation ($input: SaveInitiativeInput!) { saveInitiative(input: $input) { initiative { id title stage visibility } } }`
const make = async (client: Client, organisation: SceneOrganisation, more: object = {}): Promise<string> =>
  (await client.get(save, { input: { ...draft, organisationId: organisation.id, ...more } })).saveInitiative.initiative
    .id

beforeAll(async () => {
  api = await startApi()
  const instrumentVersionId = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka', sharingLevel: 2 })
  solna = await api.scene.organisation({ name: 'Solna', sharingLevel: 2 })
  lulea = await api.scene.organisation({ name: 'Luleå', sharingLevel: 2 })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user', name: 'Nora Nyckel' }))
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  ofSolna = await api.signIn(await solna.person({ role: 'key_user' }))
  ofLulea = await api.signIn(await lulea.person({ role: 'key_user' }))
  coordinator = await api.signIn(await api.scene.coordinator())
  const units = [{ name: 'Nacka', invited: 9 }]
  const round = await nacka.round({ instrumentVersionId, units, state: 'opened' })
  const factors = ['culture', 'funding', 'scaling', 'open-data', 'it-support', 'prioritisation', 'collaboration']
  await addScores(api.migrator.pool, round, [
    { unitId: round.units[0]!.id, node: weak, mean: 31 },
    ...factors.map((factor, at) => ({ unitId: round.units[0]!.id, node: `factor:${factor}`, mean: 60 + at })),
  ])
  for (const [number, reportingYear] of [2024, 2026].entries()) {
    const members = [nacka, solna, lulea].map((organisation) => ({ organisation, sharingLevel: 2, mean: 50 }) as const)
    const edition = await addEdition(api.migrator.pool, instrumentVersionId, { members, reportingYear, number })
    const value = { edition_id: edition, node_id: weak, sharing_level: 2, respondents: 120, answers: 110 }
    for (const [{ id }, then, now] of [
      [lulea, 36, 54],
      [solna, 50, 51],
    ] as const) {
      const mean = reportingYear === 2024 ? then : now
      await insert(api.migrator.pool, 'edition_value', {
        ...value,
        organisation_id: id,
        mean,
        low: mean - 4,
        high: mean + 4,
      })
    }
    const peer = { edition_id: edition, organisation_id: nacka.id, peer_id: solna.id, place: 1, distance: 0.1 }
    await insert(api.migrator.pool, 'edition_peer', peer)
  }
})
afterAll(() => api.close())

const list = `query ($id: ID, $filter: InitiativeFilterInput, $first: Int) {
  initiatives(organisationId: $id, filter: $filter, first: $first) {
    totalCount weakFactors { factor { node title { sv } } mean }
    nodes { initiative { id title organisation { name } factors { title { sv } } commentCount followed copyId }
            reasons { kind factor { node } mean rise { yearBefore yearAfter before after difference low high } } } } }`
const titles = async (client: Client, filter: object = {}, id: string | null = nacka.id): Promise<string[]> =>
  (await client.get(list, { id, filter })).initiatives.nodes.map(
    ({ initiative }: { initiative: { title: string } }) => initiative.title,
  )

test('suggestions begin where one is weak, and say why in figures that may be shown', async () => {
  const words = { what: 'Enheten arbetar en halv dag utan system.', why: 'Rutinerna fanns i systemet.', effect: '' }
  const other = { title: 'Pappersdagen', ...words, factors: ['factor:security-privacy'] }
  await make(ofLulea, lulea)
  await make(ofSolna, solna, { ...other, visibility: 'PUBLIC' })
  await make(ofSolna, solna, { title: 'Bara Solna', visibility: 'OWN_ONLY' })
  await make(keyUser, nacka, { title: 'Nackas eget' })
  const { initiatives } = await keyUser.get(list, { id: nacka.id })
  expect(initiatives.totalCount).toBe(2)
  expect(initiatives.weakFactors).toEqual([{ factor: { node: weak, title: { sv: 'Nyttorealisering' } }, mean: 31 }])
  const [first, second] = initiatives.nodes
  expect(first.initiative).toMatchObject({ title: draft.title, organisation: { name: 'Luleå' } })
  expect(first.reasons).toMatchObject([
    { kind: 'WEAK_FACTOR', factor: { node: weak }, mean: 31, rise: null },
    { kind: 'IMPROVED', rise: { yearBefore: 2024, yearAfter: 2026, before: 36, after: 54, difference: 18 } },
  ])
  expect(second.initiative.title).toBe('Pappersdagen')
  expect(second.reasons).toMatchObject([{ kind: 'SIMILAR', rise: null }])
})

test('who shares anonymously reads no figures of named ones and nothing that partners share', async () => {
  const ale = await api.scene.organisation({ name: 'Ale', sharingLevel: 1 })
  const ofAle = await api.signIn(await ale.person({ role: 'key_user' }))
  const { initiatives } = await ofAle.get(list, { id: ale.id })
  expect(initiatives.nodes).toHaveLength(1)
  expect(initiatives.nodes[0].reasons).toEqual([])
})

test('a misspelt word finds, a filter leaves out', async () => {
  expect(await titles(keyUser, { text: 'chefn nyta' })).toEqual([draft.title])
  expect(await titles(keyUser, { text: 'pappersdag' })).toEqual(['Pappersdagen'])
  expect(await titles(keyUser, { factor: weak })).toEqual([draft.title])
  expect(await titles(keyUser, { effort: 'LARGE' })).toEqual([])
  expect(
    await titles(keyUser, { purpose: 'EFFICIENCY', reach: 'INTERNAL', stage: 'IN_USE', unitKind: 'management' }),
  ).toHaveLength(2)
})

const one = `query ($id: ID!, $organisationId: ID) { initiative(id: $id, organisationId: $organisationId) {
  id title stage visibility contact followed copyId reported origin { id title organisation { name } } organisation { name }
  comments { id author organisationName text mayBeRemoved } rises { difference } hiding { reason note } units { name } } }`
const idOf = async (title: string): Promise<string> => {
  const { rows } = await api.migrator.pool.query('select id from initiative where title = $1 and origin_id is null', [
    title,
  ])
  return rows[0].id
}

test('"this is what we want to do too" copies it once, as an idea for oneself that names its origin', async () => {
  const id = await idOf(draft.title)
  const copy = `mutation ($input: InitiativeInput!) { copyInitiative(input: $input) { initiative { id stage visibility contact
    origin { id title organisation { name } } } } }`
  const input = { organisationId: nacka.id, id }
  const { copyInitiative } = await keyUser.get(copy, { input })
  expect(copyInitiative.initiative).toMatchObject({
    stage: 'IDEA',
    visibility: 'OWN_ONLY',
    contact: '',
    origin: { id, title: draft.title, organisation: { name: 'Luleå' } },
  })
  expect((await keyUser.get(one, { id, organisationId: nacka.id })).initiative.copyId).toBe(
    copyInitiative.initiative.id,
  )
  expect((await keyUser.ask(copy, { input })).code).toBe('INITIATIVE_COPIED_ALREADY')
  expect((await reader.ask(copy, { input })).code).toBe('NOT_ALLOWED')
  const own = { organisationId: nacka.id, id: await idOf('Nackas eget') }
  expect((await keyUser.ask(copy, { input: own })).code).toBe('INITIATIVE_IS_OWN')
  const portfolio = '{ id stage origin { organisation { name } } }'
  const { initiativePortfolio } = await reader.get(
    `query ($id: ID!) { initiativePortfolio(organisationId: $id) ${portfolio} }`,
    {
      id: nacka.id,
    },
  )
  expect(initiativePortfolio).toHaveLength(2)
})

test('a reader may follow and comment, not edit; comments go by name and are removed by author or coordinator', async () => {
  const id = await idOf(draft.title)
  const which = { organisationId: nacka.id, id }
  const follow =
    'mutation ($input: FollowInitiativeInput!) { followInitiative(input: $input) { initiative { followed } } }'
  expect((await reader.get(follow, { input: { ...which, follow: true } })).followInitiative.initiative.followed).toBe(
    true,
  )
  expect(await titles(reader, { followed: true })).toEqual([draft.title])
  expect(await titles(keyUser, { followed: true })).toEqual([])
  const comment = `mutation ($input: CommentOnInitiativeInput!) { commentOnInitiative(input: $input) {
    initiative { comments { id author organisationName text mayBeRemoved } } } }`
  const text = '<b>Hur</b> gjorde ni?'
  const { commentOnInitiative } = await keyUser.get(comment, { input: { ...which, text } })
  const [said] = commentOnInitiative.initiative.comments
  expect(said).toMatchObject({ author: 'Nora Nyckel', organisationName: 'Nacka', text, mayBeRemoved: true })
  expect((await keyUser.ask(comment, { input: { ...which, text: ' ' } })).code).toBe('COMMENT_INVALID')
  const remove =
    'mutation ($input: InitiativeCommentInput!) { removeInitiativeComment(input: $input) { initiative { id } } }'
  for (const client of [reader, ofLulea])
    expect((await client.ask(remove, { input: { commentId: said.id } })).code).toBe('NOT_FOUND')
  await coordinator.get(remove, { input: { commentId: said.id } })
  expect((await keyUser.get(one, { id, organisationId: nacka.id })).initiative.comments).toEqual([])
  expect((await reader.ask(save, { input: { ...draft, organisationId: nacka.id } })).code).toBe('NOT_ALLOWED')
})

test('what is not valid is refused with the names of the fields, and what is of others is not there', async () => {
  const bad = {
    ...draft,
    organisationId: nacka.id,
    title: ' ',
    links: ['javascript:alert(1)'],
    factors: ['factor:none'],
  }
  const refused = await keyUser.ask(save, { input: bad })
  expect(refused.code).toBe('INITIATIVE_INVALID')
  expect(refused.errors[0]?.extensions).toMatchObject({ detail: { fields: 'title, factors, links' } })
  const id = await idOf(draft.title)
  expect((await keyUser.ask(save, { input: { ...draft, organisationId: nacka.id, id } })).code).toBe('NOT_FOUND')
  expect((await keyUser.ask(save, { input: { ...draft, organisationId: lulea.id, id } })).code).toBe('NOT_FOUND')
  const hidden = await idOf('Bara Solna')
  expect((await keyUser.ask(one, { id: hidden, organisationId: nacka.id })).code).toBe('NOT_FOUND')
  expect((await keyUser.ask(list, { id: lulea.id })).code).toBe('NOT_FOUND')
  expect((await api.stranger.ask('query ($id: ID!) { initiative(id: $id) { id } }', { id })).code).toBe('NOT_SIGNED_IN')
})

test('somebody reports, a coordinator hides with a reason, the owner is told, and it is written down by ids', async () => {
  const id = await idOf('Pappersdagen')
  const report =
    'mutation ($input: ReportInitiativeInput!) { reportInitiative(input: $input) { initiative { reported } } }'
  const input = { organisationId: nacka.id, id, reason: 'PERSONAL_DATA', note: 'Nämner en kollega.' }
  expect((await reader.get(report, { input })).reportInitiative.initiative.reported).toBe(true)
  expect((await reader.ask(report, { input })).code).toBe('INITIATIVE_REPORTED_ALREADY')
  const reported = '{ reportedInitiatives { initiative { id hiding { reason } } reports { reason note } } }'
  expect((await keyUser.ask(reported)).code).toBe('NOT_FOUND')
  expect((await coordinator.get(reported)).reportedInitiatives).toEqual([
    { initiative: { id, hiding: null }, reports: [{ reason: 'PERSONAL_DATA', note: 'Nämner en kollega.' }] },
  ])
  const hide =
    'mutation ($input: HideInitiativeInput!) { hideInitiative(input: $input) { initiative { hiding { reason } } } }'
  const because = { id, reason: 'PERSONAL_DATA', note: 'Ta bort namnet.' }
  expect((await ofLulea.ask(hide, { input: because })).code).toBe('NOT_FOUND')
  await coordinator.get(hide, { input: because })
  expect((await keyUser.ask(one, { id, organisationId: nacka.id })).code).toBe('NOT_FOUND')
  expect((await ofSolna.get(one, { id, organisationId: solna.id })).initiative.hiding).toEqual({
    reason: 'PERSONAL_DATA',
    note: 'Ta bort namnet.',
  })
  expect(await titles(coordinator, {}, null)).not.toContain('Pappersdagen')
  const show = 'mutation ($input: ModeratedInitiativeInput!) { showInitiative(input: $input) { initiative { id } } }'
  await coordinator.get(show, { input: { id } })
  expect(await titles(keyUser)).toContain('Pappersdagen')
  const { rows } = await api.migrator.pool.query(
    `select kind, organisation_id is null as national, detail from audit_event where subject_id = $1 order by at`,
    [id],
  )
  expect(rows).toEqual([
    { kind: 'INITIATIVE_SAVED', national: false, detail: { visibility: 3 } },
    { kind: 'INITIATIVE_REPORTED', national: false, detail: { reason: 'personal-data' } },
    { kind: 'INITIATIVE_HIDDEN', national: true, detail: { reason: 'personal-data' } },
    { kind: 'INITIATIVE_SHOWN', national: true, detail: {} },
  ])
})

test('a list of a hundred costs what a list of two does, a page of one little more', async () => {
  for (let at = 0; at < 30; at += 1) await make(ofSolna, solna, { title: `Nummer ${at}` })
  await keyUser.get(list, { id: nacka.id, first: 100 })
  const ofList = await statementsOf(() => keyUser.get(list, { id: nacka.id, first: 100, filter: { text: 'chef' } }))
  expect(ofList.slice(7)).toEqual([])
  const id = await idOf(draft.title)
  const ofOne = await statementsOf(() => keyUser.get(one, { id, organisationId: nacka.id }))
  expect(ofOne.slice(7)).toEqual([])
})
