import { RuleBroken } from '../errors.ts'

export const mostSavedViews = 50
/** Characters. */
export const longestViewName = 80
/** Characters: the choices of the fullest page take some three hundred. */
export const longestViewAddress = 1_000

/** A page with its choices, as somebody wants to find it again. */
export interface WantedView {
  readonly name: string
  readonly address: string
}

/** Doors: what stands in their addresses is a secret of its own, and nobody comes back to them. */
const doors = /^\/(logga-in|start|nyckel|s|graphql)(\/|\?|$)/

/**
 * Whether this is an address of a page of our own: a path and its choices, nothing else. Two strokes or a backslash at its
 * beginning would lead a browser to somebody else's server; a part after # can carry a secret and is not kept.
 *
 * @example isOwnAddress('/jamforelse?grupp=all') // true
 * @example isOwnAddress('//somewhere.example') // false
 */
export function isOwnAddress(address: string): boolean {
  return (
    address.length <= longestViewAddress &&
    /^\/(?!\/)[^\\#\s\p{Cc}]*$/u.test(address) &&
    !doors.test(address.toLowerCase())
  )
}

/**
 * A view with its name tidied.
 *
 * @throws RuleBroken VIEW_NAME_MISSING, also for one that is too long · VIEW_ADDRESS_WRONG for any that is not one of our pages
 */
export function tidyView({ name, address }: WantedView): WantedView {
  const tidy = name.replaceAll(/\s+/g, ' ').trim()
  if (tidy === '' || tidy.length > longestViewName) throw new RuleBroken('VIEW_NAME_MISSING', { most: longestViewName })
  if (!isOwnAddress(address)) throw new RuleBroken('VIEW_ADDRESS_WRONG')
  return { name: tidy, address }
}
