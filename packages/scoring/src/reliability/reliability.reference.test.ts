import { describe, expect, test } from 'vitest'
import { packed, readReference, readTable } from '../../test/psychometrics.ts'
import { countCoMoments, type ScaleColumn } from '../counting/co-moments.ts'
import { mergeCoMoments } from '../counting/merge-co-moments.ts'
import { countPairMoments } from '../counting/pair-moments.ts'
import { alphaIfDropped, cronbachAlpha, meanCorrelation, standardisedAlpha } from './alpha.ts'
import { type Covariances, correlationsOf, pairwiseCovariances, pooledCovariances } from './covariance.ts'
import { feldtInterval } from './feldt-interval.ts'
import { itemRestCorrelations, itemTotalCorrelations } from './item-rest.ts'
import { omegaTotal } from './omega.ts'

// Figures that nobody here wrote: R's psych and multilevel on three public data sets (fixtures/README.md).

/** Relative, as the fixtures' README suggests for closed forms. */
function expectClose(ours: number | null, theirs: number, tolerance = 1e-9): void {
  expect(ours).not.toBeNull()
  expect(Math.abs(ours! - theirs)).toBeLessThanOrEqual(tolerance * Math.max(1e-3, Math.abs(theirs)))
}

const expectEach = (ours: readonly (number | null)[], theirs: Readonly<Record<string, number>>, tolerance?: number) =>
  Object.values(theirs).forEach((value, place) => expectClose(ours[place]!, value, tolerance))

const expectMatrix = (ours: Covariances, theirs: Covariances) =>
  theirs.forEach((row, one) => row.forEach((value, other) => expectClose(ours[one]![other]!, value)))

const bfi = readTable('bfi')
const bfiReference = readReference('bfi')
const bhrReference = readReference('bhr2000')
const asList = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/** The columns of a scale: answers from 1 to `categories`. */
const columnsOf = (items: readonly string[], reversed: readonly string[], categories: number): ScaleColumn[] =>
  items.map((item, index) => ({ index, categories, reversed: reversed.includes(item) }))

/** The attitude ratings go to 100: categories are as many as a byte can tell. */
const attitudeItems: readonly string[] = readTable('attitude').columns
const scales: [name: string, moments: () => ReturnType<typeof countCoMoments>, reference: Record<string, never>][] = [
  ['attitude', () => momentsOf('attitude', attitudeItems, [], 100), readReference('attitude').scale],
  ...Object.entries<Record<string, never>>(bfiReference.listwise_per_scale).map(
    ([name, reference]): (typeof scales)[number] => [
      `bfi ${name}`,
      () => momentsOf('bfi', asList(reference['items']!), asList(reference['reversed'] ?? []), 6),
      reference,
    ],
  ),
  [
    'bhr2000 leadership',
    () => momentsOf('bhr2000', bhrReference.leadership_items, [], 5),
    bhrReference.scale_leadership,
  ],
]

function momentsOf(table: string, items: readonly string[], reversed: readonly string[], categories: number) {
  const answers = packed(readTable(table), items)
  const rows = answers.length / items.length
  return countCoMoments(columnsOf(items, reversed, categories), items.length, 1, new Uint16Array(rows), answers)
}

