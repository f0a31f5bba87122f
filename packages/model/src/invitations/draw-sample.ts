/** Somebody who may be drawn. */
export interface SampleMember {
  readonly id: string
  readonly unitId: string
}

/**
 * A sample in proportion to the units: of each unit as large a share as of the whole, rounded by largest remainders, so
 * that the sizes add up. Within a unit those are drawn whose number, made from the seed and the id, is smallest: the
 * order of the list plays no part, and the same seed draws the same people again.
 *
 * @param size at least 0; a size of all or more draws everybody
 * @param seed a whole number, kept with the round
 * @returns ids of the drawn
 */
export function drawSample(members: readonly SampleMember[], size: number, seed: number): Set<string> {
  if (!Number.isInteger(size) || size < 0) throw new RangeError('a sample has a whole number of people')
  const byUnit = new Map<string, SampleMember[]>()
  for (const member of members) {
    const unit = byUnit.get(member.unitId)
    if (unit) unit.push(member)
    else byUnit.set(member.unitId, [member])
  }
  const sizes = allocate(new Map([...byUnit].map(([unitId, people]) => [unitId, people.length])), size)
  const drawn = new Set<string>()
  for (const [unitId, people] of byUnit) {
    const numbered = people.map(({ id }) => ({ id, number: numberOf(seed, id) }))
    numbered.sort((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1))
    for (const { id } of numbered.slice(0, sizes.get(unitId) ?? 0)) drawn.add(id)
  }
  return drawn
}

/**
 * Divides `size` over groups in proportion to their sizes (Hare and Niemeyer: whole parts first, then the largest
 * remainders; of equal ones the smaller key). No group gets more than it has.
 */
export function allocate(groups: ReadonlyMap<string, number>, size: number): Map<string, number> {
  const total = [...groups.values()].reduce((sum, count) => sum + count, 0)
  if (size >= total) return new Map(groups)
  const shares = [...groups].map(([key, count]) => {
    // In whole numbers: a share of 7/3 must not depend on how it is rounded.
    const whole = Math.floor((count * size) / total)
    return { key, whole, remainder: count * size - whole * total }
  })
  let left = size - shares.reduce((sum, { whole }) => sum + whole, 0)
  const byRemainder = shares.toSorted((one, other) => other.remainder - one.remainder || (one.key < other.key ? -1 : 1))
  const sizes = new Map(shares.map(({ key, whole }) => [key, whole]))
  for (const { key, remainder } of byRemainder) {
    if (left === 0 || remainder === 0) break
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
    left--
  }
  return sizes
}

/**
 * A whole number below 2^53, spread evenly over seed and id. Not for secrets: whoever knows seed and ids can draw again,
 * which is the point. (cyrb53, bryc 2018, public domain.)
 */
function numberOf(seed: number, id: string): number {
  const text = `${seed}:${id}`
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
