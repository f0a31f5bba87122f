import type { ReactNode } from 'react'
import type { Box } from '../door/door.type.ts'
import { languageCodes, languageOf } from '../language/languages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

interface FrameProps {
  readonly box?: Box
  /** For a desk rather than a phone. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What surrounds every page: the name, the language, and whether this is a demonstration. */
export function Frame({ box, wide, children }: FrameProps) {
  const language = useLanguage()
  const others = languageCodes.filter((code) => code !== language.code)

  return (
    <>
      <a className="ds-skip-link" href="#content" onClick={focusContent}>
        {language.text('frame.skip')}
      </a>
      <header className="frame-header">
        <div className="frame-bar">
          <span className="frame-brand">
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <path d="M8 23V14M16 23V9M24 23V18" />
            </svg>
            Mognad
          </span>
          <div className="frame-languages" role="group" aria-label={language.text('language.choose')}>
            {others.map((code) => (
              <button
                key={code}
                type="button"
                lang={code}
                className="ds-button"
                data-variant="tertiary"
                onClick={() => language.choose(code)}
              >
                {languageOf(code).text('language.name')}
              </button>
            ))}
          </div>
        </div>
      </header>
      {box?.synthetic && (
        <aside className="frame-synthetic" aria-label={language.text('frame.synthetic')}>
          <p>
            <strong>{language.text('frame.synthetic')}.</strong> {language.text('frame.syntheticAbout')}
          </p>
        </aside>
      )}
      <main id="content" className="page" data-wide={wide || undefined} tabIndex={-1}>
        {children}
      </main>
      <footer className="frame-footer">
        <p>{language.text('frame.footer')}</p>
        <p>
          <a className="ds-link" href="/integritet">
            {language.text('frame.privacy')}
          </a>
          <a className="ds-link" href="/metod">
            {language.text('frame.method')}
          </a>
          <a className="ds-link" href="/tillganglighet">
            {language.text('frame.accessibility')}
          </a>
        </p>
      </footer>
    </>
  )
}

function focusContent(event: { preventDefault(): void }) {
  // The part after # is the respondent's link and must not be replaced by a place on the page.
  event.preventDefault()
  document.querySelector<HTMLElement>('main')?.focus()
}
