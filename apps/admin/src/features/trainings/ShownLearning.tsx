import { useSearchParams } from 'react-router'
import { Choice } from '../../components/page/Choice.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import type { LearningQuery } from '../../generated/graphql.ts'
import { compareNames } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { HomeOrganisation } from '../../lib/viewer.ts'
import { LearningNav } from './LearningNav.tsx'
import { whole } from './LearningPage.tsx'
import { learningSentence } from './recommendation-words.ts'
import { RecommendationGrid } from './RecommendationGrid.tsx'
import { areasOf, factorsOf } from './training-tags.ts'

interface Props {
  organisation: HomeOrganisation
  learning: NonNullable<LearningQuery['learning']>
}

/** What to begin with in one sentence, then the five levels and the three areas. */
export function ShownLearning({ organisation, learning }: Props) {
  const { t, language } = useText()
  const [, setSearch] = useSearchParams()
  const { round, unitId, name, cohort, reference, hiddenFactors, cells } = learning
  const { nodes } = round.instrumentVersion
  const factors = factorsOf(nodes, language)
  const sentence = learningSentence(learning, factors, t)
  const title =
    unitId === null
      ? sentence
      : t('trainings.ofUnit', { unit: name, sentence: sentence.charAt(0).toLowerCase() + sentence.slice(1) })
  const byName = compareNames(language)
  const units = (round.result?.groups ?? [])
    .filter(({ part, parentId, branch }) => part === 'WHOLE' && branch === 'OWN' && parentId !== null)
    .toSorted((a, b) => byName(a.name, b.name))
  return (
    <Page
      eyebrow={`${t('nav.learning')} · ${round.name}`}
      synthetic={round.synthetic}
      title={title}
      documentTitle={`${t('nav.learning')} · ${title}`}
      lead={
        <p>
          {reference === 'COHORT'
            ? t('trainings.measured.COHORT', { cohort: cohort?.name || t('comparison.everybody') })
            : t(`trainings.measured.${reference}`)}{' '}
          {t('trainings.suggestion')}
        </p>
      }
      actions={
        units.length > 0 && (
          <Choice
            label={t('trainings.forWhom')}
            value={unitId ?? whole}
            options={[
              { value: whole, label: t('trainings.wholeOrganisation', { name: organisation.name }) },
              ...units.map((unit) => ({ value: unit.unitId, label: unit.name })),
            ]}
            onChange={(chosen) => setSearch({ enhet: chosen }, { preventScrollReset: true })}
          />
        )
      }
    >
      <LearningNav />
      <Section title={t('trainings.gridTitle')} note={<p>{t('trainings.gridNote')}</p>}>
        <RecommendationGrid cells={cells} reference={reference} areas={areasOf(nodes, language)} factors={factors} />
        {hiddenFactors > 0 && <p className="table-note">{t('trainings.hiddenFactors', { count: hiddenFactors })}</p>}
      </Section>
    </Page>
  )
}
