import { Alert } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import type { JobRunPartsFragment } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { isFinished, useJobRun } from './useJobRun.ts'
import { leftText, stepText } from './job-words.ts'
import '../charts/charts.css'

interface Props {
  jobRunId: string
  known?: JobRunPartsFragment | null
  /** called once when the computation has ended well, however quickly */
  onDone?: () => void
}

/** A running computation: what it does now, how far it is, how it ended. Read aloud at most when the step changes. */
export function JobProgress({ jobRunId, known, onDone }: Props) {
  const { t, language } = useText()
  const run = useJobRun(jobRunId, known)
  const state = run?.state
  // Told once, and not about a run that was over before it was first shown here.
  const told = useRef(known?.id === jobRunId && isFinished(known.state) ? jobRunId : null)
  useEffect(() => {
    if (state !== 'DONE' || told.current === jobRunId) return
    told.current = jobRunId
    onDone?.()
  }, [state, jobRunId, onDone])
  if (!run) return null
  if (run.state === 'CANCELLED') {
    return (
      <p className="subtle" role="status">
        <strong>{t('jobs.states.CANCELLED')}.</strong> {t('jobs.cancelledText')}
      </p>
    )
  }
  if (run.state === 'FAILED') {
    return (
      <Alert data-color="danger" role="alert">
        <h3>{t(`jobs.states.${run.state}`)}</h3>
        <p>{t('jobs.failedText', { code: run.errorCode ?? '–' })}</p>
      </Alert>
    )
  }
  const step = stepText(run, t)
  const counts =
    run.total == null || run.total === 0
      ? null
      : t('jobs.counts', { done: formatCount(run.done, language), total: formatCount(run.total, language) })
  const progress = run.state === 'DONE' ? 1 : run.total ? Math.min(run.done / run.total, 1) : undefined
  return (
    <div className="job-progress">
      <p className="job-words">
        <strong role="status">{step}</strong>
        {counts && run.state !== 'DONE' && (
          <span className="number subtle">{[counts, leftText(run, t)].filter(Boolean).join(', ')}</span>
        )}
      </p>
      <progress className="meter" max={1} {...(progress === undefined ? {} : { value: progress })} aria-label={step} />
    </div>
  )
}
