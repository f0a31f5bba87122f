import {
  adjustPValues,
  defaultPhi,
  differenceInterval,
  differencePValue,
  effectiveAnswers,
  pooledPhi,
} from '../src/index.ts'
import { drawAnswers, madeUpUnits, spreadOf } from './made-up-units.ts'
import { RandomStream } from './random.ts'
import type { Finding, Simulation } from './simulation.ts'

const UNITS = 60
const SAMPLES = 500
const ITEMS = 4

/** Section 2.2: how often the interval of a change holds the true change, when every unit is measured twice. */
export const differenceCoverage: Simulation = {
  section: '2.2',
  title: 'MOVER: a nominal 95 % interval of a change holds the true change (4 items, other people each time)',
  run: () =>
    [7, 10, 20, 40].flatMap((n, place): Finding[] => {
      const { covered, width, falseChanges } = coverage(31 + place, n)
      return [
        { what: `n = ${n}: coverage`, found: covered, method: [0.944, 0.963], within: 0.01, decimals: 3 },
        ...(n === 7 ? [{ what: `n = ${n}: mean width`, found: width, method: 43, within: null, decimals: 1 }] : []),
        {
          what: `n = ${n}: families of 12 without any change in which something is called one`,
          found: falseChanges,
          method: [0, 0.05],
          within: 0.01,
          decimals: 3,
        },
      ]
    }),
}

function coverage(seed: number, n: number): { covered: number; width: number; falseChanges: number } {
  const random = new RandomStream(seed)
  const units = madeUpUnits(UNITS, ITEMS, 32, 75)
  let covered = 0
  let width = 0
  let families = 0
  let wrong = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const rounds = [0, 1].map(() => {
      const spreads = units.map((unit) => spreadOf(drawAnswers(unit, n, random)))
      const phi = pooledPhi(spreads, defaultPhi(ITEMS))
      return spreads.map(({ mean }) => ({
        mean: mean!,
        effectiveAnswers: effectiveAnswers({ answers: n, phi, frame: null }),
      }))
    })
    // The second measurement of a unit is compared with the first of the next one: a true change that is known.
    units.forEach((unit, place) => {
      const next = (place + 1) % UNITS
      const { low, high } = differenceInterval({ before: rounds[0]![place]!, after: rounds[1]![next]! })
      const truth = units[next]!.truth - unit.truth
      if (low <= truth && truth <= high) covered++
      width += high - low
    })
    const pValues = units.map((_, place) => differencePValue({ before: rounds[0]![place]!, after: rounds[1]![place]! }))
    for (let first = 0; first < UNITS; first += 12, families++)
      if (adjustPValues(pValues.slice(first, first + 12)).some((p) => p! < 0.05)) wrong++
  }
  const all = SAMPLES * UNITS
  return { covered: covered / all, width: width / all, falseChanges: wrong / families }
}
