import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addPlannedRound, type PlannedScene } from '@mognad/db/testing/planned-round'
import { writeXlsx } from 'hucre/xlsx'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client
let instrumentVersionId: string

const units = [
  { name: 'Nacka', children: [{ name: 'Skolan' }, { name: 'Hemtjänsten' }] },
  { name: 'Utförare', branch: 'funded' as const, children: [{ name: 'Friskolan' }] },
]
const checked =
  'added changed unchanged wrong problems { line code text firstLine } accepted { line address unitId language state }'
const preview = `query ($input: RecipientFileInput!) { previewRecipients(input: $input) { ${checked} } }`
const importing = `mutation ($input: ImportRecipientsInput!) { importRecipients(input: $input) { list { ${checked} }
  round { recipientCounts { unitId asked } } } }`
const listed = `query ($id: ID!) { round(id: $id) { recipients { totalCount nodes { id address unitName language state } }
  recipientCounts { unitId asked byLink notDrawn smallestChange } sample { size seed } } }`

beforeAll(async () => {
  api = await startApi()
  instrumentVersionId = await api.scene.instrument()
})
// A tree of its own for each: two units of one name would have to be asked back.
beforeEach(async () => {
  nacka = await api.scene.organisation()
  keyUser = await api.signIn(await nacka.person())
})
afterAll(() => api.close())

const planned = () =>
  addPlannedRound(api.migrator.pool, nacka, { instrumentVersionId, units, opensAt: new Date('2027-02-01T07:00Z') })
const csv = (...lines: string[]) => Buffer.from(['E-post;Enhet;Språk', ...lines].join('\n')).toString('base64')
const unitOf = ({ units: placed }: PlannedScene, name: string) => placed.find((unit) => unit.name === name)!.id
const see = async (client: Client, id: string) => (await client.get(listed, { id })).round

test('a list is previewed line by line, and nothing is stored by it', async () => {
  const { id } = await planned()
  const contentBase64 = csv(
    'ada@n.example;Skolan;',
    'ADA@n.example;Skolan;',
    'bo@n.example;Slottet;',
    'cy@n.example;nacka / hemtjänsten;en',
  )
  const { previewRecipients: list } = await keyUser.get(preview, { input: { roundId: id, contentBase64 } })
  expect(list).toMatchObject({ added: 2, changed: 0, unchanged: 0, wrong: 2 })
  expect(list.problems).toEqual([
    { line: 3, code: 'DUPLICATE', text: 'ada@n.example', firstLine: 2 },
    { line: 4, code: 'UNIT_UNKNOWN', text: 'Slottet', firstLine: null },
  ])
  expect(list.accepted.map((line: { language: string }) => line.language)).toEqual(['SV', 'EN'])
  expect((await see(keyUser, id)).recipients.totalCount).toBe(0)
})

test('an import stores what is right once the wrong lines have been seen, and again it changes what is different', async () => {
  const round = await planned()
  const input = {
    roundId: round.id,
    contentBase64: csv('ada@n.example;Skolan;', 'no address;Skolan;', 'bo@n.example;Skolan;'),
  }
  expect((await keyUser.ask(importing, { input })).code).toBe('LINES_WRONG')
  const { importRecipients } = await keyUser.get(importing, { input: { ...input, acceptProblems: 1 } })
  expect(importRecipients.round.recipientCounts).toEqual([{ unitId: unitOf(round, 'Skolan'), asked: 2 }])
  const again = {
    roundId: round.id,
    contentBase64: csv('ada@n.example;Hemtjänsten;en', 'bo@n.example;Skolan;', 'cy@n.example;Skolan;'),
  }
  const { list } = (await keyUser.get(importing, { input: again })).importRecipients
  expect(list).toMatchObject({ added: 1, changed: 1, unchanged: 1 })
  expect((await see(keyUser, round.id)).recipients.nodes).toMatchObject([
    { address: 'ada@n.example', unitName: 'Hemtjänsten', language: 'EN', state: 'CHOSEN' },
    { address: 'bo@n.example', unitName: 'Skolan' },
    { address: 'cy@n.example', unitName: 'Skolan' },
  ])
})

