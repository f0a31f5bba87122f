import { useQuery } from '@apollo/client/react'
import { Button, Tag } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { Section } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { jobName, leftText, reasonText, stepText } from '../../components/progress/job-words.ts'
import { isFinished } from '../../components/progress/useJobRun.ts'
import { DataTable, type Column } from '../../components/tables/DataTable.tsx'
import { JobRunsDocument, type JobRunPartsFragment, type JobState } from '../../generated/graphql.ts'
import { formatCount, formatDateTime, formatIndex, type Language } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { CancelComputation } from './CancelComputation.tsx'
import { RestartRun } from './RestartRun.tsx'

const colours = {
  REQUESTED: 'neutral',
  RUNNING: 'accent',
  DONE: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
} as const satisfies Record<JobState, string>

const pageSize = 15
const followEveryMs = 2_000

/** The newest computations with what they did and how they ended. */
export function JobRunsSection({ onChanged }: { onChanged(): void }) {
  const { t, language } = useText()
  const [state, setState] = useState<JobState | ''>('')
  const { data, error, refetch, fetchMore, startPolling, stopPolling } = useQuery(JobRunsDocument, {
    variables: { first: pageSize, state: state || null },
    fetchPolicy: 'cache-and-network',
  })
  const runs = data?.jobRuns
  // While something runs its counts and the time left are followed. Who has asked for older ones too reads on in peace.
  const isFollowed = runs?.nodes.some((run) => !isFinished(run.state)) && runs.nodes.length <= pageSize
  useEffect(() => {
    if (!isFollowed) return
    startPolling(followEveryMs)
    return stopPolling
  }, [isFollowed, startPolling, stopPolling])
  const act: Column<JobRunPartsFragment> = {
    key: 'act',
    label: t('jobs.act'),
    cell: (run) =>
      run.canBeCancelled ? (
        <CancelComputation jobRunId={run.id} name={jobName(run.name, t)} onCancelled={onChanged} />
      ) : run.canBeRestarted ? (
        <RestartRun jobRunId={run.id} name={jobName(run.name, t)} onRestarted={onChanged} />
      ) : null,
  }
  return (
    <Section
      title={t('jobs.title')}
      actions={
        <>
          <Choice
            label={t('jobs.filter')}
            value={state}
            options={[
              { value: '', label: t('jobs.all') },
              ...(Object.keys(colours) as JobState[]).map((each) => ({ value: each, label: t(`jobs.states.${each}`) })),
            ]}
            onChange={(each) => setState(each as JobState | '')}
          />
          <Button variant="secondary" onClick={() => void refetch()}>
            {t('jobs.refresh')}
          </Button>
        </>
      }
    >
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !runs ? (
        <Loading rows={4} />
      ) : runs.nodes.length === 0 ? (
        <p className="subtle">{t(state ? 'jobs.noneSuch' : 'jobs.empty')}</p>
      ) : (
        <DataTable
          caption={t('jobs.title')}
          rows={runs.nodes}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              kind: 'name',
              label: t('jobs.name'),
              cell: (run) => (
                <>
                  {jobName(run.name, t)}
                  {run.state === 'RUNNING' && (
                    <span className="row-note">{[stepText(run, t), leftText(run, t)].filter(Boolean).join(', ')}</span>
                  )}
                </>
              ),
            },
            {
              key: 'state',
              label: t('columns.state'),
              cell: (run) => (
                <>
                  <Tag data-color={colours[run.state]}>{t(`jobs.states.${run.state}`)}</Tag>
                  <RunReason run={run} />
                </>
              ),
            },
            {
              key: 'done',
              kind: 'number',
              label: t('jobs.progress'),
              cell: ({ done, total }) =>
                total == null
                  ? '–'
                  : t('jobs.counts', { done: formatCount(done, language), total: formatCount(total, language) }),
            },
            { key: 'requested', label: t('jobs.requested'), cell: (run) => formatDateTime(run.requestedAt, language) },
            {
              key: 'took',
              kind: 'number',
              label: t('jobs.took'),
              cell: (run) => tookWords(run.startedAt, run.finishedAt, language),
            },
            ...(runs.nodes.some(({ canBeCancelled, canBeRestarted }) => canBeCancelled || canBeRestarted) ? [act] : []),
          ]}
        />
      )}
      {runs?.pageInfo.hasNextPage && (
        <p>
          <Button
            variant="secondary"
            onClick={() =>
              void fetchMore({
                variables: { first: pageSize, after: runs.pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult }) => ({
                  jobRuns: {
                    ...fetchMoreResult.jobRuns,
                    nodes: [...before.jobRuns.nodes, ...fetchMoreResult.jobRuns.nodes],
                  },
                }),
              })
            }
          >
            {t('jobs.more')}
          </Button>
        </p>
      )}
    </Section>
  )
}

/** Why it has failed, or why it waits longer than for its turn. */
function RunReason({ run }: { run: JobRunPartsFragment }) {
  const { t } = useText()
  const reason = reasonText(run, t)
  return reason && <span className="row-note run-reason">{reason}</span>
}

function tookWords(startedAt: string | null, finishedAt: string | null, language: Language): string {
  if (!startedAt || !finishedAt) return '–'
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  return `${formatIndex(seconds, language, seconds < 10 ? 1 : 0)} s`
}
