import { useMutation } from '@apollo/client/react'
import { Button, Field, Input, Label } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { smallestChange } from '@mognad/model/invitations/smallest-change'
import { ActFailed } from '../../components/page/states.tsx'
import { DrawSampleDocument } from '../../generated/graphql.ts'
import { formatCount, formatIndex } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { Invitations } from './InvitationPanels.tsx'
import { totalOf } from './totals.ts'

/** Everybody, or a sample in proportion to the units: with what it can show, before anything is drawn. */
export function SampleForm({ round }: { round: Invitations }) {
  const { t, language } = useText()
  const listed = totalOf(round.recipientCounts, 'asked') + totalOf(round.recipientCounts, 'notDrawn')
  const { sample } = round
  const [size, setSize] = useState(String(sample?.size ?? Math.min(listed, Math.max(7, Math.round(listed / 2)))))
  const [draw, { loading, error }] = useMutation(DrawSampleDocument)
  const wanted = Number(size)
  const change = Number.isInteger(wanted) ? smallestChange(Math.min(wanted, listed)) : null
  const ask = (value: number | null) =>
    void draw({ variables: { input: { roundId: round.id, size: value, seed: null } } }).catch(() => null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask(wanted)
  }
  return (
    <div className="card invite-way">
      <h3>
        {sample
          ? t('invitations.sample.drawnTitle', { size: formatCount(sample.size, language) })
          : t('invitations.sample.title')}
      </h3>
      <p className="subtle">
        {sample
          ? t('invitations.sample.drawn', { seed: sample.seed ?? '–', listed: formatCount(listed, language) })
          : t('invitations.sample.text')}
      </p>
      <form className="invite-form" onSubmit={submit}>
        <Field data-size="sm">
          <Label>{t('invitations.sample.size', { listed: formatCount(listed, language) })}</Label>
          <Input
            type="number"
            min={7}
            max={listed}
            required
            value={size}
            onChange={(event) => setSize(event.target.value)}
          />
        </Field>
        <Button type="submit" variant="secondary" data-size="sm" loading={loading} disabled={listed < 7}>
          {sample ? t('invitations.sample.again') : t('invitations.sample.draw')}
        </Button>
        {sample && (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => ask(null)}>
            {t('invitations.sample.everybody')}
          </Button>
        )}
      </form>
      {change !== null && (
        <p className="subtle" role="status">
          {t('invitations.sample.change', { points: formatIndex(change, language) })}
        </p>
      )}
      {error && <ActFailed error={error} />}
    </div>
  )
}
