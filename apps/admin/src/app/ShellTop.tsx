import { Button } from '@digdir/designsystemet-react'
import { MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { NavLink, useLocation } from 'react-router'
import { Brand } from '../components/page/Brand.tsx'
import { useText } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { useSignedIn } from '../lib/viewer.ts'
import { placesFor } from './navigation.ts'
import { ShellAccount } from './ShellAccount.tsx'
import { ShellFind } from './ShellFind.tsx'

/**
 * Two rows: brand and account above, pages below, so that eleven pages have room. Where they have not, pages and
 * account fold behind one button.
 */
export function ShellTop() {
  const { t } = useText()
  const { pathname } = useLocation()
  const places = placesFor(useSignedIn())
  // Open on one page only: going to another folds it again.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const open = openOn === pathname
  useEffect(() => {
    if (!open) return
    const fold = (event: KeyboardEvent) => event.key === 'Escape' && setOpenOn(null)
    document.addEventListener('keydown', fold)
    return () => document.removeEventListener('keydown', fold)
  }, [open])
  return (
    <header className="shell-top">
      <div className="shell-bar" data-menu={open ? 'open' : 'closed'}>
        <Brand size={28} />
        <ShellFind />
        <Button
          variant="tertiary"
          className="menu-button"
          aria-expanded={open}
          aria-controls="sidor konto"
          onClick={() => setOpenOn(open ? null : pathname)}
        >
          {open ? <XMarkIcon aria-hidden /> : <MenuHamburgerIcon aria-hidden />}
          {t('shell.menu')}
        </Button>
        <nav className="nav" id="sidor" aria-label={t('nav.label')}>
          <ul>
            {places.map(({ to, text }) => (
              <li key={to}>
                <NavLink className="nav-link" to={to} end={to === paths.overview}>
                  {t(text)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <ShellAccount />
      </div>
    </header>
  )
}
