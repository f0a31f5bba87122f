import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import { readPdf } from '../../test/read-pdf.ts'
import { openReportStage, type ReportStage } from '../../test/report-stage.ts'

let stage: ReportStage

beforeAll(async () => {
  stage = await openReportStage()
  await stage.migrator.query('update edition set synthetic = true where id = $1', [stage.editionId])
})
afterAll(() => stage.close())

async function ask(kind: string, language = 'sv', editionId = stage.editionId): Promise<string> {
  const jobRunId = await stage.request('reports.make-report', { editionId })
  await stage.migrator.query(
    `insert into national_report (id, edition_id, kind, language, job_run_id, requested_at)
     values ($1, $2, $3, $4, $5, '2026-11-28T09:00Z')
     on conflict (edition_id, kind, language) do update set job_run_id = excluded.job_run_id`,
    [randomUUID(), editionId, kind, language, jobRunId],
  )
  return jobRunId
}

async function contentOf(jobRunId: string): Promise<Buffer | null> {
  const text = 'select content from national_report where job_run_id = $1'
  return (await stage.migrator.query<{ content: Buffer | null }>(text, [jobRunId])).rows[0]?.content ?? null
}

async function make(kind: string, language = 'sv'): Promise<Buffer> {
  const jobRunId = await ask(kind, language)
  expect(await stage.deliver(jobRunId)).toMatchObject({ state: 'done', done: 2, total: 2 })
  return (await contentOf(jobRunId))!
}

const tenth = (value: number) => value.toFixed(1).replace('.', ',')

async function publishedFigure(cohort: string, node: string) {
  const { rows } = await stage.migrator.query<{ mean: number; median: number | null; organisations: number }>(
    'select mean, median, organisations from edition_figure where edition_id = $1 and cohort_key = $2 and node_id = $3',
    [stage.editionId, cohort, node],
  )
  return rows[0]!
}

test('the document is tagged, says PDF/UA-1, and tells the figures of the edition', async () => {
  const { pages, roles, language, isUa1 } = await readPdf(await make('document'))
  expect(isUa1).toBe(true)
  expect(language).toBe('sv-SE')
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  expect(roles).toContain('TH')
  const { mean, median, organisations } = await publishedFigure('all', 'total')
  expect(pages[0]).toContain(`De ${organisations} organisationer som ingår har i medel ${Math.round(mean)}`)
  expect(pages[0]).toContain(`Totalt ${tenth(mean)}`)
  expect(pages[0]).toContain(tenth(median!))
  expect(pages[0]).toMatch(
    /14 organisationer är med i utgåvan .*Öppet för alla 1 .*för andra som delar med namn 2 .*Bara i gruppernas värden 11/,
  )
  for (const page of pages) expect(page).toContain('Demonstration: syntetiska svar')
  expect(pages[1]).toContain('Kommungrupper')
  expect(pages.join(' ')).toContain('Så är siffrorna framtagna')
})

test('whoever does not share publicly is not named, and a cohort that is too small has no number', async () => {
  const { rows } = await stage.migrator.query<{ name: string; sharing: number }>(
    `select o.name, m.sharing_level as sharing from edition_member m join organisation o on o.id = m.organisation_id
      where m.edition_id = $1`,
    [stage.editionId],
  )
  const csv = (await make('csv')).toString('utf8')
  const told = (await readPdf(await make('document'))).pages.join(' ') + csv
  for (const { name, sharing } of rows) expect([name, told.includes(name)]).toEqual([name, sharing === 3])
  expect(rows.filter(({ sharing }) => sharing === 3)).toHaveLength(1)
  const hidden = await stage.migrator.query<{ name: string }>(
    `select name from edition_cohort where edition_id = $1 and not shown and kind = 'group'`,
    [stage.editionId],
  )
  expect(hidden.rows.length).toBeGreaterThan(0)
  for (const { name } of hidden.rows) {
    const lines = csv.split('\r\n').filter((line) => line.startsWith(`Kommungrupper;${name};`))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/;\.\.$/)
  }
})

