import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { statementsOf } from '../../../test/statements.ts'
import { asContent, fortyUnits, unitTitles, unitWorkbook } from '../../../test/unit-file.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(async () => {
  nacka = await api.scene.organisation({ name: 'Nacka' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
})

const previewText = `mutation ($input: PreviewUnitImportInput!) { previewUnitImport(input: $input) { basis created changed moved
  untouched missing retired units { act name code branch changes { field before after } }
  problemCount problems { line column { sv } code value reason { sv en } } } }`
const importText =
  'mutation ($input: ImportUnitsInput!) { importUnits(input: $input) { actId created changed moved retired } }'
const previewOf = async (content: string, more = {}, client = keyUser) =>
  client.ask(previewText, { input: { organisationId: nacka.id, content, ...more } })
const look = async (content: string, more = {}) => (await previewOf(content, more)).data.previewUnitImport
const take = (content: string, basis: string, more = {}) =>
  keyUser.ask(importText, { input: { organisationId: nacka.id, content, basis, ...more } })
const countUnits = async () =>
  (
    await api.migrator.pool.query(
      `select branch, count(*)::int as n, sum(employees)::int as employees from unit
        where organisation_id = $1 and retired_at is null group by branch order by branch`,
      [nacka.id],
    )
  ).rows
const csv = (rows: readonly (readonly (string | number)[])[], sign = ';') =>
  [unitTitles, ...rows].map((row) => row.join(sign)).join('\r\n')

test('forty units go in from a spreadsheet, own and funded apart', async () => {
  const content = await unitWorkbook(fortyUnits())
  const preview = await look(content)
  expect(preview).toMatchObject({ created: 42, changed: 0, moved: 0, untouched: 0, missing: 0, problemCount: 0 })
  expect(await countUnits()).toEqual([])
  const { data } = await take(content, preview.basis)
  expect(data.importUnits).toMatchObject({ created: 42, actId: expect.any(String) })
  expect(await countUnits()).toEqual([
    { branch: 'funded', n: 9, employees: 224 },
    { branch: 'own', n: 33, employees: 726 },
  ])
})

test('a file with mistakes tells each by line and column, and stores nothing', async () => {
  const rows = fortyUnits()
  rows[6]![5] = 'tjugo'
  rows[9]![2] = '77'
  const content = await unitWorkbook(rows)
  const preview = await look(content)
  expect(preview).toMatchObject({ created: 0, problemCount: 1 })
  expect(preview.problems).toEqual([
    {
      line: 8,
      column: { sv: 'Anställda' },
      code: 'NUMBER_WRONG',
      value: 'tjugo',
      reason: { sv: 'ska vara ett heltal från 0', en: 'should be a whole number from 0' },
    },
  ])
  const refused = await take(content, preview.basis)
  expect([refused.code, refused.errors[0]?.extensions['detail']]).toEqual(['IMPORT_HAS_PROBLEMS', { problems: 1 }])
  rows[6]![5] = 20
  expect((await look(await unitWorkbook(rows))).problems).toMatchObject([
    { line: 11, column: { sv: 'Överordnad enhetskod' }, code: 'PARENT_UNKNOWN', value: '77' },
  ])
  expect(await countUnits()).toEqual([])
})

test('the same file again changes nothing; a later one changes, moves, leaves alone and tells what is missing', async () => {
  const content = await unitWorkbook(fortyUnits())
  await take(content, (await look(content)).basis)
  expect(await look(content)).toMatchObject({ created: 0, changed: 0, moved: 0, untouched: 40, units: [] })
  const rows = fortyUnits().slice(0, 38)
  rows[4] = ['11', 'Grundskola nord', '1', '', '', 31, 2]
  rows[5] = ['12', 'Grundskola söder', '4', '', '', '', '']
  const later = await unitWorkbook(rows)
  const preview = await look(later)
  expect(preview).toMatchObject({ created: 0, changed: 1, moved: 1, untouched: 36, missing: 2, retired: 0 })
  expect(preview.units).toEqual([
    {
      act: 'CHANGE',
      name: 'Grundskola nord',
      code: '11',
      branch: 'OWN',
      changes: [
        { field: 'NAME', before: 'Grundskola norr', after: 'Grundskola nord' },
        { field: 'EMPLOYEES', before: '20', after: '31' },
      ],
    },
    {
      act: 'MOVE',
      name: 'Grundskola söder',
      code: '12',
      branch: 'OWN',
      changes: [{ field: 'PARENT', before: 'Utbildningsförvaltningen', after: 'Kommunledningskontoret' }],
    },
    expect.objectContaining({ act: 'MISSING', code: '96' }),
    expect.objectContaining({ act: 'MISSING', code: '97' }),
  ])
  const strict = await look(later, { retireMissing: true })
  expect(strict).toMatchObject({ retired: 2 })
  const { data } = await take(later, strict.basis, { retireMissing: true })
  expect(data.importUnits).toMatchObject({ changed: 1, moved: 1, retired: 2 })
  const undone = await keyUser.ask(
    'mutation ($input: UndoUnitActInput!) { undoUnitAct(input: $input) { units { id } } }',
    {
      input: { actId: data.importUnits.actId },
    },
  )
  expect(undone.data.undoUnitAct.units).toHaveLength(4)
  expect(await look(content)).toMatchObject({ changed: 0, moved: 0, untouched: 40 })
})

