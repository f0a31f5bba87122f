import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCountry, type CountryOrganisation } from '../../test/country.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let organisations: CountryOrganisation[]
let instrumentVersionId: string

beforeAll(async () => {
  stage = await openStage()
  instrumentVersionId = await stage.scene.instrument()
  organisations = await addCountry(stage.migrator, { instrumentVersionId, organisations: 14, respondents: 25 })
  const editionId = await stage.addEdition(instrumentVersionId)
  const runId = await stage.request('editions.plan-edition', { editionId })
  const worker = await stage.worker()
  await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
  await stage.untilOver(runId)
  await worker.close()
  await stage.migrator.query(`update edition set state = 'published', published_at = '2026-11-20' where id = $1`, [
    editionId,
  ])
})
afterAll(() => stage.close())

interface Asked {
  readonly kind?: string
  readonly language?: 'sv' | 'en'
}

/** Asks for a report as the API does, on a fixed day. */
async function ask(of: { id: string; roundId: string }, { kind = 'board', language = 'sv' }: Asked = {}) {
  const runId = await stage.request('reports.make-report', { organisationId: of.id, roundId: of.roundId })
  const id = randomUUID()
  await stage.migrator.query(
    `insert into report (id, organisation_id, round_id, kind, language, job_run_id, requested_at)
     values ($1, $2, $3, $4, $5, $6, '2026-11-28T09:00Z')
     on conflict (round_id, kind, language) do update set job_run_id = excluded.job_run_id`,
    [id, of.id, of.roundId, kind, language, runId],
  )
  return runId
}
const reportOf = async (jobRunId: string) => {
  const text = 'select content, made_at from report where job_run_id = $1'
  return (await stage.migrator.query<{ content: Buffer | null; made_at: Date | null }>(text, [jobRunId])).rows[0]
}

test('the board report is tagged, says PDF/UA-1, and has two pages before its appendix', async () => {
  const runId = await ask(organisations[0]!)
  expect(await stage.deliver(runId)).toMatchObject({ state: 'done', done: 2, total: 2 })
  const { content } = (await reportOf(runId))!
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
  const runId = await ask(organisations[1]!)
  await stage.deliver(runId)
  const { pages } = await readPdf((await reportOf(runId))!.content!)
  const { rows } = await stage.migrator.query<{ mean: number; low: number; high: number }>(
    `select mean, low, high from score where round_id = $1 and unit_id = $2 and part = 'whole' and node_id = 'total'`,
    [organisations[1]!.roundId, organisations[1]!.rootUnitId],
  )
  const tenth = (value: number) => value.toFixed(1).replace('.', ',')
  const { mean, low, high } = rows[0]!
  expect(pages[0]).toContain(`Totalt ${tenth(mean)} ${tenth(low)}–${tenth(high)}`)
})

test('made again it has the same bytes, in the same row', async () => {
  const first = await ask(organisations[0]!)
  await stage.deliver(first)
  const before = (await reportOf(first))!.content!
  const again = await ask(organisations[0]!)
  await stage.deliver(again)
  expect((await reportOf(again))!.content!.equals(before)).toBe(true)
  expect(await reportOf(first)).toBeUndefined()
  const { rows } = await stage.migrator.query('select from report where round_id = $1', [organisations[0]!.roundId])
  expect(rows).toHaveLength(1)
})

test('a run whose report was asked for again ends without a trace', async () => {
  const late = await ask(organisations[2]!)
  const newer = await ask(organisations[2]!)
  expect(await stage.deliver(late)).toMatchObject({ state: 'done' })
  expect(await reportOf(newer)).toEqual({ content: null, made_at: null })
})

test('in English everything is', async () => {
  const runId = await ask(organisations[0]!, { language: 'en' })
  await stage.deliver(runId)
  const { pages, language } = await readPdf((await reportOf(runId))!.content!)
  expect(language).toBe('en-GB')
  expect(pages[2]).toContain('Appendix: all parts')
  expect(pages.join(' ')).not.toMatch(/Bilaga|Styrkor|visas inte/)
})

test('what is hidden has a sign, a reason and no number', async () => {
  const { roundId, rootUnitId } = organisations[3]!
  const node = 'item:E1'
  await stage.migrator.query(
    `update score set reason = 'hidden', mean = null, low = null, high = null, comparison_low = null, comparison_high = null,
            variance = null, effective_answers = null, answers = null, coverage = null, dont_know = null, agreement = null,
            truncated = null where round_id = $1 and unit_id = $2 and part = 'whole' and node_id = $3`,
    [roundId, rootUnitId, node],
  )
  const runId = await ask(organisations[3]!)
  await stage.deliver(runId)
  const text = (await readPdf((await reportOf(runId))!.content!)).pages.join(' ')
  expect(text).toMatch(/E1\. [^.]+\. +\.\. /)
  expect(text).toMatch(/1 av \d+ delar visas inte/)
  expect(text).toContain('för få svar ligger bakom')
})

test('where nothing is shown the report says so and has no number to tell', async () => {
  const town = await stage.scene.organisation()
  const units = [{ name: 'Kommunen', invited: 5 }]
  const round = await town.round({ instrumentVersionId, units, state: 'scored', reportingYear: 2026 })
  const runId = await ask({ id: town.id, roundId: round.id })
  expect(await stage.deliver(runId)).toMatchObject({ state: 'done' })
  const { pages } = await readPdf((await reportOf(runId))!.content!)
  expect(pages[0]).toContain('resultatet visas inte')
  expect(pages[0]).not.toContain('Typ:')
})

test('a round without a result has no report', async () => {
  const town = await stage.scene.organisation()
  const round = await town.round({ instrumentVersionId, units: [{ name: 'Kommunen', invited: 9 }], state: 'open' })
  const runId = await ask({ id: town.id, roundId: round.id })
  expect(await stage.deliver(runId)).toMatchObject({ state: 'failed', error_code: 'ROUND_NOT_SCORED' })
  expect(await reportOf(runId)).toEqual({ content: null, made_at: null })
})
