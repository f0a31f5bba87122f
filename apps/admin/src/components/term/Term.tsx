import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { placeBelow } from './place-below.ts'
import { type TermWord, useExplanation } from './term-texts.ts'
import './term.css'

/**
 * A question mark beside a word of the glossary. It opens what the word means: the browser's own popover, so Escape and
 * a click elsewhere close it and the focus stays where it was; a screen reader hears the text as it comes.
 */
export function Term({ word }: { word: TermWord }) {
  const { t, language } = useText()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const popover = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  const name = t(`terms.words.${word}`)
  const { text, failed } = useExplanation(word, language, open)
  // Once with its title, and again with its text: only then is it known how high it is.
  useLayoutEffect(() => {
    if (open && button.current && popover.current) placeBelow(button.current, popover.current)
  }, [open, text, failed])
  return (
    <span className="term">
      <button
        ref={button}
        type="button"
        className="term-button"
        popoverTarget={id}
        aria-label={t('terms.ask', { word: name })}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span
        ref={popover}
        id={id}
        className="term-text"
        popover="auto"
        role="status"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && (
          <>
            <strong>{t('terms.title', { word: name })}</strong>
            <span>{failed ? t('terms.failed') : text}</span>
          </>
        )}
      </span>
    </span>
  )
}
