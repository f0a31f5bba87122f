import { empiricalBayes } from '../src/index.ts'
import { RandomStream } from './random.ts'
import type { Finding, Simulation } from './simulation.ts'

const REPEATS = 2000
const LISTED = 5

/**
 * Section 3.3 and 4.6: what a list of the fastest improvers shows, and what is true. The spread of true changes and the
 * standard error of a change are chosen so that the raw list is about as the method found it; what matters is whether what
 * is shown is what is true.
 */
export const selection: Simulation = {
  section: '3.3, 4.6',
  title: 'A list of the five fastest improvers: points shown and points true',
  run: () => [
    ...findings('200 units of about 15', list(300, { candidates: 200, trueSpread: 4.7, error: 11.4 }), {
      raw: [27.8, 4.1],
      shrunk: 6.2,
      above: [0.75, 0.94],
    }),
    ...findings('60 municipalities of about 150', list(301, { candidates: 60, trueSpread: 3.9, error: 3.1 }), {
      raw: [8.8, 5.4],
      shrunk: 5.7,
      above: [0.94, 0.98],
    }),
  ],
}

interface Listed {
  readonly shown: number
  readonly truth: number
  /** Share of those listed that truly lie above the median. */
  readonly above: number
}

function findings(
  what: string,
  { raw, shrunk }: { readonly raw: Listed; readonly shrunk: Listed },
  method: {
    readonly raw: readonly [number, number]
    readonly shrunk: number
    readonly above: readonly [number, number]
  },
): Finding[] {
  const line = (name: string, found: number, said: number, within: number | null, decimals = 1): Finding => {
    return { what: `${what}: ${name}`, found, method: said, within, decimals }
  }
  return [
    line('raw list, shown', raw.shown, method.raw[0], null),
    line('raw list, true', raw.truth, method.raw[1], null),
    line('shrunk list, shown', shrunk.shown, method.shrunk, null),
    line('shrunk list, shown less true', shrunk.shown - shrunk.truth, 0, 0.5),
    line('raw list, truly above the median', raw.above, method.above[0], null, 2),
    line('shrunk list, truly above the median', shrunk.above, method.above[1], null, 2),
  ]
}

function list(
  seed: number,
  { candidates, trueSpread, error }: { candidates: number; trueSpread: number; error: number },
) {
  const random = new RandomStream(seed)
  const sums = { raw: { shown: 0, truth: 0, above: 0 }, shrunk: { shown: 0, truth: 0, above: 0 } }
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const truth = Array.from({ length: candidates }, () => trueSpread * random.normal())
    // Some are twice as uncertain as others: otherwise both lists hold the same ones.
    const errors = truth.map(() => error * (0.6 + 0.8 * random.uniform()))
    const values = truth.map((value, place) => value + errors[place]! * random.normal())
    const estimates = empiricalBayes(
      values,
      errors.map((each) => each * each),
    )!.estimates.map(({ mean }) => mean)
    const median = truth.toSorted((a, b) => a - b)[candidates / 2]!
    for (const [kind, shown] of [
      ['raw', values],
      ['shrunk', estimates],
    ] as const)
      for (const place of firstOf(shown)) {
        sums[kind].shown += shown[place]!
        sums[kind].truth += truth[place]!
        sums[kind].above += Number(truth[place]! > median)
      }
  }
  const mean = ({ shown, truth, above }: Listed): Listed => {
    const all = REPEATS * LISTED
    return { shown: shown / all, truth: truth / all, above: above / all }
  }
  return { raw: mean(sums.raw), shrunk: mean(sums.shrunk) }
}

function firstOf(values: readonly number[]): number[] {
  return values
    .map((_, place) => place)
    .toSorted((a, b) => values[b]! - values[a]!)
    .slice(0, LISTED)
}
