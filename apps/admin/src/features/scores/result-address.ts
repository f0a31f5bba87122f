import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** The parts of the page, as they stand in the address. */
export const tabs = ['laget', 'delar', 'enheter', 'finansierad', 'utveckling'] as const
export type Tab = (typeof tabs)[number]

/**
 * What the address of a result may say: round, group, tab, node of the instrument, level, and how units are laid out,
 * sorted, filtered and paged. Everything that is on screen follows from these.
 */
export type ResultKey =
  'omgang' | 'grupp' | 'flik' | 'del' | 'visa' | 'vy' | 'kolumner' | 'sortera' | 'typ' | 'drivs' | 'sok' | 'sida'

type Changes = Partial<Record<ResultKey, string | null>>

/** The choices of a result page, which live in its address and nowhere else. */
export function useResultAddress() {
  const [search, setSearch] = useSearchParams()
  /** Changes some choices; null takes one back to what the page opens with. */
  const choose = useCallback(
    (changes: Changes, how: { replace?: boolean } = {}) =>
      setSearch((before) => changed(before, changes), { preventScrollReset: true, ...how }),
    [setSearch],
  )
  return {
    read: (key: ResultKey): string | null => search.get(key),
    choose,
    /** The address after some changes: for links. */
    linkTo: (changes: Changes): string => `?${changed(search, changes).toString()}`,
  }
}

/** A choice that the address names, when it is one of those that there are; else the first. */
export function oneOf<Value extends string>(asked: string | null, values: readonly [Value, ...Value[]]): Value {
  return values.find((value) => value === asked) ?? values[0]
}

function changed(before: URLSearchParams, changes: Changes): URLSearchParams {
  const after = new URLSearchParams(before)
  for (const [key, value] of Object.entries(changes)) {
    if (value == null) after.delete(key)
    else after.set(key, value)
  }
  return after
}