test('a spreadsheet is read too, and what is no list is refused', async () => {
  const { id } = await planned()
  const columns = ['Enhet', 'E-post'].map((header) => ({ header, key: header }))
  const data = Array.from({ length: 300 }, (_, index) => ({ Enhet: 'Skolan', 'E-post': `p${index}@n.example` }))
  const bytes = await writeXlsx({ sheets: [{ name: 'Personer', columns, data }] })
  const contentBase64 = Buffer.from(bytes).toString('base64')
  const { list } = (await keyUser.get(importing, { input: { roundId: id, contentBase64 } })).importRecipients
  expect(list).toMatchObject({ added: 300, wrong: 0 })
  expect(list.accepted).toHaveLength(100)
  const refusal = async (content: string) => {
    const input = { roundId: id, contentBase64: Buffer.from(content).toString('base64') }
    return (await keyUser.ask(preview, { input })).code
  }
  expect(await refusal('PK\u0003\u0004 no zip')).toBe('FILE_UNREADABLE')
  expect(await refusal('Namn;Enhet\nAda;Skolan')).toBe('COLUMN_MISSING')
})

test("an operator's contact lists the own staff, sees them only, and cannot move anybody else", async () => {
  const round = await planned()
  const contact = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: unitOf(round, 'Friskolan') }))
  await keyUser.get(importing, {
    input: { roundId: round.id, contentBase64: csv('ada@n.example;Skolan;', 'eva@f.example;Friskolan;') },
  })
  const contentBase64 = csv('bo@f.example;Friskolan;', 'cy@f.example;Skolan;', 'ada@n.example;Friskolan;')
  const { previewRecipients: list } = await contact.get(preview, { input: { roundId: round.id, contentBase64 } })
  expect(list.problems.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
    [3, 'UNIT_NOT_YOURS'],
    [4, 'LISTED_ELSEWHERE'],
  ])
  await contact.get(importing, { input: { roundId: round.id, contentBase64, acceptProblems: 2 } })
  const seen = await see(contact, round.id)
  expect(seen.recipients.nodes.map(({ address }: { address: string }) => address)).toEqual([
    'bo@f.example',
    'eva@f.example',
  ])
  expect(seen.recipientCounts.map(({ unitId }: { unitId: string }) => unitId)).toEqual([unitOf(round, 'Friskolan')])
  const everybody = (await see(keyUser, round.id)).recipients.nodes
  const remove = 'mutation ($input: RemoveRecipientsInput!) { removeRecipients(input: $input) { round { id } } }'
  await contact.get(remove, { input: { roundId: round.id, ids: everybody.map(({ id }: { id: string }) => id) } })
  expect((await see(keyUser, round.id)).recipients.nodes).toMatchObject([{ address: 'ada@n.example' }])
  const draw = 'mutation ($input: DrawSampleInput!) { drawSample(input: $input) { round { id } } }'
  expect((await contact.ask(draw, { input: { roundId: round.id, size: 7 } })).code).toBe('NOT_ALLOWED')
})

test('the manager of an own unit invites nobody, and a reader sees no list', async () => {
  const round = await planned()
  const manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: unitOf(round, 'Skolan') }))
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  const input = { roundId: round.id, contentBase64: csv('ada@n.example;Skolan;') }
  expect((await manager.ask(importing, { input })).code).toBe('NOT_ALLOWED')
  expect((await reader.ask(importing, { input })).code).toBe('NOT_ALLOWED')
  expect((await reader.ask(listed, { id: round.id })).code).toBe('NOT_ALLOWED')
})

test('a neighbour meets no list, and may invite the same person to a round of its own', async () => {
  const round = await planned()
  const input = { roundId: round.id, contentBase64: csv('ada@n.example;Skolan;') }
  await keyUser.get(importing, { input })
  const solna = await api.scene.organisation({ name: 'Solna' })
  const neighbour = await api.signIn(await solna.person())
  expect((await neighbour.ask(importing, { input })).code).toBe('NOT_FOUND')
  expect((await neighbour.get(listed, { id: round.id })).round).toBeNull()
  const own = await addPlannedRound(api.migrator.pool, solna, {
    instrumentVersionId,
    units,
    opensAt: new Date('2027-02-01T07:00Z'),
  })
  const { importRecipients } = await neighbour.get(importing, { input: { ...input, roundId: own.id } })
  expect(importRecipients.list.added).toBe(1)
  expect((await api.stranger.ask(importing, { input })).code).toBe('NOT_SIGNED_IN')
})

