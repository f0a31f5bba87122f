import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

let api: TestApi
let coordinator: Client
let keyUser: Client
let codes: string[]

beforeAll(async () => {
  api = await startApi()
  coordinator = await api.signIn(await api.scene.coordinator())
  const all = [await api.scene.organisation({}), await api.scene.organisation({}), await api.scene.organisation({})]
  keyUser = await api.signIn(await all[0]!.person({ role: 'key_user' }))
  const { rows } = await api.migrator.pool.query(
    `select code from organisation where kind = 'municipality' order by code`,
  )
  codes = rows.map(({ code }) => code)
})
afterAll(() => api.close())

const parts = `features { name { sv } year source organisations missing lowest highest } problemCount problems { line column { sv } code value reason { en } }`
const preview = `mutation ($content: String!) { previewStructuralFacts(input: { content: $content }) { ${parts} } }`
const load = `mutation ($content: String!) { loadStructuralFacts(input: { content: $content }) { ${parts} } }`
const loaded = `{ structuralFeatures { id organisations year source } }`
const file = (...lines: string[]) => ({
  content: Buffer.from(['Kommunkod;Egenskap;Värde;Enhet;År;Källa', ...lines].join('\r\n')).toString('base64'),
})
const good = () =>
  file(
    ...codes.map((code, at) => `${code};Skattekraft;${255_100 + 100 * at};kr/inv;2025;SCB`),
    ...codes.map((code, at) => `${code};Andel 65 år och äldre;18,${at};%;2024;SCB`),
  )

test('a file is looked at, then loaded; its features are exchanged whole, the others stay', async () => {
  const { previewStructuralFacts } = await coordinator.get(preview, good())
  const [organisations, missing] = [codes.length, 0]
  expect(previewStructuralFacts).toEqual({
    features: [
      {
        name: { sv: 'Andel 65 år och äldre' },
        year: 2024,
        source: 'SCB',
        organisations,
        missing,
        lowest: 18,
        highest: 18 + (codes.length - 1) / 10,
      },
      {
        name: { sv: 'Skattekraft' },
        year: 2025,
        source: 'SCB',
        organisations,
        missing,
        lowest: 255_100,
        highest: 255_100 + 100 * (codes.length - 1),
      },
    ],
    problemCount: 0,
    problems: [],
  })
  expect(
    (await coordinator.get(loaded)).structuralFeatures.every((row: { organisations: number }) => !row.organisations),
  ).toBe(true)
  expect((await coordinator.get(load, good())).loadStructuralFacts).toEqual(previewStructuralFacts)
  const newer = codes.map((code, at) => `${code};Skattekraft;${300_000 + at};kr/inv;2026;SCB`)
  await coordinator.get(load, file(...newer))
  const { structuralFeatures } = await coordinator.get(loaded)
  expect(structuralFeatures.filter((row: { organisations: number }) => row.organisations > 0)).toEqual([
    { id: 'share-65', organisations: codes.length, year: 2024, source: 'SCB' },
    { id: 'tax-base', organisations: codes.length, year: 2026, source: 'SCB' },
  ])
  const { rows } = await api.migrator.pool.query(
    `select detail from audit_event where kind = 'STRUCTURAL_FACTS_LOADED' order by at`,
  )
  expect(rows.map(({ detail }) => detail)).toEqual([
    { features: 2, facts: 2 * codes.length },
    { features: 1, facts: codes.length },
  ])
})

test('with one mistake nothing is loaded, and every mistake is told by line', async () => {
  const wrong = file(`${codes[0]};Skattekraft;301;kr/inv;2025;SCB`, `9999;Väder;sol;grader;2025;`)
  const { previewStructuralFacts } = await coordinator.get(preview, wrong)
  expect(previewStructuralFacts).toMatchObject({ features: [], problemCount: 5 })
  expect(previewStructuralFacts.problems[0]).toEqual({
    line: 2,
    column: { sv: 'Värde' },
    code: 'VALUE_OUTSIDE',
    value: '301',
    reason: { en: 'the value cannot be right for this feature: check the decimal sign and the unit' },
  })
  const refused = await coordinator.ask(load, wrong)
  expect([refused.code, refused.errors[0]?.extensions['detail']]).toEqual(['IMPORT_HAS_PROBLEMS', { problems: 5 }])
  expect((await coordinator.ask(preview, { content: Buffer.from([1, 0, 2, 0]).toString('base64') })).code).toBe(
    'FILE_UNREADABLE',
  )
})

test('only the coordinator loads facts', async () => {
  for (const text of [preview, load]) {
    expect((await keyUser.ask(text, good())).code).toBe('NOT_ALLOWED')
    expect((await api.stranger.ask(text, good())).code).toBe('NOT_SIGNED_IN')
  }
  expect((await keyUser.ask(loaded)).code).toBe('NOT_ALLOWED')
})
