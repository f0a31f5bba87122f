import { likelyPlaces, NormalDraws, rankSet, threeWayCount } from '../src/index.ts'
import { RandomStream } from './random.ts'
import type { Finding, Simulation } from './simulation.ts'

/** Standard error of every estimate, points. */
const ERROR = 1.5

/** How true values lie, in points. */
const shapes: Record<string, (random: RandomStream) => number> = {
  'normal, SD 6': (random) => 50 + 6 * random.normal(),
  't3, SD 6': (random) => {
    const square = random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2
    return 50 + (6 * random.normal()) / Math.sqrt(square)
  },
  'two-humped': (random) => (random.uniform() < 0.5 ? 44 : 56) + 2 * random.normal(),
  'nearly equal, SD 1': (random) => 50 + random.normal(),
}

/** Section 4.3: how often the likely place holds the true one, and how wide it is. */
export const placeCoverage: Simulation = {
  section: '4.3',
  title: `Likely place: a nominal 90 % interval holds the true place (standard error ${ERROR})`,
  run: () =>
    Object.entries(shapes).flatMap(([shape, draw], kind) =>
      [20, 100, 290].flatMap((organisations, size): Finding[] => {
        const found = coverage({ seed: 100 + 10 * kind + size, organisations, repeats: 6000 / organisations, draw })
        const what = `${shape}, ${organisations} organisations`
        // The method compared with its own normal case of 100; the other widths have nothing to be compared with.
        const width: Finding[] =
          kind === 0 && organisations === 100
            ? [
                { what: `${what}: mean width`, found: found.width, method: 24, within: 2, decimals: 1 },
                {
                  what: `${what}: naive draws, mean width`,
                  found: found.naiveWidth,
                  method: 23,
                  within: 3,
                  decimals: 1,
                },
              ]
            : []
        return [
          { what: `${what}: coverage`, found: found.covered, method: [0.87, 0.95], within: 0.02 },
          { what: `${what}: naive draws x* ~ N(x, V)`, found: found.naive, method: [0.65, 0.93], within: null },
          ...width,
        ]
      }),
    ),
}

interface Case {
  readonly seed: number
  readonly organisations: number
  readonly repeats: number
  readonly draw: (random: RandomStream) => number
}

function coverage({ seed, organisations, repeats, draw }: Case) {
  const random = new RandomStream(seed)
  const codes = Array.from({ length: organisations }, (_, place) => String(place))
  const variances = codes.map(() => ERROR * ERROR)
  const sums = { covered: 0, width: 0, naive: 0, naiveWidth: 0 }
  for (let repeat = 0; repeat < repeats; repeat++) {
    const truth = codes.map(() => draw(random))
    const values = truth.map((value) => value + ERROR * random.normal())
    const places = placesOf(truth)
    const indicator = `repeat ${repeat}`
    const input = { seed, indicator, codes, values, variances, draws: 1000 }
    likelyPlaces(input).forEach((range, own) => {
      sums.covered += Number(range!.low <= places[own]! && places[own]! <= range!.high)
      sums.width += range!.high - range!.low + 1
    })
    naivePlaces(seed, indicator, values).forEach(({ low, high }, own) => {
      sums.naive += Number(low <= places[own]! && places[own]! <= high)
      sums.naiveWidth += high - low + 1
    })
  }
  const all = organisations * repeats
  return {
    covered: sums.covered / all,
    width: sums.width / all,
    naive: sums.naive / all,
    naiveWidth: sums.naiveWidth / all,
  }
}

function placesOf(values: readonly number[]): number[] {
  const descending = values.toSorted((a, b) => b - a)
  return values.map((value) => 1 + descending.indexOf(value))
}

/** What one would write first: each estimate plus its own error, ranked. */
function naivePlaces(seed: number, indicator: string, values: readonly number[]): { low: number; high: number }[] {
  const draws = 400
  const codes = values.map((_, place) => String(place))
  const normals = new NormalDraws(seed, indicator, codes)
  const numbers = new Float64Array(4 * codes.length)
  const seen: number[][] = values.map(() => [])
  for (let draw = 0; draw < draws; draw++) {
    if (draw % 4 === 0) normals.fill(draw / 4, numbers)
    const own = numbers.subarray((draw % 4) * codes.length)
    placesOf(values.map((value, place) => value + ERROR * own[place]!)).forEach((place, at) => seen[at]!.push(place))
  }
  return seen.map((places) => {
    places.sort((a, b) => a - b)
    return { low: places[draws / 20]!, high: places[draws - 1 - draws / 20]! }
  })
}

/** Section 4.3: the guaranteed sets hold the true place, and what is called clear is rarely wrong. */
export const claimCoverage: Simulation = {
  section: '4.3',
  title: 'Public claims: guaranteed sets of 95 %, and differences called clear (true SD 6, standard error 1.5)',
  run: () => {
    const random = new RandomStream(200)
    const [organisations, repeats] = [30, 60]
    let held = 0
    let clear = 0
    let wrong = 0
    for (let repeat = 0; repeat < repeats; repeat++) {
      const truth = Array.from({ length: organisations }, () => 50 + 6 * random.normal())
      const values = truth.map((value) => value + ERROR * random.normal())
      const variances = values.map(() => ERROR * ERROR)
      const places = placesOf(truth)
      values.forEach((value, own) => {
        const { low, high } = rankSet(values, variances, own)!
        held += Number(low <= places[own]! && places[own]! <= high)
        const others = <Each>(all: readonly Each[]) => all.filter((_, place) => place !== own)
        const count = threeWayCount(
          { value, variance: variances[own]! },
          { values: others(values), variances: others(variances) },
        )
        clear += count.higherThan + count.lowerThan
        // Those called clear are the most distant on each side: how many of them lie on the other side in truth?
        const order = values.map((_, place) => place).toSorted((a, b) => values[a]! - values[b]!)
        for (const place of order.slice(0, count.higherThan)) wrong += Number(truth[place]! > truth[own]!)
        for (const place of order.toReversed().slice(0, count.lowerThan)) wrong += Number(truth[place]! < truth[own]!)
      })
    }
    const all = organisations * repeats
    return [
      { what: 'guaranteed sets: coverage', found: held / all, method: [0.99, 1], within: 0.01 },
      { what: 'clear differences that point the wrong way', found: wrong / clear, method: [0, 0.05], within: 0 },
    ]
  },
}
