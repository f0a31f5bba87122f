import type { LearningQuery, RecommendationPartsFragment } from '../../generated/graphql.ts'
import { formatIndex, type Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import { tagTitle, type Tag } from './training-tags.ts'

type Learning = NonNullable<LearningQuery['learning']>
type Reason = Pick<RecommendationPartsFragment, 'kind' | 'factor' | 'own' | 'by' | 'certain'>

/** Why a training is recommended, as one sentence: "Nyttorealisering ligger 12 under jämförelsegruppen". */
export function reasonText(
  { kind, factor, own, by, certain }: Reason,
  { reference }: Pick<Learning, 'reference'>,
  factors: readonly Tag[],
  t: Translate,
  language: Language,
): string {
  const name = tagTitle(factors, factor)
  if (kind !== 'BELOW') return t(`trainings.reason.${kind}`, { factor: name, own: formatIndex(own, language, 0) })
  const sentence = t(`trainings.reason.${reference}`, { factor: name, by: by ?? 0 })
  return certain ? sentence : `${sentence} ${t('trainings.reason.uncertain')}`
}

/** What lies furthest below: what the interval carries goes before what may be chance. Null: nothing lies below. */
export function weakest(cells: Learning['cells']): RecommendationPartsFragment | null {
  const below = cells.flatMap(({ recommended }) => recommended.filter(({ kind }) => kind === 'BELOW'))
  const [first] = below.toSorted((a, b) => Number(b.certain) - Number(a.certain) || (b.by ?? 0) - (a.by ?? 0))
  return first ?? null
}

/** The result of the page in one sentence. What may be chance is nothing to begin with. */
export function learningSentence(
  learning: Pick<Learning, 'cells' | 'reference'>,
  factors: readonly Tag[],
  t: Translate,
): string {
  const first = weakest(learning.cells)
  if (first?.certain)
    return t(`trainings.begin.${learning.reference}`, { factor: tagTitle(factors, first.factor), by: first.by ?? 0 })
  const isSilent = learning.cells.every(({ recommended }) => recommended.length === 0)
  return isSilent ? t('trainings.silent') : t(`trainings.none.${learning.reference}`)
}
