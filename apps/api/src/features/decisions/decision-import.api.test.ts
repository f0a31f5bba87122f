import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stageDecisions, type DecisionsStage } from '../../../test/decisions-stage.ts'

let api: DecisionsStage['api']
let nacka: DecisionsStage['nacka']
let keyUser: DecisionsStage['keyUser']
let reader: DecisionsStage['reader']
let stranger: DecisionsStage['stranger']
let runs: DecisionsStage['runs']

beforeAll(async () => {
  ;({ api, nacka, keyUser, reader, stranger, runs } = await stageDecisions())
})
afterAll(() => api.close())
beforeEach(() => api.migrator.pool.query('delete from decision'))

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
