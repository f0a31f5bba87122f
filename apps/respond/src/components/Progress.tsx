import type { AnswersByItem } from '@mognad/model/responses/answer-codes'
import { completenessOf } from '@mognad/model/responses/completeness'
import type { SurveyPage } from '../app/open-survey.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

interface ProgressProps {
  readonly pages: readonly SurveyPage[]
  readonly index: number
  readonly answers: AnswersByItem
}

/** Which page this is and how much has been answered: one bar a page, each as full as it is answered. */
export function Progress({ pages, index, answers }: ProgressProps) {
  const language = useLanguage()
  const done = pages.map(({ items }) => completenessOf(items, answers))
  const answered = done.reduce((sum, page) => sum + page.answered, 0)
  const count = done.reduce((sum, page) => sum + page.items, 0)

  return (
    <div className="progress">
      <p className="progress-text">
        <span>{language.text('page.progress', { page: index + 1, pages: pages.length })}</span>
        <span>{language.text('page.answered', { answered, count })}</span>
      </p>
      {/* The words above say the same. */}
      <div className="progress-bars" aria-hidden="true">
        {done.map((page, place) => (
          <progress
            key={pages[place]?.id}
            max={page.items}
            value={page.answered}
            data-current={place === index || undefined}
          />
        ))}
      </div>
    </div>
  )
}