test('what is imported is what was looked at', async () => {
  const content = await unitWorkbook(fortyUnits())
  const { basis } = await look(content)
  await take(content, basis)
  expect((await take(content, basis)).code).toBe('UNIT_CHANGED')
})

test('CSV is read with any of three signs, in UTF-8 and as a Swedish Excel writes it', async () => {
  const rows = fortyUnits()
  for (const sign of [';', ',', '\t']) expect(await look(asContent(csv(rows, sign)))).toMatchObject({ created: 42 })
  expect(await look(asContent(`\uFEFF${csv(rows)}`))).toMatchObject({ created: 42 })
  const windows = Buffer.from(csv(rows), 'latin1')
  const preview = await look(windows.toString('base64'))
  expect(preview.units).toContainEqual(expect.objectContaining({ name: 'Äldreomsorg Ängen' }))
})

test('the template, in both forms and languages, can be imported as it is', async () => {
  for (const form of ['xlsx', 'csv'])
    for (const language of ['sv', 'en']) {
      const response = await fetch(`${api.url}/files/unit-template.${form}?language=${language}`)
      expect(response.headers.get('content-disposition')).toContain(`.${form}`)
      const preview = await look(asContent(new Uint8Array(await response.arrayBuffer())))
      expect([form, language, preview.created, preview.problems]).toEqual([form, language, 8, []])
    }
})

test('what is no table, too large, or unfolds to too much is refused', async () => {
  const codeOf = async (bytes: Uint8Array | string) => (await previewOf(asContent(bytes))).code
  expect(await codeOf(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]))).toBe('FILE_UNREADABLE')
  expect(await codeOf('PK not a zip at all')).toBe('FILE_UNREADABLE')
  expect(await codeOf('x'.repeat(2 * 1024 * 1024 + 100))).toBe('BAD_USER_INPUT')
  expect(await codeOf(`${'a;b\n'.repeat(20_001)}`)).toBe('FILE_TOO_LARGE')
  expect(await codeOf(zipBomb())).toBe('FILE_TOO_LARGE')
})

test('only a key user of the organisation imports, and a stranger may not even send much', async () => {
  const content = asContent(csv(fortyUnits()))
  const { units } = await nacka.round({
    instrumentVersionId: await api.scene.instrument(),
    units: [{ name: 'Nacka', kind: 'organisation' }],
  })
  const administrator = await api.signIn(await nacka.person({ role: 'unit_administrator', unitId: units[0]!.id }))
  expect((await previewOf(content, {}, administrator)).code).toBe('NOT_ALLOWED')
  const neighbour = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
  expect((await previewOf(content, {}, neighbour)).code).toBe('NOT_FOUND')
  expect((await previewOf(content, {}, api.stranger)).code).toBe('NOT_SIGNED_IN')
  const large = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: previewText, variables: { input: { content: 'A'.repeat(200_000) } } }),
  })
  expect(large.status).toBe(413)
})

test('five thousand units go in with as many statements as one', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    `U${index}`,
    `Enhet ${index}`,
    index < 20 ? '' : `U${Math.floor(index / 20)}`,
    index % 10 === 0 ? 'Grundskola' : 'Förskola',
    '',
    12,
    2,
  ])
  const small = asContent(csv([['X', 'Enhet X', '', 'Förskola', '', 1, 0]]))
  const content = await unitWorkbook(rows)
  const few = await statementsOf(async () => take(small, (await look(small)).basis))
  const preview = await look(content)
  expect(preview).toMatchObject({ created: 5000, problemCount: 0 })
  const many = await statementsOf(async () => {
    expect((await take(content, preview.basis)).data.importUnits.created).toBe(5000)
  })
  // One looks and imports, the other imports only: no more statements for five thousand than for one.
  expect(many.length).toBeLessThan(few.length)
  expect(await countUnits()).toEqual([{ branch: 'own', n: 5002, employees: 60_001 }])
})

/** A spreadsheet of 100 kB that says, truly, that its one sheet is 100 MB. */
function zipBomb(): Uint8Array {
  const folded = deflateRawSync(Buffer.alloc(100 * 1024 * 1024))
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  for (const [header, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    header.writeUInt16LE(8, at)
    header.writeUInt32LE(folded.length, at + 10)
    header.writeUInt32LE(100 * 1024 * 1024, at + 14)
    header.writeUInt16LE(name.length, at + 18)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + folded.length, 16)
  return Buffer.concat([local, name, folded, central, name, end])
}
