import { useEffect, useRef } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Localised } from '../language/translate.ts'

interface PageHeadingProps {
  /** True when the respondent came here by an act: then focus and the top of the page follow. */
  readonly moved: boolean
  /** A text of ours, or one of the instrument in the languages that it has. */
  readonly children: string | Localised
}

/** The one first-level heading of a page, also the tab's title. Screen readers learn of a new page by the focus on it. */
export function PageHeading({ moved, children }: PageHeadingProps) {
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = typeof children === 'string' ? children : language.own(children)
  const lang = typeof children === 'string' ? language.code : language.ownCode(children)

  useEffect(() => {
    document.title = `${title} – Mognad`
  }, [title])

  useEffect(() => {
    if (!moved) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [moved])

  return (
    <h1 ref={heading} className="page-title" tabIndex={-1} lang={lang === language.code ? undefined : lang}>
      {title}
    </h1>
  )
}
