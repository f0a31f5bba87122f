import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** What the page can show, as it stands in the address; the first needs no word there. */
export const views = ['oversikt', 'en-mot-en', 'forbattrare', 'vikter', 'radar'] as const
export type View = (typeof views)[number]

/** The year that the address names; null where it names none that there could be. */
export function yearFrom(asked: string | null): number | null {
  return asked !== null && /^\d{4}$/.test(asked) ? Number(asked) : null
}

/** What the address of a comparison may say: view, year, cohort, level, order, part, and whom one looks at alone. */
export type ComparisonKey = 'vy' | 'ar' | 'grupp' | 'niva' | 'ordning' | 'del' | 'med'

type Changes = Partial<Record<ComparisonKey, string | null>>

/** The choices of the comparison, which live in its address and nowhere else. */
export function useComparisonAddress() {
  const [search, setSearch] = useSearchParams()
  const choose = useCallback(
    (name: ComparisonKey, value: string) =>
      setSearch((before) => changed(before, { [name]: value }), { preventScrollReset: true, replace: true }),
    [setSearch],
  )
  return {
    read: (key: ComparisonKey): string | null => search.get(key),
    choose,
    /** The address after some changes: for links. */
    linkTo: (changes: Changes): string => `?${changed(search, changes).toString()}`,
  }
}

/** Null takes a choice back to what the page opens with. Which charts stand as tables does not follow into another view. */
function changed(before: URLSearchParams, changes: Changes): URLSearchParams {
  const after = new URLSearchParams(before)
  if ('vy' in changes) after.delete('tabell')
  for (const [key, value] of Object.entries(changes)) {
    if (value == null) after.delete(key)
    else after.set(key, value)
  }
  return after
}
