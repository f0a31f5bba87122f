import { useSearchParams } from 'react-router'
import type { InitiativeFilterInput } from '../../generated/graphql.ts'
import { efforts, purposes, reaches, stages } from './initiative-words.ts'

/** What the address of the list may say. */
export const filterKeys = ['sok', 'faktor', 'syfte', 'for', 'lage', 'insats', 'verksamhet', 'foljer'] as const
export type FilterKey = (typeof filterKeys)[number]

const oneOf = <Value extends string>(values: readonly Value[], asked: string | null): Value | null =>
  values.find((value) => value === asked) ?? null

/** What an address asks for; a value that there is none of is left out. */
export function filterOf(search: URLSearchParams): InitiativeFilterInput {
  const read = (key: FilterKey) => search.get(key)
  return {
    text: read('sok'),
    factor: read('faktor'),
    purpose: oneOf(purposes, read('syfte')),
    reach: oneOf(reaches, read('for')),
    stage: oneOf(stages, read('lage')),
    effort: oneOf(efforts, read('insats')),
    unitKind: read('verksamhet'),
    followed: read('foljer') === 'ja' ? true : null,
  }
}

/** The choices of the list, which live in its address: a link brings the same list back. */
export function useInitiativeAddress() {
  const [search, setSearch] = useSearchParams()
  return {
    filter: filterOf(search),
    isFiltered: filterKeys.some((key) => search.has(key)),
    choose: (changes: Partial<Record<FilterKey, string | null>>) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [key, value] of Object.entries(changes)) {
            if (value) after.set(key, value)
            else after.delete(key)
          }
          return after
        },
        { preventScrollReset: true },
      ),
    reset: () => setSearch({}, { preventScrollReset: true }),
  }
}
