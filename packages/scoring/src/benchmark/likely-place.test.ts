import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { NormalDraws } from '../random/normal-draws.ts'
import { empiricalBayes } from '../shrinkage/empirical-bayes.ts'
import { PlaceCounter } from './count-places.ts'
import { posteriorOf } from './drawn-posterior.ts'
import { ExactPlaceSampler } from './exact-place-sampler.ts'
import { GridPlaceSampler } from './grid-place-sampler.ts'
import { likelyPlaces, likelyPlacesIn } from './likely-place.ts'

function madeUp(count: number, seed = 5) {
  const random = randomNumbers(seed)
  return {
    seed: 20261123,
    indicator: 'total',
    codes: Array.from({ length: count }, (_, place) => `municipality:${String(place).padStart(4, '0')}`),
    values: Array.from({ length: count }, () => 35 + 30 * random()),
    variances: Array.from({ length: count }, () => 0.5 + 4 * random()),
  }
}

/** The definition, written out: every draw sorted, every place kept. */
function bySorting({ seed, indicator, codes, values, variances }: ReturnType<typeof madeUp>, draws: number) {
  const { mu, standardError, tau2 } = empiricalBayes(values, variances)!
  const normals = new NormalDraws(seed, indicator, [...codes, ''])
  const into = new Float64Array(4 * (codes.length + 1))
  const places: number[][] = codes.map(() => [])
  for (let draw = 0; draw < draws; draw++) {
    normals.fill(Math.floor(draw / 4), into)
    const e = into.subarray((draw % 4) * (codes.length + 1), ((draw % 4) + 1) * (codes.length + 1))
    const theta = values.map((value, j) => {
      const lambda = tau2 / (tau2 + variances[j]!)
      return (
        (mu + standardError * e[codes.length]!) * (1 - lambda) +
        lambda * value +
        Math.sqrt(lambda * variances[j]!) * e[j]!
      )
    })
    theta.forEach((own, j) => places[j]!.push(1 + theta.filter((other) => other > own).length))
  }
  return places.map((all) => {
    all.sort((a, b) => a - b)
    return { low: all[Math.floor(0.05 * draws)]!, high: all[draws - 1 - Math.floor(0.05 * draws)]! }
  })
}

