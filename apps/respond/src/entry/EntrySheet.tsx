import { codeOf, type AnswersByItem } from '@mognad/model/responses/answer-codes'
import { completenessOf } from '@mognad/model/responses/completeness'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Survey } from '../app/open-survey.ts'
import { sealAnswersOf } from '../app/seal-answers.ts'
import { Alert } from '../components/Alert.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { UnitChoice } from '../components/UnitChoice.tsx'
import type { Door } from '../door/door.ts'
import { memoryStorage } from '../drafts/device-storage.ts'
import { draftStoreOf } from '../drafts/draft-store.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NewerPage } from '../pages/NewerPage.tsx'
import { SendingPage } from '../pages/SendingPage.tsx'
import { StopPage } from '../pages/StopPage.tsx'
import type { Delivery } from '../sending/deliver.ts'
import { loadSealingWhenIdle } from '../sending/load-sealing.ts'
import { EntryRow } from './EntryRow.tsx'

interface EntrySheetProps {
  readonly survey: Survey
  readonly door: Door
  readonly onSent: () => void
  readonly onOtherLink: () => void
}

/** The whole questionnaire as one sheet in the order of the paper, for quick typing. */
export function EntrySheet({ survey, door, onSent, onOtherLink }: EntrySheetProps) {
  const language = useLanguage()
  const { respondent, box, standing, items, pages, about } = survey
  const [answers, setAnswers] = useState<AnswersByItem>({})
  const [sending, setSending] = useState(false)
  const [ended, setEnded] = useState<Delivery | null>(null)
  const store = useMemo(() => draftStoreOf(memoryStorage(), respondent), [respondent])
  const send = useRef<HTMLButtonElement>(null)
  const asked = [...pages.flatMap((page) => page.items), ...(about ? [about] : [])]
  const { answered } = completenessOf(asked, answers)

  useEffect(loadSealingWhenIdle, [])
  useEffect(() => focusRow(1), [])

  const seal = useCallback((group: string) => sealAnswersOf(survey, answers, group), [survey, answers])
  const delivered = useCallback((delivery: Delivery) => (delivery === 'sent' ? onSent() : setEnded(delivery)), [onSent])
  const goOn = (number: number) => (number < asked.length ? focusRow(number + 1) : send.current?.focus())

  if (ended === 'newer')
    return (
      <NewerPage
        onReplace={() => {
          store.erasePending()
          setEnded(null)
        }}
        onKeep={onOtherLink}
      />
    )
  if (ended) return <StopPage reason={ended === 'closed' || ended === 'sent' ? 'tooLate' : ended} moved />
  if (sending)
    return <SendingPage batchId={box.batchId} door={door} store={store} seal={seal} onDelivered={delivered} />

  return (
    <>
      <p className="eyebrow">{respondent.visitor ? box.round : `${box.round} · ${standing.unit}`}</p>
      <PageHeading moved={false}>{language.text('entry.sheet')}</PageHeading>
      <p className="lead">{language.text('entry.keys')}</p>
      {standing.revision > 0 && (
        <Alert color="warning" title={language.text('entry.answered')}>
          <p>{language.text('entry.answeredText')}</p>
        </Alert>
      )}
      {respondent.visitor && box.groups.length > 1 && (
        <UnitChoice groups={box.groups} visitor={respondent.visitor} onPaper />
      )}
      <div className="entry-sheet">
        {asked.map((item, index) => (
          <EntryRow
            key={item.id}
            item={item}
            number={index + 1}
            code={codeOf(answers, item.id)}
            onAnswer={(code) => setAnswers((before) => ({ ...before, [item.id]: code }))}
            onNext={() => goOn(index + 1)}
          />
        ))}
      </div>
      <p role="status">{language.text('page.answered', { answered, count: items.length })}</p>
      <div className="actions actions-ends">
        <button type="button" className="ds-button" data-variant="secondary" onClick={onOtherLink}>
          {language.text('entry.otherLink')}
        </button>
        <button
          ref={send}
          type="button"
          className="ds-button"
          disabled={answered === 0}
          onClick={() => setSending(true)}
        >
          {language.text('review.send')}
        </button>
      </div>
    </>
  )
}

function focusRow(number: number) {
  const row = document.getElementById(`entry-${number}`)
  const radio = row?.querySelector<HTMLInputElement>(':checked') ?? row?.querySelector('input')
  radio?.focus()
}
