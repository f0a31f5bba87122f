import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceOf } from './balance.ts'
import { clearRisesSince, type EditionFigure } from './changes-since.ts'
import { purposes, reaches, stages } from './initiative.ts'
import { rankInitiatives, type Candidate, type Ranking } from './rank-initiatives.ts'
import { weakFactors, type FactorFigure } from './weak-factors.ts'

const figure = (factor: string, mean: number, half = 5): FactorFigure => ({
  factor,
  mean,
  low: mean - half,
  high: mean + half,
})

describe('weak factors', () => {
  const others = Array.from({ length: 12 }, (_, at) => figure(`f${at}`, 60 + (at % 3)))

  test('are those clearly below the mean of one’s own, the weakest first, with the figure that the result shows', () => {
    expect(weakFactors([...others, figure('low', 40), figure('lower', 30)])).toEqual([
      { factor: 'lower', mean: 30 },
      { factor: 'low', mean: 40 },
    ])
  })

  test('are not chosen by few answers: what is low by chance does not lead', () => {
    const [first] = weakFactors([...others, figure('few answers', 38, 25), figure('sure', 42, 3)])
    expect(first?.factor).toBe('sure')
  })

  test('are none where nothing differs or too little is known', () => {
    expect(weakFactors(Array.from({ length: 12 }, (_, at) => figure(`f${at}`, 60 + (at % 2), 8)))).toEqual([])
    expect(weakFactors([figure('a', 10), figure('b', 60), figure('c', 60), figure('d', 60)])).toEqual([])
    expect(weakFactors([])).toEqual([])
  })

  test('are at most five', () => {
    const low = Array.from({ length: 9 }, (_, at) => figure(`low${at}`, 30 + at, 3))
    expect(
      weakFactors([...others, ...others.map((one) => ({ ...one, factor: `${one.factor}'` })), ...low]),
    ).toHaveLength(5)
  })
})

describe('what has clearly risen since', () => {
  const at = (reportingYear: number, mean: number, more: Partial<EditionFigure> = {}): EditionFigure => ({
    organisationId: 'o',
    factor: 'f',
    reportingYear,
    mean,
    low: mean - 4,
    high: mean + 4,
    respondents: 120,
    ...more,
  })
  const initiative = { id: 'i', organisationId: 'o', factors: ['f', 'g'], startedYear: 2025 }
  const since = (figures: EditionFigure[], startedYear = 2025) =>
    clearRisesSince([{ ...initiative, startedYear }], figures).get('i') ?? []

  test('goes from the last year before to the newest after; the year in which it began is in neither', () => {
    const [rise] = since([at(2023, 10), at(2024, 40), at(2025, 90), at(2026, 58)])
    expect(rise).toMatchObject({
      factor: 'f',
      yearBefore: 2024,
      yearAfter: 2026,
      before: 40,
      after: 58,
      difference: 18,
    })
    // Two intervals of half width 4: the difference has one of sqrt(2) * 4.
    expect(rise!.low).toBeCloseTo(18 - 4 * Math.SQRT2, 2)
    expect(rise!.high).toBeCloseTo(18 + 4 * Math.SQRT2, 2)
  })

  test('is nothing without a year on each side', () => {
    expect(since([at(2025, 40), at(2026, 58)])).toEqual([])
    expect(since([at(2024, 40), at(2025, 58)])).toEqual([])
    expect(since([at(2024, 40), at(2026, 58)], 2024)).toEqual([])
  })

  test('is not a fall, not a small rise, not one that cannot be told, not one of few answers', () => {
    expect(since([at(2024, 58), at(2026, 40)])).toEqual([])
    expect(since([at(2024, 40, { low: 39.5, high: 40.5 }), at(2026, 44, { low: 43.5, high: 44.5 })])).toEqual([])
    expect(since([at(2024, 40), at(2026, 45.2)])).toEqual([])
    expect(since([at(2024, 40), at(2026, 58, { respondents: 29 })])).toEqual([])
  })

  test('is judged together: what is clear alone need not be among many', () => {
    const pair = [at(2024, 40), at(2026, 46.2)]
    expect(since(pair)).toHaveLength(1)
    const many = Array.from({ length: 40 }, (_, n) => ({
      ...initiative,
      id: `n${n}`,
      organisationId: `o${n}`,
      factors: ['f'],
    }))
    const flat = many.flatMap(({ organisationId }) => [
      at(2024, 40, { organisationId }),
      at(2026, 40, { organisationId }),
    ])
    expect(clearRisesSince([initiative, ...many], [...pair, ...flat]).get('i')).toBeUndefined()
  })

  test('is the owner’s own: another’s figures say nothing', () => {
    expect(since([at(2024, 40, { organisationId: 'p' }), at(2026, 58, { organisationId: 'p' })])).toEqual([])
  })
})

