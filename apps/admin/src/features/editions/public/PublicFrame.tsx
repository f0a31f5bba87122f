import type { ReactNode } from 'react'
import { BrandSign } from '../../../components/page/Brand.tsx'
import { PublicLinks } from '../../../components/page/PublicLinks.tsx'
import { chooseLanguage, useText } from '../../../lib/i18n.ts'
import { readingAddress } from '../../../lib/language-address.ts'
import { paths } from '../../../lib/paths.ts'
import './public.css'

/** The frame of the results that anybody may read: the name, the other language, a way in, the other public pages. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { t, language } = useText()
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <div className="shell">
      <a className="ds-skip-link" href="#innehall">
        {t('shell.skip')}
      </a>
      <header className="public-head">
        <div>
          <a href={readingAddress(paths.about, language)} className="brand">
            <BrandSign size={32} />
          </a>
          <a href={paths.overview}>{t('signIn.title')}</a>
          <button type="button" className="row-button" lang={other} onClick={() => void chooseLanguage(other)}>
            {t('shell.otherLanguage')}
          </button>
        </div>
      </header>
      <main id="innehall" className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-foot">
        <div>
          <PublicLinks />
        </div>
      </footer>
    </div>
  )
}
