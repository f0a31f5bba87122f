import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { ReopenRoundDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { localTime } from './plan/plan-draft.ts'
import type { Round } from './RoundPage.tsx'

const dayMs = 86_400_000

/** A second box for those who have not answered: a key of its own, and a limit of seven of its own. */
export function ReopenRound({ round, onReopened }: { round: Round; onReopened(): void }) {
  const { t } = useText()
  const [opensAt, setOpensAt] = useState(() => localTime(new Date(Date.now() + dayMs).toISOString()))
  const [closesAt, setClosesAt] = useState(() => localTime(new Date(Date.now() + 15 * dayMs).toISOString()))
  const [reopen, { loading, error }] = useMutation(ReopenRoundDocument)
  const submit = async () => {
    const iso = (local: string) => new Date(local).toISOString()
    const input = { roundId: round.id, opensAt: iso(opensAt), closesAt: iso(closesAt) }
    const answer = await reopen({ variables: { input } }).catch(() => null)
    if (answer?.data) onReopened()
  }
  return (
    <details className="round-more">
      <summary>{t(round.state === 'VOID' ? 'rounds.reopen.againTitle' : 'rounds.reopen.title')}</summary>
      <p className="subtle">{t(round.state === 'VOID' ? 'rounds.reopen.againText' : 'rounds.reopen.text')}</p>
      <form
        className="box-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Textfield
          type="datetime-local"
          required
          label={t('roundPlan.fields.opensAt')}
          value={opensAt}
          onChange={(event) => setOpensAt(event.target.value)}
        />
        <Textfield
          type="datetime-local"
          required
          label={t('roundPlan.fields.closesAt')}
          value={closesAt}
          onChange={(event) => setClosesAt(event.target.value)}
        />
        {error && <ActFailed error={error} />}
        <Button type="submit" variant="secondary" data-size="sm" loading={loading}>
          {t('rounds.reopen.action')}
        </Button>
      </form>
    </details>
  )
}
