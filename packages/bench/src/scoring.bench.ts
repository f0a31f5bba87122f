import { addResponse, countAnswers, countCoMoments, emptyCounters, histogramOf } from '@mognad/scoring'
import { packedAnswers, type PackedAnswers } from './answers.ts'
import { medianMs, printTable } from './measure.ts'

const stride = 8

/** The counting functions alone, in memory on one core, each beside the plain way to write it. */
export async function benchScoring(): Promise<void> {
  const country = packedAnswers(2_333_334)
  await benchHistogram(country.answers)
  await benchCounters(country)
  await benchCoMoments(packedAnswers(1_000_000, { groups: 870 }))
  await benchResponses(packedAnswers(1_000_000))
}

async function benchHistogram(answers: Uint8Array): Promise<void> {
  const ours = await medianMs(() => histogramOf(answers))
  const plain = await medianMs(() => {
    const histogram = new Uint32Array(256)
    for (const code of answers) histogram[code]!++
    return histogram
  })
  printTable(`Histogram of ${millions(answers.length)} million answers (median)`, [
    { what: 'Mognad: two bytes at once', ms: ours, note: pace(answers.length, ours) },
    { what: 'one loop, one counter update per answer', ms: plain, ratio: plain / ours },
  ])
}

async function benchCounters({ items, groups, groupOf, answers }: PackedAnswers): Promise<void> {
  const ours = await medianMs(() => countAnswers({ items, stride }, groups, groupOf, answers))
  const plain = await medianMs(() => {
    const counts = new Uint32Array(groups * items * stride)
    for (let row = 0, at = 0; row < groupOf.length; row++)
      for (let item = 0; item < items; item++) counts[(groupOf[row]! * items + item) * stride + answers[at++]!]!++
    return counts
  }, 3)
  printTable(`Counters of ${groups} groups x ${items} items, ${millions(answers.length)} million answers (median)`, [
    { what: 'Mognad', ms: ours, note: pace(answers.length, ours) },
    { what: 'one loop, one counter update per answer', ms: plain, ratio: plain / ours },
  ])
}

async function benchCoMoments({ items, groups, groupOf, answers }: PackedAnswers): Promise<void> {
  const scale = Array.from({ length: items }, (_, index) => ({ index, categories: 6, reversed: false }))
  // Without gaps, so that every row counts.
  const complete = answers.map((code) => (code === 0 || code === 7 ? 3 : code))
  const ours = await medianMs(() => countCoMoments(scale, items, groups, groupOf, complete))
  const plain = await medianMs(() => {
    const products = new Float64Array(groups * items * items)
    for (let row = 0; row < groupOf.length; row++)
      for (let one = 0; one < items; one++)
        for (let other = one; other < items; other++)
          products[(groupOf[row]! * items + one) * items + other]! +=
            complete[row * items + one]! * complete[row * items + other]!
    return products
  }, 3)
  printTable(`Co-moments of ${items} items over ${millions(groupOf.length)} million respondents (median)`, [
    { what: 'Mognad', ms: ours },
    { what: 'three loops', ms: plain, ratio: plain / ours },
  ])
}

async function benchResponses({ items, groups, groupOf, answers }: PackedAnswers): Promise<void> {
  const ms = await medianMs(() => {
    const counters = emptyCounters({ items, stride }, groups)
    for (let row = 0; row < groupOf.length; row++)
      addResponse(counters, groupOf[row]!, answers.subarray(row * items, (row + 1) * items))
    return counters
  })
  const each = `${((1000 * ms) / groupOf.length).toFixed(3)} microseconds each`
  printTable('One million responses into the counters, one by one (median)', [{ what: 'Mognad', ms, note: each }])
}

const millions = (count: number) => (count / 1e6).toFixed(0)
const pace = (answers: number, ms: number) => `${(answers / ms / 1e6).toFixed(2)} thousand million answers/s`