describe('the order of suggestions', () => {
  const one = (id: string, factors: string[], more: Partial<Candidate> = {}): Candidate => ({
    id,
    organisationId: `of ${id}`,
    factors,
    updatedAt: 0,
    ...more,
  })
  const rise = (initiativeId: string, factor: string, low: number) => ({
    initiativeId,
    factor,
    yearBefore: 2024,
    yearAfter: 2026,
    before: 40,
    after: 55,
    difference: 15,
    low,
    high: 20,
  })
  const ranking: Ranking = {
    weakFactors: [
      { factor: 'weakest', mean: 30 },
      { factor: 'weak', mean: 38 },
    ],
    similar: new Set(['of like']),
    rises: new Map([['risen', [rise('risen', 'x', 9), rise('risen', 'weak', 6)]]]),
  }

  test('the weakest factor first, then the next; likeness counts least; what nothing speaks for comes last', () => {
    const ranked = rankInitiatives(
      [
        one('nothing', ['x']),
        one('like', ['x']),
        one('second', ['weak']),
        one('first', ['weakest']),
        one('risen', ['weak', 'x']),
      ],
      ranking,
    )
    expect(ranked.map(({ id }) => id)).toEqual(['risen', 'first', 'second', 'like', 'nothing'])
    expect(ranked[1]!.reasons).toEqual([{ kind: 'weakFactor', factor: 'weakest', mean: 30 }])
    expect(ranked.at(-1)!.reasons).toEqual([])
  })

  test('the rise that is told is the one on the reader’s own weak factor', () => {
    const [risen] = rankInitiatives([one('risen', ['weak', 'x'])], ranking)
    expect(risen?.reasons).toMatchObject([
      { kind: 'weakFactor' },
      { kind: 'improved', change: { factor: 'weak', low: 6 } },
    ])
  })

  test('naming many factors is worth less than naming the right one', () => {
    const ids = rankInitiatives([one('many', ['weak', 'a', 'b', 'c']), one('right', ['weakest'])], ranking).map(
      ({ id }) => id,
    )
    expect(ids).toEqual(['right', 'many'])
  })

  test('does not hang on the order in which they come, and loses none', () => {
    const candidates = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        organisationId: fc.constantFrom('of like', 'other'),
        factors: fc.uniqueArray(fc.constantFrom('weakest', 'weak', 'x'), { minLength: 1 }),
        updatedAt: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(candidates, (all) => {
        const there = rankInitiatives(all, ranking)
        expect(rankInitiatives(all.toReversed(), ranking)).toEqual(there)
        expect(there.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })
})

test('the balance counts every initiative in one corner', () => {
  const any = fc.record({
    purpose: fc.constantFrom(...purposes),
    reach: fc.constantFrom(...reaches),
    stage: fc.constantFrom(...stages),
  })
  fc.assert(
    fc.property(fc.array(any), (all) => {
      const cells = balanceOf(all)
      expect(cells).toHaveLength(4)
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      for (const { count, byStage } of cells)
        expect(Object.values(byStage).reduce((sum, of) => sum + of, 0)).toBe(count)
    }),
  )
})
