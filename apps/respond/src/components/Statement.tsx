import { codeOfStep, dontKnowCode } from '@mognad/model/instruments/answer-value'
import type { OrderedItem } from '@mognad/model/instruments/items-in-order'
import { useLanguage } from '../language/LanguageContext.tsx'

interface StatementProps {
  readonly item: OrderedItem
  readonly number: number
  readonly count: number
  /** 0 = no answer. */
  readonly code: number
  readonly missing: boolean
  readonly onAnswer: (code: number) => void
}

/** One statement and its scale as native radio buttons, "don't know" in the same group but visibly apart. */
export function Statement({ item, number, count, code, missing, onAnswer }: StatementProps) {
  const language = useLanguage()
  if (item.scale === null) return null
  const { min, max, labels } = item.scale
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const labelOf = (step: number) => language.own(labels[String(step)] ?? {})
  const dontKnow = dontKnowCode(item)
  const dontKnowText = item.scale.dontKnow ? language.own(item.scale.dontKnow) : ''
  const chosen = code > 0 && code !== dontKnow ? labelOf(min + code - 1) : ''
  const name = `statement-${item.id}`

  return (
    <fieldset className="ds-fieldset statement" id={name} data-missing={missing || undefined}>
      <legend>
        <span className="statement-number">{language.text('page.number', { number, count })}</span>{' '}
        <span className="statement-text">{language.own(item.text)}</span>{' '}
        {missing && <span className="statement-missing">{language.text('missing.here')}</span>}
      </legend>
      <div className="scale">
        {steps.map((step) => {
          const stepCode = codeOfStep(item, step)
          return (
            <label key={step} className="scale-step">
              <input type="radio" name={name} checked={code === stepCode} onChange={() => onAnswer(stepCode)} />
              <span className="scale-value">{step}</span> <span className="scale-label">{labelOf(step)}</span>
            </label>
          )
        })}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>{labelOf(min)}</span>
        <span>{labelOf(max)}</span>
      </div>
      <div className="statement-foot">
        {dontKnow !== null && (
          <label className="dont-know">
            <input type="radio" name={name} checked={code === dontKnow} onChange={() => onAnswer(dontKnow)} />
            <span>{dontKnowText}</span>
          </label>
        )}
        <span className="statement-chosen" aria-hidden="true">
          {chosen}
        </span>
      </div>
    </fieldset>
  )
}
