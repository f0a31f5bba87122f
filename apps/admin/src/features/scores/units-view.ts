import type { UnitTableQuery } from '../../generated/graphql.ts'
import type { HiddenReason } from '../../generated/graphql.ts'
import { type BriefFigure, groupKey, type GroupRow } from './result-series.ts'

type Table = NonNullable<NonNullable<UnitTableQuery['round']>['result']>['unitTable']

/** One cell of a table of units. */
export interface UnitCell {
  readonly mean: number | null
  readonly truncated: BriefFigure['truncated']
  readonly reason: HiddenReason | null
}

/** The cells of every group by its key, in the order of the table's nodes. */
export function cellsByUnit(table: Table): ReadonlyMap<string, readonly UnitCell[]> {
  return new Map(
    table.rows.map(({ unitId, part, means, reasons, truncated }) => [
      groupKey({ unitId, part }),
      means.map((mean, at) => ({ mean, truncated: truncated[at] ?? null, reason: reasons[at] ?? null })),
    ]),
  )
}

/** Which units are on screen and in which order. */
export interface UnitsAsked {
  /** Id of a kind; null: all. */
  readonly kind: string | null
  /** Who runs them; null: all. */
  readonly operator: string | null
  /** Letters of the name. */
  readonly text: string
  readonly sort: Sort
}

export interface Sort {
  /** `trad`: as the organisation is ordered. Else a column: `namn`, `antal`, `typ`, `utforare`, or a node's id. */
  readonly by: string
  readonly descending: boolean
}

export const inTreeOrder: Sort = { by: 'trad', descending: false }

/** As it stands in the address: `total` downwards, `-total` upwards... the sign means descending. */
export function sortOf(asked: string | null): Sort {
  if (!asked) return inTreeOrder
  return asked.startsWith('-') ? { by: asked.slice(1), descending: true } : { by: asked, descending: false }
}

export function sortText({ by, descending }: Sort): string | null {
  return by === inTreeOrder.by ? null : `${descending ? '-' : ''}${by}`
}

/** What a press on a column's name asks for: numbers first from the highest, names from A; then the other way; then the tree again. */
export function nextSort(now: Sort, by: string, numeric: boolean): Sort {
  if (now.by !== by) return { by, descending: numeric }
  return now.descending === numeric ? { by, descending: !numeric } : inTreeOrder
}

/** What a row is sorted by in one column; null stands last whatever the direction. */
export type SortValue = (row: GroupRow, by: string) => number | string | null

/**
 * The rows that are asked for. A filter or another order than the tree's takes the rows out of the tree: they lose their
 * depth, and groups that hold others (the organisation itself) go away, since they are no neighbours of their parts.
 */
export function unitsAsked(
  rows: readonly GroupRow[],
  { kind, operator, text, sort }: UnitsAsked,
  valueOf: SortValue,
  compareNames: (one: string, other: string) => number,
): readonly GroupRow[] {
  const wanted = text.trim().toLocaleLowerCase('sv')
  const isTree = sort.by === inTreeOrder.by
  if (isTree && !kind && !operator && wanted === '') return rows
  const found = rows.filter(
    ({ group, depth }) =>
      depth > 0 &&
      (!kind || (group.kind === kind && group.part === 'WHOLE')) &&
      (!operator || group.operator === operator) &&
      group.name.toLocaleLowerCase('sv').includes(wanted),
  )
  const flat = found.map((row) => ({ ...row, depth: 1 }))
  if (isTree) return flat
  const keyed = flat.map((row) => ({ row, value: valueOf(row, sort.by) }))
  const direction = sort.descending ? -1 : 1
  return keyed
    .toSorted((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null)
      if (typeof one.value === 'number' && typeof other.value === 'number') return direction * (one.value - other.value)
      return direction * compareNames(String(one.value), String(other.value))
    })
    .map(({ row }) => row)
}

/** Rows on one page: what a screen draws at once, also of five thousand units. */
export const rowsOnPage = 50

export interface PageOfUnits {
  readonly rows: readonly GroupRow[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** @param asked as the address has it; beyond the last page: the last */
export function pageOf(rows: readonly GroupRow[], asked: string | null): PageOfUnits {
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1))
  return { rows: rows.slice((page - 1) * rowsOnPage, page * rowsOnPage), page, pages }
}

/** How far a value lies from the whole organisation's: what colours a cell. Five steps, at five and at ten points. */
export type Step = -2 | -1 | 0 | 1 | 2

export function stepOf(value: number, whole: number): Step {
  const gap = value - whole
  const size = Math.abs(gap) >= 10 ? 2 : Math.abs(gap) >= 5 ? 1 : 0
  return (gap < 0 ? -size || 0 : size) as Step
}

/** The kinds or operators that there are among the rows, each once. */
export function valuesAmong(rows: readonly GroupRow[], of: 'kind' | 'operator'): string[] {
  return [...new Set(rows.flatMap(({ group, depth }) => (depth > 0 && group[of] ? [group[of]] : [])))]
}
