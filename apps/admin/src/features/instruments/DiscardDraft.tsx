import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useId, useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { DiscardInstrumentDraftDocument, InstrumentsDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** Throws a draft away, after asking: what is written in it is nowhere else. */
export function DiscardDraft({ draftId, title }: { draftId: string; title: string }) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [discard, { loading, error }] = useMutation(DiscardInstrumentDraftDocument, {
    refetchQueries: [InstrumentsDocument],
  })
  const confirm = async () => {
    const answer = await discard({ variables: { input: { id: draftId } } }).catch(() => null)
    if (answer?.data) dialog.current?.close()
  }
  return (
    <>
      <Button variant="tertiary" data-color="danger" onClick={() => dialog.current?.showModal()}>
        {t('instruments.discard')}
        <span className="ds-sr-only">: {title}</span>
      </Button>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby={titleId}>
        <h2 id={titleId}>{t('instruments.discardTitle')}</h2>
        <p>{t('instruments.discardText')}</p>
        {error && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('instruments.discardConfirm')}
          </Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
