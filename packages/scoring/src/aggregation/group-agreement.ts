import { type AgreementWord, agreementWord } from '../agreement/shared-property.ts'
import { withinGroupAgreement } from '../agreement/within-group-agreement.ts'
import { itemCount, varianceOf } from '../counting/item-count.ts'
import type { Counters } from '../counting/counters.ts'
import type { PreparedNode } from '../scales/prepared-tree.ts'
import type { ScoreItem } from '../scales/score-tree.ts'
import type { Atom, ShownGroup } from './organisation-groups.ts'
import type { Figure } from './score-row.ts'

/** In points squared: the variance of answers that are spread evenly over the categories. */
const randomPoints = (categories: number) => ((100 / (categories - 1)) ** 2 * (categories ** 2 - 1)) / 12

type Word = AgreementWord | null

/** What a group's agreement is computed from. */
export interface Agreeing {
  readonly items: readonly ScoreItem[]
  readonly nodes: readonly PreparedNode[]
  readonly atoms: readonly Atom[]
  readonly counters: Counters
}

/**
 * How much the people of a group agree on every item and node, in a word (method 3.2): rwg(J) over the node's items, each item's
 * variance beside its own at random. Only where every atom of the group has fifteen people (method 5.2), and only over
 * items and nodes whose figures are shown for the group.
 *
 * @param shown the group's figures
 */
export function groupAgreement(
  { items, nodes, atoms, counters }: Agreeing,
  group: ShownGroup,
  shown: { readonly items: readonly Figure[]; readonly nodes: readonly Figure[] },
): { readonly items: readonly Word[]; readonly nodes: readonly Word[] } {
  const sizes = group.atoms.map((atom) => atoms[atom]!.respondents).filter((respondents) => respondents > 0)
  const fewest = sizes.length === 0 ? 0 : Math.min(...sizes)
  if (agreementWord(1, fewest) === null) return { items: items.map(() => null), nodes: nodes.map(() => null) }
  const places = group.atoms.map((atom) => atoms[atom]!.counterGroup).filter((place) => place !== null)
  const ratios = items.map((item, index) => {
    if (shown.items[index]!.mean === null) return null
    const variance = varianceOf(itemCount(counters, item, index, places), item.categories)
    return variance === null ? null : variance / randomPoints(item.categories)
  })
  const wordOf = (known: readonly number[]): Word => {
    if (known.length === 0) return null
    const mean = known.reduce((sum, ratio) => sum + ratio, 0) / known.length
    return agreementWord(withinGroupAgreement(mean, 1, known.length), fewest)
  }
  return {
    items: ratios.map((ratio) => wordOf(ratio === null ? [] : [ratio])),
    nodes: nodes.map((node, place) =>
      wordOf(shown.nodes[place]!.mean === null ? [] : node.items.flatMap(({ index }) => ratios[index] ?? [])),
    ),
  }
}
