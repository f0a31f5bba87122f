import { useQuery } from '@apollo/client/react'
import { type ReactNode, useMemo, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { Brand } from '../components/page/Brand.tsx'
import { Failed, Loading } from '../components/page/states.tsx'
import { CurrentViewerDocument } from '../generated/graphql.ts'
import { useText } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { organisationsOf, type SignedIn, SignedInContext } from '../lib/viewer.ts'
import { ShellFoot } from './ShellFoot.tsx'
import { ShellTop } from './ShellTop.tsx'

/** Nobody reaches a page behind this without a session; who arrives without one comes back here after signing in. */
export function SignedInPages() {
  const { t } = useText()
  const { pathname, search } = useLocation()
  const { data, error, refetch } = useQuery(CurrentViewerDocument)
  const [chosen, setChosen] = useState<string | null>(null)
  const viewer = data?.viewer
  const demo = data?.about.demo ?? false
  const signedIn = useMemo((): SignedIn | null => {
    if (!viewer?.person) return null
    const organisations = organisationsOf(viewer.memberships)
    return {
      name: viewer.person.name,
      email: viewer.person.email,
      memberships: viewer.memberships,
      organisations,
      organisation: organisations.find(({ id }) => id === chosen) ?? organisations[0] ?? null,
      demo,
      chooseOrganisation: setChosen,
    }
  }, [viewer, chosen, demo])

  if (error && !data) {
    return (
      <Waiting>
        <Failed error={error} retry={refetch} />
      </Waiting>
    )
  }
  if (!data) {
    return (
      <Waiting>
        <Loading />
      </Waiting>
    )
  }
  if (!signedIn) {
    const back = pathname + search
    return <Navigate to={back === '/' ? paths.signIn : `${paths.signIn}?vidare=${encodeURIComponent(back)}`} replace />
  }
  return (
    <SignedInContext value={signedIn}>
      <div className="shell">
        <SkipToMain label={t('shell.skip')} />
        <ShellTop />
        <main id="innehall" className="shell-main" tabIndex={-1}>
          <Outlet />
        </main>
        <ShellFoot version={data.about.version} />
      </div>
    </SignedInContext>
  )
}

/** The frame before it is known who asks: as high as it will be, so that the page does not jump when the menu comes. */
function Waiting({ children }: { children: ReactNode }) {
  return (
    <div className="shell">
      <header className="shell-top">
        <div className="shell-bar shell-bar-waiting">
          <Brand size={28} />
        </div>
      </header>
      <main className="shell-main">{children}</main>
    </div>
  )
}

function SkipToMain({ label }: { label: string }) {
  return (
    <a className="ds-skip-link" href="#innehall">
      {label}
    </a>
  )
}
