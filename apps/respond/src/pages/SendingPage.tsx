import { useEffect, useRef, useState } from 'react'
import { PageHeading } from '../components/PageHeading.tsx'
import type { Door } from '../door/door.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { backoffMs } from '../sending/backoff.ts'
import { deliver, type Delivery, type DeliveryTask } from '../sending/deliver.ts'

interface SendingPageProps {
  readonly batchId: string
  readonly door: Door
  readonly store: DraftStore
  readonly seal: DeliveryTask['seal']
  readonly onDelivered: (delivery: Delivery) => void
}

/** Shown from Send until the server has acknowledged the answer, however long that takes. */
export function SendingPage({ batchId, door, store, seal, onDelivered }: SendingPageProps) {
  const language = useLanguage()
  const [failures, setFailures] = useState(0)
  const tryNow = useRef<() => void>(() => undefined)

  useEffect(() => {
    const left = new AbortController()
    const pause = (failed: number) => {
      setFailures(failed)
      return new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, backoffMs(failed, Math.random()))
        tryNow.current = resolve
        window.addEventListener('online', () => resolve(), { once: true, signal: left.signal })
        // A page that was left must not go on sending: its promise simply never resolves.
        left.signal.addEventListener('abort', () => clearTimeout(timer))
      })
    }
    const show = (delivery: Delivery) => {
      if (!left.signal.aborted) onDelivered(delivery)
    }
    deliver({ batchId, door, store, seal, pause }).then(show, (error: unknown) => {
      show('refused')
      // A mistake of ours. The draft stays on the device; the console says what it was.
      throw error
    })
    return () => left.abort()
  }, [batchId, door, store, seal, onDelivered])

  const waiting = failures > 0
  const waitingText = store.readPending(batchId) ? 'sending.waitingText' : 'sending.waitingDraftText'
  return (
    <>
      <PageHeading moved>{language.text(waiting ? 'sending.waiting' : 'sending.title')}</PageHeading>
      <p className="lead" role="status">
        {language.text(waiting ? waitingText : 'sending.text')}
      </p>
      {waiting ? (
        <div className="actions">
          <button type="button" className="ds-button" onClick={() => tryNow.current()}>
            {language.text('sending.now')}
          </button>
        </div>
      ) : (
        <progress className="sending" aria-label={language.text('sending.title')} />
      )}
    </>
  )
}
