import { useQuery } from '@apollo/client/react'
import { Failed, Loading } from '../../components/page/states.tsx'
import { InvitationsDocument, type InvitationPartsFragment, type RoundState } from '../../generated/graphql.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { AddressesPanel } from './AddressesPanel.tsx'
import { LinksPanel } from './LinksPanel.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import { RemindersPanel } from './RemindersPanel.tsx'
import { SendingPanel } from './SendingPanel.tsx'
import './invitations.css'

export type Invitations = InvitationPartsFragment

/** Who is asked in a round, how far the mails have come, and what may be done about it. For those who invite. */
export function InvitationPanels({ roundId, state }: { roundId: string; state: RoundState }) {
  const signedIn = useSignedIn()
  const keyUser = hasRole(signedIn, 'KEY_USER')
  const invites = keyUser || hasRole(signedIn, 'UNIT_MANAGER') || hasRole(signedIn, 'UNIT_ADMINISTRATOR')
  const { data, error, refetch } = useQuery(InvitationsDocument, {
    variables: { roundId },
    skip: !invites,
    pollInterval: state === 'OPEN' ? 10_000 : 0,
  })
  if (!invites || state === 'VOID') return null
  const round = data?.round
  if (!round) return error ? <Failed error={error} retry={refetch} /> : <Loading rows={3} />
  if (state === 'PLANNED') return <PeoplePanel round={round} keyUser={keyUser} />
  if (!keyUser) return null
  return (
    <>
      <SendingPanel round={round} toOutbox={data.about.outbox} reload={() => void refetch()} />
      {state === 'OPEN' && <RemindersPanel round={round} reload={() => void refetch()} />}
      {state === 'OPEN' && <LinksPanel round={round} />}
      <AddressesPanel round={round} />
    </>
  )
}
