import { smallestChange } from '@mognad/model/invitations/smallest-change'
import type { PlanPartsFragment } from '../../../generated/graphql.ts'
import { formatCount, formatIndex } from '../../../lib/format.ts'
import { useText } from '../../../lib/i18n.ts'

/** How many of those who are asked usually answer. */
const usualRate = 0.6
/** Smaller units should look at levels and talk about them, not at arrows. */
const fewForArrows = 30

/** What a group of this size will be able to see, said before anybody is asked. */
export function VisibleChange({
  invited,
  units,
}: {
  invited: number | null
  units: PlanPartsFragment['plannedUnits']
}) {
  const { t, language } = useText()
  if (invited === null || invited === 0 || Number.isNaN(invited)) return null
  const answers = Math.round(invited * usualRate)
  const change = smallestChange(answers)
  const small = units.filter(({ frame }) => frame > 0 && frame < fewForArrows).length
  return (
    <aside className="plan-note" aria-label={t('roundPlan.visible.title')}>
      <h3>{t('roundPlan.visible.title')}</h3>
      {change === null ? (
        <p>{t('roundPlan.visible.tooFew')}</p>
      ) : (
        <p>
          {t('roundPlan.visible.text', {
            invited: formatCount(invited, language),
            answers: formatCount(answers, language),
            points: formatIndex(change, language, change < 5 ? 1 : 0),
          })}
        </p>
      )}
      {small > 0 && <p>{t('roundPlan.visible.small', { count: small })}</p>}
    </aside>
  )
}
