import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import './page.css'

interface Props {
  /** what the page is about, above the title */
  eyebrow?: ReactNode
  /** the page's name while it loads, its result once it is known */
  title: ReactNode
  /** the same for the window's title, where marks are not possible */
  documentTitle: string
  lead?: ReactNode
  /** choices and acts that belong to the whole page */
  actions?: ReactNode
  /** the page shows answers that were made up */
  synthetic?: boolean
  busy?: boolean
  children: ReactNode
}

// The first page a visitor opens keeps the browser's own focus; only later ones take it.
let firstAddress: string | null = null

/**
 * The frame of every page: banner, title, lead. After a navigation the focus moves to the title, so that keyboards
 * and screen readers begin where the eye does.
 */
export function Page({ eyebrow, title, documentTitle, lead, actions, synthetic, busy, children }: Props) {
  const { t } = useText()
  const { pathname } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (firstAddress === null || firstAddress === pathname) firstAddress = pathname
    else {
      firstAddress = ''
      heading.current?.focus()
      window.scrollTo(0, 0)
    }
  }, [pathname])
  return (
    <div className="page" aria-busy={busy ?? false}>
      <title>{`${documentTitle} · Mognad`}</title>
      {synthetic && (
        <p className="synthetic-banner" role="note">
          <strong>{t('demo.title')}</strong> {t('demo.text')}
        </p>
      )}
      <header className="page-head">
        <div className="page-words">
          {eyebrow && <p className="page-eyebrow">{eyebrow}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

interface SectionProps {
  title: string
  /** a word of the glossary that heads the part: `<Term word="…" />` */
  term?: ReactNode
  note?: ReactNode
  actions?: ReactNode
  className?: string
  children?: ReactNode
}

/** One part of a page, with a title that says the result where there is one. */
export function Section({ title, term, note, actions, className, children }: SectionProps) {
  return (
    <section className={className ? `section ${className}` : 'section'}>
      <div className="section-head">
        <div>
          {term ? (
            <div className="with-term">
              <h2>{title}</h2>
              {term}
            </div>
          ) : (
            <h2>{title}</h2>
          )}
          {note && <div className="section-note">{note}</div>}
        </div>
        {actions && <div className="section-actions">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
