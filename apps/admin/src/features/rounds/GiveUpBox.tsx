import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { GiveUpBoxDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { Round } from './RoundPage.tsx'

/** The code, or the server's own key, is lost: the answers are erased, and how many had answered remains. Asked for twice. */
export function GiveUpBox({ round, onGivenUp }: { round: Round; onGivenUp(): void }) {
  const { t } = useText()
  const sealedByServer = round.box?.strength === 'SERVER'
  const dialog = useRef<HTMLDialogElement>(null)
  const [giveUp, { loading, error }] = useMutation(GiveUpBoxDocument)
  const confirm = async () => {
    const answer = await giveUp({ variables: { input: { roundId: round.id } } }).catch(() => null)
    if (!answer?.data) return
    dialog.current?.close()
    onGivenUp()
  }
  return (
    <details className="round-more">
      <summary>{t(sealedByServer ? 'rounds.giveUp.titleServer' : 'rounds.giveUp.title')}</summary>
      <p className="subtle">{t(sealedByServer ? 'rounds.giveUp.textServer' : 'rounds.giveUp.text')}</p>
      <Button variant="secondary" data-color="danger" data-size="sm" onClick={() => dialog.current?.showModal()}>
        {t('rounds.giveUp.action')}
      </Button>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby="give-up-title">
        <h2 id="give-up-title">{t('rounds.giveUp.confirmTitle', { name: round.name })}</h2>
        <p>{t('rounds.giveUp.confirmText')}</p>
        {error && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('rounds.giveUp.confirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </details>
  )
}
