import { Link } from 'react-router'
import { RateMeter } from '../../components/charts/RateMeter.tsx'
import { Term } from '../../components/term/Term.tsx'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { roundPath } from '../../lib/paths.ts'
import type { OverviewRound } from './overview-series.ts'

/** The round that is being answered now. */
export function RunningRoundCard({ round }: { round: OverviewRound }) {
  const { t, language } = useText()
  return (
    <section className="card overview-card">
      <p className="card-kicker with-term">
        {t('overview.runningKicker')}
        <Term word="round" />
      </p>
      <h2>{round.name}</h2>
      <p className="rate-head with-term">
        {t('rounds.rate')}
        <Term word="responseRate" />
      </p>
      <RateMeter rate={round.responseRate} />
      {round.closesAt && <p className="subtle">{t('rounds.closes', { date: formatDate(round.closesAt, language) })}</p>}
      <Link to={roundPath(round.id)}>{t('overview.toRound')}</Link>
    </section>
  )
}
