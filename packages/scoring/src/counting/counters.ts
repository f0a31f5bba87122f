import type { ScoreTree } from '../scales/score-tree.ts'

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

/**
 * The layout that fits an instrument: its items in order, and room for every code of its widest item.
 *
 * @example counterLayoutOf(tree) // thirty items of six categories: { items: 30, stride: 8 }
 */
export function counterLayoutOf(tree: ScoreTree): CounterLayout {
  return { items: tree.items.length, stride: Math.max(0, ...tree.items.map((item) => item.categories)) + 2 }
}

/** Counters of groups in which nobody has answered yet. */
export function emptyCounters(layout: CounterLayout, groups: number): Counters {
  if (!isCount(layout.items) || !isCount(layout.stride) || layout.stride < 3 || layout.stride > 256)
    throw new Error(
      `A layout of ${layout.items} items and stride ${layout.stride} cannot hold answers of one byte: use counterLayoutOf`,
    )
  if (!isCount(groups)) throw new Error(`The number of groups is ${groups}: pass a whole number, 0 or more`)
  return {
    layout,
    groups,
    counts: new Uint32Array(groups * layout.items * layout.stride),
    respondents: new Uint32Array(groups),
  }
}

/**
 * Adds the counters of two shards of the same groups: the same as counting both shards at once (method 7.1).
 * Neither shard is changed.
 */
export function mergeCounters(one: Counters, other: Counters): Counters {
  return combine(one, other, (a, b, what) => {
    if (a + b > 0xffffffff) throw new Error(`More than 4 294 967 295 ${what} in one counter: count smaller groups`)
    return a + b
  })
}

/**
 * Takes back a shard that was counted before: what is left is the count of the rest (method 7.1).
 * Taking back what was never counted is a mistake and throws.
 */
export function subtractCounters(all: Counters, part: Counters): Counters {
  return combine(all, part, (a, b, what) => {
    if (b > a) throw new Error(`Cannot take back ${b} ${what} of ${a}: subtract only a shard that was merged before`)
    return a - b
  })
}

function combine(one: Counters, other: Counters, by: (a: number, b: number, what: string) => number): Counters {
  const { layout, groups } = one
  if (groups !== other.groups || layout.items !== other.layout.items || layout.stride !== other.layout.stride)
    throw new Error(
      `Counters of ${describe(one)} and of ${describe(other)} do not fit together: count both with the same layout and groups`,
    )
  return {
    layout,
    groups,
    counts: one.counts.map((count, index) => by(count, other.counts[index]!, 'answers')),
    respondents: one.respondents.map((count, index) => by(count, other.respondents[index]!, 'respondents')),
  }
}

function describe({ groups, layout }: Counters): string {
  return `${groups} groups x ${layout.items} items x ${layout.stride} codes`
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}
