import { expect, test } from 'vitest'
import { doneOf, secondsLeft, type RunningRun } from './time-left.ts'

const startedAt = new Date('2026-11-01T10:00:00Z')
const after = (seconds: number) => new Date(startedAt.getTime() + seconds * 1000)
const run: RunningRun = {
  name: 'scores.score-organisation',
  state: 'running',
  done: 1,
  total: 4,
  startedAt,
  compared: null,
  comparedSince: null,
}

test('a quarter in ten seconds leaves three quarters in thirty', () => {
  expect(secondsLeft(run, after(10))).toBe(30)
})

test('an edition whose organisations are all scored has its comparison before it', () => {
  const edition = { ...run, name: 'editions.plan-edition', done: 4 }
  expect(secondsLeft(edition, after(6))).toBe(4)
  expect(secondsLeft({ ...edition, compared: 0, comparedSince: after(6) }, after(8))).toBeNull()
  expect(secondsLeft({ ...edition, compared: 1, comparedSince: after(6) }, after(8))).toBe(6)
})

test('nothing is said at once, without counts, or of what does not run', () => {
  expect(secondsLeft(run, after(0.5))).toBeNull()
  expect(secondsLeft({ ...run, done: 0 }, after(10))).toBeNull()
  expect(secondsLeft({ ...run, total: null }, after(10))).toBeNull()
  expect(secondsLeft({ ...run, total: 0, done: 0 }, after(10))).toBeNull()
  for (const state of ['requested', 'done', 'failed', 'cancelled'])
    expect(secondsLeft({ ...run, state }, after(10))).toBeNull()
})

test('a second is left until it is over', () => {
  expect(secondsLeft({ ...run, done: 4 }, after(10))).toBe(1)
})

test('an organisation of an edition is done when it is scored and compared, for the most part when it is scored', () => {
  const edition = { ...run, name: 'editions.plan-edition', total: 290 }
  expect(doneOf({ ...edition, done: 145 })).toBe(87)
  expect(doneOf({ ...edition, done: 290, compared: 145 })).toBe(232)
  expect(doneOf({ ...edition, done: 290, compared: 290 })).toBe(290)
  expect(doneOf({ ...edition, state: 'done', done: 290 })).toBe(290)
  expect(doneOf({ ...run, done: 3 })).toBe(3)
})
