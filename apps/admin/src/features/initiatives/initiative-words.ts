import type { InitiativesQuery, InitiativeRisePartsFragment } from '../../generated/graphql.ts'
import { formatDifference, formatIndex, type Language } from '../../lib/format.ts'
import { localised, type Translate } from '../../lib/i18n.ts'

export const purposes = ['EFFICIENCY', 'INNOVATION'] as const
export const reaches = ['INTERNAL', 'EXTERNAL'] as const
export const stages = ['IDEA', 'PLANNED', 'TRIAL', 'IN_USE', 'SPREAD', 'ENDED'] as const
export const efforts = ['SMALL', 'MEDIUM', 'LARGE'] as const
export const licences = ['CC_BY', 'CC0', 'ASK'] as const
export const visibilities = ['OWN_ONLY', 'PARTNERS', 'PUBLIC'] as const
export const reportReasons = ['PERSONAL_DATA', 'WRONG', 'OFFENSIVE', 'ADVERTISING', 'OTHER'] as const

type Reason = InitiativesQuery['initiatives']['nodes'][number]['reasons'][number]

/** From and to of a difference, in points of the index. */
export function riseSpan({ low, high }: InitiativeRisePartsFragment, language: Language): string {
  return `${formatDifference(low, language)} – ${formatDifference(high, language)}`
}

/** Why an initiative is suggested, as a sentence; null where the reason lacks what it rests on. */
export function reasonText({ kind, factor, mean, rise }: Reason, owner: string, t: Translate, language: Language) {
  if (kind === 'SIMILAR') return t('inspiration.reasons.similar', { name: owner })
  if (kind === 'WEAK_FACTOR')
    return factor && mean !== null
      ? t('inspiration.reasons.weakFactor', {
          factor: localised(factor.title, language),
          mean: formatIndex(mean, language),
        })
      : null
  return (
    rise &&
    t('inspiration.reasons.improved', {
      factor: localised(rise.factor.title, language),
      name: owner,
      difference: formatDifference(rise.difference, language),
      span: riseSpan(rise, language),
      before: formatIndex(rise.before, language),
      after: formatIndex(rise.after, language),
    })
  )
}
