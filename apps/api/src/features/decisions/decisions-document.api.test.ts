import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { stageDecisions, type DecisionsStage } from '../../../test/decisions-stage.ts'

let api: DecisionsStage['api']
let nacka: DecisionsStage['nacka']
let keyUser: DecisionsStage['keyUser']
let reader: DecisionsStage['reader']
let stranger: DecisionsStage['stranger']
let made: DecisionsStage['made']
let judge: DecisionsStage['judge']

beforeAll(async () => {
  ;({ api, nacka, keyUser, reader, stranger, made, judge } = await stageDecisions())
})
afterAll(() => api.close())
beforeEach(() => api.migrator.pool.query('delete from decision'))

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
