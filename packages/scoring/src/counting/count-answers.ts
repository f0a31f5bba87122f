import { type CounterLayout, type Counters, emptyCounters } from './counters.ts'

/**
 * Counts a packed matrix of answers per group, item and code (method 7.1).
 *
 * One exact pass over rows x items bytes; the order of rows does not matter. A code that the layout has no counter
 * for, or a group that does not exist, is a mistake of the caller and throws; nothing is counted in the wrong place.
 *
 * @param groups how many groups there are; a group may have no respondents
 * @param groupOf the group of each row, 0..groups - 1
 * @param answers rows x items, one byte each: 0 skipped, 1..A, A + 1 "don't know"
 * @example countAnswers({ items: 2, stride: 8 }, 1, Uint16Array.of(0, 0), Uint8Array.of(6, 1, 6, 7)).counts[6] // 2
 */
export function countAnswers(
  layout: CounterLayout,
  groups: number,
  groupOf: Uint16Array | Uint32Array,
  answers: Uint8Array,
): Counters {
  const counters = emptyCounters(layout, groups)
  if (answers.length !== groupOf.length * layout.items)
    throw new Error(
      `${answers.length} answers are not ${groupOf.length} rows of ${layout.items} items: pass one byte per row and item`,
    )
  for (const group of groupOf) {
    if (group >= groups) throw new Error(`A row belongs to group ${group} of ${groups}: number the groups from 0`)
    counters.respondents[group]!++
  }
  // Pairs need a table of stride x stride counters per group, which must be worth adding up at the end.
  const pairsPay = groupOf.length >= 2 * groups * layout.stride ** 2
  const seen = pairsPay ? countPairs(counters, groupOf, answers) : countOneByOne(counters, groupOf, answers)
  if (seen >= layout.stride) assertCodes(layout, answers)
  return counters
}

/** Returns the bitwise or of all codes: never less than the largest code, and free to compute. */
function countOneByOne({ layout, counts }: Counters, groupOf: Uint16Array | Uint32Array, answers: Uint8Array): number {
  const { items, stride } = layout
  let at = 0
  let seen = 0
  for (let row = 0; row < groupOf.length; row++) {
    let counter = groupOf[row]! * items * stride
    for (let item = 0; item < items; item++, counter += stride) {
      const code = answers[at++]!
      seen |= code
      counts[counter + code]!++
    }
  }
  return seen
}

/**
 * The same with one counter update for two neighbouring items: updates, not bytes read, are what counting costs,
 * so this is about three times as fast (bench/count-answers.ts). Two pairs per turn keep the processor busy.
 */
function countPairs(counters: Counters, groupOf: Uint16Array | Uint32Array, answers: Uint8Array): number {
  const { items, stride } = counters.layout
  const table = stride * stride
  const pairs = items >> 1
  const isOdd = items % 2 === 1
  const perGroup = pairs * table
  const pairCounts = new Uint32Array(counters.groups * perGroup)
  let at = 0
  let seen = 0
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!
    let pair = group * perGroup
    const end = pair + perGroup
    for (; pair + table < end; pair += 2 * table) {
      const first = answers[at]!
      const second = answers[at + 1]!
      const third = answers[at + 2]!
      const fourth = answers[at + 3]!
      at += 4
      seen |= first | second | third | fourth
      pairCounts[pair + first * stride + second]!++
      pairCounts[pair + table + third * stride + fourth]!++
    }
    if (pair < end) {
      const first = answers[at]!
      const second = answers[at + 1]!
      at += 2
      seen |= first | second
      pairCounts[pair + first * stride + second]!++
    }
    if (isOdd) {
      const last = answers[at++]!
      seen |= last
      counters.counts[(group * items + items - 1) * stride + last]!++
    }
  }
  addUpPairs(counters, pairCounts)
  return seen
}

function addUpPairs({ layout, groups, counts }: Counters, pairCounts: Uint32Array): void {
  const { items, stride } = layout
  const pairs = items >> 1
  let at = 0
  for (let group = 0; group < groups; group++)
    for (let pair = 0; pair < pairs; pair++) {
      const left = (group * items + 2 * pair) * stride
      const right = left + stride
      for (let first = 0; first < stride; first++)
        for (let second = 0; second < stride; second++) {
          const both = pairCounts[at++]!
          counts[left + first]! += both
          counts[right + second]! += both
        }
    }
}

/** Says where the first code lies that the layout cannot hold; the or of valid codes alone may exceed the stride. */
function assertCodes({ items, stride }: CounterLayout, answers: Uint8Array): void {
  const wrong = answers.findIndex((code) => code >= stride)
  if (wrong >= 0)
    throw new Error(
      `Row ${Math.floor(wrong / items)}, item ${wrong % items} has code ${answers[wrong]}: codes go from 0 to ${stride - 1}`,
    )
}
