import DataLoader from 'dataloader'
import type { Page, PageRequest } from '@mognad/db/paging/page.read-model'
import { emptyPage } from '@mognad/db/paging/page.read-model'
import type { Read } from '@mognad/db/transaction'
import { isUuid } from './scalars.ts'

/** Reads as the actor of one request. */
export type ReadAs = <T>(work: (read: Read) => Promise<T>) => Promise<T>

/** One row per id; null for what does not exist or is not to be seen. */
export function loadOne<Row>(
  readAs: ReadAs,
  fetch: (read: Read, ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = await fetchKnown(readAs, fetch, ids)
    const byId = new Map(rows.map((row) => [idOf(row), row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** Several rows per id, in the order that the read model gives. */
export function loadMany<Row>(
  readAs: ReadAs,
  fetch: (read: Read, ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader<string, readonly Row[]>(async (ids) => {
    const rows = await fetchKnown(readAs, fetch, ids)
    const byId = new Map<string, Row[]>(ids.map((id) => [id, []]))
    for (const row of rows) byId.get(idOf(row))?.push(row)
    return ids.map((id) => byId.get(id) ?? [])
  })
}

/** What a field of a list asks for: whose, and with which arguments. */
export interface Asked<Args> {
  readonly id: string
  readonly args: Args
}

/** Whatever depends on an id and on arguments: one statement for all ids that are asked with the same arguments. */
export function loadAsked<Args, Result>(
  readAs: ReadAs,
  fetch: (read: Read, ids: readonly string[], args: Args) => Promise<ReadonlyMap<string, Result>>,
  otherwise: () => Result,
): DataLoader<Asked<Args>, Result, string> {
  const textOf = (args: Args) => JSON.stringify(args)
  const batch = async (asked: readonly Asked<Args>[]) => {
    const groups = new Map<string, { args: Args; ids: string[] }>()
    for (const { id, args } of asked) {
      const group = groups.get(textOf(args)) ?? { args, ids: [] }
      groups.set(textOf(args), group)
      if (isUuid(id)) group.ids.push(id)
    }
    const found = new Map<string, ReadonlyMap<string, Result>>()
    await Promise.all(
      [...groups].map(async ([text, { args, ids }]) => found.set(text, await readAs((read) => fetch(read, ids, args)))),
    )
    return asked.map(({ id, args }) => found.get(textOf(args))?.get(id) ?? otherwise())
  }
  return new DataLoader(batch, { cacheKeyFn: ({ id, args }) => `${id} ${textOf(args)}` })
}

/** Pages of the lists of many parents. */
export function loadPages<Row, Args extends { readonly page: PageRequest }>(
  readAs: ReadAs,
  fetch: (read: Read, ids: readonly string[], args: Args) => Promise<ReadonlyMap<string, Page<Row>>>,
): DataLoader<Asked<Args>, Page<Row>, string> {
  return loadAsked(readAs, fetch, () => emptyPage<Row>())
}

async function fetchKnown<Row>(
  readAs: ReadAs,
  fetch: (read: Read, ids: readonly string[]) => Promise<readonly Row[]>,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const known = ids.filter(isUuid)
  return known.length === 0 ? [] : readAs((read) => fetch(read, known))
}

/** Rows by a key, in their order. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
