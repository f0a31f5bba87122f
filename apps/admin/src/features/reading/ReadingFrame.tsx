import type { ReactNode } from 'react'
import { BrandSign } from '../../components/page/Brand.tsx'
import { PublicLinks } from '../../components/page/PublicLinks.tsx'
import { useText } from '../../lib/i18n.ts'
import { chosenLanguageAddress } from '../../lib/language-address.ts'
import { paths } from '../../lib/paths.ts'
import '../../components/page/page.css'
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
        <a href={paths.overview} className="brand">
          <BrandSign size={32} />
        </a>
        <a className="reading-language" href={chosenLanguageAddress(other)} lang={other} hrefLang={other}>
          {t('shell.otherLanguage')}
        </a>
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
