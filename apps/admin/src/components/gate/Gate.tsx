import type { ReactNode } from 'react'
import { useText, chooseLanguage } from '../../lib/i18n.ts'
import { BrandSign } from '../page/Brand.tsx'
import { PublicLinks } from '../page/PublicLinks.tsx'
import '../page/page.css'
import '../tables/tables.css'
import './gate.css'

interface Props {
  title: string
  lead?: string
  /** more than a form */
  wide?: boolean
  children: ReactNode
}

/** The frame of the pages without sign-in: what Mognad is, a form, the other language. */
export function Gate({ title, lead, wide = false, children }: Props) {
  const { t, language } = useText()
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <div className={wide ? 'gate gate-wide' : 'gate'}>
      <title>{`${title} · Mognad`}</title>
      <header className="gate-head">
        <span className="brand">
          <BrandSign size={32} />
        </span>
        <button type="button" className="row-button" lang={other} onClick={() => void chooseLanguage(other)}>
          {t('shell.otherLanguage')}
        </button>
      </header>
      <main className="gate-main">
        <h1>{title}</h1>
        {lead && <p className="gate-lead">{lead}</p>}
        {children}
      </main>
      <footer className="gate-foot">
        <PublicLinks />
      </footer>
    </div>
  )
}
