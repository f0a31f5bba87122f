import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  alphaIfDropped,
  analysisOfVariance,
  averageDeviation,
  correlationsOf,
  countCoMoments,
  countPairMoments,
  cronbachAlpha,
  feldtInterval,
  intraclassCorrelation,
  itemRestCorrelations,
  lindellAgreement,
  omegaTotal,
  pairwiseCovariances,
  pooledCovariances,
  randomVariance,
  standardisedAlpha,
  withinGroupAgreement,
} from '../../src/index.ts'
import { randomNumbers } from '../examples.ts'

// Data that no fixture holds, put to R's psych and multilevel in the same run. Runs where Rscript and both are installed.

const rscript = process.env['MOGNAD_RSCRIPT'] ?? 'Rscript'
const asks = ['-e', 'library(psych); library(multilevel); library(jsonlite)']
const hasR = spawnSync(rscript, asks, { stdio: 'ignore' }).status === 0

const items = 6
const categories = 6
const units = 12

/** Answers of people in units of very unequal size, some missing. */
function madeUp(seed: number) {
  const random = randomNumbers(seed)
  const rows = Array.from({ length: 300 }, () => {
    const unit = Math.floor(units * random() * random())
    const level = 2 + (unit % 4) / 2 + 2 * random()
    return {
      unit,
      answers: Array.from({ length: items }, (_, item) => {
        const answer = Math.round(level + (1 + item / 5) * (random() + random() - 1))
        return random() < 0.03 ? 0 : Math.min(categories, Math.max(1, answer))
      }),
    }
  })
  return rows
}

function askR(rows: ReturnType<typeof madeUp>) {
  const folder = mkdtempSync(join(tmpdir(), 'mognad-r-'))
  const [data, out] = [join(folder, 'data.csv'), join(folder, 'out.json')]
  const head = ['unit', ...Array.from({ length: items }, (_, item) => `q${item}`)].join(',')
  const lines = rows.map(({ unit, answers }) => [unit, ...answers.map((answer) => answer || '')].join(','))
  writeFileSync(data, [head, ...lines].join('\n'))
  const program = fileURLToPath(new URL('cross-check.R', import.meta.url))
  const { status, stderr } = spawnSync(rscript, [program, data, out], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const answer = JSON.parse(readFileSync(out, 'utf8')) as Record<string, number> & Record<string, number[]>
  rmSync(folder, { recursive: true })
  return answer
}

const close = (ours: number | null, theirs: number, tolerance = 1e-9) =>
  expect(Math.abs(ours! - theirs)).toBeLessThanOrEqual(tolerance * Math.max(1e-3, Math.abs(theirs)))

describe.skipIf(!hasR).each([1, 2, 3])('R says the same of made-up answers, seed %i', (seed) => {
  const rows = madeUp(seed)
  const whole = rows.filter(({ answers }) => !answers.includes(0))
  const scale = Array.from({ length: items }, (_, index) => ({ index, categories, reversed: false }))
  const packed = (some: typeof rows) => Uint8Array.from(some.flatMap(({ answers }) => answers))
  const present = [...new Set(whole.map(({ unit }) => unit))].toSorted((a, b) => a - b)
  const inUnit = (unit: number) => whole.filter((row) => row.unit === unit).map(({ answers }) => answers)

  test('reliability, differences between units and agreement within them', () => {
    const theirs = askR(rows)
    const moments = countCoMoments(scale, items, 1, new Uint16Array(rows.length), packed(rows))
    const covariances = pooledCovariances(moments)!
    const alpha = cronbachAlpha(covariances)!
    expect(moments.rows[0]).toBe(theirs['n'])
    close(alpha, theirs['alpha']!)
    close(standardisedAlpha(correlationsOf(covariances)!), theirs['std']!)
    close(feldtInterval(alpha, moments.rows[0]!, items)!.low, theirs['low']!)
    close(feldtInterval(alpha, moments.rows[0]!, items)!.high, theirs['high']!)
    itemRestCorrelations(covariances).forEach((rest, item) => close(rest, theirs['rest']![item]!))
    alphaIfDropped(covariances).forEach((each, item) => close(each, theirs['dropped']![item]!))
    close(omegaTotal(correlationsOf(covariances)!).omega, theirs['omega']!, 1e-3)
    close(cronbachAlpha(pairwiseCovariances(countPairMoments(scale, items, packed(rows)))!), theirs['pairwise']!)

    const scores = present.map((unit) =>
      inUnit(unit).map((row) => row.reduce((sum, answer) => sum + answer, 0) / items),
    )
    const analysis = analysisOfVariance(
      scores.map((each) => ({
        n: each.length,
        sum: each.reduce((sum, score) => sum + score, 0),
        squares: each.reduce((sum, score) => sum + score * score, 0),
      })),
    )!
    close(intraclassCorrelation(analysis, 'mean')!.single, theirs['icc1']!)
    close(intraclassCorrelation(analysis)!.groupMean, theirs['icc2']!)

    present.forEach((unit, place) => {
      const people = inUnit(unit)
      if (people.length < 2) return // R has no figure for one person
      const counts = scale.map(({ index }) =>
        Array.from({ length: categories }, (_, step) => people.filter((row) => row[index] === step + 1).length),
      )
      const deviation = (centre: 'mean' | 'median') =>
        counts.reduce((sum, each) => sum + averageDeviation(each, centre)!, 0) / items
      close(deviation('mean'), theirs['ad']![place]!)
      close(deviation('median'), theirs['admd']![place]!)
      const variance =
        scale.reduce((sum, { index }) => {
          const mean = people.reduce((total, row) => total + row[index]!, 0) / people.length
          return sum + people.reduce((total, row) => total + (row[index]! - mean) ** 2, 0) / (people.length - 1)
        }, 0) / items
      close(withinGroupAgreement(variance, randomVariance(categories), items), theirs['rwg']![place]!)
      close(lindellAgreement(variance, randomVariance(categories)), theirs['lindell']![place]!)
    })
  })
})
