const firstMs = 1_000
const longestMs = 60_000

/**
 * How long to wait before the next try: doubling from one second to one minute, with up to a quarter of chance, so
 * that a thousand phones do not come back in the same second after an outage.
 *
 * @param failures tries that have failed so far, from 1
 * @param chance in [0, 1)
 */
export function backoffMs(failures: number, chance: number): number {
  const base = Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 10))
  return Math.round(base * (1 + chance / 4))
}
