import { expect, test } from 'vitest'
import { kitMinutes, workshopKit, type KitItem } from './workshop-kit.ts'

const text = (sv: string) => ({ sv, en: sv })
const item = (node: string, more: Partial<KitItem> = {}): KitItem => ({
  node,
  factor: text('Faktor'),
  statement: text(node),
  reversed: false,
  mean: 60,
  reason: null,
  agreement: 'some',
  dontKnow: 0,
  ...more,
})

test('the weakest, those where answers go apart, and those that many do not know; each once', () => {
  const { questions } = workshopKit([
    item('a', { mean: 30, agreement: 'low' }),
    item('b', { mean: 40 }),
    item('c', { mean: 50 }),
    item('d', { mean: 70, agreement: 'low' }),
    item('e', { mean: 80, dontKnow: 0.2 }),
    item('f', { mean: 81, dontKnow: 0.4 }),
    item('g', { mean: 82, dontKnow: 0.19 }),
  ])
  expect(questions.map(({ kind, node }) => [kind, node])).toEqual([
    ['weak', 'a'],
    ['weak', 'b'],
    ['weak', 'c'],
    ['disagree', 'd'],
    ['dontKnow', 'f'],
    ['dontKnow', 'e'],
  ])
})

test('what is not shown gives no question and is counted', () => {
  const hidden = item('a', { mean: null, reason: 'hidden', agreement: 'low', dontKnow: 0.9 })
  expect(workshopKit([hidden, item('b')])).toMatchObject({ hidden: 1, questions: [{ node: 'b' }] })
  expect(workshopKit([hidden]).questions).toEqual([])
})

test('agreement and "don’t know" that are not shown give no question of their kind', () => {
  const items = ['a', 'b', 'c', 'd'].map((node, place) =>
    item(node, { mean: 50 + place, agreement: null, dontKnow: null }),
  )
  expect(workshopKit(items).questions.map(({ kind }) => kind)).toEqual(['weak', 'weak', 'weak'])
})

test('the agenda fills the time that it says', () => {
  const { agenda } = workshopKit([])
  expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(kitMinutes)
})

test('a weak statement that is better not agreed with asks why so many agree', () => {
  const [plain, reversed] = workshopKit([
    item('a', { mean: 30 }),
    item('b', { mean: 31, reversed: true, agreement: 'low' }),
  ]).questions
  expect(plain?.question.sv).toMatch(/så få instämmer/)
  expect(reversed?.question.sv).toMatch(/så många instämmer/)
})
