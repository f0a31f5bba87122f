import { demoSeed } from './demo-id.ts'
import type { DemoItem } from './demo-items.ts'
import { nackaRespondents } from './demo-nacka.ts'
import { nackaCode, type DemoOrganisation } from './demo-organisations.ts'
import { pointsOfKind } from './demo-unit-names.ts'
import { beta, randomStream, shuffled, type RandomStream } from './random.ts'

/** The answers of one organisation in one year, in random order. */
export interface DemoAnswers {
  /** Per row: the place of the respondent's unit in the organisation's list. */
  readonly unitOf: Uint16Array
  /** rows x items, one byte each, codes as in a stored response. */
  readonly answers: Uint8Array
  /** Per unit: respondents attached to it. */
  readonly respondents: Uint32Array
}

export interface DemoModel {
  readonly items: readonly DemoItem[]
  /** Per category: true for the dimension that lies slightly higher. */
  readonly higher: readonly boolean[]
}

// Variances of the view of a category, in parts of one: organisation, unit, person. What lies in all categories alike is
// the larger part of each: a scale that crosses categories is to have nearly the spread of one that does not.
const organisationVariance = 0.036
const unitVariance = 0.075
const personVariance = 0.85
const sharedByCategories = 0.92
const itemByUnitVariance = 0.02
const yearToYear = 0.8
const firstYear = 2020
const newestYear = 2026
const pointsAYear = 2
const nackaPoints = 3.2
const pointsOfHigherDimension = 1.2
// One point of a score in units of the view; and what brings the mean of the newest year to 51.5.
const viewPerPoint = 1 / 25.5
const newestYearPoints = 0.9

const responseRate = { mean: 0.7, deviation: 0.12 }
const shareStraight = 0.04
const shareWithGaps = 0.15
const gapsOfThose = 0.035
const shareBreakingOff = 0.003

/** The answers of one organisation in one year: a function of its arguments and the seed alone. */
export function demoAnswers(organisation: DemoOrganisation, year: number, model: DemoModel): DemoAnswers {
  const { items } = model
  const respondents = respondentsOf(organisation, year)
  const stream = randomStream(demoSeed, 'answers', organisation.code, year)
  const everybody = [...respondents].flatMap((count, unit) => new Array<number>(count).fill(unit))
  const unitOf = Uint16Array.from(shuffled(everybody, stream))
  const means = meansOf(organisation, year, model)
  const answers = new Uint8Array(unitOf.length * items.length)
  const views = new Float64Array(model.higher.length)
  for (const [row, unit] of unitOf.entries()) {
    const shared = stream.normal() * Math.sqrt(personVariance * sharedByCategories)
    for (let category = 0; category < views.length; category++)
      views[category] = shared + stream.normal() * Math.sqrt(personVariance * (1 - sharedByCategories))
    answer(answers, row * items.length, { items, means, offset: unit * items.length, views, stream })
  }
  return { unitOf, answers, respondents }
}

interface Person {
  readonly items: readonly DemoItem[]
  /** units x items: what the unit adds to every answer. */
  readonly means: Float64Array
  readonly offset: number
  readonly views: Float64Array
  readonly stream: RandomStream
}

function answer(answers: Uint8Array, start: number, { items, means, offset, views, stream }: Person): void {
  const kind = stream.uniform()
  if (kind < shareStraight) {
    // Somebody who marks the same step all the way down.
    const first = items[0]
    const step = first ? stepOf(first, (views[0] ?? 0) + (means[offset] ?? 0)) : 1
    answers.fill(step, start, start + items.length)
    return
  }
  const gaps = kind < shareStraight + shareWithGaps ? gapsOfThose : 0
  const doubt = stream.uniform() < 0.3 ? 2.4 : 0.4 // some people say "don't know" much more often
  const end =
    stream.uniform() < shareBreakingOff ? Math.ceil(items.length * (0.1 + 0.5 * stream.uniform())) : items.length
  for (let index = 0; index < end; index++) {
    const item = items[index]
    if (!item) return
    const chance = stream.uniform()
    if (chance < gaps) continue
    if (chance < gaps + item.dontKnow * doubt) {
      answers[start + index] = item.dontKnowCode
      continue
    }
    const noise = stream.normal() * Math.sqrt(1 - item.loading ** 2)
    const step = stepOf(item, item.loading * (views[item.category] ?? 0) + noise + (means[offset + index] ?? 0))
    answers[start + index] = item.reversed ? item.cuts.length + 2 - step : step
  }
}

function stepOf(item: DemoItem, value: number): number {
  let step = 1
  for (const cut of item.cuts) if (value > cut) step++
  return step
}

/** units x items: organisation, unit, kind, drift and what is special about the item in this unit. */
function meansOf(organisation: DemoOrganisation, year: number, { items, higher }: DemoModel): Float64Array {
  const { code, units } = organisation
  const categories = higher.length
  const ofOrganisation = effects(['organisation', code], year, organisationVariance, categories)
  const base = newestYearPoints + pointsAYear * (year - newestYear) + (code === nackaCode ? nackaPoints : 0)
  const means = new Float64Array(units.length * items.length)
  for (const [place, unit] of units.entries()) {
    const ofUnit = effects(['unit', unit.id], year, unitVariance, categories)
    const special = randomStream(demoSeed, 'item by unit', unit.id)
    for (const [index, item] of items.entries()) {
      const points = base + pointsOfKind(unit.kind) + pointsOfHigherDimension * (higher[item.category] ? 1 : -1)
      const view = (ofOrganisation[item.category] ?? 0) + (ofUnit[item.category] ?? 0)
      means[place * items.length + index] =
        item.loading * view + points * viewPerPoint + special.normal() * Math.sqrt(itemByUnitVariance)
    }
  }
  return means
}

/** One number per category with this variance, that keeps `yearToYear` of itself from one year to the next. */
function effects(who: readonly string[], year: number, variance: number, categories: number): number[] {
  let effect: number[] = []
  for (let at = firstYear; at <= year; at++) {
    const stream = randomStream(demoSeed, ...who, at)
    const shared = stream.normal() * Math.sqrt(sharedByCategories)
    const fresh = Array.from({ length: categories }, () => shared + stream.normal() * Math.sqrt(1 - sharedByCategories))
    effect =
      at === firstYear
        ? fresh
        : fresh.map((value, index) => yearToYear * (effect[index] ?? 0) + Math.sqrt(1 - yearToYear ** 2) * value)
  }
  return effect.map((value) => value * Math.sqrt(variance))
}

/** How many of each unit answered. */
function respondentsOf({ code, units }: DemoOrganisation, year: number): Uint32Array {
  const stream = randomStream(demoSeed, 'rate', code, year)
  const counts = Uint32Array.from(units, ({ invited }) => Math.round(invited * beta(stream, responseRate)))
  if (code === nackaCode)
    settle(
      counts,
      units.map(({ invited }) => invited),
      nackaRespondents,
    )
  return counts
}

/** Moves the counts to a given sum, one person at a time over the units in turn. */
function settle(counts: Uint32Array, most: readonly number[], sum: number): void {
  let missing = sum - counts.reduce((total, count) => total + count, 0)
  for (let unit = 0; missing !== 0; unit = (unit + 1) % counts.length) {
    const count = counts[unit] ?? 0
    const step = Math.sign(missing)
    if (count + step < 0 || count + step > (most[unit] ?? 0)) continue
    counts[unit] = count + step
    missing -= step
  }
}
