import { expect, test } from 'vitest'
import { batchesOf, responsesPerBatch } from './edition-batches.ts'

const round = (respondents: number) => ({ respondents })

test('batches keep the order, lose nothing and stay below their size', () => {
  const rounds = Array.from({ length: 290 }, (_, index) => round(20 + ((index * 37) % 300)))
  const batches = batchesOf(rounds)
  expect(batches.flat()).toEqual(rounds)
  for (const batch of batches)
    expect(batch.reduce((sum, each) => sum + each.respondents, 0)).toBeLessThanOrEqual(responsesPerBatch)
})

test('a round that is larger than a batch is a batch of its own', () => {
  expect(batchesOf([round(10), round(20_000), round(10)], 6_000)).toEqual([[round(10)], [round(20_000)], [round(10)]])
})

test('rounds without responses have a cost too, and no rounds make no batch', () => {
  expect(
    batchesOf(
      Array.from({ length: 200 }, () => round(0)),
      1_000,
    ),
  ).toHaveLength(10)
  expect(batchesOf([])).toEqual([])
})
