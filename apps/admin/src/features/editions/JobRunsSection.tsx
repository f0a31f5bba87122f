import { useQuery } from '@apollo/client/react'
import { Button, Tag } from '@digdir/designsystemet-react'
import { Section } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { jobName, stepText } from '../../components/progress/job-words.ts'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { JobRunsDocument, type JobState } from '../../generated/graphql.ts'
import { formatCount, formatDateTime, formatIndex, type Language } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

const colours = {
  REQUESTED: 'neutral',
  RUNNING: 'accent',
  DONE: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
} as const satisfies Record<JobState, string>

const pageSize = 15

/** The newest computations with what they did and how they ended. */
export function JobRunsSection() {
  const { t, language } = useText()
  const { data, error, refetch, fetchMore } = useQuery(JobRunsDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  })
  const runs = data?.jobRuns
  return (
    <Section
      title={t('jobs.title')}
      actions={
        <Button variant="secondary" onClick={() => void refetch()}>
          {t('jobs.refresh')}
        </Button>
      }
    >
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !runs ? (
        <Loading rows={4} />
      ) : runs.nodes.length === 0 ? (
        <p className="subtle">{t('jobs.empty')}</p>
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
                  {run.state === 'RUNNING' && <span className="row-note">{stepText(run, t)}</span>}
                </>
              ),
            },
            {
              key: 'state',
              label: t('columns.state'),
              cell: (run) => (
                <>
                  <Tag data-color={colours[run.state]}>{t(`jobs.states.${run.state}`)}</Tag>
                  {run.errorCode && <span className="row-note">{run.errorCode}</span>}
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

function tookWords(startedAt: string | null, finishedAt: string | null, language: Language): string {
  if (!startedAt || !finishedAt) return '–'
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  return `${formatIndex(seconds, language, seconds < 10 ? 1 : 0)} s`
}
