import { describe, expect, test } from 'vitest'
import { readReference, readTable } from '../../test/psychometrics.ts'
import { analysisOfVariance } from './analysis-of-variance.ts'
import { averageDeviation } from './average-deviation.ts'
import { groupMeanReliability, intraclassCorrelation } from './intraclass-correlation.ts'
import { lindellAgreement, randomVariance, withinGroupAgreement } from './within-group-agreement.ts'

// R's multilevel on bhr2000: 5 400 people in 99 units (fixtures/README.md).

const table = readTable('bhr2000')
const reference = readReference('bhr2000')
const column = (name: string) => table.columns.indexOf(name)
const unitOf = column(reference.group_column)
const units = [...new Set(table.rows.map((row) => row[unitOf]!))].toSorted((a, b) => a - b)
const rowsOf = new Map(units.map((unit) => [unit, table.rows.filter((row) => row[unitOf] === unit)]))

const expectClose = (ours: number, theirs: number, tolerance = 1e-9) =>
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(tolerance * Math.max(1e-3, Math.abs(theirs)))

function sumsOf(valueOf: (row: readonly number[]) => number) {
  return units.map((unit) => {
    const values = rowsOf.get(unit)!.map(valueOf)
    return {
      n: values.length,
      sum: values.reduce((sum, value) => sum + value, 0),
      squares: values.reduce((sum, value) => sum + value * value, 0),
    }
  })
}

const leadership: readonly string[] = reference.leadership_items
const meanScore = (row: readonly number[]) =>
  leadership.reduce((sum, item) => sum + row[column(item)]!, 0) / leadership.length

describe.each(Object.entries<Record<string, number>>(reference.icc))(
  'differences between units in %s',
  (name, wanted) => {
    const analysis = analysisOfVariance(
      sumsOf(name === 'leadership_mean_score' ? meanScore : (row) => row[column(name)]!),
    )!

    test('mean squares, F and its p', () => {
      expect(analysis.n).toBe(wanted['N'])
      expect(analysis.groups).toBe(wanted['groups'])
      expectClose(analysis.between, wanted['MSB']!)
      expectClose(analysis.within, wanted['MSW']!)
      expectClose(analysis.f!, wanted['F']!)
      expect(Math.abs(Math.log(analysis.p! / wanted['p']!))).toBeLessThan(1e-6)
      expectClose(analysis.typicalSize, wanted['n0_unbalanced']!)
    })

    test('ICC(1) with both group sizes, and ICC(2)', () => {
      expectClose(intraclassCorrelation(analysis, 'mean')!.single, wanted['ICC1_multilevel']!)
      expectClose(intraclassCorrelation(analysis)!.single, wanted['ICC1_anova_n0']!)
      expectClose(intraclassCorrelation(analysis)!.groupMean, wanted['ICC2_multilevel']!)
    })
  },
)

/** Sample variances of the items in one unit. */
function variancesIn(rows: readonly (readonly number[])[], items: readonly string[]): number[] {
  return items.map((item) => {
    const values = rows.map((row) => row[column(item)]!)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  })
}

const countsIn = (rows: readonly (readonly number[])[], item: string) =>
  [1, 2, 3, 4, 5].map((answer) => rows.filter((row) => row[column(item)] === answer).length)

describe('agreement on eleven items in 99 units', () => {
  const wanted = reference.agreement_leadership
  const random = randomVariance(5)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  test('the variance at random of five answers is 2', () => expect(random).toBe(wanted.ranvar))

  test.each(
    wanted.group.map((unit: string, place: number): [number, number] => [Number(unit), place]) as [number, number][],
  )('unit %i: rwg(J), Lindell, average deviations', (unit: number, place: number) => {
    const rows = rowsOf.get(unit)!
    const meanVariance = mean(variancesIn(rows, leadership))
    expectClose(meanVariance, wanted.mean_item_variance[place])
    expectClose(withinGroupAgreement(meanVariance, random, leadership.length), wanted.rwg_j[place])
    expectClose(lindellAgreement(meanVariance, random), wanted.rwg_j_lindell[place])
    const deviations = (centre: 'mean' | 'median') =>
      mean(leadership.map((item) => averageDeviation(countsIn(rows, item), centre)!))
    expectClose(deviations('mean'), wanted.ad_mean[place])
    expectClose(deviations('median'), wanted.ad_median[place])
  })

  test('rwg of every single item in every unit', () => {
    const single: Record<string, { rwg: number[] }> = {
      ...wanted.single_item_rwg,
      ...reference.agreement_RELIG.single_item_rwg,
    }
    expect(Object.keys(single)).toHaveLength(12)
    for (const [item, { rwg }] of Object.entries(single))
      units.forEach((unit, place) => {
        const [variance] = variancesIn(rowsOf.get(unit)!, [item])
        expectClose(withinGroupAgreement(variance!, random, 1), rwg[place]!)
      })
  })
})

test('reliability of a group of its mean: the sizes that .70 takes, for four degrees of difference between units', () => {
  const sizeFor = (single: number) => {
    let n = 1
    while (groupMeanReliability(single, n) < 0.7) n++
    return n
  }
  expect([0.02, 0.05, 0.1, 0.2].map(sizeFor)).toEqual([115, 45, 21, 10])
})
