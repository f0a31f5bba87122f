import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Field, Input, Label } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { AddRecipientDocument, InvitePlacesDocument, SetLinksDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import type { Invitations } from './InvitationPanels.tsx'

/** One person by e-mail, or so many links to hand out where people have no e-mail at work. */
export function AddPeople({ round }: { round: Invitations }) {
  const { t } = useText()
  const { data } = useQuery(InvitePlacesDocument, { variables: { roundId: round.id } })
  const places = data?.round?.invitePlaces ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const unitId = chosen ?? places[0]?.unitId ?? ''
  return (
    <div className="card invite-way">
      <h3>{t('invitations.add.title')}</h3>
      <p className="subtle">{t('invitations.add.text')}</p>
      <Choice
        label={t('invitations.unit')}
        value={unitId}
        options={places.map((place) => ({ value: place.unitId, label: place.path }))}
        onChange={setChosen}
      />
      <AddPerson key={`person ${round.id}`} roundId={round.id} unitId={unitId} />
      <LinksOfUnit key={`links ${unitId}`} round={round} unitId={unitId} />
    </div>
  )
}

function AddPerson({ roundId, unitId }: { roundId: string; unitId: string }) {
  const { t } = useText()
  const [address, setAddress] = useState('')
  const [language, setLanguage] = useState<'SV' | 'EN'>('SV')
  const [add, { loading, error }] = useMutation(AddRecipientDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await add({ variables: { input: { roundId, unitId, address, language } } }).catch(() => null)
    if (answer?.data) setAddress('')
  }
  return (
    <form className="invite-form" onSubmit={(event) => void submit(event)}>
      <Field data-size="sm">
        <Label>{t('invitations.add.address')}</Label>
        <Input type="email" required value={address} onChange={(event) => setAddress(event.target.value)} />
      </Field>
      <Choice
        label={t('invitations.add.language')}
        value={language}
        options={[
          { value: 'SV', label: t('invitations.languages.SV') },
          { value: 'EN', label: t('invitations.languages.EN') },
        ]}
        onChange={(value) => setLanguage(value === 'EN' ? 'EN' : 'SV')}
      />
      <Button type="submit" variant="secondary" data-size="sm" loading={loading} disabled={unitId === ''}>
        {t('invitations.add.action')}
      </Button>
      {error && <ActFailed error={error} />}
    </form>
  )
}

function LinksOfUnit({ round, unitId }: { round: Invitations; unitId: string }) {
  const { t } = useText()
  const known = round.recipientCounts.find((count) => count.unitId === unitId)?.byLink ?? 0
  const [count, setCount] = useState(String(known))
  const [setLinks, { loading, error }] = useMutation(SetLinksDocument)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void setLinks({ variables: { input: { roundId: round.id, unitId, count: Number(count) } } }).catch(() => null)
  }
  return (
    <form className="invite-form" onSubmit={submit}>
      <Field data-size="sm">
        <Label>{t('invitations.add.links')}</Label>
        <Input
          type="number"
          min={0}
          max={5000}
          required
          value={count}
          onChange={(event) => setCount(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="secondary" data-size="sm" loading={loading} disabled={unitId === ''}>
        {t('invitations.add.setLinks')}
      </Button>
      {error && <ActFailed error={error} />}
    </form>
  )
}
