import { CheckmarkIcon } from '@navikt/aksel-icons'
import { Link } from 'react-router'
import { formatCount, formatDateTime } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { keyPath, planPath } from '../../lib/paths.ts'
import type { Round } from './RoundPage.tsx'

/** What a planned round still needs, as a list that is worked off from the top. */
export function Preparations({ round }: { round: Round }) {
  const { t, language } = useText()
  const { plan, box, opensAt } = round
  if (!plan || !box) return null
  const links = {
    texts: `${planPath(round.id)}?steg=texts`,
    key: keyPath(round.id),
    opens: `${planPath(round.id)}?steg=time`,
  } as const
  const counts = {
    frame: formatCount(plan.frame, language),
    recipients: formatCount(plan.recipients, language),
    keyHolder: box.keyHolder,
    date: opensAt ? formatDateTime(opensAt, language) : '',
  }
  return (
    <ol className="preparations">
      {plan.preparations.map(({ preparation, done }) => {
        const key = preparation.toLowerCase() as Lowercase<typeof preparation>
        const words = key === 'key' && box.strength === 'SERVER' ? 'serverKey' : key
        const openLink = key === 'people' && plan.collection === 'OPEN_LINK'
        return (
          <li key={preparation} data-done={done}>
            <span className="step-mark" aria-hidden="true">
              {done && <CheckmarkIcon fontSize="1rem" />}
            </span>
            <div>
              <strong>{t(`rounds.preparations.${key}.title`)}</strong>
              <span className="ds-sr-only">
                {' '}
                {t(done ? 'rounds.preparations.done' : 'rounds.preparations.missing')}
              </span>
              <p className="subtle">
                {openLink
                  ? t('rounds.preparations.openLink')
                  : t(`rounds.preparations.${words}.${done ? 'done' : 'missing'}`, counts)}
              </p>
              {key in links && (
                <Link to={links[key as keyof typeof links]}>
                  {t(`rounds.preparations.${key as keyof typeof links}.link`)}
                </Link>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