describe.each(scales)('%s, complete rows', (_name, count, reference) => {
  const moments = count()
  const covariances = pooledCovariances(moments)!
  const correlations = correlationsOf(covariances)!
  const wanted = reference as unknown as Record<string, number> &
    Record<string, Record<string, number>> &
    Record<'covariance' | 'correlation', Covariances>

  test('as many complete rows, the same covariances and correlations', () => {
    expect(moments.rows[0]).toBe(wanted['n'])
    expectMatrix(covariances, wanted['covariance'])
    expectMatrix(correlations, wanted['correlation'])
    expectEach(
      covariances.map((row, item) => row[item]!),
      wanted['item_var']!,
    )
    expectEach(
      covariances.map((row, item) => Math.sqrt(row[item]!)),
      wanted['item_sd']!,
    )
  })

  test('alpha, raw and standardised, from four implementations', () => {
    for (const key of ['alpha_raw', 'alpha_multilevel_cronbach', 'alpha_psy_cronbach', 'check_baseR_alpha'])
      expectClose(cronbachAlpha(covariances), wanted[key]!)
    expectClose(standardisedAlpha(correlations), wanted['alpha_std']!)
    expectClose(standardisedAlpha(correlations), wanted['guttman_lambda3']!)
    expectClose(meanCorrelation(correlations), wanted['mean_inter_item_r']!)
  })

  test("Feldt's interval of alpha", () => {
    const { low, high } = feldtInterval(cronbachAlpha(covariances)!, moments.rows[0]!, moments.items)!
    expectClose(low, wanted['alpha_feldt_ci95']!['lower']!)
    expectClose(high, wanted['alpha_feldt_ci95']!['upper']!)
  })

  test('every item against the rest, against all, and alpha without it', () => {
    expectEach(itemRestCorrelations(covariances), wanted['item_rest_r']!)
    expectEach(itemRestCorrelations(covariances), wanted['check_baseR_item_rest_r']!)
    expectEach(itemTotalCorrelations(covariances), wanted['item_total_r_uncorrected']!)
    expectEach(alphaIfDropped(covariances), wanted['alpha_raw_if_item_dropped']!)
    expectEach(alphaIfDropped(correlations), wanted['alpha_std_if_item_dropped']!)
  })

  test('omega by MINRES on correlations', () => {
    const omega = omegaTotal(correlations)
    const theirs = (reference as unknown as { omega: { psych_fa_minres: Record<string, never> } }).omega.psych_fa_minres
    expectClose(omega.omega, theirs['omega_total_std']!, 1e-3)
    const sign = Object.values<number>(theirs['loadings']!).reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1
    Object.values<number>(theirs['loadings']!).forEach((loading, item) =>
      expect(Math.abs(omega.loadings![item]! - sign * loading)).toBeLessThan(2e-3),
    )
  })
})

describe.each(Object.entries<Record<string, never>>(bfiReference.with_missing_pairwise))(
  'bfi %s, with gaps: every pair of items over the rows that answer both',
  (_name, reference) => {
    const items = asList(reference['items']!)
    const columns = columnsOf(items, asList(reference['reversed'] ?? []), bfiReference.answer_max)
    const moments = countPairMoments(columns, items.length, packed(bfi, items))
    const covariances = pairwiseCovariances(moments)!

    test('covariances, alpha and what it would be without each item', () => {
      expectMatrix(covariances, reference['pairwise_covariance']!)
      expectClose(cronbachAlpha(covariances), reference['alpha_raw']!)
      expectClose(standardisedAlpha(correlationsOf(covariances)!), reference['alpha_std']!)
      expectClose(meanCorrelation(correlationsOf(covariances)!), reference['average_r']!)
      expectEach(alphaIfDropped(covariances), reference['alpha_raw_if_item_dropped']!)
    })

    test('how many answered each item', () => {
      items.forEach((item, place) =>
        expect(moments.rows[place * items.length + place]).toBe(reference['item_n']![item]),
      )
    })
  },
)

test('attitude on covariances: the least-squares solution of lavaan, which psych stops short of', () => {
  const covariances = pooledCovariances(momentsOf('attitude', attitudeItems, [], 100))!
  expect(omegaTotal(covariances).omega).toBeCloseTo(0.860475, 6)
  // In another unit it is the same: ratings in hundredths of a percent, or in kronor.
  for (const unit of [1e-6, 1e4, 1e8])
    expect(omegaTotal(covariances.map((row) => row.map((each) => unit * each))).omega).toBeCloseTo(0.860475, 6)
})

test('bhr2000 tiled 1 851 times, 9 995 400 people: alpha and correlations stay, variances shrink by the known factor', () => {
  const items: readonly string[] = bhrReference.leadership_items
  const once = momentsOf('bhr2000', items, [], 5)
  let tiled = once
  let power = once
  for (let left = 1850; left > 0; left >>= 1) {
    if (left & 1) tiled = mergeCoMoments(tiled, power)
    power = mergeCoMoments(power, power)
  }
  expect(tiled.rows[0]).toBe(5400 * 1851)
  const [small, large] = [pooledCovariances(once)!, pooledCovariances(tiled)!]
  expectClose(cronbachAlpha(large), bhrReference.scale_leadership.alpha_raw)
  expectMatrix(correlationsOf(large)!, bhrReference.scale_leadership.correlation)
  const factor = ((5400 - 1) / 5400) * ((5400 * 1851) / (5400 * 1851 - 1))
  small.forEach((row, item) => expectClose(large[item]![item]!, row[item]! * factor, 1e-12))
})
