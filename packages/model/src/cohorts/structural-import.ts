import type { LocalisedText } from '../instruments/instrument.ts'
import { featureNamed, isUnitOf, leastKnown, loadedFeatures, type StructuralFeature } from './structural-features.ts'

/** The columns of a file of structural facts, one fact a line. A column is known by its title in either language. */
export const factColumns = ['code', 'feature', 'value', 'unit', 'year', 'source'] as const
export type FactColumn = (typeof factColumns)[number]

export const factColumnTitles: Readonly<Record<FactColumn, LocalisedText>> = {
  code: { sv: 'Kommunkod', en: 'Municipality code' },
  feature: { sv: 'Egenskap', en: 'Feature' },
  value: { sv: 'Värde', en: 'Value' },
  unit: { sv: 'Enhet', en: 'Unit' },
  year: { sv: 'År', en: 'Year' },
  source: { sv: 'Källa', en: 'Source' },
}

export type FactProblemCode =
  | 'COLUMN_MISSING'
  | 'COLUMN_DOUBLE'
  | 'NO_LINES'
  | 'CODE_UNKNOWN'
  | 'FEATURE_UNKNOWN'
  | 'FACT_DOUBLE'
  | 'VALUE_WRONG'
  | 'VALUE_OUTSIDE'
  | 'UNIT_WRONG'
  | 'YEAR_WRONG'
  | 'YEAR_OTHER'
  | 'SOURCE_MISSING'
  | 'SOURCE_OTHER'
  | 'FEATURE_ALIKE'
  | 'FEATURE_SPARSE'

/** What is wrong at one place of a file. */
export interface FactProblem {
  /** Line of the file, from 1; the titles are line 1. Null: the file as a whole. */
  readonly line: number | null
  readonly column: FactColumn | null
  readonly code: FactProblemCode
  /** What stands there. */
  readonly value: string | null
  readonly reason: LocalisedText
}

/** One fact, whose municipality and feature are known. */
export interface StructuralFact {
  readonly featureId: string
  readonly code: string
  readonly value: number
  readonly year: number
  readonly source: string
}

/** What loading a file would do: every feature in it is exchanged whole. */
export interface FactsPlan {
  readonly facts: readonly StructuralFact[]
  /** In the order of the method. */
  readonly features: readonly {
    readonly feature: StructuralFeature
    readonly year: number
    readonly source: string
    /** Municipalities in the file, and those of the country that it leaves out. */
    readonly organisations: number
    readonly missing: number
    readonly lowest: number
    readonly highest: number
  }[]
  /** With one nothing can be loaded: then there are no facts. */
  readonly problems: readonly FactProblem[]
}

const longestSource = 200

/**
 * Reads a file of structural facts: code, feature, value, unit, year, source. All lines of a feature are of one year and
 * source, so that a comparison can name them.
 *
 * @param rows the file, titles first
 * @param codes of all municipalities
 * @param thisYear facts are not of the future
 */
export function planFacts(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  codes: ReadonlySet<string>,
  thisYear: number,
): FactsPlan {
  const [titles, ...rest] = rows
  const columns = (titles?.cells ?? []).map(columnTitled)
  const wrong = titleProblems(columns)
  if (wrong.length > 0) return refused(wrong)
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return refused([problem(null, null, 'NO_LINES')])
  const problems: FactProblem[] = []
  const facts: StructuralFact[] = []
  const seen = new Set<string>()
  const first = new Map<string, StructuralFact>()
  for (const { line, cells } of filled) {
    const cell = (column: FactColumn) => (cells[columns.indexOf(column)] ?? '').trim()
    const before = problems.length
    const tell = (column: FactColumn, code: FactProblemCode) => problems.push(problem(line, column, code, cell(column)))
    const code = codeOf(cell('code'))
    if (!codes.has(code)) tell('code', 'CODE_UNKNOWN')
    const feature = featureNamed(cell('feature'))
    if (!feature) tell('feature', 'FEATURE_UNKNOWN')
    const value = numberOf(cell('value'))
    if (value === null) tell('value', 'VALUE_WRONG')
    else if (feature && (value < feature.range[0] || value > feature.range[1])) tell('value', 'VALUE_OUTSIDE')
    if (feature && !isUnitOf(feature, cell('unit'))) tell('unit', 'UNIT_WRONG')
    const year = /^\d{4}$/.test(cell('year')) ? Number(cell('year')) : null
    if (year === null || year < 2000 || year > thisYear) tell('year', 'YEAR_WRONG')
    const source = cell('source').slice(0, longestSource)
    if (source === '') tell('source', 'SOURCE_MISSING')
    if (!feature || value === null || year === null || problems.length > before) continue
    const fact = { featureId: feature.id, code, value, year, source }
    if (seen.has(`${feature.id} ${code}`)) tell('code', 'FACT_DOUBLE')
    seen.add(`${feature.id} ${code}`)
    const of = first.get(feature.id) ?? fact
    first.set(feature.id, of)
    if (of.year !== year) tell('year', 'YEAR_OTHER')
    if (of.source !== source) tell('source', 'SOURCE_OTHER')
    if (problems.length === before) facts.push(fact)
  }
  const features = featuresOf(facts, codes.size)
  if (problems.length > 0) return refused(problems)
  const useless = features.flatMap(({ feature, organisations, lowest, highest }) => {
    if (organisations < leastKnown * codes.size) return problem(null, 'code', 'FEATURE_SPARSE', feature.name.sv)
    return lowest === highest ? problem(null, 'value', 'FEATURE_ALIKE', feature.name.sv) : []
  })
  if (useless.length > 0) return refused(useless)
  return { facts, features, problems }
}

