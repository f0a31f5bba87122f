import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { RevokeApiKeyDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** A revoked key never works again; what used it stops. */
export function RevokeApiKey({ apiKey }: { apiKey: { id: string; name: string } }) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [revoke, { loading, error }] = useMutation(RevokeApiKeyDocument)
  const confirm = async () => {
    const answer = await revoke({ variables: { input: { apiKeyId: apiKey.id } } }).catch(() => null)
    if (answer?.data) dialog.current?.close()
  }
  const titleId = `revoke-${apiKey.id}`
  return (
    <>
      <Button variant="secondary" data-color="danger" data-size="sm" onClick={() => dialog.current?.showModal()}>
        {t('keys.revoke')}
        <span className="ds-sr-only"> {apiKey.name}</span>
      </Button>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby={titleId}>
        <h2 id={titleId}>{t('keys.revokeTitle', { name: apiKey.name })}</h2>
        <p>{t('keys.revokeText')}</p>
        {error && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('keys.revokeConfirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
