import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPlannedRound } from '@mognad/db/testing/planned-round'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client
let instrumentVersionId: string

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  instrumentVersionId = await api.scene.instrument()
})
afterAll(() => api.close())

const fields = `id name state reportingYear opensAt closesAt ownQuestions { text { sv } }
  box { number state strength keyHolder publicKey }
  plan { targetGroup inviteMode sampleSize standardTexts reminderDays repeatMonths frame recipients
         explanations { term { sv } } preparations { preparation done } }
  plannedUnits { name frame closesAt }`
const planRound = `mutation ($input: PlanRoundInput!) { planRound(input: $input) { ${fields} } }`
const changeRound = `mutation ($input: ChangeRoundInput!) { changeRound(input: $input) { ${fields} } }`
const act = (name: string, selection = '{ id state }') =>
  `mutation ($input: RoundInput!) { ${name}(input: $input) ${selection} }`
const days = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()
const usual = () => ({ name: 'Mätning', instrumentVersionId, opensAt: days(7), closesAt: days(28) })
const plan = (more: object = {}, client = keyUser, organisationId = nacka.id) =>
  client.ask(planRound, { input: { organisationId, plan: { ...usual(), ...more } } })
const planned = async (more: object = {}) => (await plan(more)).data.planRound
const rows = async (text: string, ...values: unknown[]) => (await api.migrator.pool.query(text, values)).rows
const inBoth = (text: string) => ({ sv: text, en: text })

test('a key user plans a round with the usual for everything that is not said', async () => {
  const round = await planned()
  expect(round).toMatchObject({
    state: 'PLANNED',
    reportingYear: new Date(usual().closesAt).getUTCFullYear(),
    box: { number: 1, state: 'PLANNED', strength: 'KEY_HOLDER', keyHolder: 'registratorn', publicKey: null },
    plan: {
      targetGroup: 'EMPLOYEES',
      inviteMode: 'ALL',
      standardTexts: true,
      reminderDays: [7, 14],
      repeatMonths: null,
    },
  })
  expect(await rows('select kind from audit_event where subject_id = $1', round.id)).toEqual([
    { kind: 'ROUND_PLANNED' },
  ])
})

test('what the organisation adds comes back as it was written', async () => {
  const round = await planned({
    ownQuestions: [{ text: inBoth('Vi har tid.') }],
    explanations: [{ itemId: null, term: inBoth('sektor'), text: inBoth('det som andra kallar förvaltning') }],
    inviteMode: 'SAMPLE',
    sampleSize: 40,
    repeatMonths: 12,
  })
  expect(round).toMatchObject({
    ownQuestions: [{ text: { sv: 'Vi har tid.' } }],
    plan: { sampleSize: 40, repeatMonths: 12, explanations: [{ term: { sv: 'sektor' } }] },
  })
})

test('a plan that cannot stand is refused with its fields, and nothing is written', async () => {
  const before = await rows('select count(*)::int as n from round')
  const wrong = await plan({
    closesAt: days(1),
    ownQuestions: Array.from({ length: 6 }, () => ({ text: inBoth('?') })),
  })
  expect([wrong.code, wrong.errors[0]?.extensions['detail']]).toEqual([
    'PLAN_INVALID',
    { problems: 'closesAt BEFORE_OPENING, ownQuestions TOO_LONG' },
  ])
  const mail = { subject: 'Hej', body: 'Svara på <b>enkäten</b>' }
  const invitationTexts = { sv: { invitation: mail, reminder: mail }, en: { invitation: mail, reminder: mail } }
  expect(String((await plan({ invitationTexts })).errors[0]?.extensions['detail'])).toBeDefined()
  expect((await plan({ invitationTexts })).code).toBe('PLAN_INVALID')
  expect((await plan({ explanations: [{ itemId: 'Z9', term: inBoth('a'), text: inBoth('b') }] })).code).toBe(
    'PLAN_INVALID',
  )
  expect((await plan({ instrumentVersionId: crypto.randomUUID() })).code).toBe('PLAN_INVALID')
  expect((await plan({ unitPeriods: [{ unitId: crypto.randomUUID(), closesAt: days(10) }] })).code).toBe('PLAN_INVALID')
  expect(await rows('select count(*)::int as n from round')).toEqual(before)
})

test('a planned round changes in every part, an open one only where nothing was promised', async () => {
  const { id: roundId } = await planned()
  const change = (more: object) => keyUser.ask(changeRound, { input: { roundId, plan: more } })
  const changed = await change({
    name: 'Vårens mätning',
    targetGroup: 'LEADERS',
    box: { strength: 'KEY_HOLDER', keyHolder: 'revisorn' },
  })
  expect(changed.data.changeRound).toMatchObject({
    name: 'Vårens mätning',
    plan: { targetGroup: 'LEADERS' },
    box: { keyHolder: 'revisorn' },
  })
  await api.migrator.pool.query(`update batch set state = 'open', public_key = $2 where round_id = $1`, [
    roundId,
    Buffer.alloc(65, 4),
  ])
  await api.migrator.pool.query(`update round set state = 'open' where id = $1`, [roundId])
  expect((await change({ closesAt: days(40) })).errors).toEqual([])
  expect((await change({ ownQuestions: [{ text: inBoth('Ny?') }] })).code).toBe('ROUND_NOT_PLANNED')
  expect((await change({ box: { strength: 'SERVER', keyHolder: 'revisorn' } })).code).toBe('ROUND_NOT_PLANNED')
  expect((await change({ closesAt: days(-1), opensAt: undefined })).code).toBe('ROUND_OVER')
  expect(await rows('select strength, key_holder from batch where round_id = $1', roundId)).toEqual([
    { strength: 'key_holder', key_holder: 'revisorn' },
  ])
})

