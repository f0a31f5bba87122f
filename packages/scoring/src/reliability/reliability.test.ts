import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCoMoments } from '../counting/co-moments.ts'
import { alphaIfDropped, cronbachAlpha, meanCorrelation } from './alpha.ts'
import { correlationsOf, pairwiseCovariances, pooledCovariances, withinCovariances } from './covariance.ts'
import { feldtInterval } from './feldt-interval.ts'
import { itemRestCorrelations, itemTotalCorrelations } from './item-rest.ts'
import { omegaTotal } from './omega.ts'
import { oneFactor } from './one-factor.ts'

const columns = (items: number) =>
  Array.from({ length: items }, (_, index) => ({ index, categories: 6, reversed: false }))

/** Co-moments of rows of answers, each with its group. */
function momentsOf(rows: readonly (readonly number[])[], groupOf: readonly number[] = rows.map(() => 0)) {
  const items = rows[0]!.length
  const groups = 1 + Math.max(...groupOf)
  return countCoMoments(columns(items), items, groups, Uint16Array.from(groupOf), Uint8Array.from(rows.flat()))
}

describe('alpha', () => {
  test('of items that always agree is 1', () => {
    const covariances = pooledCovariances(
      momentsOf([
        [1, 1],
        [3, 3],
        [6, 6],
      ]),
    )!
    expect(cronbachAlpha(covariances)).toBeCloseTo(1)
    expect(itemRestCorrelations(covariances).map((r) => r!.toFixed(6))).toEqual(['1.000000', '1.000000'])
  })

  test('of items that point in different directions is negative and shown as it is', () => {
    expect(
      cronbachAlpha([
        [2, -0.5],
        [-0.5, 2],
      ]),
    ).toBeCloseTo(2 * (1 - 4 / 3))
  })

  test('does not exist for one item, for none, or where the sum never varies', () => {
    expect(cronbachAlpha([[2]])).toBeNull()
    expect(cronbachAlpha([])).toBeNull()
    expect(
      cronbachAlpha([
        [1, -1],
        [-1, 1],
      ]),
    ).toBeNull()
    expect(
      alphaIfDropped([
        [2, 1],
        [1, 2],
      ]),
    ).toEqual([null, null])
    expect(meanCorrelation([[1]])).toBeNull()
  })

  test('has an interval only with two rows and two items, and none for an alpha that does not exist', () => {
    expect(feldtInterval(0.8, 1, 4)).toBeNull()
    expect(feldtInterval(0.8, 30, 1)).toBeNull()
    expect(() => feldtInterval(1.2, 30, 4)).toThrow('does not exist')
    const { low, high } = feldtInterval(0.8, 50, 5)!
    expect(low).toBeLessThan(0.8)
    expect(high).toBeGreaterThan(0.8)
  })
})

describe('an item that everybody answers alike', () => {
  const covariances = pooledCovariances(
    momentsOf([
      [3, 1, 2],
      [3, 4, 5],
      [3, 2, 2],
    ]),
  )!

  test('goes together with nothing: no correlation, no factor', () => {
    expect(correlationsOf(covariances)).toBeNull()
    expect(itemRestCorrelations(covariances)[0]).toBeNull()
    expect(itemTotalCorrelations(covariances)[0]).toBeNull()
    expect(omegaTotal(covariances)).toEqual({ omega: null, reason: 'constant item', loadings: null })
  })
})

describe('differences between units', () => {
  test('are in the pooled covariances and not in those within', () => {
    // Two units far apart; inside each the items have nothing to do with one another.
    const rows = [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [5, 5],
      [5, 6],
      [6, 5],
      [6, 6],
    ]
    const moments = momentsOf(rows, [0, 0, 0, 0, 1, 1, 1, 1])
    expect(withinCovariances(moments)![0]![1]).toBeCloseTo(0)
    expect(pooledCovariances(moments)![0]![1]).toBeGreaterThan(4)
  })

  test('with one row each there is nothing within, and with one row nothing at all', () => {
    expect(
      withinCovariances(
        momentsOf(
          [
            [1, 2],
            [3, 4],
          ],
          [0, 1],
        ),
      ),
    ).toBeNull()
    expect(pooledCovariances(momentsOf([[1, 2]]))).toBeNull()
    expect(
      pairwiseCovariances({
        items: 1,
        rows: Float64Array.of(1),
        sums: Float64Array.of(1),
        products: Float64Array.of(1),
      }),
    ).toBeNull()
  })

  test('steps of items with other maxima count what they are worth', () => {
    const moments = momentsOf([
      [1, 2],
      [3, 4],
      [6, 5],
    ])
    const [plain, scaled] = [pooledCovariances(moments)!, pooledCovariances(moments, [20, 10])!]
    expect(scaled[0]![1]).toBeCloseTo(plain[0]![1]! * 200)
  })
})

describe('one factor', () => {
  const loadings = fc.array(fc.double({ min: 0.35, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 8 })

  test('finds the loadings that made the correlations', () => {
    fc.assert(
      fc.property(loadings, (truth) => {
        const correlations = truth.map((one, row) => truth.map((other, column) => (row === column ? 1 : one * other)))
        const found = oneFactor(correlations)
        truth.forEach((loading, item) => expect(found.loadings![item]).toBeCloseTo(loading, 6))
        const common = truth.reduce((sum, loading) => sum + loading, 0) ** 2
        const unique = truth.reduce((sum, loading) => sum + 1 - loading * loading, 0)
        expect(omegaTotal(correlations).omega).toBeCloseTo(common / (common + unique), 6)
      }),
    )
  })

  test('is not identified by two items, and an item that would explain more than itself is named so', () => {
    expect(
      oneFactor([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toEqual({ loadings: null, reason: 'too few items' })
    expect(
      oneFactor([
        [1, 0.9, 0.9],
        [0.9, 1, 0.2],
        [0.9, 0.2, 1],
      ]).reason,
    ).toBe('heywood')
    expect(
      oneFactor([
        [1, 0.5, -0.5],
        [0.5, 1, 0.5],
        [-0.5, 0.5, 1],
      ]).reason,
    ).toBe('heywood')
    expect(
      omegaTotal([
        [1, -0.6, -0.6],
        [-0.6, 1, -0.6],
        [-0.6, -0.6, 1],
      ]).reason,
    ).toBe('no shared variance')
  })
})

test('the order of the items changes no figure, only its place', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 }), {
    minLength: 5,
    maxLength: 30,
  })
  fc.assert(
    fc.property(rows, (answers) => {
      const [forwards, backwards] = [answers, answers.map((row) => row.toReversed())].map((each) =>
        pooledCovariances(momentsOf(each))!,
      )
      const [one, other] = [cronbachAlpha(forwards!), cronbachAlpha(backwards!)]
      expect(one === null).toBe(other === null)
      if (one !== null) expect(other).toBeCloseTo(one, 9)
    }),
  )
})
