import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkAnswers, isSameMultiset, type StoredRow } from './check-answers.ts'
import type { Event } from './history.ts'

const bytes = (text: string) => Buffer.from(text)
const slotOf = (invitation: string) => bytes(`slot of ${invitation}`)
const sent = (invitation: string, revision: number, envelope: string): Event => ({
  event: 'sent',
  invitation,
  revision,
  envelope: createHash('sha256').update(envelope).digest('hex'),
  answers: [revision],
})
const acknowledged = (invitation: string, revision: number): Event => ({ event: 'acknowledged', invitation, revision })
const row = (invitation: string, revision: number, envelope: string): StoredRow => {
  return { slot: slotOf(invitation), revision, envelope: bytes(envelope) }
}
const history = [sent('a', 1, 'x'), acknowledged('a', 1), sent('a', 2, 'y'), acknowledged('a', 2)]

test('the last acknowledged answer is there once: nothing is lost, nothing is extra', () => {
  const verdict = checkAnswers(history, [row('a', 2, 'y')], slotOf)
  expect(verdict).toEqual({ acknowledged: 2, people: 1, lost: [], extra: [], refused: [], expected: [[2]] })
})

test('an answer that was sent and not acknowledged may be there, and may be missing', () => {
  const more = [...history, sent('a', 3, 'z'), sent('b', 1, 'w')]
  for (const rows of [[row('a', 2, 'y')], [row('a', 3, 'z')], [row('a', 3, 'z'), row('b', 1, 'w')]])
    expect(checkAnswers(more, rows, slotOf)).toMatchObject({ lost: [], extra: [] })
})

test('what a crash may do is found: a lost answer, an older one in its place, a double, bytes that nobody sent', () => {
  expect(checkAnswers(history, [], slotOf).lost).toEqual(['a 2'])
  expect(checkAnswers(history, [row('a', 1, 'x')], slotOf).lost).toEqual(['a 2'])
  expect(checkAnswers(history, [row('a', 2, 'y'), row('a', 2, 'y')], slotOf).extra).toHaveLength(1)
  expect(checkAnswers(history, [row('a', 2, 'torn')], slotOf).extra).toHaveLength(1)
  expect(checkAnswers(history, [row('a', 2, 'y'), row('c', 1, 'x')], slotOf).extra).toHaveLength(1)
})

test('an answer that was lost and sent anew under the same number is found, though a row is there', () => {
  const anew = [...history, sent('a', 2, 'z'), acknowledged('a', 2)]
  expect(checkAnswers(anew, [row('a', 2, 'z')], slotOf).lost).toEqual(['a 2'])
})

test('bags are compared without regard to order, with regard to number', () => {
  expect(isSameMultiset([[1], [2], [1]], [[1], [1], [2]])).toBe(true)
  expect(isSameMultiset([[1], [2]], [[1], [1], [2]])).toBe(false)
})