const refused = (problems: readonly FactProblem[]): FactsPlan => ({ facts: [], features: [], problems })

function featuresOf(facts: readonly StructuralFact[], municipalities: number): FactsPlan['features'] {
  return loadedFeatures.flatMap((feature) => {
    const of = facts.filter(({ featureId }) => featureId === feature.id)
    const [one] = of
    if (!one) return []
    const values = of.map(({ value }) => value)
    return {
      feature,
      year: one.year,
      source: one.source,
      organisations: of.length,
      missing: municipalities - of.length,
      lowest: Math.min(...values),
      highest: Math.max(...values),
    }
  })
}

function titleProblems(columns: readonly (FactColumn | null)[]): FactProblem[] {
  const double = columns.filter((column, place) => column !== null && columns.indexOf(column) !== place)
  return [
    ...factColumns
      .filter((column) => !columns.includes(column))
      .map((column) => problem(1, column, 'COLUMN_MISSING', factColumnTitles[column].sv)),
    ...double.map((column) => problem(1, column, 'COLUMN_DOUBLE')),
  ]
}

const folded = (title: string) => title.trim().toLocaleLowerCase('sv')
const otherTitles: Readonly<Partial<Record<FactColumn, readonly string[]>>> = { code: ['kod', 'code'] }

function columnTitled(title: string): FactColumn | null {
  const text = folded(title)
  return (
    factColumns.find((column) => {
      const { sv, en } = factColumnTitles[column]
      return [column, sv, en, ...(otherTitles[column] ?? [])].some((known) => folded(known) === text)
    }) ?? null
  )
}

/** A spreadsheet takes the zero from 0180. */
function codeOf(text: string): string {
  return /^\d{3}$/.test(text) ? `0${text}` : text
}

/** Numbers as people write them: "1 200,5" with any space between, and with a full stop. Null for anything else. */
function numberOf(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00A0\u202F]/g, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d{1,12}(\.\d{1,12})?$/.test(plain) ? Number(plain) : null
}

const reasons: Readonly<Record<FactProblemCode, LocalisedText>> = {
  COLUMN_MISSING: { sv: 'kolumnen saknas', en: 'the column is missing' },
  COLUMN_DOUBLE: { sv: 'kolumnen finns två gånger', en: 'the column is there twice' },
  NO_LINES: { sv: 'filen har inga rader under rubrikraden', en: 'the file has no lines below its titles' },
  CODE_UNKNOWN: { sv: 'ingen kommun har den koden', en: 'no municipality has this code' },
  FEATURE_UNKNOWN: { sv: 'egenskapen finns inte i listan', en: 'the feature is not in the list' },
  FACT_DOUBLE: {
    sv: 'kommunen har redan ett värde för egenskapen på en tidigare rad',
    en: 'the municipality has a value of this feature on an earlier line',
  },
  VALUE_WRONG: { sv: 'ska vara ett tal', en: 'should be a number' },
  VALUE_OUTSIDE: {
    sv: 'värdet är orimligt för egenskapen: kontrollera decimaltecken och enhet',
    en: 'the value cannot be right for this feature: check the decimal sign and the unit',
  },
  UNIT_WRONG: { sv: 'egenskapen anges i en annan enhet', en: 'the feature is measured in another unit' },
  YEAR_WRONG: { sv: 'ska vara ett år från 2000 till i år', en: 'should be a year from 2000 to this year' },
  YEAR_OTHER: {
    sv: 'egenskapens tidigare rader är från ett annat år',
    en: 'earlier lines of the feature are of another year',
  },
  SOURCE_MISSING: { sv: 'källan saknas', en: 'the source is missing' },
  SOURCE_OTHER: {
    sv: 'egenskapens tidigare rader har en annan källa',
    en: 'earlier lines of the feature have another source',
  },
  FEATURE_ALIKE: {
    sv: 'alla kommuner har samma värde, så egenskapen skiljer ingen från någon annan',
    en: 'all municipalities have the same value, so the feature tells nobody apart',
  },
  FEATURE_SPARSE: {
    sv: `egenskapen behövs för minst ${leastKnown * 100} % av kommunerna`,
    en: `the feature is needed for at least ${leastKnown * 100} % of the municipalities`,
  },
}

function problem(
  line: number | null,
  column: FactColumn | null,
  code: FactProblemCode,
  value: string | null = null,
): FactProblem {
  return { line, column, code, value: value === null ? null : value.slice(0, 80), reason: reasons[code] }
}
