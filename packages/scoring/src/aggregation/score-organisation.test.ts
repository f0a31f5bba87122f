import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { people, rowOf, scoreAnswers, tree, type Unit } from '../../test/examples.ts'
import { wilsonInterval } from '../uncertainty/wilson.ts'
import type { ScoreRow } from './score-row.ts'

/** Three units below one root; the third is too small to be shown. */
const units: readonly Unit[] = [
  { id: 'root', parentId: null, frame: 0 },
  { id: 'schools', parentId: 'root', frame: 60 },
  { id: 'care', parentId: 'root', frame: 40 },
  { id: 'culture', parentId: 'root', frame: 10 },
]
const only: readonly Unit[] = [{ id: 'only', parentId: null, frame: 9 }]

const respondents = [
  ...people('schools', 40, 1),
  ...people('care', 20, 2),
  ...people('root', 8, 3),
  ...people('culture', 6, 4),
]
const { rows } = scoreAnswers(units, respondents)

describe('the rows of an organisation', () => {
  test('are every shown group on every item and node, the rest apart', () => {
    const groups = new Set(rows.map((row) => `${row.unitId} ${row.part}`))
    expect([...groups]).toEqual(['root whole', 'root rest', 'schools whole', 'care whole'])
    expect(rows).toHaveLength(4 * (5 + 5))
    expect(rowOf(rows, 'root', 'total', 'rest').respondents).toBe(14)
    expect(rowOf(rows, 'root', 'total').respondents).toBe(74)
  })

  test('an item is the mean of its answers, a reversed one turned', () => {
    const answers = respondents.filter(({ unitId }) => unitId === 'schools').map((each) => each.answers)
    const mean = (index: number) => answers.reduce((sum, each) => sum + 20 * (each[index]! - 1), 0) / answers.length
    expect(rowOf(rows, 'schools', 'item:A1').mean).toBeCloseTo(mean(0), 12)
    expect(rowOf(rows, 'schools', 'item:A2').mean).toBeCloseTo(100 - mean(1), 12)
  })

  test('the whole weighs its atoms by headcount, not by answers', () => {
    const item = (unitId: string, part?: string) => rowOf(rows, unitId, 'item:B1', part).mean!
    // Schools 60, care 40, and the rest (8 at the root, 6 in culture), whose 14 respondents exceed its frame of 10.
    const expected = (60 * item('schools') + 40 * item('care') + 14 * item('root', 'rest')) / 114
    expect(rowOf(rows, 'root', 'item:B1').mean).toBeCloseTo(expected, 12)
  })

  test('everything above the items follows from the shown items of the same group', () => {
    for (const { unitId, part } of rows.filter((row) => row.nodeId === 'total')) {
      const mean = (nodeId: string) => rowOf(rows, unitId, nodeId, part).mean!
      expect(mean('factor:a')).toBeCloseTo((mean('item:A1') + mean('item:A2')) / 2, 12)
      expect(mean('factor:b')).toBe(mean('item:B1'))
      expect(mean('category:one')).toBeCloseTo((mean('factor:a') + mean('factor:b')) / 2, 12)
      expect(mean('total')).toBeCloseTo((2 * mean('category:one') + mean('factor:c')) / 3, 12)
    }
  })

  test('a factor of one item carries the uncertainty of that item', () => {
    const { nodeId: _factor, ...factor } = rowOf(rows, 'care', 'factor:b')
    const { nodeId: _item, ...item } = rowOf(rows, 'care', 'item:B1')
    expect(factor).toEqual(item)
  })

  test('an item that is asked but not scored has no figure, and says so', () => {
    expect(rowOf(rows, 'root', 'item:X1')).toMatchObject({ mean: null, low: null, reason: 'notApplicable' })
  })

  test('details are there from 15 respondents in every atom on', () => {
    expect(rowOf(rows, 'care', 'item:A1')).toMatchObject({ answers: 20, dontKnow: 0 })
    expect(rowOf(rows, 'root', 'item:A1', 'rest')).toMatchObject({ answers: null, dontKnow: null, respondents: 14 })
    expect(rowOf(rows, 'root', 'item:A1')).toMatchObject({ answers: null, dontKnow: null, respondents: 74 })
  })

  test('the order of the answers changes nothing, to the last bit', () => {
    expect(scoreAnswers(units, respondents.toReversed()).rows).toEqual(rows)
  })
})

