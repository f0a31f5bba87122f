import type { InstrumentNodePartsFragment } from '../../generated/graphql.ts'
import { compareNames, type Language } from '../../lib/format.ts'
import { localised } from '../../lib/i18n.ts'

/** What a training can be tagged with, as the page names it. Ids stand without `area:` and `factor:`, as trainings have them. */
export interface Tag {
  readonly id: string
  readonly title: string
  /** of a factor: the area that it lies in */
  readonly area: string | null
}

type Node = Pick<InstrumentNodePartsFragment, 'id' | 'level' | 'title' | 'area'>

const bare = (node: string) => node.slice(node.indexOf(':') + 1)

function tagsOfLevel(nodes: readonly Node[], level: Node['level'], language: Language): Tag[] {
  return nodes
    .filter((node) => node.level === level)
    .map(({ id, title, area }) => ({ id: bare(id), title: localised(title, language), area: area ? bare(area) : null }))
}

/** The areas, in the order of the questionnaire. */
export function areasOf(nodes: readonly Node[], language: Language): Tag[] {
  return tagsOfLevel(nodes, 'AREA', language)
}

/** The factors, in the order of the alphabet: one looks for one by its name. */
export function factorsOf(nodes: readonly Node[], language: Language): Tag[] {
  const byName = compareNames(language)
  return tagsOfLevel(nodes, 'FACTOR', language).toSorted((a, b) => byName(a.title, b.title))
}

/** What a tag is called; a tag of a former questionnaire goes by its id. */
export function tagTitle(tags: readonly Tag[], id: string): string {
  return tags.find((tag) => tag.id === id)?.title ?? id
}
