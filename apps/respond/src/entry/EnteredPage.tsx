import { useEffect, useRef } from 'react'
import { PageHeading } from '../components/PageHeading.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'

/** One paper is in. Focus lies on the way to the next: Enter is enough. */
export function EnteredPage({ onNext }: { readonly onNext: () => void }) {
  const language = useLanguage()
  const next = useRef<HTMLButtonElement>(null)

  useEffect(() => next.current?.focus(), [])

  return (
    <>
      <PageHeading moved={false}>{language.text('entry.done')}</PageHeading>
      <p className="lead" role="status">
        {language.text('entry.doneText')}
      </p>
      <div className="actions">
        <button ref={next} type="button" className="ds-button" onClick={onNext}>
          {language.text('entry.next')}
        </button>
      </div>
    </>
  )
}
