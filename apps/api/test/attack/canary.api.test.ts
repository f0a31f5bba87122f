import { afterAll, beforeAll, expect, test } from 'vitest'
import { normaliseCode } from '@mognad/sealing'
import { attackedApi, type AttackedApi } from './attacked-api.ts'
import { answeredRound, close, type AttackedRound } from './attacked-round.ts'

// docs/anonymity.md, section 6, first row: what was answered is looked for everywhere, in every form it could have.

let attacked: AttackedApi
let round: AttackedRound
beforeAll(async () => {
  attacked = await attackedApi()
  round = await answeredRound(attacked, { units: 2, perUnit: 12 })
})
afterAll(() => attacked.close())

/** One text in four encodings: as bytes, as JSON, in hexadecimal, in base64. */
const encodingsOf = (answers: readonly number[]) => {
  const bytes = Buffer.from(answers)
  const texts = [JSON.stringify(answers), bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')]
  return [bytes, ...texts.map((text) => Buffer.from(text))]
}

const codeEncodings = () => {
  const normal = normaliseCode(round.code) ?? ''
  const forms = [round.code, round.code.toLowerCase(), normal, normal.toLowerCase()]
  return [...forms, ...forms.map((form) => Buffer.from(form).toString('base64').slice(0, 30))].map((form) =>
    Buffer.from(form),
  )
}

/** Places in which one of the needles lies. */
async function placesOf(needles: readonly Buffer[]): Promise<string[]> {
  const places = [
    ...(await attacked.dataFiles()),
    { name: 'server log', content: attacked.serverLog() },
    { name: 'dump', content: Buffer.from(await attacked.dump()) },
    { name: 'API log', content: Buffer.from(attacked.api.log.join('\n')) },
  ]
  const kindOf = (name: string) => name.replace(/^base\/.*/, 'heap').replace(/^pg_wal\/.*/, 'WAL')
  const found = places.filter(({ content }) => needles.some((needle) => content.includes(needle)))
  return [...new Set(found.map(({ name }) => kindOf(name)))].toSorted()
}

const answersOfAll = () => round.arrivals.flatMap(({ answers }) => encodingsOf(answers))

test('while the round is open no answer lies anywhere: data, WAL, logs, dump, tables of the queue', async () => {
  expect(await placesOf(answersOfAll())).toEqual([])
  // The search finds what is there: the envelopes.
  const { envelope } = round.arrivals[0]!
  const found = await placesOf([envelope, Buffer.from(envelope.toString('hex'))])
  expect(found).toEqual(['WAL', 'dump', 'heap', 'server log'])
})

test('after closing neither: the envelopes are still shut', async () => {
  await close(attacked, round)
  expect(await placesOf(answersOfAll())).toEqual([])
})

test('the code lies nowhere, before and after it has opened the box; the answers are found then, as they must be', async () => {
  const { api } = attacked
  const organisation = round.organisationId
  expect(await placesOf(codeEncodings())).toEqual([])
  const keyUser = await api.signIn(await personOf(organisation))
  const mutation = 'mutation ($input: OpenBoxInput!) { openBox(input: $input) { responses } }'
  // The last sign carries only a few bits of the code; the first one all of its own.
  const other = `${round.code.startsWith('A') ? 'B' : 'A'}${round.code.slice(1)}`
  const wrong = await keyUser.ask(mutation, { input: { roundId: round.id, code: other } })
  expect(wrong.code).toBe('CODE_WRONG')
  const { openBox } = await keyUser.get(mutation, { input: { roundId: round.id, code: round.code } })
  expect(openBox.responses).toBe(24)
  expect(await placesOf(codeEncodings())).toEqual([])
  expect(await placesOf(answersOfAll())).toEqual(['WAL', 'dump', 'heap', 'server log'])
})

async function personOf(organisationId: string) {
  const { api } = attacked
  const person = await (await api.scene.organisation()).person()
  await api.migrator.pool.query('update membership set organisation_id = $2 where person_id = $1', [
    person.id,
    organisationId,
  ])
  return person
}
