import type { Counters } from './counters.ts'

/**
 * Counts one response more, in place: the counters are the caller's own. What comes out is what counting all at once
 * gives (method 7.1). All or nothing: a code that does not fit throws before anything is counted.
 *
 * @param answers one code per item
 */
export function addResponse(
  { layout, groups, counts, respondents }: Counters,
  group: number,
  answers: Uint8Array,
): void {
  const { items, stride } = layout
  if (!(group >= 0 && group < groups) || answers.length !== items)
    throw new Error(`${answers.length} answers in group ${group} do not fit ${groups} groups x ${items} items`)
  for (let item = 0; item < items; item++)
    if (answers[item]! >= stride)
      throw new Error(`Item ${item} has code ${answers[item]}: codes go from 0 to ${stride - 1}`)
  let counter = group * items * stride
  for (let item = 0; item < items; item++, counter += stride) counts[counter + answers[item]!]!++
  respondents[group]!++
}
