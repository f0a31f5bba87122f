import type { OrderedItem } from '@mognad/model/instruments/items-in-order'
import { useEffect, useRef } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Own } from './Own.tsx'

interface MissingSummaryProps {
  readonly items: readonly { readonly item: OrderedItem; readonly number: number }[]
  /** Grows with each try to go on: focus returns to the summary. */
  readonly tries: number
  readonly onContinue: () => void
}

/** A gentle summary of what has no answer, with a way to each statement and a way past all of them. */
export function MissingSummary({ items, tries, onContinue }: MissingSummaryProps) {
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'center' })
    heading.current?.focus({ preventScroll: true })
  }, [tries])

  return (
    <section className="ds-error-summary missing" aria-labelledby="missing-title">
      <h2 ref={heading} id="missing-title" className="ds-heading" tabIndex={-1}>
        {language.count('missing.title', items.length)}
      </h2>
      <p>{language.text('missing.text')}</p>
      <ul>
        {items.map(({ item, number }) => (
          <li key={item.id}>
            <a className="ds-link" href={`#statement-${item.id}`} onClick={(event) => focusStatement(event, item.id)}>
              {number}. <Own text={item.text} />
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="ds-button" data-variant="secondary" data-color="neutral" onClick={onContinue}>
        {language.text('missing.continue')}
      </button>
    </section>
  )
}

function focusStatement(event: { preventDefault(): void }, itemId: string) {
  // The part after # is the respondent's link and must not be replaced by a place on the page.
  event.preventDefault()
  const statement = document.getElementById(`statement-${itemId}`)
  statement?.scrollIntoView({ block: 'start' })
  statement?.querySelector('input')?.focus({ preventScroll: true })
}
