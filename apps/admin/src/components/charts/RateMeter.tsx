import type { HiddenReason } from '../../generated/graphql.ts'
import { formatCount, formatShare } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import './charts.css'

export interface Rate {
  invited: number
  responses: number | null
  rate: number | null
  reason: HiddenReason | null
}

/** A response rate: share, counts, bar. A hidden one says why instead of showing an empty bar. */
export function RateMeter({ rate, size = 'large' }: { rate: Rate; size?: 'large' | 'small' | 'bar' }) {
  const { t, language } = useText()
  if (rate.rate == null || rate.responses == null) return <p className="subtle">{t('rounds.rateHidden')}</p>
  const share = formatShare(rate.rate, language)
  const counts = t('rounds.rateCounts', {
    responses: formatCount(rate.responses, language),
    invited: formatCount(rate.invited, language),
  })
  return (
    <div className={`rate rate-${size}`}>
      <p className="rate-words">
        <strong className="number">{share}</strong>
        {size !== 'bar' && <span className="subtle"> {counts}</span>}
      </p>
      {/* In whole per cent: the name of a table's row takes the value in as it is written here. */}
      <progress
        className="meter"
        max={100}
        value={Math.round(rate.rate * 100)}
        aria-label={`${t('rounds.rate')}: ${share}`}
      />
    </div>
  )
}