describe('the likely place', () => {
  test('is what sorting every draw gives', () => {
    const input = madeUp(60)
    expect(likelyPlaces({ ...input, draws: 400 })).toEqual(bySorting(input, 400))
  })

  test('does not hang on the order of the organisations', () => {
    const input = madeUp(30)
    const order = input.codes.map((_, place) => (place * 7) % 30)
    const pick = <Each>(all: readonly Each[]) => order.map((place) => all[place]!)
    const shuffled = {
      ...input,
      codes: pick(input.codes),
      values: pick(input.values),
      variances: pick(input.variances),
    }
    expect(likelyPlaces(shuffled)).toEqual(pick(likelyPlaces(input)))
  })

  test('in several cohorts at once is what each alone gives', () => {
    const input = madeUp(45)
    const some = input.codes.flatMap((_, place) => (place % 3 === 0 ? [place] : []))
    const all = input.codes.map((_, place) => place)
    const [whole, third] = likelyPlacesIn(input, [{ members: all }, { members: some }])
    const pick = <Each>(from: readonly Each[]) => some.map((place) => from[place]!)
    expect(whole).toEqual(likelyPlaces(input))
    expect(third).toEqual(
      likelyPlaces({
        ...input,
        codes: pick(input.codes),
        values: pick(input.values),
        variances: pick(input.variances),
      }),
    )
  })

  test('of an onlooker is found without moving anybody else', () => {
    const input = madeUp(21)
    const members = Array.from({ length: 20 }, (_, place) => place)
    const [with_] = likelyPlacesIn(input, [{ members, onlookers: [20] }])
    const [without] = likelyPlacesIn(input, [{ members }])
    expect(with_!.slice(0, 20)).toEqual(without)
    expect(with_![20]!.high).toBeLessThanOrEqual(21)
    const high = likelyPlacesIn({ ...input, values: [...input.values.slice(0, 20), 99] }, [
      { members, onlookers: [20] },
    ])
    expect(high[0]![20]).toEqual({ low: 1, high: 1 })
  })

  test('stays within 1 and N and holds the shrunk value’s own place in the middle of things', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 60 }), fc.integer(), (count, seed) => {
        const input = { ...madeUp(count, seed), draws: 200 }
        for (const range of likelyPlaces(input)) {
          expect(range!.low).toBeGreaterThanOrEqual(1)
          expect(range!.high).toBeLessThanOrEqual(count)
          expect(range!.low).toBeLessThanOrEqual(range!.high)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('is nothing among fewer than 10 others', () => {
    expect(likelyPlaces(madeUp(10))).toEqual(new Array(10).fill(null))
    expect(likelyPlaces(madeUp(11))).not.toContain(null)
    expect(likelyPlaces(madeUp(0))).toEqual([])
  })

  test('is anywhere where no real differences are found', () => {
    const input = madeUp(12)
    const places = likelyPlaces({ ...input, values: input.values.map(() => 50) })
    expect(places).toEqual(new Array(12).fill({ low: 1, high: 12 }))
  })

  test('narrows to a point where everything is certain', () => {
    const input = madeUp(15)
    const values = input.values.map((_, place) => 10 + 5 * place)
    const places = likelyPlaces({ ...input, values, variances: values.map(() => 1e-6) })
    expect(places).toEqual(values.map((_, place) => ({ low: 15 - place, high: 15 - place })))
  })

  test('refuses lists that do not match and draws that do not fit', () => {
    expect(() => likelyPlaces({ ...madeUp(12), values: [1] })).toThrow('one each')
    expect(() => likelyPlaces({ ...madeUp(12), draws: 30 })).toThrow('multiple of 4')
    expect(() => likelyPlaces({ ...madeUp(12), variances: new Array(12).fill(0) })).toThrow('above 0')
  })
})

test('places by counting are those of sorting', () => {
  const numbers = fc.array(fc.oneof(fc.double({ min: -50, max: 150, noNaN: true }), fc.constantFrom(1, 2, 3)), {
    minLength: 1,
    maxLength: 80,
  })
  fc.assert(
    fc.property(numbers, fc.double({ min: -50, max: 150, noNaN: true }), (values, asked) => {
      const places = new Uint32Array(values.length)
      const counter = new PlaceCounter(values.length)
      counter.count(Float64Array.from(values), places)
      const order = values.map((_, index) => index).toSorted((a, b) => values[b]! - values[a]! || a - b)
      order.forEach((index, place) => expect(places[index]).toBe(place + 1))
      expect(counter.above(asked)).toBe(values.filter((value) => value > asked).length)
    }),
  )
})

describe('in a cohort of thousands', () => {
  /** The same organisations drawn by both ways of counting. */
  function bothWays(count: number, draws: number) {
    const { codes, values, variances, seed, indicator } = madeUp(count)
    const spread = empiricalBayes(values, variances)!
    const members = codes.map((_, place) => place)
    const posterior = () => posteriorOf(spread, { members: members.slice(1), onlookers: [0], values, variances })
    const ways = [new ExactPlaceSampler(posterior(), draws), new GridPlaceSampler(posterior(), draws)] as const
    const normals = new NormalDraws(seed, indicator, [...codes, ''])
    const numbers = new Float64Array(4 * (count + 1))
    for (let block = 0; block < draws / 4; block++) {
      normals.fill(block, numbers)
      for (const way of ways) way.draw(numbers)
    }
    const [exact, grid] = ways.map((way) => way.ranges())
    return members.map((place) => [exact!.get(place)!, grid!.get(place)!] as const)
  }

  test('counting on the grid gives the places of sorting, but for those that share a hundredth of a point', () => {
    for (const [exact, grid] of bothWays(3_000, 400)) {
      // Thirty points hold 3 000 organisations: one in a hundredth, hardly ever more than six.
      expect(Math.abs(exact.low - grid.low)).toBeLessThanOrEqual(6)
      expect(Math.abs(exact.high - grid.high)).toBeLessThanOrEqual(6)
    }
  })

  test('a likely place hangs on the code alone, also where cohorts are drawn one after the other', () => {
    const input = { ...madeUp(2_400), draws: 40 }
    const everybody = input.codes.map((_, place) => place)
    const small = everybody.slice(0, 30)
    const [many, few] = likelyPlacesIn(input, [{ members: everybody }, { members: small }])
    expect(few).toEqual(likelyPlacesIn(input, [{ members: small }])[0])
    expect(many).toEqual(likelyPlacesIn(input, [{ members: everybody.toReversed() }])[0]!.toReversed())
  })

  test('neighbours are one place where two bytes do not hold them all, rounded outwards', () => {
    const { codes, values, variances } = madeUp(70_000)
    const members = codes.map((_, place) => place)
    const posterior = posteriorOf(empiricalBayes(values, variances)!, { members, onlookers: [], values, variances })
    const sampler = new GridPlaceSampler(posterior, 4)
    sampler.draw(new Float64Array(4 * 70_001))
    const ranges = [...sampler.ranges().values()]
    expect(ranges.every(({ low, high }) => low % 2 === 1 && high === Math.min(low + 1, 70_000))).toBe(true)
    expect(Math.min(...ranges.map(({ low }) => low))).toBeLessThan(10)
    expect(Math.max(...ranges.map(({ high }) => high))).toBeGreaterThan(69_990)
  })
})
