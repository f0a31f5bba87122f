import { expect, test } from 'vitest'
import { explanationsOf } from './explanations-of.ts'

const both = (sv: string, en: string) => ({ sv, en })
const item = { id: 'E2', text: both('Våra chefer leder (ofta) förändring.', 'Our managers often lead change.') }
const of = (itemId: string | null, sv: string, en: string) => ({ itemId, term: both(sv, en), text: both('…', '…') })

test('an explanation of a statement belongs to that statement only', () => {
  expect(explanationsOf(item, [of('E2', 'nämnd', 'board'), of('E3', 'chef', 'manager')], 'sv')).toHaveLength(1)
})

test('an explanation of a word belongs wherever the word begins, in the language that is shown', () => {
  expect(explanationsOf(item, [of(null, 'Chef', 'director')], 'sv')).toHaveLength(1)
  expect(explanationsOf(item, [of(null, 'Chef', 'director')], 'en')).toEqual([])
  expect(explanationsOf(item, [of(null, 'hefer', 'anagers')], 'sv')).toEqual([])
})

test('signs that mean something in a pattern mean themselves', () => {
  expect(explanationsOf(item, [of(null, '(ofta)', '.*')], 'sv')).toHaveLength(1)
  expect(explanationsOf(item, [of(null, 'x', '.*')], 'en')).toEqual([])
})
