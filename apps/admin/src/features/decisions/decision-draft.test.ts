import { expect, test } from 'vitest'
import { choices } from '../../testing/fixtures/decisions.ts'
import { emptyDecision, emptyTarget, inputOf, numberOf, problemsOf, wordsOf, type Choices } from './decision-draft.ts'
import { decision } from '../../testing/fixtures/decisions.ts'

test.each([
  ['57', 57],
  [' 57,5 ', 57.5],
  ['57.5', 57.5],
  ['−2', -2],
  ['-2', -2],
])('%s is a number', (typed, number) => expect(numberOf(typed)).toBe(number))

test.each(['', 'sextio', '1 000', '5,', '1e3'])('"%s" is none', (typed) => expect(numberOf(typed)).toBeNaN())

test('a known decision that is sent again is the same', () => {
  const words = wordsOf(decision() as never)
  const { targets, ...facts } = inputOf(words)
  expect(facts).toMatchObject({ title: 'Digital strategi', decidedOn: '2025-02-24', minutesLink: null })
  expect(targets.map(({ id, kind, threshold }) => [id, kind, threshold ?? null])).toEqual([
    ['one', 'SCORE', 57],
    ['two', 'SCORE', 57],
    ['action', 'ACTION', null],
  ])
})

test('the rules are those of the service: a training must be chosen, a unit must be one of ours', () => {
  const any = { ...emptyTarget('a'), title: 'x', dueOn: '2027-01-01', threshold: '50' }
  const words = {
    ...emptyDecision,
    title: 'x',
    decidedOn: '2026-01-01',
    targets: [
      { ...any, kind: 'TRAINING' as const },
      { ...any, unitIds: ['theirs'] },
      { ...any, unitIds: ['school', 'private'] },
    ],
  }
  expect(
    problemsOf(words, choices as unknown as Choices).map(({ field, kind, target }) => [field, kind, target]),
  ).toEqual([
    ['trainingId', 'missing', 0],
    ['unitIds', 'unknown', 1],
  ])
})
