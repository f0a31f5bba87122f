import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { addScoredRound, openReportStage, type ReportStage } from '../../test/report-stage.ts'

let stage: ReportStage
const townAt = (place: number) => stage.organisations[place]!

beforeAll(async () => {
  stage = await openReportStage()
})
afterAll(() => stage.close())

test('the board report is tagged, says PDF/UA-1, and has two pages before its appendix', async () => {
  const runId = await stage.ask(townAt(0))
  expect(await stage.deliver(runId)).toMatchObject({ state: 'done', done: 2, total: 2 })
  const { content } = (await stage.reportOf(runId))!
  const { pages, roles, language, isUa1 } = await readPdf(content!)
  expect(isUa1).toBe(true)
  expect(language).toBe('sv-SE')
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  expect(roles).toContain('TH')
  expect(pages.findIndex((page) => page.includes('Bilaga: alla delar'))).toBe(2)
  expect(pages[0]).toMatch(/Kommun \w+: \d+ \(\d+–\d+\)/)
  expect(pages[0]).toContain('Typ')
  expect(pages[0]).toContain('syntetiska')
  for (const page of pages) expect(page).toContain('Demonstration: syntetiska svar')
  expect(pages[1]).toContain('Styrkor och svagheter')
  expect(pages[1]).toContain('Jämfört med')
  expect(pages.join(' ')).toContain('Så är siffrorna framtagna')
})

test('its figures are those that are stored for the whole of the own units', async () => {
  const runId = await stage.ask(townAt(1))
  await stage.deliver(runId)
  const { pages } = await readPdf((await stage.reportOf(runId))!.content!)
  const { rows } = await stage.migrator.query<{ mean: number; low: number; high: number }>(
    `select mean, low, high from score where round_id = $1 and unit_id = $2 and part = 'whole' and node_id = 'total'`,
    [townAt(1).roundId, townAt(1).rootUnitId],
  )
  const tenth = (value: number) => value.toFixed(1).replace('.', ',')
  const { mean, low, high } = rows[0]!
  expect(pages[0]).toContain(`Totalt ${tenth(mean)} ${tenth(low)}–${tenth(high)}`)
})

test('made again it has the same bytes, in the same row', async () => {
  const first = await stage.ask(townAt(0))
  await stage.deliver(first)
  const before = (await stage.reportOf(first))!.content!
  const again = await stage.ask(townAt(0))
  await stage.deliver(again)
  expect((await stage.reportOf(again))!.content!.equals(before)).toBe(true)
  expect(await stage.reportOf(first)).toBeUndefined()
  const { rows } = await stage.migrator.query('select from report where round_id = $1', [townAt(0).roundId])
  expect(rows).toHaveLength(1)
})

test('a run whose report was asked for again ends without a trace', async () => {
  const late = await stage.ask(townAt(2))
  const newer = await stage.ask(townAt(2))
  expect(await stage.deliver(late)).toMatchObject({ state: 'done' })
  expect(await stage.reportOf(newer)).toEqual({ content: null, made_at: null })
})

test('the coat of arms stands on it with words, and only on its own', async () => {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await stage.migrator.query('insert into coat (organisation_id, content, width, height) values ($1, $2, 1, 1)', [
    townAt(1).id,
    Buffer.from(pixel, 'base64'),
  ])
  const { alts, isUa1 } = await readPdf(await stage.make(townAt(1)))
  expect(isUa1).toBe(true)
  expect(alts).toEqual([`Vapen eller märke: Kommun ${townAt(1).code}`])
  expect((await readPdf(await stage.make(townAt(2)))).alts).toEqual([])
  // PDF/A takes it as well.
  expect((await stage.make(townAt(1), { kind: 'archive' })).subarray(0, 2).toString()).toBe('PK')
})

test('in English everything is', async () => {
  const runId = await stage.ask(townAt(0), { language: 'en' })
  await stage.deliver(runId)
  const { pages, language } = await readPdf((await stage.reportOf(runId))!.content!)
  expect(language).toBe('en-GB')
  expect(pages[2]).toContain('Appendix: all parts')
  expect(pages.join(' ')).not.toMatch(/Bilaga|Styrkor|visas inte/)
})

test('what is hidden has a sign, a reason and no number', async () => {
  const { roundId, rootUnitId } = townAt(3)
  const node = 'item:E1'
  await stage.migrator.query(
    `update score set reason = 'hidden', mean = null, low = null, high = null, comparison_low = null, comparison_high = null,
            variance = null, effective_answers = null, answers = null, coverage = null, dont_know = null, agreement = null,
            truncated = null where round_id = $1 and unit_id = $2 and part = 'whole' and node_id = $3`,
    [roundId, rootUnitId, node],
  )
  const runId = await stage.ask(townAt(3))
  await stage.deliver(runId)
  const text = (await readPdf((await stage.reportOf(runId))!.content!)).pages.join(' ')
  expect(text).toMatch(/E1\. [^.]+\. +\.\. /)
  expect(text).toMatch(/1 av \d+ delar visas inte/)
  expect(text).toContain('för få svar ligger bakom')
})

test('where nothing is shown the report says so and has no number to tell', async () => {
  const town = await stage.scene.organisation()
  const units = [{ name: 'Kommunen', invited: 5 }]
  const round = await town.round({
    instrumentVersionId: stage.instrumentVersionId,
    units,
    state: 'scored',
    reportingYear: 2026,
  })
  const runId = await stage.ask({ id: town.id, roundId: round.id })
  expect(await stage.deliver(runId)).toMatchObject({ state: 'done' })
  const { pages } = await readPdf((await stage.reportOf(runId))!.content!)
  expect(pages[0]).toContain('resultatet visas inte')
  expect(pages[0]).not.toContain('Typ:')
})

test('with an earlier round it says what has changed, and shows the years', async () => {
  const town = await stage.scene.organisation({ name: 'Växjö' })
  const earlier = await addScoredRound(stage, town, 2025, 40)
  const { pages } = await readPdf(await stage.make(await addScoredRound(stage, town, 2026, 60)))
  expect(pages[0]).toContain('Växjö: 60 (59–61), klart högre än 2025')
  expect(pages[0]).toContain('▲ +20,0')
  expect(pages[0]).toMatch(/År för år .* 2025 40,0 38,0–42,0 40,0 40,0 2026 60,0 58,0–62,0/)
  expect(pages[2]).toContain('Bilaga')
  // Factors and statements are judged as families of their own; a part without a value is not compared.
  expect(pages.join(' ')).toMatch(/Öppna data 60,0 59,0–61,0 300 [^A-Ö]*▲ \+20,0/)
  expect(pages.join(' ')).toMatch(/E1\. .*? ▲ \+20,0/)
  expect((await readPdf(await stage.make(earlier))).pages[0]).not.toContain('År för år')
})

test('a round without a result has no report', async () => {
  const town = await stage.scene.organisation()
  const round = await town.round({
    instrumentVersionId: stage.instrumentVersionId,
    units: [{ name: 'Kommunen', invited: 9 }],
    state: 'open',
  })
  const runId = await stage.ask({ id: town.id, roundId: round.id })
  expect(await stage.deliver(runId)).toMatchObject({ state: 'failed', error_code: 'ROUND_NOT_SCORED' })
  expect(await stage.reportOf(runId)).toEqual({ content: null, made_at: null })
})
