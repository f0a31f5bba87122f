import { RuleBroken } from '@mognad/model/errors'
import type { QueryResultRow } from 'pg'
import type { Read } from '../transaction.ts'

/** Which part of a list: so many, after the row with these sort keys. */
export interface PageRequest {
  readonly first: number
  readonly after: readonly string[] | null
}

/** A row and the values that it is sorted by, as text: an opaque cursor is made of them. */
export type Listed<Row> = Row & { readonly cursor: readonly string[] }

export interface Page<Row> {
  readonly rows: readonly Listed<Row>[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

/** A list that can be paged through. All texts are constants of the code, never something that was sent. */
export interface ListQuery {
  readonly columns: string
  readonly from: string
  /** Conditions without the word `where`; placeholders start at $1. */
  readonly where?: string
  readonly values?: readonly unknown[]
  /** Sort keys with their types; the last is unique. All in one direction, so that they compare as one row. */
  readonly order: readonly (readonly [column: string, type: string])[]
  readonly descending?: boolean
}

/** One page of one list, in one statement. */
export async function readPage<Row extends object>(read: Read, list: ListQuery, page: PageRequest): Promise<Page<Row>> {
  const pages = await readPages<Row>(read, { ...list, parent: 'null::uuid' }, [null], page)
  return pages.get('') ?? emptyPage()
}

/**
 * The same page of the lists of many parents, in one statement: keyset paging, so that the hundredth page costs what
 * the first does and rows that come in between move nothing.
 *
 * @param list its `parent` is the column that holds the parent's id
 * @throws RuleBroken CURSOR_UNKNOWN when `after` holds what cannot be sort keys of this list
 */
export async function readPages<Row extends object>(
  read: Read,
  list: ListQuery & { readonly parent: string },
  parentIds: readonly (string | null)[],
  { first, after }: PageRequest,
): Promise<Map<string, Page<Row>>> {
  const { columns, from, where = 'true', values = [], order, descending = false, parent } = list
  const parents = `$${values.length + 1}::uuid[]`
  const limit = `$${values.length + 2}::int`
  const keys = order.map(([column]) => column)
  const bound = order.map(([, type], index) => `$${values.length + 3 + index}::text::${type}`)
  const beyond = after ? `and (${keys.join(', ')}) ${descending ? '<' : '>'} (${bound.join(', ')})` : ''
  const direction = descending ? 'desc' : 'asc'
  const belongs = parent === 'null::uuid' ? 'true' : `${parent} = parents.id`
  const text = `
    select listed.*, parents.id as "listOf", counted.n as "listTotal"
      from unnest(${parents}) as parents (id)
      cross join lateral (select count(*)::int as n from ${from} where ${belongs} and (${where})) counted
      left join lateral (
        select ${columns}, array[${keys.map((key) => `${key}::text`).join(', ')}] as cursor from ${from}
         where ${belongs} and (${where}) ${beyond}
         order by ${keys.map((key) => `${key} ${direction}`).join(', ')} limit ${limit} + 1) listed on true`
  type Found = QueryResultRow & { listOf: string | null; listTotal: number; cursor: string[] | null }
  const found = await read
    .query<Found>(text, [...values, parentIds, first, ...(after ?? [])])
    .catch((error: unknown) => {
      throw after && isDataException(error) ? new RuleBroken('CURSOR_UNKNOWN') : error
    })
  const pages = new Map<string, { rows: Listed<Row>[]; totalCount: number; hasNextPage: boolean }>()
  for (const { listOf, listTotal, ...row } of found) {
    const page = pages.get(listOf ?? '') ?? { rows: [], totalCount: listTotal, hasNextPage: false }
    pages.set(listOf ?? '', page)
    if (row.cursor === null) continue
    if (page.rows.length === first) page.hasNextPage = true
    else page.rows.push(row as unknown as Listed<Row>)
  }
  return pages
}

/** Class 22 of SQL: a value that is none of its type. Everything here but the cursor has been looked at before. */
function isDataException(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('22')
}

export function emptyPage<Row>(): Page<Row> {
  return { rows: [], hasNextPage: false, totalCount: 0 }
}
