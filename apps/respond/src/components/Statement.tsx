import { codeOfStep, dontKnowCode } from '@mognad/model/instruments/answer-value'
import type { OrderedItem } from '@mognad/model/instruments/items-in-order'
import type { Explanation } from '@mognad/model/rounds/supplement'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Explanations } from './Explanations.tsx'
import { Own } from './Own.tsx'

interface StatementProps {
  readonly item: OrderedItem
  readonly number: number
  readonly count: number
  /** 0 = no answer. */
  readonly code: number
  readonly missing: boolean
  readonly explanations: readonly Explanation[]
  readonly onAnswer: (code: number) => void
}

/** One statement and its scale as native radio buttons, "don't know" in the same group but visibly apart. */
export function Statement({ item, number, count, code, missing, explanations, onAnswer }: StatementProps) {
  const language = useLanguage()
  if (item.scale === null) return null
  const { min, max, labels } = item.scale
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const labelOf = (step: number) => labels[String(step)] ?? {}
  const dontKnow = dontKnowCode(item)
  const chosen = code > 0 && code !== dontKnow ? labelOf(min + code - 1) : {}
  const name = `statement-${item.id}`

  return (
    <fieldset className="ds-fieldset statement" id={name} data-missing={missing || undefined}>
      <legend>
        <span className="statement-number">{language.text('page.number', { number, count })}</span>{' '}
        <span className="statement-text">
          <Own text={item.text} />
        </span>{' '}
        {missing && <span className="statement-missing">{language.text('missing.here')}</span>}
      </legend>
      <div className="scale">
        {steps.map((step) => {
          const stepCode = codeOfStep(item, step)
          return (
            <label key={step} className="scale-step">
              <input type="radio" name={name} checked={code === stepCode} onChange={() => onAnswer(stepCode)} />
              <span className="scale-value">{step}</span>{' '}
              <span className="scale-label">
                <Own text={labelOf(step)} />
              </span>
            </label>
          )
        })}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>
          <Own text={labelOf(min)} />
        </span>
        <span>
          <Own text={labelOf(max)} />
        </span>
      </div>
      <div className="statement-foot">
        {dontKnow !== null && (
          <label className="dont-know">
            <input type="radio" name={name} checked={code === dontKnow} onChange={() => onAnswer(dontKnow)} />
            <span>
              <Own text={item.scale.dontKnow ?? {}} />
            </span>
          </label>
        )}
        <span className="statement-chosen" aria-hidden="true">
          <Own text={chosen} />
        </span>
      </div>
      <Explanations item={item} explanations={explanations} />
    </fieldset>
  )
}
