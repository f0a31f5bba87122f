import type { AnswersByItem } from '@mognad/model/responses/answer-codes'
import { completenessOf } from '@mognad/model/responses/completeness'
import { useCallback, useEffect, useState } from 'react'
import { Frame } from '../components/Frame.tsx'
import type { Door } from '../door/door.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import { CategoryPage } from '../pages/CategoryPage.tsx'
import { NewerPage } from '../pages/NewerPage.tsx'
import { ReviewPage } from '../pages/ReviewPage.tsx'
import { SendingPage } from '../pages/SendingPage.tsx'
import { StopPage } from '../pages/StopPage.tsx'
import { ThanksPage } from '../pages/ThanksPage.tsx'
import { WelcomePage } from '../pages/WelcomePage.tsx'
import type { Delivery } from '../sending/deliver.ts'
import { loadSealingWhenIdle } from '../sending/load-sealing.ts'
import type { StopReason, Survey } from './open-survey.ts'
import { sealAnswersOf } from './seal-answers.ts'
import { afterPage, beforePage, resumeStep, type Step } from './step.ts'
import { useSteps } from './use-steps.ts'

interface QuestionnaireProps {
  readonly survey: Survey
  readonly door: Door
  readonly store: DraftStore
  /** Behind an open link: the questionnaire begins anew for somebody else. */
  readonly onAnotherPerson: () => void
}

/** Welcome, one page a category, review, sending, thanks. Keeps every answer on the device as it is given. */
export function Questionnaire({ survey, door, store, onAnotherPerson }: QuestionnaireProps) {
  const { box, items, pages, respondent } = survey
  const [answers, setAnswers] = useState<AnswersByItem>(() => store.readDraft(box.instrumentVersionId) ?? {})
  const [stop, setStop] = useState<StopReason | null>(null)
  // A sealed answer that never arrived goes first: the respondent has already pressed Send.
  const first: Step = store.readPending(box.batchId) ? { at: 'sending' } : { at: 'welcome' }
  const { step, go, replace, moved } = useSteps(first, pages.length)

  useEffect(loadSealingWhenIdle, [])

  const answer = (itemId: string, code: number) => {
    const changed = { ...answers, [itemId]: code }
    setAnswers(changed)
    store.writeDraft({ instrumentVersionId: box.instrumentVersionId, answers: changed })
  }
  const restart = () => {
    store.eraseAll()
    setAnswers({})
  }

  const seal = useCallback((group: string) => sealAnswersOf(survey, answers, group), [survey, answers])

  const delivered = useCallback(
    (delivery: Delivery) => {
      if (delivery === 'sent') replace({ at: 'thanks', sent: 'new' })
      else if (delivery === 'newer') replace({ at: 'newer' })
      else setStop(delivery === 'closed' ? 'tooLate' : delivery)
    },
    [replace],
  )

  if (stop)
    return (
      <Frame box={box}>
        <StopPage reason={stop} moved {...(stop === 'tooLate' && { onErase: restart })} />
      </Frame>
    )

  const answeredPages = pages.map((page) => completenessOf(page.items, answers).skipped.length === 0)
  const answered = completenessOf(items, answers).answered

  return (
    <Frame box={box}>
      {step.at === 'welcome' && (
        <WelcomePage
          survey={survey}
          answered={answered}
          moved={moved}
          onStart={() => go(answered > 0 ? resumeStep(answeredPages) : { at: 'page', index: 0 })}
          onRestart={() => {
            restart()
            go({ at: 'page', index: 0 })
          }}
          onAnotherPerson={() => {
            restart()
            respondent.visitor?.renew()
            onAnotherPerson()
          }}
        />
      )}
      {step.at === 'page' && (
        <CategoryPage
          key={step.index}
          survey={survey}
          index={step.index}
          answers={answers}
          onAnswer={answer}
          onBack={() => go(beforePage(step.index))}
          onNext={() => go(afterPage(step.index, pages.length))}
        />
      )}
      {step.at === 'review' && (
        <ReviewPage
          survey={survey}
          answers={answers}
          onAnswer={answer}
          onOpen={(index) => go({ at: 'page', index })}
          onBack={() => go(beforePage(pages.length))}
          onSend={() => replace({ at: 'sending' })}
        />
      )}
      {step.at === 'sending' && (
        <SendingPage batchId={box.batchId} door={door} store={store} seal={seal} onDelivered={delivered} />
      )}
      {step.at === 'newer' && (
        <NewerPage
          onReplace={() => {
            store.erasePending()
            replace({ at: 'sending' })
          }}
          onKeep={() => {
            restart()
            replace({ at: 'thanks', sent: 'kept' })
          }}
        />
      )}
      {step.at === 'thanks' && <ThanksPage box={box} sent={step.sent} />}
    </Frame>
  )
}
