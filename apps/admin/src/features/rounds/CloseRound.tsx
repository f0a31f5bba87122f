import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { CloseRoundDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { Round } from './RoundPage.tsx'

/** Closing cannot be undone, so it is asked for twice. */
export function CloseRound({ round, onClosed }: { round: Round; onClosed(jobRunId: string): void }) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [closeRound, { loading, error }] = useMutation(CloseRoundDocument)
  const confirm = async () => {
    const answer = await closeRound({ variables: { input: { roundId: round.id } } }).catch(() => null)
    if (!answer?.data) return
    dialog.current?.close()
    onClosed(answer.data.closeRound.jobRun.id)
  }
  return (
    <>
      <h2>{t('rounds.close.title')}</h2>
      <p className="subtle">{t(round.box?.strength === 'SERVER' ? 'rounds.close.textServer' : 'rounds.close.text')}</p>
      <Button variant="secondary" onClick={() => dialog.current?.showModal()}>
        {t('rounds.close.action')}
      </Button>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby="close-round-title">
        <h2 id="close-round-title">{t('rounds.close.confirmTitle', { name: round.name })}</h2>
        <p>{t('rounds.close.confirmText')}</p>
        {error && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button loading={loading} onClick={() => void confirm()}>
            {t('rounds.close.confirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
