import { Choice } from '../../components/page/Choice.tsx'
import { useText } from '../../lib/i18n.ts'
import type { HomeOrganisation } from '../../lib/viewer.ts'
import { cohortName } from './cohort-name.ts'
import { cohortChoices, type Edition, type Level, levels, type Order } from './comparison-series.ts'

interface Props {
  editions: readonly Edition[]
  edition: Edition
  organisation: HomeOrganisation
  cohortKey: string
  level: Level
  order: Order
  choose(name: string, value: string): void
}

/** Against whom, when, how finely, in which order. */
export function ComparisonChoices({ editions, edition, organisation, cohortKey, level, order, choose }: Props) {
  const { t } = useText()
  const cohorts = cohortChoices(edition.cohorts, organisation.skrGroup?.code)
  return (
    <div className="choices">
      <Choice
        label={t('comparison.cohort')}
        value={cohortKey}
        options={cohorts.map((cohort) => ({
          value: cohort.key,
          label: cohort.shown
            ? t('comparison.cohortOption', { name: cohortName(cohort, t), count: cohort.members })
            : t('comparison.cohortOptionHidden', { name: cohortName(cohort, t) }),
        }))}
        onChange={(value) => choose('grupp', value)}
      />
      <Choice
        label={t('comparison.edition')}
        value={String(edition.reportingYear)}
        options={editions.map(({ reportingYear }) => ({ value: String(reportingYear), label: String(reportingYear) }))}
        onChange={(value) => choose('ar', value)}
      />
      <Choice
        label={t('comparison.level')}
        value={level}
        options={levels.map((value) => ({ value, label: t(`comparison.levels.${value}`) }))}
        onChange={(value) => choose('niva', value)}
      />
      <Choice
        label={t('comparison.order')}
        value={order}
        options={(['gap', 'instrument'] as const).map((value) => ({ value, label: t(`comparison.orders.${value}`) }))}
        onChange={(value) => choose('ordning', value)}
      />
    </div>
  )
}
