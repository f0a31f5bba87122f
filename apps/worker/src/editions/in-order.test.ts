import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('results come in the order of the inputs, with no more at work than were allowed', async () => {
  let working = 0
  let most = 0
  const results: number[] = []
  const work = async (ms: number) => {
    most = Math.max(most, ++working)
    await after(ms)
    working--
    return ms
  }
  for await (const result of inOrder([30, 1, 20, 2, 10], 2, work)) results.push(result)
  expect(results).toEqual([30, 1, 20, 2, 10])
  expect(most).toBe(2)
})

test('an error is told when the others that were at work have ended', async () => {
  let ended = 0
  const work = async (ms: number) => {
    await after(ms)
    ended++
    if (ms === 1) throw new Error('cannot')
  }
  const all = async () => {
    for await (const _ of inOrder([1, 30, 5], 2, work));
  }
  await expect(all()).rejects.toThrow('cannot')
  expect(ended).toBe(2)
})
