import { ownCategoryId } from '@mognad/model/rounds/own-items'
import { codeOf, type AnswersByItem } from '@mognad/model/responses/answer-codes'
import { completenessOf } from '@mognad/model/responses/completeness'
import type { Survey } from '../app/open-survey.ts'
import { AboutYou } from '../components/AboutYou.tsx'
import { Alert } from '../components/Alert.tsx'
import { LockIcon } from '../components/LockIcon.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'

interface ReviewPageProps {
  readonly survey: Survey
  readonly answers: AnswersByItem
  readonly onAnswer: (itemId: string, code: number) => void
  readonly onOpen: (page: number) => void
  readonly onBack: () => void
  readonly onSend: () => void
}

/** How much has been answered, page by page, before the answers are locked. */
export function ReviewPage({ survey, answers, onAnswer, onOpen, onBack, onSend }: ReviewPageProps) {
  const language = useLanguage()
  const rows = survey.pages.map((page) => ({
    id: page.id,
    title:
      page.id === ownCategoryId
        ? language.text('page.own', { organisation: survey.box.organisation })
        : language.own(page.title),
    lang: page.id === ownCategoryId ? language.code : language.ownCode(page.title),
    ...completenessOf(page.items, answers),
  }))
  const answered = rows.reduce((sum, row) => sum + row.answered, 0)

  return (
    <>
      <PageHeading moved>{language.text('review.title')}</PageHeading>
      <p className="lead">{language.text('review.text')}</p>
      <ol className="review">
        {rows.map((row, index) => (
          <li key={row.id} className="review-row">
            <div>
              <h2 className="ds-heading" data-size="2xs" lang={row.lang}>
                {row.title}
              </h2>
              <p data-complete={row.skipped.length === 0 || undefined}>
                {row.skipped.length === 0
                  ? language.text('review.complete', { items: row.items })
                  : language.text('review.answered', { answered: row.answered, items: row.items })}
              </p>
            </div>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              aria-label={language.text('review.changePage', { title: row.title })}
              onClick={() => onOpen(index)}
            >
              {language.text('review.change')}
            </button>
          </li>
        ))}
      </ol>
      {survey.about && (
        <AboutYou
          item={survey.about}
          code={codeOf(answers, survey.about.id)}
          onAnswer={(code) => onAnswer(survey.about?.id ?? '', code)}
        />
      )}
      {answered > 0 ? (
        <p className="lock-note">
          <LockIcon />
          <span>
            {language.text('review.lock')}
            {survey.standing.revision > 0 && ` ${language.text('review.replaces')}`}
          </span>
        </p>
      ) : (
        <Alert color="warning" title={language.text('review.nothing')} />
      )}
      <div className="actions actions-ends">
        <button type="button" className="ds-button" data-variant="secondary" onClick={onBack}>
          {language.text('page.back')}
        </button>
        {answered > 0 && (
          <button type="button" className="ds-button" onClick={onSend}>
            {language.text('review.send')}
          </button>
        )}
      </div>
    </>
  )
}
