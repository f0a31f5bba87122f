import { expect, test } from 'vitest'
import { OpeningProgress } from './opening-progress.ts'

test('whoever waits for an opening sees it begin, go on and end', async () => {
  const progress = new OpeningProgress()
  const steps = progress.of('round')
  const first = steps.next()
  progress.tell('another', { done: 9, total: 9 })
  progress.tell('round', { done: 0, total: 3 })
  expect(await first).toEqual({ done: false, value: { done: 0, total: 3 } })
  const second = steps.next()
  progress.tell('round', { done: 2, total: 3 })
  expect(await second).toEqual({ done: false, value: { done: 2, total: 3 } })
  const last = steps.next()
  progress.end('round')
  expect(await last).toEqual({ done: true, value: undefined })
})

test('whoever comes late sees where it is, and misses no end', async () => {
  const progress = new OpeningProgress()
  progress.tell('round', { done: 1, total: 2 })
  const steps = progress.of('round')
  expect((await steps.next()).value).toEqual({ done: 1, total: 2 })
  progress.end('round')
  expect((await steps.next()).done).toBe(true)
})
