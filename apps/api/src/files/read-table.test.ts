import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { mostRows, readTable } from './read-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const cellsOf = async (bytes: Uint8Array) => (await readTable(bytes)).map(({ line, cells }) => [line, ...cells])

test('a list divided by semicolons, commas or tabs reads the same, with or without a mark at its beginning', async () => {
  const wanted = [
    [1, 'E-post', 'Enhet'],
    [2, 'åsa@n.se', 'Skola; norr'],
  ]
  expect(await cellsOf(utf8('\ufeffE-post;Enhet\r\nåsa@n.se;"Skola; norr"\r\n'))).toEqual(wanted)
  expect(await cellsOf(utf8('E-post,Enhet\nåsa@n.se,Skola; norr\n'))).toEqual(wanted)
  expect(await cellsOf(utf8('E-post\tEnhet\nåsa@n.se\tSkola; norr'))).toEqual(wanted)
})

test('a list that Excel has written in the code page of Windows keeps its letters', async () => {
  const bytes = Uint8Array.from('E-post;Enhet\r\na@n.se;Fjällskolan', (letter) => letter.charCodeAt(0))
  expect(await cellsOf(bytes)).toContainEqual([2, 'a@n.se', 'Fjällskolan'])
})

test('rows keep the numbers that the spreadsheet shows, empty ones left out', async () => {
  expect(await cellsOf(utf8('E-post;Enhet\n\na@n.se;310\n;\nb@n.se;310'))).toEqual([
    [1, 'E-post', 'Enhet'],
    [3, 'a@n.se', '310'],
    [5, 'b@n.se', '310'],
  ])
})

test('a spreadsheet is read as text, also where a code is a number', async () => {
  const columns = [
    { header: 'E-post', key: 'address' },
    { header: 'Enhet', key: 'unit' },
  ]
  const data = [
    { address: 'a@n.se', unit: 310 },
    { address: 'b@n.se', unit: 'Fjällskolan' },
  ]
  const bytes = await writeXlsx({ sheets: [{ name: 'Personer', columns, data }] })
  expect(await cellsOf(bytes)).toEqual([
    [1, 'E-post', 'Enhet'],
    [2, 'a@n.se', '310'],
    [3, 'b@n.se', 'Fjällskolan'],
  ])
})

test('what is no list is refused, and so is one that is too long or unpacks to too much', async () => {
  await expect(readTable(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  const long = `E-post;Enhet\n${'a@n.se;310\n'.repeat(mostRows)}`
  await expect(readTable(utf8(long))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }))
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true)
  }
  await expect(readTable(bytes)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
})
