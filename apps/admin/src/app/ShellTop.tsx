import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { CogIcon, LeaveIcon, MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { SignOutDocument } from '../generated/graphql.ts'
import { useText } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { hasRole, useSignedIn } from '../lib/viewer.ts'

/** Brand, pages, account. Below 56 rem the pages fold behind one button. */
export function ShellTop() {
  const { t } = useText()
  const { pathname } = useLocation()
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
        <Link to={paths.overview} className="brand">
          <img src="/mognad.svg" width="28" height="28" alt="" />
          Mognad
        </Link>
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
        <Pages />
        <Account />
      </div>
    </header>
  )
}

function Pages() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const own = signedIn.organisation
    ? ([
        [paths.overview, t('nav.overview')],
        [paths.rounds, t('nav.rounds')],
        [paths.result, t('nav.result')],
        [paths.comparison, t('nav.comparison')],
      ] as const)
    : []
  const national = hasRole(signedIn, 'NATIONAL_COORDINATOR')
    ? ([
        [paths.national, t('nav.national')],
        [paths.openData, t('nav.openData')],
      ] as const)
    : []
  return (
    <nav className="nav" id="sidor" aria-label={t('nav.label')}>
      <ul>
        {[...own, ...national].map(([to, label]) => (
          <li key={to}>
            <NavLink className="nav-link" to={to} end={to === paths.overview}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Account() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const [signOut, { loading }] = useMutation(SignOutDocument)
  const leave = async () => {
    await signOut()
    // A new page, not a navigation: nothing of one person's answers may wait in memory for the next.
    window.location.assign(paths.signIn)
  }
  return (
    <div className="account" id="konto">
      {signedIn.organisations.length > 1 ? (
        <select
          className="ds-input"
          aria-label={t('shell.organisation')}
          value={signedIn.organisation?.id}
          onChange={(event) => signedIn.chooseOrganisation(event.target.value)}
        >
          {signedIn.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span className="account-place">{signedIn.organisation?.name ?? t('shell.coordinator')}</span>
      )}
      <Button asChild variant="tertiary" data-color="neutral">
        <Link to={paths.settings}>
          <CogIcon aria-hidden />
          {t('nav.settings')}
        </Link>
      </Button>
      <Button variant="tertiary" data-color="neutral" loading={loading} onClick={() => void leave()}>
        <LeaveIcon aria-hidden />
        {t('shell.signOut')}
      </Button>
    </div>
  )
}