test('every number of a cohort in the tables is one that the edition publishes', async () => {
  const csv = (await make('csv')).toString('utf8')
  const { rows } = await stage.migrator.query<Record<string, number | null>>(
    `select mean, p10, q25, median, q75, p90 from edition_figure f join edition_cohort c
       on c.edition_id = f.edition_id and c.key = f.cohort_key and c.shown where f.edition_id = $1`,
    [stage.editionId],
  )
  const published = new Set(
    rows
      .flatMap((row) => Object.values(row))
      .flatMap((value) => value ?? [])
      .map((value) => String(Math.round(value * 1000) / 1000).replace('.', ',')),
  )
  const measures = new Set(['Medel', 'Median', '10 %', '25 %', '75 %', '90 %'])
  const told = csv
    .split('\r\n')
    .map((line) => line.split(';'))
    .filter((cells) => cells[0] !== 'Delar öppet' && measures.has(cells.at(-2)!))
    .map((cells) => cells.at(-1)!)
  const numbers = told.filter((cell) => /\d/.test(cell))
  expect(numbers.length).toBeGreaterThan(50)
  expect(numbers.filter((cell) => !published.has(cell))).toEqual([])
})

test('the workbook has a sheet a view and one of definitions', async () => {
  const { sheets } = await readXlsx(await make('spreadsheet', 'en'))
  expect(sheets.map(({ name }) => name)).toEqual([
    'All',
    'Main groups',
    'Municipal groups',
    'Counties',
    'Size',
    'Share openly',
    'Words and signs',
  ])
  expect(sheets.at(-1)!.rows.flat()).toContain('2026, number 1')
})

test('in English everything is', async () => {
  const { pages, language } = await readPdf(await make('document', 'en'))
  expect(language).toBe('en-GB')
  expect(pages.join(' ')).not.toMatch(/Bilaga|visas inte|organisationer|Medel\b/)
})

test('made again it has the same bytes; a run that was overtaken ends without a trace', async () => {
  const first = await make('csv')
  const late = await ask('csv')
  const newer = await ask('csv')
  expect(await stage.deliver(late)).toMatchObject({ state: 'done' })
  expect(await stage.deliver(newer)).toMatchObject({ state: 'done' })
  expect((await contentOf(newer))!.equals(first)).toBe(true)
  expect(await contentOf(late)).toBeNull()
})

test('with an earlier year it says what has changed, and who has come and gone', async () => {
  const { migrator } = stage
  const before = await stage.addEdition(stage.instrumentVersionId, 1, 2025)
  for (const [table, columns] of [
    ['edition_cohort', 'key, kind, parent_key, name, members, named_members, belonging, shown'],
    ['edition_figure', 'cohort_key, node_id, organisations, mean - 2, p10, q25, median, q75, p90, reason'],
  ] as const) {
    const into = columns.replace('mean - 2', 'mean')
    const text = `insert into ${table} (edition_id, ${into}) select $1, ${columns} from ${table} where edition_id = $2`
    const free = text.replace('mean - 2', 'case when mean is not null then mean - 2 end')
    await migrator.query(free, [before, stage.editionId])
  }
  await migrator.query(
    `insert into edition_member (edition_id, organisation_id, sharing_level, grade)
     select $1, organisation_id, sharing_level, grade from edition_member where edition_id = $2 and organisation_id <> $3`,
    [before, stage.editionId, stage.organisations[1]!.id],
  )
  await migrator.query(`update edition set state = 'published', published_at = '2025-11-20' where id = $1`, [before])
  const [page] = (await readPdf(await make('document'))).pages
  expect(page).toContain('+2,0 jämfört med 2025')
  expect(page).toContain('13 organisationer är med i båda, 1 har kommit till och 0 är inte längre med')
  expect(page).toContain('Sedan 2025')
})

test('an edition that is not published has no report', async () => {
  const draft = await stage.addEdition(stage.instrumentVersionId, 1, 2024)
  const runId = await ask('document', 'sv', draft)
  expect(await stage.deliver(runId)).toMatchObject({ state: 'failed', error_code: 'EDITION_NOT_PUBLISHED' })
  expect(await contentOf(runId)).toBeNull()
})
