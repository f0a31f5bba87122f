import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stageDecisions, type DecisionsStage } from '../../../test/decisions-stage.ts'

let api: DecisionsStage['api']
let keyUser: DecisionsStage['keyUser']
let reader: DecisionsStage['reader']
let stranger: DecisionsStage['stranger']
let made: DecisionsStage['made']

beforeAll(async () => {
  ;({ api, keyUser, reader, stranger, made } = await stageDecisions())
})
afterAll(() => api.close())
beforeEach(() => api.migrator.pool.query('delete from decision'))

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
