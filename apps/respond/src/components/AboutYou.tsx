import type { OrderedItem } from '@mognad/model/instruments/items-in-order'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Own } from './Own.tsx'
import './about-you.css'

interface AboutYouProps {
  readonly item: OrderedItem
  /** 0 = left open. */
  readonly code: number
  readonly onAnswer: (code: number) => void
}

/** The voluntary question about the respondent, with what becomes of its answer. Not to answer is a choice of its own. */
export function AboutYou({ item, code, onAnswer }: AboutYouProps) {
  const language = useLanguage()
  const labels = Object.values(item.scale?.labels ?? {})
  const name = `about-${item.id}`
  return (
    <fieldset className="ds-fieldset about-you">
      <legend>
        <Own text={item.text} />
      </legend>
      <p>{language.text('about.text')}</p>
      {labels.map((label, index) => (
        <label key={index} className="about-you-choice">
          <input type="radio" name={name} checked={code === index + 1} onChange={() => onAnswer(index + 1)} />
          <span>
            <Own text={label} />
          </span>
        </label>
      ))}
      <label className="about-you-choice">
        <input type="radio" name={name} checked={code === 0} onChange={() => onAnswer(0)} />
        <span>{language.text('about.none')}</span>
      </label>
    </fieldset>
  )
}
