import { pooledPhi, wilsonPhi, defaultPhi } from '../src/index.ts'
import { drawAnswers, type MadeUpUnit, madeUpUnits, spreadOf } from './made-up-units.ts'
import { RandomStream } from './random.ts'
import type { Finding, Simulation } from './simulation.ts'

const UNITS = 60
const SAMPLES = 1000

/** How often an interval held the truth, and how wide it was. */
interface Coverage {
  readonly mean: number
  readonly smallest: number
  readonly width: number
}

/** Section 2.1: how often the interval of a unit holds its true mean. */
export const intervalCoverage: Simulation = {
  section: '2.1',
  title: 'Wilson-phi: a nominal 95 % interval of a unit holds its true mean',
  run: () => [
    ...findings('4 items, n = 7, means 32-75', coverage(1, 4, 7, [32, 75]), [0.948, 0.89, 30.4]),
    ...findings('4 items, n = 10', coverage(2, 4, 10, [32, 75]), [0.948, 0.86, 25.9]),
    ...findings('4 items, n = 20', coverage(3, 4, 20, [32, 75]), [0.947, 0.85, 18.7]),
    ...findings('4 items, n = 7, means 64-96', coverage(4, 4, 7, [64, 96]), [0.952, 0.88, 22.2]),
    ...findings('1 item, n = 7, means 64-96', coverage(5, 1, 7, [64, 96]), [0.956, 0.92, 28.7]),
  ],
}

/** Section 2.1 with the finite population correction: the mean of just these employees. */
export const levelCoverage: Simulation = {
  section: '2.1',
  title: 'Wilson-phi with finite population correction: the interval holds the mean of just these employees',
  run: () =>
    [
      { asked: 10, answer: 7, width: 17 },
      { asked: 20, answer: 12, width: null },
      { asked: 60, answer: 36, width: 9 },
    ].flatMap(({ asked, answer, width }, place) => {
      const found = coverage(11 + place, 4, answer, [32, 75], asked)
      const what = `${answer} of ${asked} answer`
      return [
        {
          what: `${what}: mean coverage`,
          found: found.mean,
          method: [0.948, 0.951] as const,
          within: 0.01,
          decimals: 3,
        },
        ...(width === null
          ? []
          : [{ what: `${what}: mean width`, found: found.width, method: width, within: null, decimals: 1 }]),
      ]
    }),
}

function findings(
  what: string,
  found: Coverage,
  [mean, smallest, width]: readonly [number, number, number],
): Finding[] {
  return [
    { what: `${what}: mean coverage`, found: found.mean, method: mean, within: 0.01, decimals: 3 },
    { what: `${what}: smallest unit`, found: found.smallest, method: smallest, within: null, decimals: 2 },
    { what: `${what}: mean width`, found: found.width, method: width, within: null, decimals: 1 },
  ]
}

/** @param asked N: the truth is then the mean of those asked, of whom n answer at random; unless given, the unit's own */
function coverage(
  seed: number,
  items: number,
  n: number,
  [least, most]: readonly [number, number],
  asked: number | null = null,
): Coverage {
  const random = new RandomStream(seed)
  const units = madeUpUnits(UNITS, items, least, most)
  const held = new Float64Array(UNITS)
  let width = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const drawn = units.map((unit) => drawUnit(unit, n, asked, random))
    const phi = pooledPhi(
      drawn.map(({ spread }) => spread),
      defaultPhi(items),
    )
    drawn.forEach(({ truth, spread }, place) => {
      const { low, high } = wilsonPhi({ mean: spread.mean!, answers: n, phi, frame: asked })!
      if (low <= truth && truth <= high) held[place]!++
      width += high - low
    })
  }
  const shares = [...held].map((count) => count / SAMPLES)
  return {
    mean: shares.reduce((sum, share) => sum + share, 0) / UNITS,
    smallest: Math.min(...shares),
    width: width / (SAMPLES * UNITS),
  }
}

function drawUnit(unit: MadeUpUnit, n: number, asked: number | null, random: RandomStream) {
  const everybody = drawAnswers(unit, asked ?? n, random)
  return {
    truth: asked === null ? unit.truth : spreadOf(everybody).mean!,
    // People come in random order, so the first n are n at random.
    spread: spreadOf(everybody.slice(0, n)),
  }
}
