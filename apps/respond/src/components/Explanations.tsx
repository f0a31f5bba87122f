import type { OrderedItem } from '@mognad/model/instruments/items-in-order'
import { explanationsOf } from '@mognad/model/rounds/explanations-of'
import type { Explanation } from '@mognad/model/rounds/supplement'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Own } from './Own.tsx'

interface ExplanationsProps {
  readonly item: OrderedItem
  readonly explanations: readonly Explanation[]
}

/** What the organisation says that a word means here: closed until it is asked for, reached by every key and finger. */
export function Explanations({ item, explanations }: ExplanationsProps) {
  const language = useLanguage()
  const shown = language.ownCode(item.text) === 'en' ? 'en' : 'sv'
  return explanationsOf(item, explanations, shown).map(({ term, text }) => (
    <details key={term.sv} className="explanation">
      <summary>{language.text('page.explain', { term: language.own(term) })}</summary>
      <p>
        <Own text={text} />
      </p>
    </details>
  ))
}
