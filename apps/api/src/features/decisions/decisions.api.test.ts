import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { save, stageDecisions, target, type DecisionsStage } from '../../../test/decisions-stage.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: DecisionsStage['api']
let nacka: DecisionsStage['nacka']
let keyUser: DecisionsStage['keyUser']
let reader: DecisionsStage['reader']
let stranger: DecisionsStage['stranger']
let coordinator: DecisionsStage['coordinator']
let manager: DecisionsStage['manager']
let schoolId: DecisionsStage['schoolId']
let careId: DecisionsStage['careId']
let draft: DecisionsStage['draft']
let made: DecisionsStage['made']
let judge: DecisionsStage['judge']
let runs: DecisionsStage['runs']

beforeAll(async () => {
  ;({ api, nacka, keyUser, reader, stranger, coordinator, manager, schoolId, careId, draft, made, judge, runs } =
    await stageDecisions())
})
afterAll(() => api.close())
beforeEach(() => api.migrator.pool.query('delete from decision'))

const one = `query ($id: ID!) { decision(id: $id) { id title decidedOn body diaryNumber text minutesLink version withdrawn targets {
  id kind title dueOn responsible responsibleAddress threshold overdue units { name } node { node title { sv } } doneOn doneNote
  judgement { verdict cause unseen evidence { unit { name } value low high gap verdict round { name } } }
  history { verdict } forecast { rounds value low high } }
  files { id name type size } versions { version savedBy changes { field target before after } } } }`
const show = async (id: string, client = keyUser) => (await client.get(one, { id })).decision

describe('a decision', () => {
  test('is saved, judged by a job, and read by every member', async () => {
    const before = await runs()
    const { id } = await made()
    expect(await runs()).toBe(before + 1)
    expect(await show(id, reader)).toMatchObject({
      title: 'Digital strategi',
      body: 'COUNCIL',
      version: 1,
      minutesLink: 'https://nacka.example/protokoll',
      targets: [{ kind: 'SCORE', threshold: 60, node: { node: 'total' }, units: [], judgement: null, overdue: false }],
    })
  })

  test('keeps what it said before, and who changed it', async () => {
    const { id, targets } = await made()
    const changed = { ...target, id: targets[0]!.id, threshold: 65 }
    await keyUser.get(save, { input: draft({ id, title: 'Digital strategi 2', targets: [changed] }) })
    const { version, versions, targets: now } = await show(id)
    expect(version).toBe(2)
    expect(now[0].id).toBe(targets[0]!.id)
    expect(versions).toEqual([
      {
        version: 2,
        savedBy: 'Nora Nyckel',
        changes: [
          { field: 'title', target: null, before: 'Digital strategi', after: 'Digital strategi 2' },
          { field: 'threshold', target: 'Indexet når 60', before: '60', after: '65' },
        ],
      },
      { version: 1, savedBy: 'Nora Nyckel', changes: [] },
    ])
  })

  test('a verdict on what a target said before is not shown as one on what it says now', async () => {
    const { id, targets } = await made()
    await judge(targets[0]!.id, 'probablyReached')
    expect((await show(id)).targets[0].judgement.verdict).toBe('PROBABLY_REACHED')
    const renamed = { ...target, id: targets[0]!.id, title: 'Högre index' }
    await keyUser.get(save, { input: draft({ id, targets: [renamed] }) })
    expect((await show(id)).targets[0].judgement.verdict).toBe('PROBABLY_REACHED')
    await keyUser.get(save, { input: draft({ id, targets: [{ ...renamed, threshold: 70 }] }) })
    expect((await show(id)).targets[0]).toMatchObject({ judgement: null, history: [{ verdict: 'PROBABLY_REACHED' }] })
  })

  test('is withdrawn, stays readable, and is changed no more', async () => {
    const { id } = await made({ targets: [{ ...target, dueOn: '2025-12-31' }] })
    expect((await show(id)).targets[0].overdue).toBe(true)
    const withdraw =
      'mutation ($input: WithdrawDecisionInput!) { withdrawDecision(input: $input) { decision { withdrawn } } }'
    expect((await keyUser.get(withdraw, { input: { id } })).withdrawDecision.decision.withdrawn).toBe(true)
    expect((await show(id)).targets[0].overdue).toBe(false)
    expect((await keyUser.ask(withdraw, { input: { id } })).code).toBe('DECISION_WITHDRAWN')
    expect((await keyUser.ask(save, { input: draft({ id }) })).code).toBe('DECISION_WITHDRAWN')
  })

  test('what is wrong is refused with the fields, and nothing is stored', async () => {
    const wrong = draft({ title: ' ', targets: [{ ...target, node: 'factor:x', unitIds: [crypto.randomUUID()] }] })
    const { code, errors } = await keyUser.ask(save, { input: wrong })
    expect(code).toBe('DECISION_INVALID')
    expect(errors[0]!.extensions['detail']).toEqual({ fields: 'title, node, unitIds' })
    expect(
      (await keyUser.get('query ($id: ID!) { decisions(organisationId: $id) { id } }', { id: nacka.id })).decisions,
    ).toEqual([])
  })

  test('a target of another decision cannot be taken into it', async () => {
    const other = await made()
    const { id } = await made()
    const stolen = { ...target, id: other.targets[0]!.id }
    expect((await keyUser.ask(save, { input: draft({ id, targets: [stolen] }) })).code).toBe('NOT_FOUND')
  })
})

