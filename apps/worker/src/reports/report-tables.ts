import { writeXlsx } from 'hucre/xlsx'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { toCsv, type CsvCell } from '@mognad/model/reports/to-csv'
import { comparisonSheet } from './comparison-sheet.ts'
import type { ReportedResult } from './read-result.ts'
import type { ReportedUnits } from './read-units.ts'
import { formatOf } from './report-format.ts'
import type { ReportSheet } from './report-sheet.ts'
import { partSheets, unitSheet } from './report-sheets.ts'
import { reportTerms } from './report-terms.ts'
import { reportWords } from './report-words.ts'
import { sheetWords } from './sheet-words.ts'

/** Every view as a sheet, the words last. */
export function reportSheets(
  result: ReportedResult,
  units: ReportedUnits,
  language: ReportLanguage,
  made: Date,
): ReportSheet[] {
  return [
    ...partSheets(result, language),
    unitSheet(result, units, language),
    comparisonSheet(result, language),
    definitionSheet(result, language, made),
  ]
}

/** Signs, words, and where the figures come from. */
function definitionSheet(
  { organisation, round, recipe, instrument, comparison }: ReportedResult,
  language: ReportLanguage,
  made: Date,
): ReportSheet {
  const { sheets, columns, signs, about } = sheetWords[language]
  const words = reportWords[language]
  const edition = comparison ? about.editionNumber(comparison.number, comparison.reportingYear) : about.noEdition
  const title = `${instrument.title[language]} ${recipe?.body.instrument.version ?? instrument.version}`
  return {
    name: sheets.definitions,
    columns: [
      { label: columns.word, role: 'remark', width: 30 },
      { label: columns.meaning, role: 'remark', width: 120 },
    ],
    rows: [
      [about.organisation, organisation.name],
      [about.round, round.name],
      [about.year, String(round.reportingYear)],
      [about.made, formatOf(language).date(made)],
      ...(round.synthetic ? [[about.demonstration, words.demonstration]] : []),
      [about.edition, edition],
      [about.method, words.methodText(recipe?.body.methodVersion ?? '-', title)],
      ...(recipe ? [[about.recipe, recipe.hash]] : []),
      ...signs,
      ...reportTerms[language],
    ],
  }
}

const formats = { index: '0.0', count: '0', share: '0%' } as const

/**
 * The sheets as a workbook. The same sheets and day give the same bytes.
 *
 * @param made is written down as the day of the workbook
 */
export async function toWorkbook(sheets: readonly ReportSheet[], made: Date): Promise<Uint8Array> {
  return writeXlsx({
    properties: { created: made, modified: made, creator: 'Mognad' },
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ label }) => label), ...rows.map((row) => [...row])],
      columns: columns.map(({ width, format }) => ({ width, ...(format ? { numFmt: formats[format] } : {}) })),
      freezePane: { rows: 1, columns: 1 },
    })),
  })
}

/**
 * The same figures one a line: view, unit, part, code, measure, value. For programs, and for pivot tables.
 *
 * @param unit whose figures those of a view without units are
 */
export function toLines(sheets: readonly ReportSheet[], unit: string, language: ReportLanguage): Uint8Array {
  const { columns: words } = sheetWords[language]
  const head = [words.view, words.unit, words.part, words.node, words.measure, words.value]
  const lines = sheets.flatMap((sheet) => linesOf(sheet, unit, words.index))
  return Buffer.from(toCsv([head, ...lines], language))
}

function linesOf({ name, columns, rows }: ReportSheet, whole: string, index: string): CsvCell[][] {
  const at = (role: string) => columns.findIndex((column) => column.role === role)
  const [unit, part, node] = [at('unit'), at('part'), at('node')]
  return rows.flatMap((row) =>
    columns.flatMap(({ role, label, of }, place): CsvCell[][] => {
      if (role !== 'figure') return []
      const key = [name, unit < 0 ? whole : (row[unit] ?? null)]
      const about = of ? [of.part, of.node, index] : [row[part] ?? null, row[node] ?? null, label]
      return [[...key, ...about, row[place] ?? null]]
    }),
  )
}
