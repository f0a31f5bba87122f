import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { CancelComputationDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** Ends the computation of an edition, when the coordinator has been told what that means. */
export function CancelComputation({ jobRunId, name, onCancelled }: Props) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [cancel, { loading, error }] = useMutation(CancelComputationDocument)
  const confirm = async () => {
    const answer = await cancel({ variables: { input: { jobRunId } } }).catch(() => null)
    if (!answer?.data) return
    dialog.current?.close()
    onCancelled()
  }
  const titleId = `cancel-${jobRunId}`
  return (
    <>
      <Button data-size="sm" variant="secondary" onClick={() => dialog.current?.showModal()}>
        {t('jobs.cancel')}
        <span className="ds-sr-only"> {name}</span>
      </Button>
      <Dialog ref={dialog} closeButton={t('jobs.cancelKeep')} aria-labelledby={titleId}>
        <h2 id={titleId}>{t('jobs.cancelTitle')}</h2>
        <p>{t('jobs.cancelText')}</p>
        {error && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('jobs.cancelConfirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('jobs.cancelKeep')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

interface Props {
  readonly jobRunId: string
  readonly name: string
  onCancelled(): void
}