describe('the interval', () => {
  test('of an atom with thirty answers rests on its own spread, and on those who did not answer', () => {
    const row = rowOf(rows, 'schools', 'item:A1')
    const scores = respondents.filter(({ unitId }) => unitId === 'schools').map((each) => 20 * (each.answers[0]! - 1))
    const mean = scores.reduce((sum, score) => sum + score, 0) / 40
    const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / 39
    const phi = variance / (mean * (100 - mean))
    const comparison = wilsonInterval(mean, 40 / phi)
    const level = wilsonInterval(mean, 40 / (phi * (1 - 40 / 60)))
    expect(row.comparisonLow).toBeCloseTo(comparison.low, 10)
    expect(row.comparisonHigh).toBeCloseTo(comparison.high, 10)
    expect(row.low).toBeCloseTo(level.low, 10)
    expect(row.high).toBeCloseTo(level.high, 10)
    expect(row.variance).toBeCloseTo(variance / 40, 10)
  })

  test('of a small organisation rests on the fall-back for the number of items', () => {
    const small = scoreAnswers([{ id: 'only', parentId: null, frame: null }], people('only', 12, 9)).rows
    const phis = { 'item:A1': 0.33, 'factor:b': 0.33, 'factor:a': 0.2, total: 0.2 }
    for (const [nodeId, phi] of Object.entries(phis)) {
      const { mean, low, high, comparisonLow, variance } = rowOf(small, 'only', nodeId)
      const expected = wilsonInterval(mean!, 12 / phi)
      expect(low).toBeCloseTo(expected.low, 10)
      expect(high).toBeCloseTo(expected.high, 10)
      expect(comparisonLow).toBe(low)
      expect(variance).toBeCloseTo((phi * mean! * (100 - mean!)) / 12, 10)
    }
  })

  test('of a whole adds up the variances of its atoms', () => {
    const group = (unitId: string, part?: string) => rowOf(rows, unitId, 'total', part)
    const expected =
      (60 / 114) ** 2 * group('schools').variance! +
      (40 / 114) ** 2 * group('care').variance! +
      (14 / 114) ** 2 * group('root', 'rest').variance!
    expect(group('root').variance).toBeCloseTo(expected, 10)
    const { mean, comparisonLow } = group('root')
    expect(comparisonLow).toBeCloseTo(wilsonInterval(mean!, (mean! * (100 - mean!)) / expected).low, 10)
  })
})

