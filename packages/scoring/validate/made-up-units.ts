import { meanAndVariance, normalCdf, type AtomSpread } from '../src/index.ts'
import type { RandomStream } from './random.ts'

/** Five categories, cut from a normal opinion at these points. */
const CUTS = [-1.5, -0.5, 0.5, 1.5]

/** What an answer varies beside the person. */
const ANSWER_NOISE = 1.2

/** A unit whose people's answers are drawn; its true mean is known exactly. */
export interface MadeUpUnit {
  /** Opinion of its people: mean and standard deviation. */
  readonly level: number
  readonly spread: number
  /** Points that the items lie above or below the level. */
  readonly eases: readonly number[]
  /** The mean that everybody who ever could answer would give, 0-100. */
  readonly truth: number
}

/** Units whose true means are spread evenly over a range, with spreads that differ by half. */
export function madeUpUnits(count: number, items: number, least: number, most: number): MadeUpUnit[] {
  const eases = Array.from({ length: items }, (_, item) => (items === 1 ? 0 : -0.5 + item / (items - 1)))
  return Array.from({ length: count }, (_, place) => {
    const truth = least + ((most - least) * place) / (count - 1)
    const spread = 0.75 + (0.5 * ((place * 7) % count)) / (count - 1)
    return { level: levelWith(truth, spread, eases), spread, eases, truth }
  })
}

/** The answers of some persons of a unit, person by person, 0-100. */
export function drawAnswers({ level, spread, eases }: MadeUpUnit, persons: number, random: RandomStream): number[][] {
  return Array.from({ length: persons }, () => {
    const opinion = level + spread * random.normal()
    return eases.map((ease) => {
      const felt = opinion + ease + ANSWER_NOISE * random.normal()
      return 25 * CUTS.filter((cut) => felt > cut).length
    })
  })
}

/** Persons' means of a unit, as the dispersion wants them. */
export function spreadOf(answers: readonly (readonly number[])[]): AtomSpread {
  const means = answers.map((row) => row.reduce((sum, each) => sum + each, 0) / row.length)
  return { n: means.length, ...meanAndVariance(means) }
}

function truthAt(level: number, spread: number, eases: readonly number[]): number {
  const deviation = Math.hypot(spread, ANSWER_NOISE)
  const ofItem = (ease: number) => CUTS.reduce((sum, cut) => sum + 25 * normalCdf((level + ease - cut) / deviation), 0)
  return eases.reduce((sum, ease) => sum + ofItem(ease), 0) / eases.length
}

/** The level at which the true mean is this: bisection, it rises steadily. */
function levelWith(truth: number, spread: number, eases: readonly number[]): number {
  let low = -8
  let high = 8
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (truthAt(middle, spread, eases) < truth) low = middle
    else high = middle
  }
  return (low + high) / 2
}
