import { useState } from 'react'
import type { StopReason } from '../app/open-survey.ts'
import { PageHeading } from '../components/PageHeading.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'

interface StopPageProps {
  readonly reason: StopReason
  /** True when the respondent came here by an act. */
  readonly moved?: boolean
  readonly onRetry?: () => void
  readonly onErase?: () => void
}

/** Why there is nothing to answer, and what the respondent can do about it. */
export function StopPage({ reason, moved, onRetry, onErase }: StopPageProps) {
  const language = useLanguage()
  const [erased, setErased] = useState(false)
  const erase = () => {
    onErase?.()
    setErased(true)
  }
  return (
    <>
      <PageHeading moved={moved ?? false}>{language.text(`stop.${reason}.title`)}</PageHeading>
      <p className="lead">{language.text(`stop.${reason}.text`)}</p>
      <div className="actions">
        {onRetry && (
          <button type="button" className="ds-button" onClick={onRetry}>
            {language.text('stop.retry')}
          </button>
        )}
        {onErase && !erased && (
          <button type="button" className="ds-button" data-variant="secondary" onClick={erase}>
            {language.text('stop.erase')}
          </button>
        )}
      </div>
      <p role="status">{erased ? language.text('stop.erased') : ''}</p>
    </>
  )
}
