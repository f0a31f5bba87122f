import { useSubscription } from '@apollo/client/react'
import { BoxOpeningDocument } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import '../../components/charts/charts.css'

/** How far the box has been opened. A small box is open before anything is told; then the bar only says that it goes on. */
export function OpeningProgress({ roundId }: { roundId: string }) {
  const { t, language } = useText()
  const { data } = useSubscription(BoxOpeningDocument, { variables: { roundId } })
  const step = data?.boxOpening
  return (
    <div className="job-progress">
      <p className="job-words">
        <strong role="status">{t('rounds.open.running')}</strong>
        {step && (
          <span className="number subtle">
            {t('jobs.counts', { done: formatCount(step.done, language), total: formatCount(step.total, language) })}
          </span>
        )}
      </p>
      <progress
        className="meter"
        max={1}
        {...(step ? { value: step.done / step.total } : {})}
        aria-label={t('rounds.open.running')}
      />
    </div>
  )
}
