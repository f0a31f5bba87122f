import { describe, expect, test } from 'vitest'
import { standOuts, type JudgedNode } from './stand-outs.ts'

const node = (id: string, mean: number, half = 2, against = 50): JudgedNode => ({
  node: id,
  mean,
  low: mean - half,
  high: mean + half,
  against,
})
const even = ['a', 'b', 'c', 'd', 'e'].map((id, at) => node(id, 49 + at * 0.5))

describe('what stands out', () => {
  test('the largest certain gaps upwards and downwards, with the gap as it was measured', () => {
    const { strengths, weaknesses } = standOuts([...even, node('up', 62), node('higher', 70), node('down', 38)])
    expect(strengths).toEqual([
      { node: 'higher', gap: 20, isClear: true },
      { node: 'up', gap: 12, isClear: true },
    ])
    expect(weaknesses).toEqual([{ node: 'down', gap: -12, isClear: true }])
  })

  test('a high value that is uncertain gives way to a lower one that is not', () => {
    const { strengths } = standOuts([...even, node('lucky', 68, 24), node('sure', 62), node('low', 40)])
    expect(strengths.map((one) => one.node)).toEqual(['sure'])
  })

  test('each is held against its own value: the median of a cohort differs by part', () => {
    const judged = [...even, node('high', 70, 2, 72), node('low', 40, 2, 30)]
    const { strengths, weaknesses } = standOuts(judged)
    expect(strengths.map((one) => one.node)).toEqual(['low'])
    expect(weaknesses.map((one) => one.node)).not.toContain('low')
  })

  test('a certain gap below five points is told as small', () => {
    const narrow = ['a', 'b', 'c', 'd'].map((id, at) => node(id, 49.9 + at * 0.1, 0.5))
    const { strengths } = standOuts([...narrow, node('small', 53, 0.5), node('down', 46, 0.5)])
    expect(strengths).toEqual([{ node: 'small', gap: 3, isClear: false }])
  })

  test('nothing stands out where all are alike, and no more than asked are listed', () => {
    expect(standOuts(even)).toEqual({ strengths: [], weaknesses: [], reason: null })
    const spread = ['p', 'q', 'r', 's'].map((id, at) => node(id, 65 + at * 3))
    expect(standOuts([...even, ...spread], 2).strengths.map((one) => one.node)).toEqual(['s', 'r'])
  })

  test('four parts are too few to select among, and joint answers have no interval to judge by', () => {
    expect(standOuts(even.slice(1)).reason).toBe('tooFew')
    expect(standOuts(even.map((one) => ({ ...one, low: one.mean, high: one.mean }))).reason).toBe('tooFew')
  })
})
