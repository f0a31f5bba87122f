import type { Instrument } from '@mognad/model/instruments/instrument'
import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import { demoSeed } from './demo-id.ts'
import { normalQuantile, randomStream } from './random.ts'

/** How demonstration answers to one item come about. */
export interface DemoItem {
  /** Place of its category in the instrument. */
  readonly category: number
  /** How much of the answer is the person's view of the category; the rest is chance. */
  readonly loading: number
  /** Worded so that agreement counts as low: the answer is turned round. */
  readonly reversed: boolean
  /** An answer is 1 + the number of these that it exceeds, on a scale where people have mean 0 and variance 1. */
  readonly cuts: readonly number[]
  /** Probability of "don't know". */
  readonly dontKnow: number
  readonly dontKnowCode: number
}

/**
 * Shares of the answers 1..5 to six items of a real survey (bhr2000, Bliese and Halverson; package multilevel of R).
 * Six-point cut points are interpolated from their running sums.
 */
const fivePointShares: readonly (readonly number[])[] = [
  [0.09, 0.21, 0.3, 0.33, 0.08],
  [0.17, 0.25, 0.33, 0.2, 0.04],
  [0.25, 0.24, 0.21, 0.24, 0.06],
  [0.12, 0.17, 0.46, 0.2, 0.05],
  [0.13, 0.18, 0.27, 0.36, 0.06],
  [0.11, 0.11, 0.28, 0.39, 0.12],
]

// Mostly above the 0.57-0.75 of that survey: it takes these to reach the spread that is wanted (SD of a scale 19-20.5).
const loadings = { least: 0.69, most: 0.77 }
const meanDontKnow = 0.05

/** Every item of the instrument, in the order of the answer bytes. */
export function demoItems(instrument: Instrument): DemoItem[] {
  const categories = instrument.categories.map(({ id }) => id)
  const items = itemsInOrder(instrument)
  return items.map((item, index) => {
    const stream = randomStream(demoSeed, 'item', item.id)
    return {
      category: categories.indexOf(item.categoryId),
      reversed: item.reversed,
      loading: loadings.least + (loadings.most - loadings.least) * stream.uniform(),
      // In blocks, so that both dimensions come out about equally hard.
      cuts: cutPoints(fivePointShares[(Math.floor(index / 7) + 3) % fivePointShares.length] ?? [], item.categories),
      dontKnow: meanDontKnow * (0.5 + stream.uniform()),
      dontKnowCode: item.categories + 1,
    }
  })
}

/** Normal quantiles of the running sums, read at `steps` equal parts of the scale instead of five. */
export function cutPoints(shares: readonly number[], steps: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const running = [0]
  for (const share of shares) running.push((running.at(-1) ?? 0) + share / total)
  return Array.from({ length: steps - 1 }, (_, index) => {
    const place = ((index + 1) * shares.length) / steps
    const before = Math.floor(place)
    const low = running[before] ?? 0
    return normalQuantile(low + (place - before) * ((running[before + 1] ?? 1) - low))
  })
}
