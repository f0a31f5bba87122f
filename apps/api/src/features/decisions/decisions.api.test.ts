import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addJudgements } from '@mognad/db/decisions/judgement.store'
import type { Evidence, Verdict } from '@mognad/model/decisions/judge-target'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addQuality, addScores } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let nacka: SceneOrganisation
let round: SceneRound
let keyUser: Client
let reader: Client
let manager: Client
let stranger: Client
let coordinator: Client
let schoolId: string
let careId: string

beforeAll(async () => {
  api = await startApi()
  const instrumentVersionId = await api.scene.instrument()
  nacka = await api.scene.organisation({ name: 'Nacka', skrGroup: 'A1' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user', name: 'Nora Nyckel' }))
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  stranger = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
  coordinator = await api.signIn(await api.scene.coordinator())
  const units = [
    {
      name: 'Nacka',
      invited: 60,
      children: [
        { name: 'Skolor', invited: 30 },
        { name: 'Omsorg', invited: 30 },
      ],
    },
  ]
  for (const [place, reportingYear] of [2024, 2025, 2026].entries()) {
    const closesAt = new Date(`${reportingYear}-03-01T12:00:00Z`)
    round = await nacka.round({ instrumentVersionId, reportingYear, units, state: 'opened', closesAt })
    const unitId = round.units[0]!.id
    await addScores(api.migrator.pool, round, [{ unitId, mean: 50 + 3 * place, respondents: 300 }])
    await api.migrator.pool.query(
      `update score set comparison_low = mean - 3, comparison_high = mean + 3 where round_id = $1`,
      [round.id],
    )
    await api.migrator.pool.query('update round set closes_at = $2 where id = $1', [round.id, closesAt])
    await addQuality(api.migrator.pool, round, { grade: 'green', responseRate: 0.75 })
  }
  schoolId = round.units.find(({ name }) => name === 'Skolor')!.id
  careId = round.units.find(({ name }) => name === 'Omsorg')!.id
  // Every round of the scene brings units of its own; those of the last one are the units of today.
  await api.migrator.pool.query(
    'update unit set retired_at = now() where organisation_id = $1 and not (id = any ($2))',
    [nacka.id, round.units.map(({ id }) => id)],
  )
  manager = await api.signIn(await nacka.person({ role: 'unit_manager', unitId: schoolId }))
})
afterAll(() => api.close())
beforeEach(() => api.migrator.pool.query('delete from decision'))

const target = {
  kind: 'SCORE',
  title: 'Indexet når 60',
  dueOn: '2027-12-31',
  responsible: 'Kommundirektören',
  responsibleAddress: 'kd@nacka.example',
  node: 'total',
  threshold: 60,
}
const draft = (more: object = {}) => ({
  organisationId: nacka.id,
  title: 'Digital strategi',
  decidedOn: '2025-03-10',
  body: 'COUNCIL',
  diaryNumber: 'KS 2025/0417',
  text: 'Kommunfullmäktige beslutar att …',
  minutesLink: 'https://nacka.example/protokoll',
  targets: [target],
  ...more,
})
const save = `mutation ($input: SaveDecisionInput!) { saveDecision(input: $input) { decision { id version title targets { id title } } } }`
const one = `query ($id: ID!) { decision(id: $id) { id title decidedOn body diaryNumber text minutesLink version withdrawn targets {
  id kind title dueOn responsible responsibleAddress threshold overdue units { name } node { node title { sv } } doneOn doneNote
  judgement { verdict cause unseen evidence { unit { name } value low high gap verdict round { name } } }
  history { verdict } forecast { rounds value low high } }
  files { id name type size } versions { version savedBy changes { field target before after } } } }`

async function made(more: object = {}): Promise<{ id: string; targets: { id: string }[] }> {
  return (await keyUser.get(save, { input: draft(more) })).saveDecision.decision
}
const show = async (id: string, client = keyUser) => (await client.get(one, { id })).decision

/** As the worker says it. */
async function judge(
  targetId: string,
  verdict: Verdict,
  evidence: readonly Partial<Evidence>[] = [],
  targetVersion = 1,
) {
  const whole = { unitId: null, value: 56, low: 53, high: 59, gap: null, roundId: round.id, editionId: null }
  const execute = async (text: string, values: readonly unknown[] = []) =>
    (await api.migrator.pool.query(text, [...values])).rowCount ?? 0
  const judgement = {
    targetId,
    targetVersion,
    verdict,
    cause: 'round',
    doneOn: null,
    evidence: (evidence.length === 0 ? [{}] : evidence).map((part) => ({ ...whole, ...part, verdict })),
  } as const
  await addJudgements({ execute }, nacka.id, [judgement])
}
const runs = async () =>
  (
    await api.migrator.pool.query<{ n: number }>(
      `select count(*)::int as n from job_run where organisation_id = $1 and name = 'decisions.judge-targets'`,
      [nacka.id],
    )
  ).rows[0]!.n

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

describe('files', () => {
  const add = `mutation ($input: AddDecisionFileInput!) { addDecisionFile(input: $input) { decision { files { id name type size } } } }`
  const pdf = Buffer.from('%PDF-1.7\nprotokoll').toString('base64')

  test('are kept beside the decision and read by members', async () => {
    const { id } = await made()
    const { files } = (await keyUser.get(add, { input: { decisionId: id, name: 'a/Protokoll.pdf', content: pdf } }))
      .addDecisionFile.decision
    expect(files).toEqual([{ id: expect.any(String), name: 'Protokoll.pdf', type: 'PDF', size: 18 }])
    const read = 'query ($id: ID!) { decisionFile(id: $id) { name mediaType content } }'
    expect((await reader.get(read, { id: files[0].id })).decisionFile).toEqual({
      name: 'Protokoll.pdf',
      mediaType: 'application/pdf',
      content: pdf,
    })
    expect((await stranger.ask(read, { id: files[0].id })).code).toBe('NOT_FOUND')
    const remove =
      'mutation ($input: RemoveDecisionFileInput!) { removeDecisionFile(input: $input) { decision { files { id } } } }'
    expect((await reader.ask(remove, { input: { id: files[0].id } })).code).toBe('NOT_ALLOWED')
    expect((await keyUser.get(remove, { input: { id: files[0].id } })).removeDecisionFile.decision.files).toEqual([])
  })

  test('a page under the name of a document is refused', async () => {
    const { id } = await made()
    const content = Buffer.from('<script>alert(1)</script>').toString('base64')
    expect((await keyUser.ask(add, { input: { decisionId: id, name: 'protokoll.pdf', content } })).code).toBe(
      'DECISION_FILE_KIND',
    )
  })
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

describe('a file of decisions', () => {
  const table = [
    'Beslut;Beslutat den;Beslutat av;Mål;Slag;Del av enkäten;Nivå;Enheter;Måldatum',
    'Trygg omsorg;2026-02-02;Nämnd;Index i omsorgen;Index;total;55;Omsorg;2027-12-31',
    'Trygg omsorg;2026-02-02;Nämnd;En plan;Åtgärd;;;;2026-12-31',
  ]
  const content = (lines: readonly string[]) => Buffer.from(lines.join('\n')).toString('base64')
  const parts =
    '{ decisions { title decidedOn targets } kept problemCount problems { line column { sv } code value reason { sv } } }'
  const look = `mutation ($input: DecisionTableInput!) { previewDecisionImport(input: $input) ${parts} }`
  const take = `mutation ($input: DecisionTableInput!) { importDecisions(input: $input) ${parts} }`

  test('is looked at, imported whole, judged, and imported twice it changes nothing', async () => {
    const input = { organisationId: nacka.id, content: content(table) }
    const expected = {
      decisions: [{ title: 'Trygg omsorg', decidedOn: '2026-02-02', targets: 2 }],
      kept: 0,
      problemCount: 0,
    }
    expect((await keyUser.get(look, { input })).previewDecisionImport).toMatchObject(expected)
    const before = await runs()
    expect((await keyUser.get(take, { input })).importDecisions).toMatchObject(expected)
    expect(await runs()).toBe(before + 1)
    const list =
      'query ($id: ID!) { decisions(organisationId: $id) { title targets { title units { name } } versions { version } } }'
    expect((await reader.get(list, { id: nacka.id })).decisions).toEqual([
      {
        title: 'Trygg omsorg',
        targets: [
          { title: 'Index i omsorgen', units: [{ name: 'Omsorg' }] },
          { title: 'En plan', units: [] },
        ],
        versions: [{ version: 1 }],
      },
    ])
    expect((await keyUser.get(take, { input })).importDecisions).toMatchObject({ decisions: [], kept: 1 })
    expect((await reader.ask(look, { input })).code).toBe('NOT_ALLOWED')
    expect((await stranger.ask(take, { input })).code).toBe('NOT_FOUND')
  })

  test('with a mistake is told line by line and imported not at all', async () => {
    const input = {
      organisationId: nacka.id,
      content: content([...table, 'Nytt;2026-03-03;Nämnd;Mål;Betyg;;;;2027-01-01']),
    }
    expect((await keyUser.get(look, { input })).previewDecisionImport).toMatchObject({
      decisions: [],
      problems: [{ line: 4, column: { sv: 'Slag' }, code: 'KIND_UNKNOWN', value: 'Betyg' }],
    })
    expect((await keyUser.ask(take, { input })).code).toBe('IMPORT_HAS_PROBLEMS')
  })
})

test('the choices of the form are for key users', async () => {
  const choices = `query ($id: ID!) { decisionChoices(organisationId: $id) { nodes { node level } units { name } rounds { name } trainings { id } } }`
  const found = (await keyUser.get(choices, { id: nacka.id })).decisionChoices
  expect(found.nodes[0]).toEqual({ node: 'total', level: 'TOTAL' })
  expect(found.nodes.some(({ level }: { level: string }) => level === 'ITEM')).toBe(false)
  expect(found.rounds).toHaveLength(3)
  expect((await reader.ask(choices, { id: nacka.id })).code).toBe('NOT_ALLOWED')
})

test('the follow-up for the board is a tagged PDF, for everybody who may read the decisions', async () => {
  const { id, targets } = await made()
  await judge(targets[0]!.id, 'cannotBeTold')
  const set = 'mutation ($input: TypesetDecisionsInput!) { typesetDecisions(input: $input) { name content } }'
  for (const decisionId of [null, id]) {
    const input = { organisationId: nacka.id, decisionId, language: 'SV' }
    const { name, content } = (await reader.get(set, { input })).typesetDecisions
    expect(name).toMatch(/^beslut-\d{4}-\d\d-\d\d\.pdf$/)
    expect(Buffer.from(content, 'base64').toString('latin1')).toMatch(/^%PDF-1\.7[^]*pdfuaid/)
    expect((await stranger.ask(set, { input })).code).toBe('NOT_FOUND')
  }
})

test('the coat of arms of the organisation stands on the follow-up', async () => {
  const set = 'mutation ($input: TypesetDecisionsInput!) { typesetDecisions(input: $input) { content } }'
  const input = { organisationId: nacka.id, decisionId: null, language: 'SV' }
  const pictures = async () => {
    const { content } = (await reader.get(set, { input })).typesetDecisions
    return Buffer.from(content, 'base64').toString('latin1').split('/Subtype /Image').length - 1
  }
  expect(await pictures()).toBe(0)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
  const choose = 'mutation ($input: ChooseCoatInput!) { chooseCoat(input: $input) { coat { width } } }'
  await keyUser.get(choose, { input: { organisationId: nacka.id, content: Buffer.from(svg).toString('base64') } })
  expect(await pictures()).toBeGreaterThan(0)
})
