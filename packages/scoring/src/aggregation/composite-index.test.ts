import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { rescale, type Scale } from '../scales/rescale.ts'
import type { WeightTree } from '../scales/score-tree.ts'
import { ranks } from '../statistics/ranks.ts'
import { scoreFromItems } from './score-from-items.ts'

/**
 * An index as the Commission and the JRC build them: 33 indicators with fixed bounds, in 10 sub-dimensions with unequal
 * weights, in 4 dimensions that weigh the same. [sub-dimension, its weight in the dimension, its indicators]
 */
const dimensions: readonly (readonly [string, number, number])[][] = [
  [
    ['internet skills', 50, 3],
    ['advanced skills', 50, 4],
  ],
  [
    ['fixed take-up', 25, 3],
    ['fixed coverage', 25, 2],
    ['mobile', 40, 4],
    ['prices', 10, 1],
  ],
  [
    ['intensity', 15, 1],
    ['technologies', 70, 7],
    ['commerce', 15, 3],
  ],
  [['government', 100, 5]],
]
const subDimensions = dimensions.flat()
const indicators = subDimensions.flatMap(([name, , count]) =>
  Array.from({ length: count }, (_, n) => `${name} ${n + 1}`),
)
const tree: WeightTree = {
  items: indicators.map((id) => ({ id })),
  nodes: [
    ...subDimensions.map(([name, , count]) => ({
      id: name,
      // Where there are several, the first indicator of a sub-dimension counts double.
      parts: Array.from({ length: count }, (_, n) => ({ id: `${name} ${n + 1}`, weight: n === 0 ? 2 : 1 })),
    })),
    ...dimensions.map((parts, place) => ({
      id: `dimension ${place + 1}`,
      parts: parts.map(([id, weight]) => ({ id, weight })),
    })),
    { id: 'index', parts: dimensions.map((_, place) => ({ id: `dimension ${place + 1}`, weight: 25 })) },
  ],
}
const scales = indicators.map((id): Scale => ({
  low: 0,
  high: id.startsWith('prices') ? 120 : 80,
  reversed: id.startsWith('prices'),
  beyond: 'clip',
}))

/** Indicators of made-up countries in their own units; some go beyond the bounds. */
const countries = Array.from({ length: 27 }, (_, country) => {
  const random = randomNumbers(country + 1)
  return indicators.map(() => 5 + 90 * random())
})
const scoresOf = (values: readonly (number | null)[]) =>
  scoreFromItems(
    tree,
    values.map((value, place) => rescale(value, scales[place]!)),
  )
const valueOf = (scores: ReturnType<typeof scoresOf>, id: string) => scores.find(({ nodeId }) => nodeId === id)!