describe('who may', () => {
  test('only key users keep decisions; a reader sees no address', async () => {
    const { id, targets } = await made()
    for (const client of [reader, manager]) {
      expect((await client.ask(save, { input: draft() })).code).toBe('NOT_ALLOWED')
      expect((await show(id, client)).targets[0].responsibleAddress).toBeNull()
    }
    expect((await show(id)).targets[0].responsibleAddress).toBe('kd@nacka.example')
    const mark = 'mutation ($input: MarkTargetInput!) { markTarget(input: $input) { decision { id } } }'
    expect((await reader.ask(mark, { input: { targetId: targets[0]!.id, doneOn: '2026-01-01' } })).code).toBe(
      'NOT_ALLOWED',
    )
  })

  test('for a stranger and for coordinators there are no decisions of Nacka', async () => {
    const { id } = await made()
    for (const client of [stranger, coordinator]) {
      expect((await client.ask('query ($id: ID!) { decision(id: $id) { id } }', { id })).code).toBe('NOT_FOUND')
      expect(
        (await client.ask('query ($id: ID!) { decisions(organisationId: $id) { id } }', { id: nacka.id })).code,
      ).toBe('NOT_FOUND')
    }
    expect((await api.stranger.ask('query ($id: ID!) { decision(id: $id) { id } }', { id })).code).toBe('NOT_SIGNED_IN')
  })

  test('a unit manager sees the verdict, and of the evidence only the own unit', async () => {
    const { id, targets } = await made({ targets: [{ ...target, unitIds: [schoolId, careId] }] })
    await judge(targets[0]!.id, 'notReached', [{ unitId: schoolId }, { unitId: careId, value: 40, low: 36, high: 44 }])
    const seen = (await show(id, manager)).targets[0].judgement
    expect(seen).toMatchObject({ verdict: 'NOT_REACHED', unseen: 1, evidence: [{ unit: { name: 'Skolor' } }] })
    expect((await show(id)).targets[0].judgement).toMatchObject({ unseen: 0, evidence: [{}, {}] })
  })
})

test('an action is marked as done, on a day that has been', async () => {
  const action = { kind: 'ACTION', title: 'Anta en plan', dueOn: '2026-06-30', responsible: '' }
  const { id, targets } = await made({ targets: [action] })
  const mark =
    'mutation ($input: MarkTargetInput!) { markTarget(input: $input) { decision { targets { doneOn doneNote } } } }'
  const input = { targetId: targets[0]!.id, doneOn: '2026-05-02', note: 'KS 2026/12 §4' }
  expect((await keyUser.get(mark, { input })).markTarget.decision.targets).toEqual([
    { doneOn: '2026-05-02', doneNote: 'KS 2026/12 §4' },
  ])
  expect((await keyUser.ask(mark, { input: { ...input, doneOn: '2999-01-01' } })).code).toBe('TARGET_DAY_WRONG')
  expect(
    (await keyUser.get(mark, { input: { targetId: input.targetId, doneOn: null } })).markTarget.decision.targets,
  ).toEqual([{ doneOn: null, doneNote: null }])
  expect((await show(id)).version).toBe(1)
})

test('three rounds lead on to a forecast with its uncertainty; units have none', async () => {
  const { id } = await made({
    targets: [
      { ...target, dueOn: '2027-03-01' },
      { ...target, unitIds: [schoolId] },
    ],
  })
  const [whole, unit] = (await show(id)).targets
  expect(whole.forecast.rounds).toBe(3)
  expect(whole.forecast.value).toBeCloseTo(59, 0)
  expect(whole.forecast.low).toBeLessThan(whole.forecast.value)
  expect(unit.forecast).toBeNull()
})

test('a list costs the same statements however long it is', async () => {
  const ask = (client: Client) =>
    client.get(
      `query ($id: ID!) { decisions(organisationId: $id) { title files { id } versions { version } targets { title units { name }
        judgement { verdict evidence { unit { name } round { name } } } history { verdict } } } }`,
      { id: nacka.id },
    )
  const withUnits = { targets: [{ ...target, unitIds: [schoolId] }, target] }
  await made(withUnits)
  const few = await statementsOf(() => ask(keyUser))
  for (let count = 0; count < 5; count += 1) {
    const { targets } = await made(withUnits)
    for (const { id } of targets) await judge(id, 'notReached', [{ unitId: schoolId }])
  }
  const many = await statementsOf(() => ask(keyUser))
  // With judgements there are rounds to name.
  expect(many.length).toBeLessThanOrEqual(few.length + 1)
})

test('the choices of the form are for key users', async () => {
  const choices = `query ($id: ID!) { decisionChoices(organisationId: $id) { nodes { node level } units { name } rounds { name } trainings { id } } }`
  const found = (await keyUser.get(choices, { id: nacka.id })).decisionChoices
  expect(found.nodes[0]).toEqual({ node: 'total', level: 'TOTAL' })
  expect(found.nodes.some(({ level }: { level: string }) => level === 'ITEM')).toBe(false)
  expect(found.rounds).toHaveLength(3)
  expect((await reader.ask(choices, { id: nacka.id })).code).toBe('NOT_ALLOWED')
})
