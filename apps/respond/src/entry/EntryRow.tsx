import { codeOfStep, dontKnowCode } from '@mognad/model/instruments/answer-value'
import type { OrderedItem } from '@mognad/model/instruments/items-in-order'
import type { KeyboardEvent } from 'react'
import { Own } from '../components/Own.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { keyMeaning } from './key-to-code.ts'

interface EntryRowProps {
  readonly item: OrderedItem
  readonly number: number
  /** 0 = no answer. */
  readonly code: number
  readonly onAnswer: (code: number) => void
  readonly onNext: () => void
}

/** One statement as one line: typed with a digit, or chosen as anywhere else. */
export function EntryRow({ item, number, code, onAnswer, onNext }: EntryRowProps) {
  const language = useLanguage()
  if (item.scale === null) return null
  const { min, max, labels, dontKnow: dontKnowText } = item.scale
  const dontKnow = dontKnowCode(item)
  const choices = [
    ...Array.from({ length: max - min + 1 }, (_, index) => ({
      code: codeOfStep(item, min + index),
      sign: String(min + index),
      label: language.own(labels[String(min + index)] ?? {}),
    })),
    ...(dontKnow === null ? [] : [{ code: dontKnow, sign: '0', label: language.own(dontKnowText ?? {}) }]),
  ]

  const typed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const meaning = keyMeaning(item, event.key)
    if (!meaning) return
    event.preventDefault()
    if (meaning.answer !== null) onAnswer(meaning.answer)
    if (meaning.goOn) onNext()
  }

  return (
    <fieldset className="ds-fieldset entry-row" id={`entry-${number}`}>
      <legend>
        {number}. <Own text={item.text} />
      </legend>
      <div className="entry-choices">
        {choices.map((choice) => (
          <label key={choice.code} className="entry-choice">
            <input
              type="radio"
              name={`entry-${item.id}`}
              checked={code === choice.code}
              onChange={() => onAnswer(choice.code)}
              onKeyDown={typed}
            />
            <span aria-hidden={choice.code === dontKnow || undefined}>{choice.sign}</span>
            <span className={choice.code === dontKnow ? undefined : 'scale-label'}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
