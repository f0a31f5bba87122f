import { beforeAll, describe, expect, test } from 'vitest'
import { randomNumbers } from '../../../test/examples.ts'
import { harrellDavisWeights } from '../../statistics/harrell-davis.ts'
import { highsSolver } from './highs-solver.ts'
import type { LinearSolver } from './linear-program.ts'
import { type CohortSecret, openRange, type OrderedSum } from './other-worlds.ts'

/** HiGHS as the solver: the oracle is not ours. */
let solve: LinearSolver

beforeAll(async () => {
  solve = await highsSolver()
})

const places = (count: number, from = 0) => Array.from({ length: count }, (_, place) => from + place)

/** A normal-looking country: mean 51, SD about 6. */
function values(count: number, seed: number): number[] {
  const next = randomNumbers(seed)
  return Array.from({ length: count }, () => 51 + 3.5 * (next() + next() + next() + next() + next() + next() - 3) * 1.4)
}

const mean = (members: readonly number[]): OrderedSum => ({ members, weights: members.map(() => 1 / members.length) })
const harrellDavis = (members: readonly number[], p: number): OrderedSum => ({
  members,
  weights: harrellDavisWeights(members.length, p),
})
/** Type 7 where (n - 1) p is whole: one member's own value. */
const ownValue = (members: readonly number[], p: number): OrderedSum => ({
  members,
  weights: members.map((_, rank) => (rank === Math.round((members.length - 1) * p) ? 1 : 0)),
})

const quartilesOf = (members: readonly number[]) => [
  mean(members),
  ...[0.25, 0.5, 0.75].map((p) => harrellDavis(members, p)),
]

const widthOf = (secret: CohortSecret, group: readonly number[], rank: number, enough?: number) => {
  const { low, high } = openRange(secret, enough === undefined ? { group, rank } : { group, rank, enough }, solve)
  return high - low
}

describe('a careless edition', () => {
  test('order statistics of five anonymous members are their values', () => {
    const five = places(5)
    const quartiles = [0, 0.25, 0.5, 0.75, 1].map((p) => ownValue(five, p))
    const secret = { values: values(5, 1), known: new Set<number>(), published: [mean(five), ...quartiles] }
    for (const rank of five) expect(widthOf(secret, five, rank)).toBeLessThan(0.01)
  })

  test('Harrell-Davis quartiles of five, with two who know their own, leave nobody ten points', () => {
    const five = places(5)
    const published = [mean(five), ...[0.25, 0.5, 0.75].map((p) => harrellDavis(five, p))]
    const secret = { values: values(5, 2), known: new Set([1, 3]), published }
    for (const rank of places(3)) expect(widthOf(secret, five, rank)).toBeLessThan(10)
  })

  test('a mean of two, one of whom asks, is the other', () => {
    const secret = { values: [40, 62], known: new Set([0]), published: [mean([0, 1])] }
    expect(widthOf(secret, [0, 1], 0)).toBeLessThan(0.01)
  })
})

describe('an edition by the rules', () => {
  test('a mean of five, two of whom collude, leaves every other value open by more than ten points', () => {
    const five = places(5)
    const secret = { values: values(5, 3), known: new Set([0, 1]), published: [mean(five)] }
    for (const rank of places(3)) expect(widthOf(secret, five, rank)).toBeGreaterThan(10)
  })

  test('mean and median of eleven members, ten of them anonymous and two colluding, leave every value open', () => {
    const eleven = places(11)
    const secret = {
      values: values(11, 4),
      known: new Set([0, 1, 10]),
      published: [mean(eleven), harrellDavis(eleven, 0.5)],
    }
    for (const rank of places(8)) expect(widthOf(secret, eleven, rank, 11)).toBeGreaterThan(10)
  })

  test('three groups of twelve anonymous and twelve named members and the cohort of all, quartiles everywhere', () => {
    const groups = [0, 1, 2].map((group) => places(24, 24 * group))
    const all = groups.flat()
    const named = all.filter((place) => place % 2 === 1)
    const secret = {
      values: values(72, 5),
      known: new Set([...named, 0, 2]),
      ranked: new Set([0, 2]),
      published: [...groups, all].flatMap(quartilesOf),
    }
    for (const rank of [0, 9]) expect(widthOf(secret, groups[0]!, rank, 11)).toBeGreaterThan(10)
    // Where the middle of the hidden values lies is what quartiles say; whose they are is open.
    expect(widthOf(secret, groups[0]!, 5, 11)).toBeLessThan(10)
  })
})

describe('what counting members alone does not see', () => {
  test('ten anonymous members, two of them colluding, are found out when a parent adds named members only', () => {
    const group = places(16)
    const all = places(40)
    const named = places(40).filter((place) => place < 4 || place >= 14)
    const secret = {
      values: values(40, 5),
      known: new Set([...named, 4, 5]),
      published: [group, all].flatMap(quartilesOf),
    }
    expect(widthOf(secret, group, 0, 11)).toBeLessThan(10)
  })
})

describe('the worlds that are found', () => {
  test('contain the true one', () => {
    const seven = places(7)
    const secret = { values: values(7, 6), known: new Set([6]), published: [mean(seven), harrellDavis(seven, 0.5)] }
    const truth = secret.values.slice(0, 6).toSorted((a, b) => a - b)
    for (const rank of places(6)) {
      const { low, high } = openRange(secret, { group: seven, rank }, solve)
      expect(low).toBeLessThanOrEqual(truth[rank]! + 1e-6)
      expect(high).toBeGreaterThanOrEqual(truth[rank]! - 1e-6)
    }
  })

  test('a rank that the group does not have is refused', () => {
    const secret = { values: [1, 2], known: new Set<number>(), published: [] }
    expect(() => openRange(secret, { group: [0, 1], rank: 2 }, solve)).toThrow('rank from 0 to 1')
  })
})
