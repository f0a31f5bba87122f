import type { CohortRow } from '@mognad/db/editions/edition.read-model'
import type { CohortFigureRow, PositionRow } from '@mognad/db/editions/published-edition.read-model'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { formatOf, signs, type Format } from './report-format.ts'
import type { ReportedResult } from './read-result.ts'
import { nodeName } from './report-sentences.ts'
import { reportWords, type ReportWords } from './report-words.ts'

/** The organisation beside its cohort; without rows there is nothing to compare with, and the note says so. */
export interface ComparisonPart {
  readonly heading: string
  readonly notes: readonly string[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const levels = ['total', 'dimension', 'category']

/** From the figures of a published edition, which are those of the page Jämförelse. */
export function boardComparison({ comparison, nodes }: ReportedResult, language: ReportLanguage): ComparisonPart {
  const say = reportWords[language]
  const format = formatOf(language)
  if (!comparison?.cohort)
    return { heading: say.comparison(say.cohort.all), notes: [say.noComparison], header: [], rows: [] }
  const { cohort, askedCohort, values, figures, positions, reportingYear, publishedAt } = comparison
  const own = new Map(values.map((row) => [row.nodeId, row]))
  const ofCohort = new Map(figures.map((row) => [row.nodeId, row]))
  const place = new Map(positions.map((row) => [row.nodeId, row]))
  const name = cohortName(cohort, say)
  const published = publishedAt ? format.date(new Date(publishedAt)) : '-'
  const { columns } = say
  return {
    heading: say.comparison(name),
    notes: [
      say.comparisonNote(format.count(cohort.members), reportingYear, published),
      ...(askedCohort && askedCohort.key !== cohort.key ? [say.replaced(name)] : []),
    ],
    header: [columns.part, columns.own, columns.median, columns.place, columns.counts],
    rows: nodes
      .filter(({ id, level }) => levels.includes(level) && own.has(id))
      .map((node) => [
        nodeName(node, language, say),
        format.index(own.get(node.id)),
        medianOf(ofCohort.get(node.id), format),
        placeOf(place.get(node.id), say, format),
        countsOf(place.get(node.id), format),
      ]),
  }
}

/** What a cohort is called in running text: the group of municipalities by its name. */
export function cohortName({ kind, key, name }: CohortRow, say: ReportWords): string {
  if (kind === 'all') return say.cohort.all
  return name ? say.cohort.named(name) : say.cohort.main(key.slice(key.indexOf(':') + 1))
}

function medianOf(figure: CohortFigureRow | undefined, format: Format): string {
  const value = figure?.median ?? figure?.mean ?? null
  return value === null ? signs[figure?.reason ?? 'missing'] : format.number(value)
}

function placeOf(row: PositionRow | undefined, say: ReportWords, format: Format): string {
  if (row?.likelyLow == null || row.likelyHigh === null) return signs[row?.placeReason ?? 'missing']
  return say.place(format.count(row.likelyLow), format.count(row.likelyHigh), format.count(row.others + 1))
}

function countsOf(row: PositionRow | undefined, format: Format): string {
  if (row?.higherThan == null || row.lowerThan === null) return signs[row?.placeReason ?? 'missing']
  return `${format.count(row.higherThan)} / ${format.count(row.lowerThan)}`
}
