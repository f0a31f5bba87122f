import { defaultPhi, pooledPhi, wilsonPhi } from '../src/index.ts'
import { drawAnswers, madeUpUnits, spreadOf } from './made-up-units.ts'
import { RandomStream } from './random.ts'
import type { Finding, Simulation } from './simulation.ts'

const UNITS = 60
const SAMPLES = 1000
const ITEMS = 4
const PERSONS = 20

/** Section 2.1: with "don't know" the interval rests on the mean number of answers per item. */
export const missingAnswersCoverage: Simulation = {
  section: '2.1',
  title: `Wilson-phi with "don't know": n_eff keeps the coverage, n would not (4 items, n = ${PERSONS})`,
  run: () =>
    [0.1, 0.4].flatMap((share, place): Finding[] => {
      const { byEffective, byPersons } = coverage(21 + place, share)
      const what = `${100 * share} % don't know`
      return [
        { what: `${what}: n_eff`, found: byEffective, method: [0.955, 0.975], within: 0.02, decimals: 3 },
        { what: `${what}: n`, found: byPersons, method: [0.91, 0.94], within: null, decimals: 3 },
      ]
    }),
}

function coverage(seed: number, share: number): { byEffective: number; byPersons: number } {
  const random = new RandomStream(seed)
  const units = madeUpUnits(UNITS, ITEMS, 32, 75)
  let byEffective = 0
  let byPersons = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const drawn = units.map((unit) => {
      const answers = drawAnswers(unit, PERSONS, random)
      const kept = answers.map((row) => row.map(() => random.uniform() >= share))
      return { unit, spread: spreadOf(answers), ...itemMeans(answers, kept) }
    })
    const phi = pooledPhi(
      drawn.map(({ spread }) => spread),
      defaultPhi(ITEMS),
    )
    for (const { unit, mean, answers } of drawn) {
      const holds = (n: number) => {
        const { low, high } = wilsonPhi({ mean, answers: n, phi, frame: null })!
        return low <= unit.truth && unit.truth <= high
      }
      if (holds(answers)) byEffective++
      if (holds(PERSONS)) byPersons++
    }
  }
  return { byEffective: byEffective / (SAMPLES * UNITS), byPersons: byPersons / (SAMPLES * UNITS) }
}

/** The score as it is published, the mean of the item means, and the mean number of answers behind an item. */
function itemMeans(answers: readonly (readonly number[])[], kept: readonly (readonly boolean[])[]) {
  let mean = 0
  let count = 0
  for (let item = 0; item < ITEMS; item++) {
    const given = answers.flatMap((row, person) => (kept[person]![item]! ? [row[item]!] : []))
    mean += given.reduce((sum, each) => sum + each, 0) / given.length / ITEMS
    count += given.length / ITEMS
  }
  return { mean, answers: count }
}
