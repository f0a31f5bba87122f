import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { JobProgress } from '../../components/progress/JobProgress.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { SendRemindersDocument } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { Invitations } from './InvitationPanels.tsx'

/** Those without an answer are reminded: when by themselves, when they were, and now. Who they are nobody sees. */
export function RemindersPanel({ round, reload }: { round: Invitations; reload(): void }) {
  const { t, language } = useText()
  const [remind, { loading, error }] = useMutation(SendRemindersDocument)
  const { days, nextAt, waves } = round.reminders
  const run = round.sendings.find(({ name }) => name === 'invitations.send-reminders')
  const isRunning = run?.state === 'RUNNING' || run?.state === 'REQUESTED'
  const busy = isRunning || waves.some(({ finishedAt }) => !finishedAt)
  const title = nextAt
    ? t('invitations.reminders.next', { date: formatDate(nextAt, language) })
    : t('invitations.reminders.noNext')
  const dayWords = new Intl.ListFormat(language).format(days.map(String))
  return (
    <Section
      title={title}
      note={t('invitations.reminders.note', { days: dayWords || '–' })}
      actions={
        <Button
          variant="secondary"
          data-size="sm"
          loading={loading}
          disabled={busy}
          onClick={() => void remind({ variables: { input: { roundId: round.id } } }).catch(() => null)}
        >
          {t('invitations.reminders.now')}
        </Button>
      }
    >
      {error && <ActFailed error={error} />}
      {run && isRunning && (
        <div className="card">
          <JobProgress jobRunId={run.id} known={run} onDone={reload} />
        </div>
      )}
      {waves.length > 0 && (
        <DataTable
          caption={t('invitations.reminders.caption')}
          rows={waves.toReversed()}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'when',
              label: t('invitations.reminders.when'),
              kind: 'name',
              cell: ({ requestedAt, day }) =>
                `${formatDate(requestedAt, language)}, ${day == null ? t('invitations.reminders.byHand') : t('invitations.reminders.day', { day })}`,
            },
            {
              key: 'finished',
              label: t('invitations.reminders.finished'),
              kind: 'primary',
              cell: ({ finishedAt }) =>
                finishedAt ? formatDate(finishedAt, language) : t('invitations.reminders.onTheirWay'),
            },
          ]}
        />
      )}
    </Section>
  )
}
