import { Button } from '@digdir/designsystemet-react'
import { ArrowRightIcon } from '@navikt/aksel-icons'
import { Link } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { paths, roundPath } from '../../lib/paths.ts'
import type { NextStep, OverviewRound } from './overview-series.ts'

/** One thing to do now. */
export function NextStepCard({ step, round }: { step: NextStep; round: OverviewRound | null }) {
  const { t } = useText()
  const address = step === 'compare' ? paths.comparison : round ? roundPath(round.id) : paths.rounds
  return (
    <section className="card next-step">
      <div>
        <p className="card-kicker">{t('overview.nextKicker')}</p>
        <h2>{t(`overview.next.${step}.title`)}</h2>
        <p className="subtle">{t(`overview.next.${step}.text`)}</p>
      </div>
      <Button asChild>
        <Link to={address}>
          {t(`overview.next.${step}.action`)}
          <ArrowRightIcon aria-hidden />
        </Link>
      </Button>
    </section>
  )
}
