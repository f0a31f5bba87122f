import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { WithdrawDecisionDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** Ends the follow-up of a decision; it cannot be begun again, so it is asked for once more. */
export function WithdrawDecision({ id }: { id: string }) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [withdraw, { loading, error }] = useMutation(WithdrawDecisionDocument)
  const confirm = async () => {
    const answer = await withdraw({ variables: { input: { id } } }).catch(() => null)
    if (answer?.data) dialog.current?.close()
  }
  return (
    <>
      <Button variant="tertiary" data-color="danger" onClick={() => dialog.current?.showModal()}>
        {t('decisions.withdraw')}
      </Button>
      <Dialog ref={dialog} aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">{t('decisions.withdrawTitle')}</h2>
        <p>{t('decisions.withdrawText')}</p>
        <div className="mark-done-acts">
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('decisions.withdrawConfirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('decisions.cancel')}
          </Button>
        </div>
        {error && <ActFailed error={error} />}
      </Dialog>
    </>
  )
}
