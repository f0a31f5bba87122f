import { expect, test } from 'vitest'
import type { OrderedItem } from '../instruments/items-in-order.ts'
import { answerCodes } from './answer-codes.ts'
import { completenessOf } from './completeness.ts'
import { validateAnswers } from './validate-answers.ts'

const item = (id: string, changes: Partial<OrderedItem> = {}): OrderedItem => ({
  id,
  nodeId: `item:${id}`,
  position: 0,
  categoryId: 'c',
  factorId: null,
  text: { sv: id, en: id },
  reversed: false,
  scored: true,
  categories: 6,
  maxPoints: null,
  scale: { min: 1, max: 6, labels: {} },
  dontKnow: true,
  weight: 1,
  ...changes,
})

const items = [item('E1'), item('E2'), item('P1', { categories: 4, maxPoints: 3, scale: null, dontKnow: false })]

test("a response holds one code per item in the instrument's order, 0 where nothing was answered", () => {
  expect(answerCodes(items, { P1: 4, E1: 7 })).toEqual([7, 0, 4])
})

test('answers to items of another version are left out', () => {
  expect(answerCodes(items, { E1: 2, Z9: 3 })).toEqual([2, 0, 0])
})

test('an item called like something that every object has is not answered by itself', () => {
  expect(answerCodes([item('constructor')], {})).toEqual([0])
  expect(completenessOf([item('constructor')], {}).answered).toBe(0)
})

test('"don\'t know" counts as answered', () => {
  expect(completenessOf(items, { E1: 7 })).toEqual({ answered: 1, items: 3, skipped: ['E2', 'P1'] })
})

test('a full response and one with skipped items fit the instrument', () => {
  expect(validateAnswers(items, [1, 7, 4])).toEqual([])
  expect(validateAnswers(items, [0, 6, 0])).toEqual([])
})

test('codes beyond the scale, beyond the points, negative, broken or missing do not fit, and the item is named', () => {
  expect(validateAnswers(items, [8, 1, 1])).toEqual([{ code: 'CODE_NOT_OFFERED', itemId: 'E1' }])
  expect(validateAnswers(items, [1, 1, 5])).toEqual([{ code: 'CODE_NOT_OFFERED', itemId: 'P1' }])
  for (const code of [-1, 1.5, Number.NaN]) expect(validateAnswers(items, [1, code, 1])).toHaveLength(1)
})

test('a response of another length does not fit', () => {
  expect(validateAnswers(items, [1, 1])).toEqual([{ code: 'WRONG_LENGTH', expected: 3, given: 2 }])
})

test('a response without a single answer is none', () => {
  expect(validateAnswers(items, [0, 0, 0])).toEqual([{ code: 'NOTHING_ANSWERED' }])
})
