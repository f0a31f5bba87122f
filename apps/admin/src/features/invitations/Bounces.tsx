import { useMutation } from '@apollo/client/react'
import { Alert, Button, Input } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { ReaddressInvitationDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { Invitations } from './InvitationPanels.tsx'

type Bounce = Invitations['bounces']['nodes'][number]

/** Invitations that the mail server has refused, each with a field for the right address. */
export function Bounces({ round }: { round: Invitations }) {
  const { t } = useText()
  const { nodes, totalCount } = round.bounces
  return (
    <>
      <Alert data-color="warning">
        <h3>{t('invitations.bounces.title', { count: totalCount })}</h3>
        <p>{t('invitations.bounces.text')}</p>
      </Alert>
      <DataTable
        caption={t('invitations.bounces.caption')}
        rows={nodes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'address', label: t('invitations.add.address'), kind: 'name', cell: ({ address }) => address },
          { key: 'unit', label: t('invitations.unit'), cell: ({ unitName }) => unitName },
          {
            key: 'code',
            label: t('invitations.bounces.code'),
            cell: ({ smtpCode }) => <code>{smtpCode ?? '–'}</code>,
          },
          {
            key: 'mend',
            label: t('invitations.bounces.mend'),
            cell: (bounce) => <Mend roundId={round.id} bounce={bounce} />,
          },
        ]}
      />
    </>
  )
}

function Mend({ roundId, bounce }: { roundId: string; bounce: Bounce }) {
  const { t } = useText()
  const [address, setAddress] = useState(bounce.address)
  const [mend, { loading, error }] = useMutation(ReaddressInvitationDocument)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void mend({ variables: { input: { roundId, recipientId: bounce.id, address } } }).catch(() => null)
  }
  return (
    <form className="invite-mend" onSubmit={submit}>
      <Input
        type="email"
        required
        data-size="sm"
        aria-label={t('invitations.bounces.newAddress', { address: bounce.address })}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm" loading={loading} disabled={address === bounce.address}>
        {t('invitations.bounces.send')}
      </Button>
      {error && <ActFailed error={error} />}
    </form>
  )
}
