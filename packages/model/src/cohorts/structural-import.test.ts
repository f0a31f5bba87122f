import { expect, test } from 'vitest'
import { planFacts } from './structural-import.ts'

const codes = new Set(['0180', '0182'])
const titles = ['Kommunkod', 'Egenskap', 'Värde', 'Enhet', 'År', 'Källa']
const plan = (...lines: string[][]) => planFacts([titles, ...lines].map(asRow), codes, 2026)
const asRow = (cells: string[], at: number) => ({ line: at + 1, cells })
const line = (more: Partial<Record<'code' | 'feature' | 'value' | 'unit' | 'year' | 'source', string>> = {}) => {
  const fact = { code: '0182', feature: 'Skattekraft', value: '312 450', unit: 'kr/inv', year: '2025', source: 'SCB' }
  return Object.values({ ...fact, ...more })
}
const problemsOf = (...lines: string[][]) =>
  plan(...lines).problems.map(({ line: at, column, code, value }) => [at, column, code, value])

test('facts are read with year and source, numbers as people write them, codes as spreadsheets spoil them', () => {
  const { facts, features, problems } = plan(
    line(),
    line({ code: '180', value: '401000' }),
    line({ feature: 'net-commuting', value: '−12,5', unit: '%' }),
    line({ code: '0180', feature: 'Net commuting', value: '3.25', unit: '%' }),
    line({ feature: 'Befolkningstäthet', value: '1 100', unit: 'inv/km2' }),
    line({ code: '0180', feature: 'Befolkningstäthet', value: '1,1', unit: 'inh/km²' }),
  )
  expect(problems).toEqual([])
  expect(facts.map(({ code, featureId, value }) => [code, featureId, value])).toEqual([
    ['0182', 'tax-base', 312_450],
    ['0180', 'tax-base', 401_000],
    ['0182', 'net-commuting', -12.5],
    ['0180', 'net-commuting', 3.25],
    ['0182', 'density', 1100],
    ['0180', 'density', 1.1],
  ])
  expect(features.map(({ feature }) => feature.id)).toEqual(['density', 'tax-base', 'net-commuting'])
  expect(features[1]).toMatchObject({
    feature: { id: 'tax-base' },
    year: 2025,
    source: 'SCB',
    organisations: 2,
    missing: 0,
    lowest: 312_450,
    highest: 401_000,
  })
})

test('every mistake is told with its line and column, and then nothing is loaded', () => {
  const wrong: [Parameters<typeof line>[0], string, string, string][] = [
    [{ code: '9999' }, 'code', 'CODE_UNKNOWN', '9999'],
    [{ feature: 'Väder' }, 'feature', 'FEATURE_UNKNOWN', 'Väder'],
    [{ value: 'mycket' }, 'value', 'VALUE_WRONG', 'mycket'],
    [{ value: '' }, 'value', 'VALUE_WRONG', ''],
    [{ value: '312,4' }, 'value', 'VALUE_OUTSIDE', '312,4'],
    [{ unit: 'tkr' }, 'unit', 'UNIT_WRONG', 'tkr'],
    [{ year: '2027' }, 'year', 'YEAR_WRONG', '2027'],
    [{ source: ' ' }, 'source', 'SOURCE_MISSING', ''],
  ]
  for (const [more, column, code, value] of wrong)
    expect(problemsOf(line({ code: '0180' }), line(more))).toEqual([[3, column, code, value]])
  expect(plan(line({ code: '0180' }), line({ code: 'x' })).facts).toEqual([])
})

test('a feature has one value for each municipality, one year and one source', () => {
  expect(problemsOf(line(), line({ value: '1000000' }))).toEqual([[3, 'code', 'FACT_DOUBLE', '0182']])
  expect(problemsOf(line(), line({ code: '0180', year: '2024', value: '400000' }))).toEqual([
    [3, 'year', 'YEAR_OTHER', '2024'],
  ])
  expect(problemsOf(line(), line({ code: '0180', source: 'SKR', value: '400000' }))).toEqual([
    [3, 'source', 'SOURCE_OTHER', 'SKR'],
  ])
})

test('a feature that tells nobody apart, or that most municipalities lack, is not loaded', () => {
  expect(problemsOf(line(), line({ code: '0180' }))).toEqual([[null, 'value', 'FEATURE_ALIKE', 'Skattekraft']])
  expect(problemsOf(line())).toEqual([[null, 'code', 'FEATURE_SPARSE', 'Skattekraft']])
})

test('a file without a column, or without lines, is told what it lacks', () => {
  const of = (...rows: string[][]) => planFacts(rows.map(asRow), codes, 2026).problems.map(({ code }) => code)
  expect(of(titles.slice(0, 4), line())).toEqual(['COLUMN_MISSING', 'COLUMN_MISSING'])
  expect(of([...titles, 'Code'], line())).toEqual(['COLUMN_DOUBLE'])
  expect(of(titles)).toEqual(['NO_LINES'])
  expect(of()).toHaveLength(6)
})
