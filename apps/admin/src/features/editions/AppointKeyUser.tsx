import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { AppointKeyUserDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { Appointed } from './AppointedNotice.tsx'
import { isKeyUser, KeyUserFields, nobodyYet } from './KeyUserFields.tsx'

interface Props {
  organisation: { readonly id: string; readonly name: string }
  /** Somebody has been appointed and has not signed in: whoever comes now takes the place. */
  isAgain: boolean
  onAppointed(made: Appointed): void
}

/** A key user for an organisation that nobody has entered. */
export function AppointKeyUser({ organisation, isAgain, onAppointed }: Props) {
  const { t, language } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [keyUser, setKeyUser] = useState(nobodyYet)
  const [asked, setAsked] = useState(false)
  const [appoint, { loading, error }] = useMutation(AppointKeyUserDocument)
  const confirm = async () => {
    setAsked(true)
    if (!isKeyUser(keyUser)) return
    const person = { name: keyUser.name.trim(), email: keyUser.email.trim(), language }
    const input = { organisationId: organisation.id, keyUser: person }
    const answer = await appoint({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    dialog.current?.close()
    setKeyUser(nobodyYet)
    setAsked(false)
    onAppointed(answer.data.appointKeyUser)
  }
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => dialog.current?.showModal()}>
        {t(isAgain ? 'nationalOrganisations.appointAgain' : 'nationalOrganisations.appoint')}
        <span className="ds-sr-only"> {organisation.name}</span>
      </Button>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby={titleId}>
        <h2 id={titleId}>{t('nationalOrganisations.appointTitle', { name: organisation.name })}</h2>
        <p>{t(isAgain ? 'nationalOrganisations.appointAgainText' : 'nationalOrganisations.appointText')}</p>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void confirm()
          }}
        >
          <KeyUserFields value={keyUser} asked={asked} onChange={setKeyUser} />
          {error && <ActFailed error={error} />}
          <div className="dialog-actions">
            <Button type="submit" loading={loading}>
              {t('nationalOrganisations.appointConfirm')}
            </Button>
            <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
              {t('actions.cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
