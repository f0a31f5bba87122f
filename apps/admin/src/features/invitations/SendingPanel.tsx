import { useMutation } from '@apollo/client/react'
import { Alert, Button, Details } from '@digdir/designsystemet-react'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import { SendInvitationsDocument } from '../../generated/graphql.ts'
import { Link } from 'react-router'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Bounces } from './Bounces.tsx'
import type { Invitations } from './InvitationPanels.tsx'
import { PeopleCounts } from './PeopleCounts.tsx'
import { totalOf } from './totals.ts'

interface Props {
  round: Invitations
  /** no mail server is there: mails are written to the outbox */
  toOutbox: boolean
  reload(): void
}

/** The mails of an open round: how many have gone, what waits, and what came back. */
export function SendingPanel({ round, toOutbox, reload }: Props) {
  const { t, language } = useText()
  const counts = round.recipientCounts
  const [send, { loading, error }] = useMutation(SendInvitationsDocument)
  const sent = totalOf(counts, 'sent')
  const waiting = totalOf(counts, 'waiting')
  const run = round.sendings.find(({ name }) => name === 'invitations.send-invitations')
  const isRunning = run?.state === 'RUNNING' || run?.state === 'REQUESTED'
  const open = round.state === 'OPEN'
  const again = () => void send({ variables: { input: { roundId: round.id } } }).catch(() => null)
  return (
    <Section
      title={t('invitations.sending.title', { count: sent, sent: formatCount(sent, language) })}
      note={
        !open ? undefined : toOutbox ? (
          <>
            {t('invitations.sending.outboxNote')} <Link to={paths.outbox}>{t('invitations.sending.toOutbox')}</Link>
          </>
        ) : (
          t('invitations.sending.note')
        )
      }
      actions={
        open && waiting > 0 && !isRunning ? (
          <Button variant="secondary" data-size="sm" loading={loading} onClick={again}>
            {t('invitations.sending.now')}
          </Button>
        ) : undefined
      }
    >
      {open && run && isRunning && (
        <div className="card">
          <JobProgress jobRunId={run.id} known={run} onDone={reload} />
        </div>
      )}
      {open && run?.state === 'FAILED' && waiting > 0 && (
        <Alert data-color="warning">
          <p>
            {run.errorCode === 'MAIL_SERVER_AWAY'
              ? t('invitations.sending.away', { count: waiting })
              : t('jobs.failedText', { code: run.errorCode ?? '–' })}
          </p>
        </Alert>
      )}
      {error && <ActFailed error={error} />}
      {open && round.bounces.totalCount > 0 && <Bounces round={round} />}
      <Details>
        <Details.Summary>{t('invitations.sending.byUnit')}</Details.Summary>
        <Details.Content>
          <PeopleCounts counts={counts} />
        </Details.Content>
      </Details>
    </Section>
  )
}
