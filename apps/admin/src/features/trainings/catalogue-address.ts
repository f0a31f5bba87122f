import { useSearchParams } from 'react-router'
import { lengths, maturities, type CatalogueFilter } from './catalogue-filter.ts'

/** What the address of the catalogue may say: the filters, and the training that lies open. */
export const filterKeys = ['sok', 'omrade', 'faktor', 'roll', 'form', 'mognad', 'langd', 'sprak', 'anordnare'] as const
export type CatalogueKey = (typeof filterKeys)[number] | 'insats'

type Changes = Partial<Record<CatalogueKey, string | null>>

const keyOf = <Key extends string>(table: Readonly<Record<Key, unknown>>, asked: string | null): Key | null =>
  asked !== null && Object.hasOwn(table, asked) ? (asked as Key) : null

/** The choices of the catalogue, which live in its address: a link brings the same view back. */
export function useCatalogueAddress() {
  const [search, setSearch] = useSearchParams()
  const read = (key: CatalogueKey) => search.get(key)
  const filter: CatalogueFilter = {
    words: read('sok') ?? '',
    area: read('omrade'),
    factor: read('faktor'),
    role: read('roll'),
    form: read('form'),
    maturity: keyOf(maturities, read('mognad')),
    length: keyOf(lengths, read('langd')),
    language: read('sprak'),
    provider: read('anordnare'),
  }
  return {
    filter,
    open: read('insats'),
    isFiltered: filterKeys.some((key) => search.has(key)),
    choose: (changes: Changes) =>
      setSearch((before) => changed(before, changes), { preventScrollReset: true, replace: 'sok' in changes }),
    linkTo: (changes: Changes) => `?${changed(search, changes).toString()}`,
  }
}

function changed(before: URLSearchParams, changes: Changes): URLSearchParams {
  const after = new URLSearchParams(before)
  for (const [key, value] of Object.entries(changes)) {
    if (value) after.set(key, value)
    else after.delete(key)
  }
  return after
}
