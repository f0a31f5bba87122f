import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReportStage, type ReportStage } from '../../test/report-stage.ts'

let stage: ReportStage
const townAt = (place: number) => stage.organisations[place]!

beforeAll(async () => {
  stage = await openReportStage()
})
afterAll(() => stage.close())

type Town = ReturnType<typeof townAt>
type Row = readonly unknown[]

async function bookOf(town: Town, language: 'sv' | 'en' = 'sv') {
  const { sheets } = await readXlsx(await stage.make(town, { kind: 'spreadsheet', language }))
  const rowsOf = (name: string): Row[] => sheets.find((sheet) => sheet.name === name)!.rows as Row[]
  return { names: sheets.map(({ name }) => name), rowsOf }
}
const scoreOf = async ({ roundId, rootUnitId }: Town, node: string) => {
  const text = `select mean, low, high from score where round_id = $1 and unit_id = $2 and part = 'whole' and node_id = $3`
  const { rows } = await stage.migrator.query<{ mean: number; low: number; high: number }>(text, [
    roundId,
    rootUnitId,
    node,
  ])
  return rows[0]!
}

test('the workbook has a sheet for every view, and the words last', async () => {
  const { names, rowsOf } = await bookOf(townAt(0))
  expect(names).toEqual(['Läget', 'Kategorier', 'Faktorer', 'Påståenden', 'Enheter', 'Jämförelse', 'Ord och tecken'])
  expect(rowsOf('Läget').map(([, code]) => code)).toEqual([
    'Kod',
    'total',
    'dimension:capability',
    'dimension:heritage',
  ])
  expect(rowsOf('Påståenden')).toHaveLength(31)
  const words = new Map(rowsOf('Ord och tecken').map(([word, meaning]) => [word, meaning]))
  expect(words.get('..')).toContain('för få svar')
  expect(words.get('Demonstration')).toBe('Demonstration: syntetiska svar')
})

test('its numbers are the stored ones, as numbers', async () => {
  const { rowsOf } = await bookOf(townAt(0))
  const { mean, low, high } = await scoreOf(townAt(0), 'total')
  const [, total] = rowsOf('Läget')
  for (const [at, value] of [mean, low, high].entries()) expect(total![2 + at]).toBeCloseTo(value, 2)
  const [head, ...units] = rowsOf('Enheter')
  const totalAt = head!.indexOf('Totalt')
  expect(units[0]![0]).toMatch(/^Kommun /)
  expect(units[0]![totalAt]).toBeCloseTo(mean, 2)
  expect(units.some(([, branch]) => branch === 'Kommunalt finansierad verksamhet')).toBe(true)
  const [compared, own] = rowsOf('Jämförelse')
  expect(own![compared!.indexOf('Antal i gruppen')]).toBe(14)
  expect(own![compared!.indexOf('Trolig plats från')]).toBeGreaterThanOrEqual(1)
})

test('what is hidden is two dots in the place of every number, with the reason', async () => {
  await stage.migrator.query(
    `update score set reason = 'hidden', mean = null, low = null, high = null, comparison_low = null, comparison_high = null,
            variance = null, effective_answers = null, answers = null, coverage = null, dont_know = null, agreement = null,
            truncated = null where round_id = $1 and unit_id = $2 and part = 'whole' and node_id = 'factor:open-data'`,
    [townAt(3).roundId, townAt(3).rootUnitId],
  )
  const { rowsOf } = await bookOf(townAt(3))
  const row = rowsOf('Faktorer').find(([, code]) => code === 'factor:open-data')!
  expect(row.slice(2)).toEqual(['..', '..', '..', '..', '..', '..', 'visas inte: för få svar bakom värdet'])
  const [head, whole] = rowsOf('Enheter')
  expect(whole![head!.indexOf(row[0])]).toBe('..')
})

test('an end of what may be told is text, and nothing to count with', async () => {
  const { roundId, rootUnitId } = townAt(4)
  await stage.migrator.query(
    `update score set truncated = 'high', mean = 92 where round_id = $1 and unit_id = $2 and part = 'whole' and node_id = 'total'`,
    [roundId, rootUnitId],
  )
  const { rowsOf } = await bookOf(townAt(4))
  const [head, whole] = rowsOf('Enheter')
  expect(whole![head!.indexOf('Totalt')]).toBe('≥ 92')
  expect(rowsOf('Läget')[1]).toContain('≥ 92')
})

test('made again it has the same bytes', async () => {
  for (const kind of ['spreadsheet', 'csv'] as const) {
    const [first, second] = [await stage.make(townAt(1), { kind }), await stage.make(townAt(1), { kind })]
    expect(first.equals(second)).toBe(true)
  }
})

test('the same figures one a line, as a Swedish and an English spreadsheet read them', async () => {
  const { mean } = await scoreOf(townAt(1), 'total')
  const linesOf = async (language: 'sv' | 'en') =>
    (await stage.make(townAt(1), { kind: 'csv', language })).toString('utf8').split('\r\n')
  const swedish = await linesOf('sv')
  expect(swedish[0]).toBe('\uFEFFVy;Enhet;Del;Kod;Mått;Värde')
  expect(swedish).toContain(
    `Läget;Kommun ${townAt(1).code};Totalt;total;Index;${String(round3(mean)).replace('.', ',')}`,
  )
  expect(
    swedish.filter((line) => line.startsWith('Enheter;') && line.includes(';total;Index;')).length,
  ).toBeGreaterThan(3)
  const english = await linesOf('en')
  expect(english[0]).toBe('\uFEFFView,Unit,Part,Code,Measure,Value')
  expect(english).toContain(`Position,Kommun ${townAt(1).code},Total,total,Score,${round3(mean)}`)
})
const round3 = (value: number) => Math.round(value * 1000) / 1000

test('where nothing is shown every figure of the whole is two dots', async () => {
  const town = await stage.scene.organisation()
  const units = [{ name: 'Kommunen', invited: 5 }]
  const { instrumentVersionId } = stage
  const round = await town.round({ instrumentVersionId, units, state: 'scored', reportingYear: 2026 })
  const { sheets } = await readXlsx(await stage.make({ id: town.id, roundId: round.id }, { kind: 'spreadsheet' }))
  expect((sheets[0]!.rows[1] as Row).slice(2, 8)).toEqual(['..', '..', '..', '..', '..', '..'])
  expect(sheets.find(({ name }) => name === 'Enheter')!.rows).toHaveLength(1)
})
