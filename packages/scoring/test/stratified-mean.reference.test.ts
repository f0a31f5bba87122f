import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { meanAndVariance, stratifiedMean } from '../src/index.ts'

const sample = JSON.parse(readFileSync(new URL('../fixtures/apistrat.json', import.meta.url), 'utf8')) as {
  readonly expected: { readonly mean: number; readonly standardError: number }
  readonly strata: readonly { readonly frame: number; readonly weight: number; readonly api00: readonly number[] }[]
}

/** The sample's strata as large as said: by the weights that the data carry, or by the number of schools. */
const meanOf = (sizeOf: (stratum: (typeof sample.strata)[number]) => number) =>
  stratifiedMean(
    sample.strata.map((stratum) => {
      const { mean, variance } = meanAndVariance(stratum.api00)
      return { frame: sizeOf(stratum), n: stratum.api00.length, mean: mean!, variance: variance! }
    }),
  )!

test("the mean of California's schools equals that of R's survey package, with finite population correction", () => {
  const { mean, variance } = meanOf(({ weight, api00 }) => weight * api00.length)
  expect(Math.abs(mean / sample.expected.mean - 1)).toBeLessThan(1e-11)
  // R takes the sampled share from the number of schools and the weights from a column in single precision, we both from
  // the weights: that is all that lies between the two standard errors.
  expect(Math.abs(Math.sqrt(variance) / sample.expected.standardError - 1)).toBeLessThan(2e-10)
})

test('by the number of schools itself it differs only by the single precision of those weights', () => {
  const { mean, variance } = meanOf(({ frame }) => frame)
  expect(Math.abs(mean / sample.expected.mean - 1)).toBeLessThan(1e-9)
  expect(Math.abs(Math.sqrt(variance) / sample.expected.standardError - 1)).toBeLessThan(1e-8)
})
