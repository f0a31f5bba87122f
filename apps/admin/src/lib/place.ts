import type { PlacePartsFragment } from '../generated/graphql.ts'
import { formatCount, type Language } from './format.ts'
import type { Translate } from './i18n.ts'

/** `12–31`, or `12` where only one place is likely; null when it is not shown. */
export function placeSpan(low: number | null | undefined, high: number | null | undefined): string | null {
  if (low == null || high == null) return null
  return low === high ? String(low) : `${low}–${high}`
}

/**
 * How surely the organisation stands where it stands, in two sentences: the likely place, and how many it is clearly
 * higher and lower than. What is not shown is left out.
 */
export function placeWords(place: PlacePartsFragment, t: Translate, language: Language): string | null {
  const likely = placeSpan(place.likelyLow, place.likelyHigh)
  const { higherThan, lowerThan, undecided } = place
  if (likely === null || higherThan == null || lowerThan == null || undecided == null) return null
  const count = (others: number) => (others === 0 ? t('place.nobody') : formatCount(others, language))
  const among = formatCount(place.among, language)
  return `${t('place.likely', { span: likely, among })} ${t('place.count', {
    higher: count(higherThan),
    lower: count(lowerThan),
    undecided: count(undecided),
  })}`
}

/** Between which places it stays when the weights of the parts move; null when it is not shown. */
export function weightWords(place: PlacePartsFragment, t: Translate): string | null {
  const { weightLow: low, weightHigh: high } = place
  if (low == null || high == null) return null
  return low === high ? t('place.weightsOne', { low }) : t('place.weights', { low, high })
}
