import type { ReactNode } from 'react'
import { Brand } from '../../components/page/Brand.tsx'
import { PublicLinks } from '../../components/page/PublicLinks.tsx'
import { chooseLanguage, useText } from '../../lib/i18n.ts'
import '../../components/page/page.css'
import '../../components/tables/tables.css'
import './reading.css'

export interface ReadingText {
  readonly title: string
  readonly lead: string
  /** A part is a paragraph, or a list. */
  readonly sections: readonly { readonly title: string; readonly parts: readonly (string | readonly string[])[] }[]
}

interface ReadingFrameProps {
  readonly text: ReadingText
  readonly children?: ReactNode
}

/** A page to be read by anybody, signed in or not: respondents come here from the questionnaire. */
export function ReadingFrame({ text, children }: ReadingFrameProps) {
  const { t, language } = useText()
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <div className="reading">
      <title>{`${text.title} · Mognad`}</title>
      <header className="reading-head">
        <Brand size={32} />
        <button type="button" className="row-button" lang={other} onClick={() => void chooseLanguage(other)}>
          {t('shell.otherLanguage')}
        </button>
      </header>
      <main className="reading-main">
        <h1>{text.title}</h1>
        <p className="reading-lead">{text.lead}</p>
        {text.sections.map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            {section.parts.map((part) =>
              typeof part === 'string' ? (
                <p key={part}>{part}</p>
              ) : (
                <ul key={part[0]}>
                  {part.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              ),
            )}
          </section>
        ))}
        {children}
      </main>
      <footer className="reading-foot">
        <PublicLinks />
      </footer>
    </div>
  )
}
