import type { DocumentData } from '@mognad/typeset'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { standOuts, type StandOut } from '@mognad/model/scores/stand-outs'
import { boardAppendix, type Appendix } from './board-appendix.ts'
import { boardComparison, type ComparisonPart } from './board-comparison.ts'
import { boardTrend } from './board-trend.ts'
import { changeSummary, changeWordOf, reportChange } from './report-change.ts'
import { formatOf, type Format } from './report-format.ts'
import { nodeName, sentenceOf, typePart } from './report-sentences.ts'
import { reportWords, type ReportWords } from './report-words.ts'
import type { ReportedResult } from './read-result.ts'

/** One row of a table of index values; `drawn` are the ends and the middle of the interval, 0-100, or null where nothing is shown. */
export interface ScaleRow {
  readonly cells: readonly string[]
  readonly drawn: { readonly low: number; readonly mean: number; readonly high: number } | null
}

export interface ScaleTable {
  readonly heading: string
  readonly note: string
  readonly header: readonly string[]
  readonly rows: readonly ScaleRow[]
  /** What the signs of changes in it mean; only those that stand in it. */
  readonly key: readonly string[]
}

/** What the template `board-report` reads. */
export interface BoardReport extends DocumentData {
  /** That the answers are made up; null where they are not. */
  readonly demonstration: string | null
  readonly sentence: string
  readonly lead: readonly string[]
  /** Null where the whole is not shown: then there is nothing else to tell. */
  readonly shown: {
    readonly position: ScaleTable
    readonly type: { readonly heading: string; readonly texts: readonly string[] } | null
    /** Null before there are two rounds. */
    readonly trend: ScaleTable | null
    readonly parts: ScaleTable
    readonly standOuts: {
      readonly heading: string
      readonly note: string
      readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[]
    }
    readonly comparison: ComparisonPart
  } | null
  readonly appendix: Appendix
}

/** What the template finds the coat of arms by. */
export const coatAsset = 'coat.png'

/**
 * A result as the data of the board report: where we stand, what stands out, what others have, and all parts behind it.
 *
 * @param made when the report was asked for: stands in it, and makes the same request give the same bytes
 */
export function boardReport(result: ReportedResult, language: ReportLanguage, made: Date): BoardReport {
  const say = reportWords[language]
  const format = formatOf(language)
  const { organisation, round, figures, quality } = result
  const total = figures.get('total')
  const isShown = total?.mean != null
  const demonstration = round.synthetic ? say.demonstration : null
  const footer = say.footer(organisation.name, round.reportingYear)
  const respondents = total?.respondents ?? null
  return {
    title: `${say.title} ${round.reportingYear}`,
    language,
    organisation: organisation.name,
    ...(result.coat ? { coat: coatAsset } : {}),
    subtitle: say.subtitle(round.name, format.date(made)),
    footer: demonstration ? `${footer} · ${demonstration}` : footer,
    date: made.toISOString().slice(0, 10),
    synthetic: round.synthetic,
    demonstration,
    sentence: sentenceOf(result, say, format),
    lead: isShown
      ? [
          respondents === null ? say.leadHidden : say.lead(format.count(respondents)),
          ...(quality ? [qualityText(quality, say, format)] : []),
        ]
      : [say.notShownText],
    shown: isShown
      ? {
          position: scaleTable(result, ['total', 'dimension'], say.position, say, format, language),
          type: typePart(result, language),
          trend: boardTrend(result, language),
          parts: scaleTable(result, ['category'], say.parts, say, format, language),
          standOuts: standOutsPart(result, total.mean, say, format, language),
          comparison: boardComparison(result, language),
        }
      : null,
    appendix: boardAppendix(result, language),
  }
}

function qualityText(
  { grade, respondents, invited, responseRate }: NonNullable<ReportedResult['quality']>,
  say: ReportWords,
  format: Format,
): string {
  const rate =
    respondents === null || responseRate === null
      ? ''
      : `${say.rate(format.count(respondents), format.count(invited), format.share(responseRate))} `
  return rate + say.grades[grade]
}

function scaleTable(
  result: ReportedResult,
  levels: readonly string[],
  heading: string,
  say: ReportWords,
  format: Format,
  language: ReportLanguage,
): ScaleTable {
  const { nodes, figures, changes } = result
  const shown = nodes.filter(({ level }) => levels.includes(level))
  const changeOf = (node: string) => (node === 'total' ? changes?.total : changes?.byNode.get(node))
  const { columns } = say
  const known = shown.flatMap((node) => {
    const mean = figures.get(node.id)?.mean ?? null
    return mean === null ? [] : [{ name: nodeName(node, language, say), mean }]
  })
  const byMean = known.toSorted((one, other) => other.mean - one.mean)
  const isSpan = !levels.includes('total') && byMean.length > 1
  return {
    heading: isSpan ? `${heading}. ${say.partsSpan(byMean[0]!.name, byMean.at(-1)!.name)}` : heading,
    note: levels.includes('total') ? changeSummary(changes, say) : '',
    header: [
      columns.part,
      columns.index,
      columns.interval,
      ...(changes ? [columns.since(changes.before.reportingYear)] : []),
      columns.scale,
    ],
    rows: shown.map((node) => {
      const figure = figures.get(node.id)
      const isDrawn = figure?.mean != null && figure.low !== null && figure.high !== null
      return {
        cells: [
          nodeName(node, language, say),
          format.index(figure),
          format.interval(figure),
          ...(changes ? [reportChange(changeOf(node.id), format)] : []),
        ],
        drawn: isDrawn ? { low: figure.low!, mean: figure.mean!, high: figure.high! } : null,
      }
    }),
    key: changes
      ? keyOf(
          shown.map(({ id }) => changeOf(id)),
          say,
        )
      : [],
  }
}

function keyOf(changes: readonly Parameters<typeof changeWordOf>[0][], say: ReportWords): string[] {
  const words = [...new Set(changes.map(changeWordOf))].filter((word) => word !== null)
  const reasons = [...new Set(changes.flatMap((change) => (change?.reason ? [change.reason] : [])))]
  return [
    ...words.map((word) => `${reportChange.signs[word]} ${say.changeMeanings[word]}`),
    ...reasons.map((reason) => `- ${say.notCompared[reason]}`),
  ]
}

function standOutsPart(
  { nodes, figures }: ReportedResult,
  against: number,
  say: ReportWords,
  format: Format,
  language: ReportLanguage,
) {
  const factors = nodes.filter(({ level }) => level === 'factor')
  const judged = factors.flatMap(({ id }) => {
    const figure = figures.get(id)
    if (figure?.mean == null || figure.low === null || figure.high === null) return []
    return [{ node: id, mean: figure.mean, low: figure.low, high: figure.high, against }]
  })
  const found = standOuts(judged)
  const nameOf = new Map(factors.map((node) => [node.id, nodeName(node, language, say)]))
  const items = (list: readonly StandOut[], none: string) =>
    list.length === 0
      ? [none]
      : list.map(({ node, gap }) => say.standOut(nameOf.get(node) ?? node, format.difference(gap)))
  return {
    heading: say.standOuts,
    note: found.reason ? say.tooFew : say.standOutsNote,
    lists: found.reason
      ? []
      : [
          { title: say.strengths, items: items(found.strengths, say.none.strengths) },
          { title: say.weaknesses, items: items(found.weaknesses, say.none.weaknesses) },
        ],
  }
}