test('people are added one by one, links by number, and both are counted', async () => {
  const round = await planned()
  const unitId = unitOf(round, 'Skolan')
  const add =
    'mutation ($input: AddRecipientInput!) { addRecipient(input: $input) { round { recipientCounts { asked } } } }'
  await keyUser.get(add, { input: { roundId: round.id, unitId, address: ' Ada@N.example' } })
  expect((await keyUser.ask(add, { input: { roundId: round.id, unitId, address: 'ada at home' } })).code).toBe(
    'ADDRESS_BAD',
  )
  const setLinks = `mutation ($input: SetLinksInput!) { setLinks(input: $input) { round { recipientCounts { asked byLink smallestChange } } } }`
  const counts = async (count: number) =>
    (await keyUser.get(setLinks, { input: { roundId: round.id, unitId, count } })).setLinks.round.recipientCounts
  expect(await counts(9)).toEqual([{ asked: 10, byLink: 9, smallestChange: 19.6 }])
  expect(await counts(4)).toEqual([{ asked: 5, byLink: 4, smallestChange: null }])
  expect((await see(keyUser, round.id)).recipients.totalCount).toBe(1)
})

test('a sample is drawn from a seed that is kept, again after the list has changed, and can be taken back', async () => {
  const round = await planned()
  const lines = Array.from({ length: 40 }, (_, index) => `p${index}@n.example;${index % 4 ? 'Skolan' : 'Hemtjänsten'};`)
  await keyUser.get(importing, { input: { roundId: round.id, contentBase64: csv(...lines) } })
  const draw =
    'mutation ($input: DrawSampleInput!) { drawSample(input: $input) { round { sample { size seed } recipientCounts { asked notDrawn } } } }'
  const { drawSample } = await keyUser.get(draw, { input: { roundId: round.id, size: 20, seed: 2027 } })
  expect(drawSample.round.sample).toEqual({ size: 20, seed: 2027 })
  const asked = drawSample.round.recipientCounts.map((count: { asked: number }) => count.asked)
  expect(asked.toSorted((a: number, b: number) => a - b)).toEqual([5, 15])
  const chosen = async () =>
    (await see(keyUser, round.id)).recipients.nodes.filter((one: { state: string }) => one.state === 'CHOSEN')
  const before = await chosen()
  await keyUser.get(importing, { input: { roundId: round.id, contentBase64: csv('late@n.example;Skolan;') } })
  const after = await chosen()
  expect(after).toHaveLength(20)
  // One more in the list changes at most one place in each unit.
  const stayed = after.filter(({ id }: { id: string }) => before.some((one: { id: string }) => one.id === id))
  expect(stayed.length).toBeGreaterThanOrEqual(18)
  expect((await keyUser.ask(draw, { input: { roundId: round.id, size: 6 } })).code).toBe('SAMPLE_TOO_SMALL')
  await keyUser.get(draw, { input: { roundId: round.id, size: null } })
  expect(await chosen()).toHaveLength(41)
})

test('the list of an open round stays as it is', async () => {
  const round = await planned()
  await api.migrator.pool.query(`update round set state = 'open' where id = $1`, [round.id])
  const input = { roundId: round.id, contentBase64: csv('ada@n.example;Skolan;') }
  expect((await keyUser.ask(importing, { input })).code).toBe('ROUND_NOT_PLANNED')
})

test('lists and counts of a round cost a fixed number of statements, and events say how many and never who', async () => {
  const round = await planned()
  const lines = Array.from({ length: 90 }, (_, index) => `p${index}@n.example;Skolan;`)
  await keyUser.get(importing, { input: { roundId: round.id, contentBase64: csv(...lines) } })
  const texts = await statementsOf(() => see(keyUser, round.id))
  // The round, its people, its counts, its sample.
  expect(texts).toHaveLength(4)
  const { rows } = await api.migrator.pool.query('select kind, detail from audit_event where subject_id = $1', [
    round.id,
  ])
  expect(rows).toEqual([{ kind: 'RECIPIENTS_LISTED', detail: { people: 90 } }])
  expect(api.log.join('')).not.toMatch(/@n\.example|@f\.example/)
})
