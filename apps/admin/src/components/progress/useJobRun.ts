import { useQuery, useSubscription } from '@apollo/client/react'
import { useEffect } from 'react'
import {
  JobProgressDocument,
  JobRunDocument,
  type JobRunPartsFragment,
  type JobState,
} from '../../generated/graphql.ts'

const finished: readonly JobState[] = ['DONE', 'FAILED', 'CANCELLED']

export function isFinished(state: JobState): boolean {
  return finished.includes(state)
}

const heartbeatMs = 4_000
const heartbeatWithoutSocketMs = 1_500

/**
 * A computation as it runs. The subscription pushes every step into the cache; a slow question beside it makes sure
 * that a lost message or a proxy without sockets never leaves a bar standing still.
 */
export function useJobRun(
  id: string | null | undefined,
  known?: JobRunPartsFragment | null,
): JobRunPartsFragment | null {
  const { data, startPolling, stopPolling } = useQuery(JobRunDocument, {
    variables: { id: id ?? '' },
    skip: !id,
    fetchPolicy: 'cache-and-network',
  })
  const run = data?.jobRun ?? (known?.id === id ? known : null) ?? null
  const over = run !== null && isFinished(run.state)
  const { error } = useSubscription(JobProgressDocument, { variables: { jobRunId: id ?? '' }, skip: !id || over })
  const beatMs = !id || over ? 0 : error ? heartbeatWithoutSocketMs : heartbeatMs
  useEffect(() => {
    if (beatMs === 0) return
    startPolling(beatMs)
    return stopPolling
  }, [beatMs, startPolling, stopPolling])
  return run
}