describe('an index of 33 indicators, 10 sub-dimensions and 4 dimensions', () => {
  test('has that shape', () => {
    expect([indicators.length, subDimensions.length, dimensions.length]).toEqual([33, 10, 4])
  })

  test('is the weighted mean of weighted means of rescaled indicators, computed here by hand', () => {
    for (const country of countries) {
      const rescaled = country.map((value, place) => {
        const { high, reversed } = scales[place]!
        const share = Math.min(1, value / high)
        return 100 * (reversed ? 1 - share : share)
      })
      let at = 0
      const byHand = dimensions.map((parts) => {
        let sum = 0
        let weights = 0
        for (const [, weight, count] of parts) {
          const own = rescaled.slice(at, at + count)
          at += count
          sum += (weight * (own[0]! + own.reduce((total, each) => total + each, 0))) / (count + 1)
          weights += weight
        }
        return sum / weights
      })
      const scores = scoresOf(country)
      byHand.forEach((each, place) => expect(valueOf(scores, `dimension ${place + 1}`).value).toBeCloseTo(each, 11))
      expect(valueOf(scores, 'index').value).toBeCloseTo((byHand[0]! + byHand[1]! + byHand[2]! + byHand[3]!) / 4, 11)
    }
  })

  test('leaves a missing indicator out, shares its weight among the others, and says so', () => {
    const country: (number | null)[] = [...countries[0]!]
    country[indicators.indexOf('internet skills 1')] = null
    const scores = scoresOf(country)
    const [, second, third] = countries[0]!.map((value, place) => rescale(value, scales[place]!)!)
    expect(valueOf(scores, 'internet skills')).toMatchObject({ coverage: 0.5, flag: 'partial' })
    expect(valueOf(scores, 'internet skills').value).toBeCloseTo((second! + third!) / 2, 12)
    expect(valueOf(scores, 'dimension 1').flag).toBe('full')
  })

  test('a sub-dimension with less than half of its weight has no score, and the dimension rests on the others', () => {
    const country: (number | null)[] = [...countries[0]!]
    for (const id of ['internet skills 1', 'internet skills 2']) country[indicators.indexOf(id)] = null
    const scores = scoresOf(country)
    expect(valueOf(scores, 'internet skills')).toEqual({
      nodeId: 'internet skills',
      value: null,
      coverage: 0.25,
      flag: 'tooLittle',
    })
    expect(valueOf(scores, 'dimension 1').value).toBe(valueOf(scores, 'advanced skills').value)
    expect(valueOf(scores, 'dimension 1')).toMatchObject({ coverage: 0.5, flag: 'partial' })
  })

  test('asked for every available indicator, a sub-dimension stands on one of three', () => {
    const values = indicators.map((id) => (id === 'internet skills 3' ? 40 : null))
    const scores = scoreFromItems(tree, values, { leastCoverage: 0 })
    expect(valueOf(scores, 'internet skills').value).toBe(40)
    expect(valueOf(scores, 'index').value).toBe(40)
    expect(valueOf(scores, 'prices').value).toBeNull()
  })

  test('ranks countries by the index, one without it apart', () => {
    const index = countries.map((country) => valueOf(scoresOf(country), 'index').value)
    const places = ranks([...index, null])
    expect(places.at(-1)).toBeNull()
    const best = index.indexOf(Math.max(...index.map((each) => each!)))
    expect(places[best]).toBe(1)
    expect(places.slice(0, -1).toSorted((a, b) => a! - b!)).toEqual(countries.map((_, place) => place + 1))
  })
})

describe('scores of any tree', () => {
  const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null })
  const values = fc.array(value, { minLength: 33, maxLength: 33 })

  test('lie within their indicators, whatever is missing', () => {
    fc.assert(
      fc.property(values, (all) => {
        const there = all.filter((each) => each !== null)
        for (const score of scoreFromItems(tree, all)) {
          if (score.value === null) continue
          expect(score.value).toBeGreaterThanOrEqual(Math.min(...there))
          expect(score.value).toBeLessThanOrEqual(Math.max(...there))
          expect(score.coverage!).toBeGreaterThanOrEqual(0.5)
        }
      }),
    )
  })

  test('never fall when an indicator rises', () => {
    fc.assert(
      fc.property(values, fc.nat(32), fc.double({ min: 0, max: 100, noNaN: true }), (all, place, more) => {
        fc.pre(all[place] !== null)
        const raised = all.with(place, Math.min(100, all[place]! + more))
        const before = scoreFromItems(tree, all)
        scoreFromItems(tree, raised).forEach((score, node) => {
          if (score.value !== null) expect(score.value).toBeGreaterThanOrEqual(before[node]!.value! - 1e-9)
        })
      }),
    )
  })

  test('mistakes say what to do', () => {
    expect(() => scoreFromItems(tree, [1])).toThrow('null where it is missing')
    expect(() => scoreFromItems(tree, new Array<number>(33).fill(NaN))).toThrow('pass null')
    expect(() => scoreFromItems(tree, new Array<number>(33).fill(1), { leastCoverage: 2 })).toThrow('no share')
  })
})
