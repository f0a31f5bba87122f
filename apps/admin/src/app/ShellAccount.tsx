import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { CogIcon, LeaveIcon } from '@navikt/aksel-icons'
import { Link } from 'react-router'
import { SignOutDocument } from '../generated/graphql.ts'
import { useText } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { useSignedIn } from '../lib/viewer.ts'

/** For which organisation the pages speak, settings, and the way out. */
export function ShellAccount() {
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
      <Button asChild variant="tertiary" data-color="neutral" data-size="sm">
        <Link to={paths.settings}>
          <CogIcon aria-hidden />
          {t('nav.settings')}
        </Link>
      </Button>
      <Button variant="tertiary" data-color="neutral" data-size="sm" loading={loading} onClick={() => void leave()}>
        <LeaveIcon aria-hidden />
        {t('shell.signOut')}
      </Button>
    </div>
  )
}
