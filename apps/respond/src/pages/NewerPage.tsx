import { PageHeading } from '../components/PageHeading.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'

interface NewerPageProps {
  readonly onReplace: () => void
  readonly onKeep: () => void
}

/** Two devices answered with one link: the respondent decides which answer counts. */
export function NewerPage({ onReplace, onKeep }: NewerPageProps) {
  const language = useLanguage()
  return (
    <>
      <PageHeading moved>{language.text('newer.title')}</PageHeading>
      <p className="lead">{language.text('newer.text')}</p>
      <div className="actions">
        <button type="button" className="ds-button" onClick={onReplace}>
          {language.text('newer.replace')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onKeep}>
          {language.text('newer.keep')}
        </button>
        <p className="actions-note">{language.text('newer.keepText')}</p>
      </div>
    </>
  )
}
