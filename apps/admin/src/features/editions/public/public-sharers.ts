import { quantile } from '@mognad/scoring'
import type { CsvCell } from '../../../lib/csv.ts'
import type { PublicResultsQuery } from '../../../generated/graphql.ts'
import { figureOf, type Figure, signOf } from '../../../lib/figure.ts'
import type { Language } from '../../../lib/format.ts'
import type { Translate } from '../../../lib/i18n.ts'
import { nodeTitle, totalNode } from '../../../lib/instrument.ts'

export type PublicList = PublicResultsQuery['publicResults'][number]
export type PublicSharer = PublicList['sharers'][number]

export interface SharerRow {
  readonly sharer: PublicSharer
  readonly total: Figure | undefined
  /** In the order of the instrument's dimensions. */
  readonly dimensions: readonly (Figure | undefined)[]
}

/** What the list is narrowed and ordered by: everything of it stands in the address. */
export interface SharerChoice {
  /** Part of a name, in any case. */
  readonly search: string
  /** An SKR group's code; empty for all. */
  readonly group: string
  /** `name`, or the id of a node: the highest first, what is hidden last. */
  readonly order: string
}

/** The rows of the list as they are asked for; equal values by the language's alphabet. */
export function sharerRows(
  { nodes, sharers }: Pick<PublicList, 'nodes' | 'sharers'>,
  { search, group, order }: SharerChoice,
  compareNames: (a: string, b: string) => number,
): SharerRow[] {
  const dimensions = nodes.filter(({ level }) => level === 'DIMENSION')
  const wanted = search.trim().toLocaleLowerCase('sv')
  const value = ({ sharer }: SharerRow) => figureOf(sharer.figures, order)?.mean ?? Number.NEGATIVE_INFINITY
  const byName = (a: SharerRow, b: SharerRow) => compareNames(a.sharer.organisation.name, b.sharer.organisation.name)
  return sharers
    .filter(({ organisation }) => organisation.name.toLocaleLowerCase('sv').includes(wanted))
    .filter(({ organisation }) => group === '' || organisation.skrGroup?.code === group)
    .map((sharer) => ({
      sharer,
      total: figureOf(sharer.figures, totalNode),
      dimensions: dimensions.map(({ id }) => figureOf(sharer.figures, id)),
    }))
    .toSorted((a, b) => (order === 'name' ? byName(a, b) : value(b) - value(a) || byName(a, b)))
}

/** The SKR groups that somebody of the list belongs to, by code. */
export function groupsOf(sharers: readonly PublicSharer[]): { code: string; name: string }[] {
  const groups = new Map(
    sharers.flatMap(({ organisation: { skrGroup } }) => (skrGroup ? [[skrGroup.code, skrGroup]] : [])),
  )
  return [...groups.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** The middle total of those in the list and its ends; null without any. */
export function middleOf(sharers: readonly PublicSharer[]): { median: number; low: number; high: number } | null {
  const totals = sharers.flatMap(({ figures }) => figureOf(figures, totalNode)?.mean ?? []).toSorted((a, b) => a - b)
  const [low, high, median] = [totals[0], totals.at(-1), quantile(totals, 0.5)]
  return low === undefined || high === undefined || median === null ? null : { low, high, median }
}

/** The list for a spreadsheet, with the decimals of the screen and signs where nothing is shown. */
export function sharersCsv(
  list: Pick<PublicList, 'nodes' | 'edition'>,
  rows: readonly SharerRow[],
  t: Translate,
  language: Language,
): CsvCell[][] {
  const dimensions = list.nodes.filter(({ level }) => level === 'DIMENSION').map((node) => nodeTitle(node, t, language))
  const value = (figure: Figure | undefined, of: 'mean' | 'low' | 'high' = 'mean'): CsvCell => {
    const number = figure?.[of]
    return number == null ? signOf(figure?.reason) : Number(number.toFixed(1))
  }
  return [
    [
      t('publicResults.organisation'),
      t('publicResults.group'),
      t('columns.year'),
      t('levels.TOTAL'),
      t('csv.low'),
      t('csv.high'),
      ...dimensions,
      t('columns.n'),
    ],
    ...rows.map(({ sharer: { organisation }, total, dimensions: figures }) => [
      organisation.name,
      organisation.skrGroup?.name ?? '',
      list.edition.reportingYear,
      value(total),
      value(total, 'low'),
      value(total, 'high'),
      ...figures.map((figure) => value(figure)),
      total?.respondents ?? signOf(total?.reason),
    ]),
  ]
}
