import { randomInt } from 'node:crypto'

/** The same in random order: Fisher and Yates, with numbers that nobody can foretell. The list given is left as it is. */
export function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list]
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1)
    const kept = copy[last]!
    copy[last] = copy[other]!
    copy[other] = kept
  }
  return copy
}
