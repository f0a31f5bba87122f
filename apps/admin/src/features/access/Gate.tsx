import type { ReactNode } from 'react'
import { useText, chooseLanguage } from '../../lib/i18n.ts'
import '../../components/page/page.css'
import '../../components/tables/tables.css'
import './access.css'

/** The frame of the pages before sign-in: what Mognad is, a form, the other language. */
export function Gate({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const { t, language } = useText()
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <div className="gate">
      <title>{`${title} · Mognad`}</title>
      <header className="gate-head">
        <span className="brand">
          <img src="/mognad.svg" width="32" height="32" alt="" />
          Mognad
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
    </div>
  )
}
