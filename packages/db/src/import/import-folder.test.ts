import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import pg from 'pg'
import { createTestDatabase, type TestDatabase } from '../testing/template-database.ts'
import { importedText, importFolder } from './import-folder.ts'
import { ImportRefused, importProblemLine } from './import-refused.ts'

const odm = fileURLToPath(new URL('../seed/data/odm2023', import.meta.url))
const folders: string[] = []
let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.urls.migrator })
  await client.connect()
})
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))
afterAll(async () => {
  await client?.end()
  await database?.drop()
})

/** A copy of the real folder with one file changed. */
function folderWith(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mognad-import-'))
  folders.push(folder)
  cpSync(odm, folder, { recursive: true })
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  return folder
}

async function refusal(folder: string): Promise<string[]> {
  const outcome = await importFolder({ folder, migratorUrl: database.urls.migrator }).catch((error: unknown) => error)
  if (!(outcome instanceof ImportRefused)) throw new Error('it was not refused')
  return outcome.problems.map((problem) => importProblemLine(problem, 'sv'))
}

async function rowCounts(): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, number>>(`
    select (select count(*)::int from organisation) as organisations, (select count(*)::int from round) as rounds,
           (select count(*)::int from instrument_version) as instruments, (select count(*)::int from response) as responses`)
  return rows[0] ?? {}
}

test.each<[string, string, (text: string) => string, string]>([
  [
    'points above the maximum',
    'responses.csv',
    (text) => text.replace('AL,1,yes,30', 'AL,1,yes,31'),
    'responses.csv, rad 2, kolumn points: 31 är mer än högsta värdet 30',
  ],
  [
    'points that are no number',
    'responses.csv',
    (text) => text.replace('AL,3,yes,10', 'AL,3,yes,ten'),
    'responses.csv, rad 4, kolumn points: ”ten” är inga poäng',
  ],
  [
    'an item that the instrument does not have',
    'responses.csv',
    (text) => text.replace('AL,3,yes,10', 'AL,3x,yes,10'),
    'responses.csv, rad 4, kolumn item: ”3x” finns inte i instrumentet',
  ],
  [
    'a line that is too short',
    'responses.csv',
    (text) => text.replace('AL,3,yes,10', 'AL,3,yes'),
    'responses.csv, rad 4: har 3 värden i stället för 4',
  ],
  [
    'the same answer twice',
    'responses.csv',
    (text) => text.replace('AL,3,yes,10', 'AL,1,yes,10'),
    'responses.csv, rad 4, kolumn item: AL har redan svarat på ”1”',
  ],
  [
    'points on an item without points that no documented fault explains',
    'instrument.json',
    (text) => text.replace('"organisation": "IE"', '"organisation": "IS"'),
    'responses.csv, rad 2960, kolumn points: 10 är mer än högsta värdet 0',
  ],
  [
    'a missing column',
    'responses.csv',
    (text) => text.replace('country,item,answer,points', 'country,item,answer,score'),
    'responses.csv, rad 1, kolumn points: kolumnen saknas',
  ],
  [
    'a quote in the middle of a value',
    'responses.csv',
    (text) => text.replace('AL,3,yes', 'AL,3,ye"s'),
    'responses.csv, rad 4: är ingen giltig CSV (INVALID_OPENING_QUOTE)',
  ],
  [
    'a list of items that disagrees with the instrument',
    'items.csv',
    (text) => text.replace('2,1,1.1,30', '2,1,1.1,20'),
    'items.csv, rad 3, kolumn max_points: instrumentet har 30',
  ],
  [
    'an instrument that is wrong',
    'instrument.json',
    (text) => text.replace('"dimension": "4"', '"dimension": "5"'),
    'instrument.json, kolumn categories[13].dimension: ”5” finns inte',
  ],
  [
    'an instrument that is no JSON',
    'instrument.json',
    (text) => text.slice(0, -3),
    'instrument.json: är ingen giltig JSON',
  ],
])('%s is refused with its place, and nothing is stored', async (_what, file, change, line) => {
  const lines = await refusal(folderWith(file, change))
  expect(lines.map((one) => one.replace(/(instrument\.json), rad \d+:/, '$1:'))).toContain(line)
  expect(await rowCounts()).toEqual({ organisations: 0, rounds: 0, instruments: 0, responses: 0 })
})

test('a failure half-way through storing leaves nothing behind', async () => {
  await client.query(`create function stop_here() returns trigger language plpgsql as
    $$ begin if new.organisation_id = (select id from organisation where code = 'SE') then raise exception 'disk full'; end if; return new; end $$`)
  await client.query('create trigger stop_here before insert on batch for each row execute function stop_here()')
  await expect(importFolder({ folder: odm, migratorUrl: database.urls.migrator })).rejects.toThrow('disk full')
  expect(await rowCounts()).toEqual({ organisations: 0, rounds: 0, instruments: 0, responses: 0 })
  await client.query('drop trigger stop_here on batch; drop function stop_here')
})

test('the real folder goes in once, one byte per item, without the synthetic label', async () => {
  const seen: string[] = []
  const imported = await importFolder({
    folder: odm,
    migratorUrl: database.urls.migrator,
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  })
  expect(imported).toMatchObject({ organisations: 35, reportingYear: 2023, alreadyThere: false })
  expect(imported.roundIds.length).toBe(35)
  expect([seen[0], seen.at(-1)]).toEqual(['1/35', '35/35'])
  expect(importedText(imported)).toBe('open-data-maturity 2023 is stored: 35 organisations, 5635 answers with points.')
  const { rows } = await client.query(`
    select distinct octet_length(r.answers) as bytes, d.state, d.synthetic, o.kind, o.synthetic as organisation_synthetic
      from response r join batch b on b.id = r.batch_id join round d on d.id = b.round_id
      join organisation o on o.id = r.organisation_id
      join round_unit u on u.round_id = d.id and u.unit_id = r.atom_id and u.published`)
  expect(rows).toEqual([
    { bytes: 172, state: 'opened', synthetic: false, kind: 'country', organisation_synthetic: false },
  ])
  const again = await importFolder({ folder: odm, migratorUrl: database.urls.migrator })
  expect(again).toMatchObject({ alreadyThere: true, roundIds: [] })
  expect(await rowCounts()).toEqual({ organisations: 35, rounds: 35, instruments: 1, responses: 35 })
})

test('another content under a published version number is refused', async () => {
  const folder = folderWith('instrument.json', (text) => text.replace('Policyramverk', 'Policy'))
  await expect(importFolder({ folder, migratorUrl: database.urls.migrator })).rejects.toMatchObject({
    code: 'INSTRUMENT_VERSION_TAKEN',
  })
})
