import { RuleBroken } from '../errors.ts'

/** A list is of at least as many as a mean is shown of, and of no more than a page can name. */
export const fewestOnList = 5
export const mostOnList = 100
export const mostLists = 50
export const longestListName = 80

/** A list as somebody wants it. */
export interface WantedCohortList {
  readonly name: string
  readonly memberIds: readonly string[]
}

/**
 * A list with its name tidied and everybody on it once, the organisation itself left out.
 *
 * @throws RuleBroken LIST_NAME_MISSING · LIST_SIZE_WRONG
 */
export function tidyList({ name, memberIds }: WantedCohortList, organisationId: string): WantedCohortList {
  const tidy = name.replaceAll(/\s+/g, ' ').trim()
  if (tidy === '' || tidy.length > longestListName) throw new RuleBroken('LIST_NAME_MISSING', { most: longestListName })
  const others = [...new Set(memberIds)].filter((id) => id !== organisationId)
  if (others.length < fewestOnList || others.length > mostOnList)
    throw new RuleBroken('LIST_SIZE_WRONG', { fewest: fewestOnList, most: mostOnList })
  return { name: tidy, memberIds: others }
}

/** What a list of an edition is called in an address. @example parseListKey('list:0198…') */
export type ListKey =
  | { readonly kind: 'similar' }
  | { readonly kind: 'list'; readonly id: string }
  | { readonly kind: 'kind'; readonly unitKind: string }

/** Null for what is no list: a cohort of the edition, or nothing at all. */
export function parseListKey(key: string): ListKey | null {
  if (key === 'similar') return { kind: 'similar' }
  const id = /^list:([0-9a-f-]{36})$/i.exec(key)?.[1]
  if (id) return { kind: 'list', id }
  const unitKind = /^kind:([a-z-]{1,40})$/.exec(key)?.[1]
  return unitKind ? { kind: 'kind', unitKind } : null
}