describe('what is not shown', () => {
  test('a branch of six has one hidden row per node and nothing else', () => {
    const six = scoreAnswers(only, people('only', 6, 3)).rows
    expect(six).toHaveLength(10)
    expect(six.every((row) => row.reason === 'hidden' && row.mean === null && row.respondents === null)).toBe(true)
  })

  test('a branch in which nobody answered is missing', () => {
    expect(new Set(scoreAnswers(only, []).rows.map((row) => row.reason))).toEqual(new Set(['missing']))
  })

  test('four answers to an item are hidden, five are shown', () => {
    const item = (answered: number) => {
      const nine = people('only', 9, 5).map((each, place) => {
        return { ...each, answers: each.answers.with(2, place < answered ? 4 : 7) }
      })
      return rowOf(scoreAnswers(only, nine).rows, 'only', 'item:B1')
    }
    expect(item(4)).toMatchObject({ mean: null, coverage: null, reason: 'hidden', respondents: 9 })
    expect(item(0)).toMatchObject({ mean: null, reason: 'hidden' })
    expect(item(5)).toMatchObject({ mean: 60, reason: null })
  })

  test('an item hidden in one unit is hidden in a second, so that it does not follow from the whole', () => {
    const all = [...people('schools', 40, 1), ...people('care', 20, 2)].map((each, place) => {
      return { ...each, answers: each.answers.with(2, place < 43 ? 3 : 7) }
    })
    const shown = scoreAnswers(units, all).rows
    const item = (unitId: string) => rowOf(shown, unitId, 'item:B1')
    expect(item('care').reason).toBe('hidden')
    expect(item('root').reason).toBeNull()
    // 43 answers in all: with the 40 of the schools shown, the mean of three people would be a subtraction.
    expect(item('schools').reason).toBe('hidden')
    expect(rowOf(shown, 'schools', 'total').reason).toBeNull()
    expect(rowOf(shown, 'schools', 'factor:b').reason).toBe('hidden')
    expect(rowOf(shown, 'schools', 'category:one').coverage).toBe(0.5)
  })

  test('when all chose the top the figure stands at the limit, and so does all above it', () => {
    const top = people('only', 7, 5).map((each) => ({ ...each, answers: [6, 1, 6, 6, 6] }))
    const shown = scoreAnswers(only, top).rows
    for (const nodeId of ['item:A1', 'item:A2', 'factor:a', 'total'])
      expect(rowOf(shown, 'only', nodeId)).toMatchObject({ mean: 92, truncated: 'high' })
    const { low, high } = rowOf(shown, 'only', 'total')
    expect(high! - low!).toBeGreaterThan(0)
  })

  test('whatever the tree and the gaps: figures speak only of unions of groups of at least five answers', () => {
    const shape = fc.record({
      sizes: fc.array(fc.tuple(fc.nat(6), fc.nat(14)), { minLength: 1, maxLength: 7 }),
      spoil: fc.double({ min: 0, max: 0.7, noNaN: true }),
      seed: fc.nat(1e6),
    })
    fc.assert(
      fc.property(shape, ({ sizes, spoil, seed }) => {
        const organisation = sizes.map(([parent, size], place) => {
          return { id: String(place), parentId: place === 0 ? null : String(parent % place), frame: size + 3, size }
        })
        const all = organisation.flatMap(({ id, size }, place) => people(id, size, seed + place, spoil))
        const scored = scoreAnswers(organisation, all)
        scored.rows.forEach(assertSound)
        for (let item = 0; item < 4; item++)
          for (const answers of derivableAnswers(scored, item)) expect(answers === 0 || answers >= 5).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

/**
 * The answers in each smallest group of which an item's sum can be worked out: shown groups are nested or apart, so
 * these are the classes of atoms that no shown group tells apart.
 */
function derivableAnswers(scored: ReturnType<typeof scoreAnswers>, item: number): number[] {
  const { rows: shown, units: all, counters, atomIds } = scored
  const parents = new Map(all.map((unit) => [unit.id, unit.parentId]))
  const isBelow = (atom: string, unitId: string) => {
    for (let id: string | null | undefined = atom; id; id = parents.get(id)) if (id === unitId) return true
    return false
  }
  const figures = shown.filter((row) => row.nodeId === tree.items[item]!.id && row.mean !== null)
  const classes = new Map<string, number>()
  atomIds.forEach((atom, group) => {
    const at = (group * 5 + item) * 8
    const answers = counters.counts.slice(at + 1, at + 7).reduce((sum, count) => sum + count, 0)
    const told = figures.map((row) => (row.part === 'rest' ? atom === row.unitId : isBelow(atom, row.unitId)) + '')
    if (told.includes('true')) classes.set(told.join(), (classes.get(told.join()) ?? 0) + answers)
  })
  return [...classes.values()]
}

/** Laws of every row: numbers are numbers, intervals hold the mean, no number without people, no gap without a reason. */
function assertSound(row: ScoreRow): void {
  const numbers = Object.values(row).filter((value) => typeof value === 'number')
  expect(numbers.every((value) => Number.isFinite(value))).toBe(true)
  if (row.mean === null) {
    expect(row).toMatchObject({ low: null, high: null, variance: null, answers: null, dontKnow: null, coverage: null })
    expect(row.reason).not.toBeNull()
    return
  }
  expect(row.reason).toBeNull()
  expect(row.respondents).toBeGreaterThanOrEqual(7)
  expect(row.mean).toBeGreaterThanOrEqual(5)
  expect(row.mean).toBeLessThanOrEqual(95)
  const level = { low: row.low!, high: row.high! }
  const comparison = { low: row.comparisonLow!, high: row.comparisonHigh! }
  for (const { low, high } of [level, comparison]) {
    expect(low).toBeLessThanOrEqual(row.mean)
    expect(high).toBeGreaterThanOrEqual(row.mean)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(100)
    expect(high - low).toBeGreaterThan(0)
  }
  expect(comparison.high - comparison.low).toBeGreaterThanOrEqual(level.high - level.low - 1e-9)
  expect(row.coverage!).toBeGreaterThanOrEqual(0.5)
}

describe('agreement', () => {
  const same = (unitId: string, count: number) =>
    Array.from({ length: count }, (_, row) => ({ unitId, answers: [5, 2, row % 2 ? 5 : 4, 5, 1] }))
  const four: readonly Unit[] = [{ id: 'only', parentId: null, frame: 60 }]

  test('is strong where people say nearly the same, and low where they answer at random', () => {
    expect(rowOf(scoreAnswers(four, same('only', 20)).rows, 'only', 'total').agreement).toBe('strong')
    expect(rowOf(scoreAnswers(four, people('only', 40, 7)).rows, 'only', 'total').agreement).toBe('low')
  })

  test('is told from fifteen people in every atom on, and of nothing that is not shown', () => {
    expect(rowOf(scoreAnswers(four, same('only', 14)).rows, 'only', 'total').agreement).toBeNull()
    expect(rowOf(scoreAnswers(four, same('only', 20)).rows, 'only', 'item:X1').agreement).toBeNull()
    // The whole of schools (40), care (20) and a rest of 14.
    expect(rowOf(rows, 'root', 'total').agreement).toBeNull()
    expect(rowOf(rows, 'schools', 'total').agreement).not.toBeNull()
  })
})
