import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insert } from '@mognad/db/testing/scenario'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { addEdition } from '../../../test/stage.ts'
import { statementsOf } from '../../../test/statements.ts'

let api: TestApi
let instrument: string
const made = new Map<string, SceneOrganisation>()
let reader: Client
let anonymousReader: Client
let published: string
let computed: string

const levels = { Nacka: 2, Namngiven: 2, Öppen: 3, Anonym: 1, Tyst: 0, Lika: 2 } as const
const means = { Nacka: 60, Namngiven: 44, Öppen: 57, Anonym: 20, Tyst: 30, Lika: 60 } as const
type Name = keyof typeof levels

beforeAll(async () => {
  api = await startApi()
  instrument = await api.scene.instrument()
  for (const [name, sharingLevel] of Object.entries(levels))
    made.set(name, await api.scene.organisation({ name, sharingLevel }))
  const members = Object.keys(levels).map((name) => {
    return { organisation: made.get(name)!, sharingLevel: levels[name as Name], mean: means[name as Name] }
  })
  published = await addEdition(api.migrator.pool, instrument, { members })
  computed = await addEdition(api.migrator.pool, instrument, { members, state: 'computed', number: 2 })
  reader = await api.signIn(await made.get('Nacka')!.person({ role: 'reader' }))
  anonymousReader = await api.signIn(await made.get('Anonym')!.person({ role: 'key_user' }))
})
afterAll(() => api.close())

const text = `query ($editionId: ID!, $organisationId: ID!, $otherId: ID!) {
  oneToOne(editionId: $editionId, organisationId: $organisationId, otherId: $otherId) {
    other { name } compared
    rows { node own { mean low high } other { mean low high } difference differenceLow differenceHigh verdict reason } } }`
const variables = (own: Name, other: Name, editionId = published) => {
  return { editionId, organisationId: made.get(own)!.id, otherId: made.get(other)!.id }
}

test('both values stand beside each other with the difference, its interval and what may be said', async () => {
  const { oneToOne } = await reader.get(text, variables('Nacka', 'Namngiven'))
  expect(oneToOne).toMatchObject({ other: { name: 'Namngiven' }, compared: 1 })
  expect(oneToOne.rows).toHaveLength(1)
  expect(oneToOne.rows[0]).toMatchObject({
    node: 'total',
    own: { mean: 60, low: 56, high: 64 },
    other: { mean: 44, low: 40, high: 48 },
    difference: 16,
    verdict: 'CLEAR',
    reason: null,
  })
  // Two intervals of four points make one of 5,7.
  expect(oneToOne.rows[0].differenceLow).toBeCloseTo(16 - Math.hypot(4, 4), 0)
  expect(oneToOne.rows[0].differenceHigh).toBeCloseTo(16 + Math.hypot(4, 4), 0)
})

test('a difference that the answers cannot carry is not told as one, nor as sameness', async () => {
  const { oneToOne } = await reader.get(text, variables('Nacka', 'Öppen'))
  expect(oneToOne.rows[0]).toMatchObject({ difference: 3, verdict: 'CANNOT_BE_TOLD' })
})

test('it costs one statement', async () => {
  expect(await statementsOf(() => reader.ask(text, variables('Nacka', 'Namngiven')))).toHaveLength(1)
})

test('answers that do not stand for their organisation, and too few of them, are shown and not judged', async () => {
  const { pool } = api.migrator
  const id = made.get('Lika')!.id
  const row = async () => (await reader.get(text, variables('Nacka', 'Lika'))).oneToOne.rows[0]
  await pool.query('update edition_value set respondents = 14 where organisation_id = $1', [id])
  expect(await row()).toMatchObject({ other: { mean: 60 }, difference: null, verdict: null, reason: 'TOO_FEW' })
  await pool.query('update edition_value set respondents = 40 where organisation_id = $1', [id])
  await pool.query(`update edition_member set grade = 'red' where organisation_id = $1`, [id])
  expect(await row()).toMatchObject({ other: { mean: 60 }, difference: null, verdict: null, reason: 'LOW_QUALITY' })
  await pool.query(`update edition_member set grade = 'green' where organisation_id = $1`, [id])
  await pool.query('update edition_value set low = null, high = null where organisation_id = $1', [id])
  expect(await row()).toMatchObject({ other: { mean: 60 }, difference: null, verdict: null, reason: 'JOINT' })
})

describe('nothing anonymous can be read through it', () => {
  test.each(['Anonym', 'Tyst'] as const)('%s does not share by name, and is not there', async (other) => {
    expect((await reader.ask(text, variables('Nacka', other))).code).toBe('NOT_FOUND')
  })

  test('nor for somebody who belongs to both', async () => {
    const person = await made.get('Nacka')!.person({ role: 'reader' })
    await insert(api.migrator.pool, 'membership', {
      id: uuid(),
      person_id: person.id,
      organisation_id: made.get('Anonym')!.id,
      role: 'reader',
    })
    const both = await api.signIn(person)
    expect((await both.ask(text, variables('Nacka', 'Anonym'))).code).toBe('NOT_FOUND')
  })

  test('who does not share by name reads those only who share publicly', async () => {
    expect((await anonymousReader.ask(text, variables('Anonym', 'Namngiven'))).code).toBe('NOT_FOUND')
    const { oneToOne } = await anonymousReader.get(text, variables('Anonym', 'Öppen'))
    expect(oneToOne).toMatchObject({ other: { name: 'Öppen' }, rows: [{ own: { mean: 20 }, other: { mean: 57 } }] })
  })

  test('nor from an edition that is not published, for another organisation, against oneself, or by nobody', async () => {
    expect((await reader.ask(text, variables('Nacka', 'Namngiven', computed))).code).toBe('NOT_FOUND')
    expect((await reader.ask(text, variables('Namngiven', 'Nacka'))).code).toBe('NOT_FOUND')
    expect((await reader.ask(text, variables('Nacka', 'Nacka'))).code).toBe('NOT_FOUND')
    expect((await api.stranger.ask(text, variables('Nacka', 'Namngiven'))).code).toBe('NOT_SIGNED_IN')
  })
})
