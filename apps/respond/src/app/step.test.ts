import { expect, test } from 'vitest'
import { afterPage, beforePage, minutesFor, resumeStep, stepIn } from './step.ts'

test('after the last page comes the review, before the first one the welcome page', () => {
  expect(afterPage(4, 6)).toEqual({ at: 'page', index: 5 })
  expect(afterPage(5, 6)).toEqual({ at: 'review' })
  expect(beforePage(6)).toEqual({ at: 'page', index: 5 })
  expect(beforePage(0)).toEqual({ at: 'welcome' })
})

test('whoever comes back goes on at the first page that lacks an answer', () => {
  expect(resumeStep([true, false, true, false])).toEqual({ at: 'page', index: 1 })
  expect(resumeStep([true, true])).toEqual({ at: 'review' })
})

test('a history entry of another page or of a longer instrument leads to the welcome page', () => {
  expect(stepIn({ step: { at: 'page', index: 2 } }, 6)).toEqual({ at: 'page', index: 2 })
  expect(stepIn({ step: { at: 'review' } }, 6)).toEqual({ at: 'review' })
  for (const state of [null, {}, { step: { at: 'page', index: 6 } }, { step: { at: 'page', index: -1 } }])
    expect(stepIn(state, 6)).toEqual({ at: 'welcome' })
})

test('nobody goes back into a sending or a thank-you', () => {
  expect(stepIn({ step: { at: 'sending' } }, 6)).toEqual({ at: 'welcome' })
  expect(stepIn({ step: { at: 'thanks', sent: 'new' } }, 6)).toEqual({ at: 'welcome' })
})

test('thirty statements take six minutes, one takes at least one', () => {
  expect(minutesFor(30)).toBe(6)
  expect(minutesFor(1)).toBe(1)
})
