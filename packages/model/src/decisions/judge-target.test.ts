import { describe, expect, test } from 'vitest'
import type { TargetFacts } from './decision.ts'
import { causeOf, isOverdue, judgeTarget, type Evidence, type JudgedTarget } from './judge-target.ts'

const any = {
  title: 'Nytta',
  dueOn: '2027-12-31',
  responsible: '',
  responsibleAddress: null,
  baselineRoundId: null,
  doneOn: null,
}
const score: JudgedTarget = { ...any, kind: 'score', node: 'total', threshold: 60, unitIds: [] }
const inTime = '2027-12-31'
const after = '2028-01-01'
const found = (
  value: number | null,
  low: number | null,
  high: number | null,
  more: Partial<Evidence> = {},
): Evidence => ({
  unitId: null,
  value,
  low,
  high,
  gap: null,
  roundId: 'r',
  editionId: null,
  ...more,
})

describe('a level against a target (method 2.4)', () => {
  test.each([
    [60, 70, 65, 'reachedForCertain'],
    [59.9, 70, 65, 'probablyReached'],
    [55, 65, 60, 'probablyReached'],
    [55, 65, 59.9, 'cannotBeTold'],
    [50, 60, 55, 'cannotBeTold'],
    [50, 59.9, 55, 'notReached'],
  ])('%d–%d around %d is %s', (low, high, value, verdict) =>
    expect(judgeTarget(score, [found(value, low, high)], inTime).verdict).toBe(verdict),
  )

  test('without an interval nothing is said: answers were given jointly', () => {
    expect(judgeTarget(score, [found(65, null, null, { gap: 'joint' })], inTime).verdict).toBe('notShown')
  })
})

test('what is not reached is missed the day after its date, and only that', () => {
  expect(judgeTarget(score, [found(50, 45, 55)], inTime).verdict).toBe('notReached')
  expect(judgeTarget(score, [found(50, 45, 55)], after).verdict).toBe('missed')
  expect(judgeTarget(score, [found(58, 55, 61)], after).verdict).toBe('cannotBeTold')
})

test('a target for several units has the verdict of the one that is furthest from it', () => {
  const units = [found(70, 65, 75, { unitId: 'a' }), found(61, 55, 67, { unitId: 'b' })]
  expect(judgeTarget(score, units, inTime)).toEqual({
    verdict: 'probablyReached',
    each: ['reachedForCertain', 'probablyReached'],
  })
  const hidden = found(null, null, null, { unitId: 'c', gap: 'hidden' })
  expect(judgeTarget(score, [...units, hidden], inTime).verdict).toBe('notShown')
  expect(judgeTarget(score, [], inTime).verdict).toBe('notMeasured')
})

test('a gap is judged by its interval', () => {
  const gap: JudgedTarget = { ...any, kind: 'gap-to-median', node: 'total', cohort: 'group', threshold: -2 }
  expect(judgeTarget(gap, [found(1, -1.5, 3.5)], inTime).verdict).toBe('reachedForCertain')
  expect(judgeTarget(gap, [found(-3, -6, 0)], inTime).verdict).toBe('cannotBeTold')
})

test('what is counted is reached or not', () => {
  const rate: JudgedTarget = { ...any, kind: 'response-rate', threshold: 70 }
  expect(judgeTarget(rate, [found(70, null, null)], inTime).verdict).toBe('reachedForCertain')
  expect(judgeTarget(rate, [found(69.9, null, null)], inTime).verdict).toBe('notReached')
  expect(judgeTarget(rate, [found(null, null, null, { gap: 'notMeasured' })], after).verdict).toBe('notMeasured')
  const training: JudgedTarget = { ...any, kind: 'training', trainingId: 't', role: 'manager', threshold: 80 }
  expect(judgeTarget(training, [found(85, null, null)], inTime).verdict).toBe('reachedForCertain')
})

test('an action is reached when somebody says so, from that day', () => {
  const action: JudgedTarget = { ...any, kind: 'action' }
  expect(judgeTarget(action, [], inTime).verdict).toBe('notReached')
  expect(judgeTarget(action, [], after).verdict).toBe('missed')
  expect(judgeTarget({ ...action, doneOn: '2027-11-01' }, [], inTime).verdict).toBe('reachedForCertain')
  expect(judgeTarget({ ...action, doneOn: '2028-11-01' }, [], inTime).verdict).toBe('notReached')
})

test('overdue is what has passed its date and is not known to be reached', () => {
  expect(isOverdue({ dueOn: inTime, verdict: 'cannotBeTold' }, after)).toBe(true)
  expect(isOverdue({ dueOn: inTime, verdict: null }, after)).toBe(true)
  expect(isOverdue({ dueOn: inTime, verdict: 'probablyReached' }, after)).toBe(false)
  expect(isOverdue({ dueOn: inTime, verdict: 'notReached' }, inTime)).toBe(false)
})

describe('why a verdict was looked at again', () => {
  const before = { targetVersion: 1, verdict: 'notReached' as const, doneOn: null, evidence: [found(50, 45, 55)] }
  const now = { ...before, kind: 'score' as TargetFacts['kind'] }
  test('nothing has changed', () => expect(causeOf(before, now)).toBeNull())
  test('it is new, or was written anew', () => {
    expect(causeOf(null, now)).toBe('target')
    expect(causeOf(before, { ...now, targetVersion: 2 })).toBe('target')
  })
  test('it was done', () => expect(causeOf(before, { ...now, doneOn: '2027-01-01' })).toBe('action'))
  test('another round was counted, or the same anew', () => {
    expect(causeOf(before, { ...now, evidence: [found(50, 45, 55, { roundId: 's' })] })).toBe('round')
    expect(causeOf(before, { ...now, evidence: [found(51, 45, 55)] })).toBe('round')
  })
  test('an edition was published', () =>
    expect(causeOf(before, { ...now, evidence: [found(50, 45, 55, { editionId: 'e' })] })).toBe('edition'))
  test('participation was registered', () =>
    expect(causeOf(before, { ...now, kind: 'training', evidence: [found(51, 45, 55)] })).toBe('participation'))
  test('only the date has passed', () => expect(causeOf(before, { ...now, verdict: 'missed' })).toBe('date'))
})
