import type { CounterLayout, Counters } from './counters.ts'

/** Counts a packed matrix of answers (rows x items, one byte each) per group, item and code. */
export function countAnswers(
  layout: CounterLayout,
  groups: number,
  groupOf: Uint16Array | Uint32Array,
  answers: Uint8Array,
): Counters {
  throw new Error(`not written yet ${layout.items} ${groups} ${groupOf.length} ${answers.length}`)
}
