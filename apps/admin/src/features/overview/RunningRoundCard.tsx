import { Link } from 'react-router'
import { RateMeter } from '../../components/charts/RateMeter.tsx'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { roundPath } from '../../lib/paths.ts'
import type { OverviewRound } from './overview-series.ts'

/** The round that is being answered now. */
export function RunningRoundCard({ round }: { round: OverviewRound }) {
  const { t, language } = useText()
  return (
    <section className="card overview-card">
      <p className="card-kicker">{t('overview.runningKicker')}</p>
      <h2>{round.name}</h2>
      <RateMeter rate={round.responseRate} />
      {round.closesAt && <p className="subtle">{t('rounds.closes', { date: formatDate(round.closesAt, language) })}</p>}
      <Link to={roundPath(round.id)}>{t('overview.toRound')}</Link>
    </section>
  )
}
