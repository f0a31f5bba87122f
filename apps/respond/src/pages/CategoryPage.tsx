import { ownCategoryId } from '@mognad/model/rounds/own-items'
import { codeOf, type AnswersByItem } from '@mognad/model/responses/answer-codes'
import { completenessOf } from '@mognad/model/responses/completeness'
import { useState } from 'react'
import type { Survey } from '../app/open-survey.ts'
import { MissingSummary } from '../components/MissingSummary.tsx'
import { Own } from '../components/Own.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { Progress } from '../components/Progress.tsx'
import { Statement } from '../components/Statement.tsx'
import { keepsDrafts } from '../drafts/device-storage.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

interface CategoryPageProps {
  readonly survey: Survey
  readonly index: number
  readonly answers: AnswersByItem
  readonly onAnswer: (itemId: string, code: number) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** The statements of one category. Nothing is compulsory: what is missing is said once, gently, and can be left. */
export function CategoryPage({ survey, index, answers, onAnswer, onBack, onNext }: CategoryPageProps) {
  const language = useLanguage()
  const [tries, setTries] = useState(0)
  const [answeredHere, setAnsweredHere] = useState(false)
  const { box, pages, instrument } = survey
  const isOwn = pages[index]?.id === ownCategoryId
  const items = pages[index]?.items ?? []
  const before = pages.slice(0, index).reduce((count, page) => count + page.items.length, 0)
  const count = pages.reduce((sum, page) => sum + page.items.length, 0)
  const { skipped } = completenessOf(items, answers)
  const numbered = items.map((item, place) => ({ item, number: before + place + 1 }))
  const missing = tries > 0 ? numbered.filter(({ item }) => skipped.includes(item.id)) : []

  const next = (event: { preventDefault(): void }) => {
    event.preventDefault()
    if (skipped.length > 0) setTries(tries + 1)
    else onNext()
  }

  return (
    <form noValidate onSubmit={next}>
      <Progress pages={pages} index={index} answers={answers} />
      <PageHeading moved>
        {isOwn ? language.text('page.own', { organisation: box.organisation }) : (pages[index]?.title ?? {})}
      </PageHeading>
      {isOwn && <p>{language.text('page.ownText', { organisation: box.organisation })}</p>}
      {instrument.stem && (
        <p className="lead">
          <Own text={instrument.stem} />
        </p>
      )}

      {instrument.instruction && (
        <details className="how" open={index === 0}>
          <summary>{language.text('page.how')}</summary>
          <p>
            <Own text={instrument.instruction} />
          </p>
        </details>
      )}

      {missing.length > 0 && <MissingSummary items={missing} tries={tries} onContinue={onNext} />}

      {numbered.map(({ item, number }) => (
        <Statement
          key={item.id}
          item={item}
          number={number}
          count={count}
          code={codeOf(answers, item.id)}
          missing={missing.some((one) => one.item.id === item.id)}
          explanations={box.explanations}
          onAnswer={(code) => {
            setAnsweredHere(true)
            onAnswer(item.id, code)
          }}
        />
      ))}

      <div className="actions actions-ends">
        <button type="button" className="ds-button" data-variant="secondary" onClick={onBack}>
          {language.text('page.back')}
        </button>
        <button type="submit" className="ds-button">
          {language.text(index + 1 < pages.length ? 'page.next' : 'page.review')}
        </button>
      </div>
      {/* Filled once a page: a message for every answer would drown the answers for a screen reader. */}
      <p className="saved" role="status">
        {answeredHere && keepsDrafts ? language.text('page.saved') : ''}
      </p>
    </form>
  )
}
