import type { Instrument } from '@mognad/model/instruments/instrument'
import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import type { ImportProblem } from './import-refused.ts'
import { readCsv, type CsvRow } from './read-csv.ts'

type ItemRow = CsvRow<'item' | 'dimension' | 'category' | 'maxPoints'>

/** The source's own list of items. */
export function readItems(folder: string): ItemRow[] {
  return readCsv(folder, 'items.csv', {
    item: 'item',
    dimension: 'dimension',
    category: 'indicator|category',
    maxPoints: 'max_points',
  })
}

/** Where the source's list of items and the instrument disagree: then one of them is wrong, and nothing is imported. */
export function itemProblems(instrument: Instrument, rows: readonly ItemRow[]): ImportProblem[] {
  const dimensionOf = new Map(instrument.categories.map(({ id, dimension }) => [id, dimension]))
  const items = new Map(itemsInOrder(instrument).map((item) => [item.id, item]))
  const seen = new Set<string>()
  const problems = rows.flatMap(({ line, values }): ImportProblem[] => {
    const at = (column: string, sv: string, en: string): ImportProblem => ({
      file: 'items.csv',
      line,
      column,
      reason: { sv, en },
    })
    const item = items.get(values.item)
    if (!item)
      return [at('item', `”${values.item}” finns inte i instrumentet`, `"${values.item}" is not in the instrument`)]
    if (seen.has(values.item)) return [at('item', `”${values.item}” finns redan`, `"${values.item}" is there already`)]
    seen.add(values.item)
    const maxPoints = values.maxPoints === '' ? null : Number(values.maxPoints)
    const differs = (column: string, ours: string | number | null) =>
      at(column, `instrumentet har ${ours ?? 'inget'}`, `the instrument has ${ours ?? 'none'}`)
    return [
      ...(values.category === item.categoryId ? [] : [differs('indicator', item.categoryId)]),
      ...(values.dimension === dimensionOf.get(item.categoryId)
        ? []
        : [differs('dimension', dimensionOf.get(item.categoryId) ?? null)]),
      ...(maxPoints === item.maxPoints ? [] : [differs('max_points', item.maxPoints)]),
    ]
  })
  const missing = [...items.keys()].filter((id) => !seen.has(id))
  return [
    ...problems,
    ...missing.map((id): ImportProblem => ({
      file: 'items.csv',
      line: null,
      column: 'item',
      reason: { sv: `”${id}” saknas`, en: `"${id}" is missing` },
    })),
  ]
}
