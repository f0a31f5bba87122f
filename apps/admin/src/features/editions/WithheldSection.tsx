import { Section } from '../../components/page/Page.tsx'
import { useText } from '../../lib/i18n.ts'
import { cohortName } from './cohort-name.ts'
import type { ReviewedEdition } from './EditionReviewPage.tsx'

/** What an edition does not show because the audit of a draft before it found something, and why. */
export function WithheldSection({ edition: { withheld, cohorts } }: { edition: ReviewedEdition }) {
  const { t, language } = useText()
  if (withheld.length === 0) return null
  return (
    <Section title={t('review.withheld')} note={t('review.withheldNote')}>
      <ul>
        {withheld.map(({ cohortKey, step }) => (
          <li key={cohortKey}>
            {t(`review.steps.${step}`, {
              group: cohortName(
                cohorts.find(({ key }) => key === cohortKey) ?? { key: cohortKey, name: cohortKey },
                t,
                language,
              ),
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
