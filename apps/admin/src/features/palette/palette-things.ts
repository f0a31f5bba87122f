import type { PaletteThingsQuery } from '../../generated/graphql.ts'
import { localised } from '../../lib/i18n.ts'
import type { Language } from '../../lib/format.ts'
import { initiativePath, paths, roundPath } from '../../lib/paths.ts'

export const kinds = ['view', 'page', 'unit', 'factor', 'round', 'initiative', 'act'] as const
export type Kind = (typeof kinds)[number]

/** Something that the palette leads to. */
export interface Thing {
  /** kind and id: what is remembered of it, never its name */
  readonly key: string
  readonly kind: Kind
  readonly name: string
  readonly address: string
}

/** What the organisation has, in the order of the kinds. A part that was refused or has not come is left out. */
export function thingsOf(data: Partial<PaletteThingsQuery> | undefined, language: Language): readonly Thing[] {
  const { organisation, initiativePortfolio: own = [], initiatives, initiativeChoices } = data ?? {}
  const units = organisation?.unitTree?.units ?? []
  const others = initiatives?.nodes.map(({ initiative }) => initiative) ?? []
  const all = new Map([...own, ...others].map((each) => [each.id, each]))
  return [
    ...units.map(({ id, name }) => thing('unit', id, name, `${paths.result}?grupp=${id}`)),
    ...(initiativeChoices?.factors ?? []).map(({ node, title }) =>
      thing('factor', node, localised(title, language), `${paths.result}?flik=delar&del=${encodeURIComponent(node)}`),
    ),
    ...(organisation?.rounds.nodes ?? []).map(({ id, name }) => thing('round', id, name, roundPath(id))),
    ...[...all.values()].map(({ id, title }) => thing('initiative', id, title, initiativePath(id))),
  ]
}

export function thing(kind: Kind, id: string, name: string, address: string): Thing {
  return { key: `${kind}:${id}`, kind, name, address }
}

/** Most of one kind that are shown at once: a list that is read, not searched. */
const mostOfAKind = 6

/**
 * Those whose names hold every word, whatever the case and without the dots and rings of å, ä and ö: first those that begin
 * with the words, then those with a word that does. In the order of the kinds.
 */
export function findThings(things: readonly Thing[], words: string): readonly Thing[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  const found = things
    .map((each) => ({ each, rank: rankOf(folded(each.name), wanted) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ each }) => each)
  return kinds.flatMap((kind) => found.filter((each) => each.kind === kind).slice(0, mostOfAKind))
}

function rankOf(name: string, wanted: readonly string[]): number | null {
  if (!wanted.every((word) => name.includes(word))) return null
  if (name.startsWith(wanted.join(' '))) return 0
  const parts = name.split(/[^\p{L}\p{N}]+/u)
  return wanted.every((word) => parts.some((part) => part.startsWith(word))) ? 1 : 2
}

/** Lower case, and letters without their marks: `Åtgärd` and `atgard` are the same to somebody in a hurry. */
export function folded(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .trim()
}
