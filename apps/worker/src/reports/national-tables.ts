import type { CohortRow } from '@mognad/db/editions/edition.read-model'
import { sizeClasses } from '@mognad/model/cohorts/named-cohorts'
import type { InstrumentNode } from '@mognad/model/instruments/nodes-of'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { nationalWords } from './national-words.ts'
import type { NationalFigure, NationalResult } from './read-national.ts'
import { formatOf, signs, type Format } from './report-format.ts'
import { nodeName } from './report-sentences.ts'
import { reportWords } from './report-words.ts'

/** Ends of what is drawn of a figure, 0-100; null where it is not shown. */
export interface DrawnSpread {
  readonly p10: number | null
  readonly q25: number | null
  readonly median: number | null
  readonly q75: number | null
  readonly p90: number | null
  readonly mean: number
}

export interface SpreadTable {
  readonly heading: string
  readonly note: string
  readonly header: readonly string[]
  readonly rows: readonly {
    readonly cells: readonly string[]
    readonly drawn: DrawnSpread | null
    /** A main group, with its groups below it. */
    readonly isHead: boolean
  }[]
}

export interface Scale {
  readonly low: number
  readonly high: number
}

/** What a cohort is called in a national report. */
export function groupName({ kind, key, name }: CohortRow, language: ReportLanguage): string {
  if (kind === 'all') return nationalWords[language].all
  const size = sizeClasses.find((each) => each.key === key)
  return size?.name[language] ?? name ?? key.slice(key.indexOf(':') + 1)
}

/** Each main group with its groups after it. */
export function groupsInTree({ edition: { cohorts } }: NationalResult): CohortRow[] {
  const mains = cohorts.filter(({ kind }) => kind === 'main')
  return mains.flatMap((main) => [main, ...cohorts.filter(({ parentKey }) => parentKey === main.key)])
}

const drawnLevels: ReadonlySet<string> = new Set(['total', 'dimension', 'category', 'area'])

/** Whole tens around everything that is drawn, so that differences can be seen; written above every table. */
export function scaleOf({ edition, nodes }: NationalResult): Scale {
  const drawnOfAll = new Set(nodes.flatMap(({ id, level }) => (drawnLevels.has(level) ? [id] : [])))
  const drawn = edition.figures
    .filter(({ cohortKey, nodeId }) => nodeId === 'total' || (cohortKey === 'all' && drawnOfAll.has(nodeId)))
    .flatMap(({ mean, p10, p90 }) => [mean, p10, p90].filter((value) => value !== null))
  if (drawn.length === 0) return { low: 0, high: 100 }
  const low = Math.max(0, Math.floor((Math.min(...drawn) - 1) / 10) * 10)
  return { low, high: Math.min(100, Math.max(low + 20, Math.ceil((Math.max(...drawn) + 1) / 10) * 10)) }
}

/** Parts of all that are in the edition; the heading names the highest and the lowest of several. */
export function partTable(
  result: NationalResult,
  shown: readonly InstrumentNode[],
  heading: string,
  language: ReportLanguage,
): SpreadTable {
  const { columns } = nationalWords[language]
  const words = reportWords[language]
  const rows = shown.map((node) => ({
    name: nodeName(node, language, words),
    figure: result.figureOf('all', node.id),
    isOne: node.level !== 'total',
  }))
  return spreadTable(result, rows, { heading, first: [columns.part], span: words.partsSpan }, language)
}

/** The total of cohorts, those that are too small among them as a sign. */
export function groupTable(
  result: NationalResult,
  cohorts: readonly CohortRow[],
  heading: string,
  language: ReportLanguage,
): SpreadTable {
  const { columns, groupsSpan } = nationalWords[language]
  const format = formatOf(language)
  const rows = cohorts.map((cohort) => ({
    name: groupName(cohort, language),
    more: format.count(cohort.members),
    figure: result.figureOf(cohort.key, 'total'),
    isOne: cohort.kind !== 'main',
    isHead: cohort.kind === 'main',
    reason: 'hidden' as const,
  }))
  return spreadTable(result, rows, { heading, first: [columns.group, columns.members], span: groupsSpan }, language)
}

interface SpreadRow {
  readonly name: string
  /** A second column, after the name. */
  readonly more?: string
  readonly figure: NationalFigure | null
  /** May be named as the highest or the lowest: it is not the sum of others. */
  readonly isOne: boolean
  readonly isHead?: boolean
  /** Why there is no figure where there is no row of it. */
  readonly reason?: 'hidden'
}

function spreadTable(
  result: NationalResult,
  rows: readonly SpreadRow[],
  {
    heading,
    first,
    span,
  }: {
    readonly heading: string
    readonly first: readonly string[]
    readonly span: (high: string, low: string) => string
  },
  language: ReportLanguage,
): SpreadTable {
  const { earlier } = result.edition
  const { columns } = nationalWords[language]
  const format = formatOf(language)
  const { low, high } = scaleOf(result)
  const ranked = rows
    .flatMap(({ name, figure, isOne }) => (isOne && figure?.mean != null ? [{ name, mean: figure.mean }] : []))
    .toSorted((one, other) => other.mean - one.mean)
  return {
    heading: ranked.length > 1 ? `${heading}. ${span(ranked[0]!.name, ranked.at(-1)!.name)}` : heading,
    note: '',
    header: [
      ...first,
      columns.mean,
      columns.interval,
      columns.median,
      ...(earlier ? [columns.since(earlier.reportingYear)] : []),
      columns.scale(format.count(low), format.count(high)),
    ],
    rows: rows.map(({ name, more, figure, reason, isHead = false }) => ({
      isHead,
      cells: [
        name,
        ...(more === undefined ? [] : [more]),
        meanOf(figure, format, reason),
        figure?.interval ? format.span(figure.interval.low, figure.interval.high) : figure?.mean != null ? '..' : '',
        medianOf(figure, format),
        ...(earlier ? [changeOf(figure, format)] : []),
      ],
      drawn: figure?.mean == null ? null : drawnOf(figure, figure.mean),
    })),
  }
}

const drawnOf = ({ p10, q25, median, q75, p90 }: NationalFigure, mean: number): DrawnSpread => ({
  p10,
  q25,
  median,
  q75,
  p90,
  mean,
})

export function meanOf(
  figure: NationalFigure | null,
  format: Format,
  reason: 'hidden' | 'missing' = 'missing',
): string {
  return figure?.mean == null ? signs[figure?.reason ?? reason] : format.number(figure.mean)
}

/** A cohort that is shown may be too small for its median. */
export function medianOf(figure: NationalFigure | null, format: Format): string {
  if (figure?.mean == null) return ''
  return figure.median === null ? signs.hidden : format.number(figure.median)
}

export function changeOf(figure: NationalFigure | null, format: Format): string {
  return figure?.change == null ? (figure?.mean == null ? '' : signs.missing) : format.difference(figure.change)
}
