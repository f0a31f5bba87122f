import { QUALITY_LIMITS } from '@mognad/scoring'
import type { ResultQuery } from '../../generated/graphql.ts'
import { formatNames, formatShare } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

interface Props {
  readonly quality: NonNullable<ResultQuery['round']>['quality']
}

/**
 * Says when a round stands in no comparison, and why: its answers do not stand for the whole organisation (method 1.4).
 * Nothing while the own branch is good enough, or is not counted yet.
 */
export function NotCompared({ quality }: Props) {
  const { t, language } = useText()
  const own = quality.find(({ branch }) => branch === 'OWN')
  if (own?.grade !== 'RED') return null
  const least = QUALITY_LIMITS.amber
  const share = (value: number) => formatShare(value, language)
  const reasons: string[] = []
  if (own.coverage != null && own.coverage < least.coveredShare)
    reasons.push(t('notCompared.covered', { share: share(own.coverage), least: share(least.coveredShare) }))
  if (own.invited === 0) reasons.push(t('notCompared.noRate'))
  else if (own.respondents == null) reasons.push(t('notCompared.few'))
  else if (own.responseRate != null && own.responseRate < least.responseRate)
    reasons.push(t('notCompared.rate', { share: share(own.responseRate), least: share(least.responseRate) }))
  if (reasons.length === 0) reasons.push(t('notCompared.statements'))
  return (
    <p className="not-compared" role="note">
      {t('notCompared.text', { reasons: formatNames(reasons, language) })}
    </p>
  )
}