test('a copy lies a year ahead, without a key and without the schedule', async () => {
  const { id: roundId } = await planned({ name: `Mätning ${new Date(days(28)).getUTCFullYear()}`, repeatMonths: 12 })
  const { copyRound } = await keyUser.get(act('copyRound', `{ ${fields} }`), { input: { roundId } })
  const year = new Date(days(28)).getUTCFullYear() + 1
  expect(copyRound).toMatchObject({
    name: `Mätning ${year}`,
    state: 'PLANNED',
    reportingYear: year,
    box: { publicKey: null },
    plan: { repeatMonths: null },
  })
  expect(copyRound.id).not.toBe(roundId)
})

test('a planned round is discarded whole, an open one is not', async () => {
  const { id: roundId } = await planned()
  expect((await keyUser.ask(act('discardRound', ''), { input: { roundId } })).data).toEqual({ discardRound: true })
  expect(await rows('select from batch where round_id = $1', roundId)).toEqual([])
  const open = await nacka.round({ instrumentVersionId, units: [{ name: 'Nacka', invited: 9 }] })
  expect((await keyUser.ask(act('discardRound', ''), { input: { roundId: open.id } })).code).toBe('ROUND_NOT_PLANNED')
})

test('the checklist says what is missing, and a ready round opens at a word', async () => {
  const kommun = await api.scene.organisation({ name: 'Solna' })
  const client = await api.signIn(await kommun.person({ role: 'key_user' }))
  const units = [{ name: 'Solna', invited: 2, children: [{ name: 'Skolan', invited: 7 }] }]
  const ask = async (id: string) =>
    (await client.get(`query ($id: ID!) { round(id: $id) { ${fields} } }`, { id })).round
  const open = (roundId: string) =>
    client.ask(act('openRound', '{ round { id state } jobRun { name state } }'), { input: { roundId } })
  const without = await addPlannedRound(api.migrator.pool, kommun, {
    instrumentVersionId,
    units,
    opensAt: new Date(days(3)),
    hasKey: false,
  })
  expect((await ask(without.id)).plan.preparations.filter(({ done }: { done: boolean }) => !done)).toEqual([
    { preparation: 'KEY', done: false },
  ])
  expect((await ask(without.id)).plannedUnits).toEqual([
    { name: 'Solna', frame: 9, closesAt: null },
    { name: 'Skolan', frame: 7, closesAt: null },
  ])
  expect((await open(without.id)).code).toBe('KEY_MISSING')
  const few = await addPlannedRound(api.migrator.pool, kommun, {
    instrumentVersionId,
    units: [],
    opensAt: new Date(days(3)),
  })
  expect((await open(few.id)).code).toBe('ROUND_NOT_READY')
  await api.migrator.pool.query('update batch set public_key = $2 where round_id = $1', [
    without.id,
    Buffer.alloc(65, 4),
  ])
  const opened = await open(without.id)
  expect(opened.data.openRound.jobRun).toEqual({ name: 'rounds.open-round', state: 'REQUESTED' })
  expect((await open(without.id)).code).toBe('ROUND_NOT_PLANNED')
})

test('a scored round is planned a second box, in the future, once; a published one never', async () => {
  const reopen = `mutation ($input: ReopenRoundInput!) { reopenRound(input: $input) { id state box { number state } } }`
  const round = await nacka.round({ instrumentVersionId, units: [{ name: 'Nacka', invited: 9 }], state: 'scored' })
  const ask = (roundId: string, closesAt = days(9)) =>
    keyUser.ask(reopen, { input: { roundId, opensAt: days(-1), closesAt } })
  expect((await ask(round.id, days(-0.5))).code).toBe('ROUND_OVER')
  expect((await ask(round.id)).data.reopenRound).toEqual({
    id: round.id,
    state: 'SCORED',
    box: { number: 2, state: 'PLANNED' },
  })
  expect((await ask(round.id)).code).toBe('ROUND_NOT_SCORED')
  const published = await nacka.round({ instrumentVersionId, units: [{ name: 'B', invited: 9 }], state: 'published' })
  expect((await ask(published.id)).code).toBe('ROUND_NOT_SCORED')
})

test('a reader sees no plan and changes nothing, a neighbour does not learn that the round exists', async () => {
  const { id: roundId } = await planned()
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  const seen = await reader.get(`query ($id: ID!) { round(id: $id) { ${fields} notices { kind } } }`, { id: roundId })
  expect(seen.round).toMatchObject({ plan: null, plannedUnits: [], notices: [] })
  const neighbour = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
  const coordinator = await api.signIn(await api.scene.coordinator())
  for (const [client, code] of [
    [reader, 'NOT_ALLOWED'],
    [neighbour, 'NOT_FOUND'],
    [coordinator, 'NOT_FOUND'],
    [api.stranger, 'NOT_SIGNED_IN'],
  ] as const) {
    for (const name of ['discardRound', 'copyRound', 'openRound', 'giveUpBox', 'forgetBoxKey', 'inviteKeyHolder']) {
      const selection =
        { discardRound: '', openRound: '{ round { id } }', inviteKeyHolder: '{ purpose }' }[name] ?? '{ id }'
      expect([name, (await client.ask(act(name, selection), { input: { roundId } })).code]).toEqual([name, code])
    }
    expect((await client.ask(changeRound, { input: { roundId, plan: { name: 'X' } } })).code).toBe(code)
    expect((await plan({}, client)).code).toBe(code)
  }
  expect(await rows('select name from round where id = $1', roundId)).toEqual([{ name: 'Mätning' }])
})
