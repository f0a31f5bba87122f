import type { OrderedItem } from '../instruments/items-in-order.ts'
import type { Explanation } from './supplement.ts'

/**
 * The organisation's explanations that belong beside a statement: those written for it, and those of a word that stands
 * in it. Words are found in the language that is shown, whatever their case, and only at the beginning of a word: "chef"
 * is found in "chefer" and not in "förskolechef".
 */
export function explanationsOf(
  item: Pick<OrderedItem, 'id' | 'text'>,
  explanations: readonly Explanation[],
  language: 'sv' | 'en',
): Explanation[] {
  return explanations.filter(({ itemId, term }) =>
    itemId === null ? startsAWord(item.text[language], term[language]) : itemId === item.id,
  )
}

function startsAWord(text: string, term: string): boolean {
  const escaped = term.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?:^|[^\p{L}\p{N}])${escaped}`, 'u').test(text.toLowerCase())
}
