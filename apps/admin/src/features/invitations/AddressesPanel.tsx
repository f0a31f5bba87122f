import { useMutation } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { EraseAddressesDocument } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { Invitations } from './InvitationPanels.tsx'
import { totalOf } from './totals.ts'

/** Addresses that are still kept, and how they go. */
export function AddressesPanel({ round }: { round: Invitations }) {
  const { t, language } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [erase, { loading, error }] = useMutation(EraseAddressesDocument)
  const counts = round.recipientCounts
  const kept = totalOf(counts, 'asked') - totalOf(counts, 'byLink') - totalOf(counts, 'erased')
  if (totalOf(counts, 'asked') === totalOf(counts, 'byLink')) return null
  const confirm = async () => {
    const answer = await erase({ variables: { input: { roundId: round.id, ids: null } } }).catch(() => null)
    if (answer?.data) dialog.current?.close()
  }
  return (
    <Section
      title={
        kept === 0
          ? t('invitations.addresses.gone')
          : t('invitations.addresses.title', { count: kept, kept: formatCount(kept, language) })
      }
      note={kept === 0 ? undefined : t('invitations.addresses.note')}
      actions={
        kept === 0 ? undefined : (
          <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => dialog.current?.showModal()}>
            {t('invitations.addresses.erase')}
          </Button>
        )
      }
    >
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby="erase-title">
        <h2 id="erase-title">
          {t('invitations.addresses.confirmTitle', { count: kept, kept: formatCount(kept, language) })}
        </h2>
        <p>
          {round.state === 'OPEN' ? t('invitations.addresses.confirmOpen') : t('invitations.addresses.confirmText')}
        </p>
        {error && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('invitations.addresses.confirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </Section>
  )
}
