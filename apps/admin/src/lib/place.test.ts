import i18next from 'i18next'
import { expect, test } from 'vitest'
import type { PlacePartsFragment } from '../generated/graphql.ts'
import { placeSpan, placeWords, weightWords } from './place.ts'

const swedish = i18next.t

const place: PlacePartsFragment = {
  likelyLow: 12,
  likelyHigh: 31,
  among: 96,
  higherThan: 40,
  lowerThan: 8,
  undecided: 47,
  reason: null,
  weightLow: 9,
  weightHigh: 15,
  weightReason: null,
}

test('the place is said with how sure it is', () => {
  expect(placeWords(place, swedish, 'sv')).toBe(
    'Trolig plats 12–31 av 96. Klart högre än 40, klart lägre än 8, går inte att skilja från 47.',
  )
})

test('nobody is said as such, and one place is one number', () => {
  expect(
    placeWords({ ...place, likelyLow: 1, likelyHigh: 1, higherThan: 95, lowerThan: 0, undecided: 0 }, swedish, 'sv'),
  ).toBe('Trolig plats 1 av 96. Klart högre än 95, klart lägre än ingen, går inte att skilja från ingen.')
})

test('what is not shown is not said', () => {
  expect(placeWords({ ...place, likelyLow: null, likelyHigh: null, reason: 'HIDDEN' }, swedish, 'sv')).toBeNull()
  expect(weightWords({ ...place, weightLow: null, weightHigh: null }, swedish)).toBeNull()
  expect(placeSpan(null, 3)).toBeNull()
})

test('other weights give a stretch of places, or the same', () => {
  expect(weightWords(place, swedish)).toBe('Hur delarna än viktas (±25 %) ligger ni på plats 9–15.')
  expect(weightWords({ ...place, weightHigh: 9 }, swedish)).toBe('Hur delarna än viktas (±25 %) ligger ni på plats 9.')
})
