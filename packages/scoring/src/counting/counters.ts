/** How counters lie in memory: one row of `stride` counters per item. */
export interface CounterLayout {
  readonly items: number
  /** The largest number of categories of any item + 2: one counter per code 0..A + 1. */
  readonly stride: number
}

/**
 * Integer counters: how many respondents of each group gave each code to each item (method 7.1).
 * Everything shown is computed from these. They are exact, can be added and can be taken back.
 */
export interface Counters {
  readonly layout: CounterLayout
  readonly groups: number
  /** groups x items x stride; the counter of code c is at (group * items + item) * stride + c. */
  readonly counts: Uint32Array
  /** Respondents per group, whatever they answered. */
  readonly respondents: Uint32Array
}

/** Adds the counters of two shards of the same groups. */
export function mergeCounters(one: Counters, other: Counters): Counters {
  throw new Error(`not written yet ${one.groups} ${other.groups}`)
}

/** Takes back a shard that was counted before. */
export function subtractCounters(all: Counters, part: Counters): Counters {
  throw new Error(`not written yet ${all.groups} ${part.groups}`)
}
