import { BinaryReader } from '@mognad/db/responses/copy-binary'
import type { Counters, ScoreTree } from '@mognad/scoring'

/** The counters of one round as they are stored, atom by atom. */
export interface StoredCounters {
  readonly atomIds: string[]
  readonly respondents: number[]
  readonly counts: Uint32Array[]
  readonly moments: Float64Array[]
}

export const noCounters: StoredCounters = { atomIds: [], respondents: [], counts: [], moments: [] }

/** By round. */
export function readCounters(counters: Uint8Array): Map<string, StoredCounters> {
  const byRound = new Map<string, StoredCounters>()
  const reader = new BinaryReader(counters)
  while (reader.next()) {
    const roundId = reader.uuid()
    let of = byRound.get(roundId)
    if (!of) byRound.set(roundId, (of = { atomIds: [], respondents: [], counts: [], moments: [] }))
    of.atomIds.push(reader.uuid())
    of.respondents.push(reader.int4() ?? 0)
    of.counts.push(reader.int4Array())
    of.moments.push(reader.int8Array())
  }
  return byRound
}

/** As the scoring takes them: one layout for all atoms of a round. */
export function assembled(tree: ScoreTree, { atomIds, respondents, counts }: StoredCounters): Counters {
  const layout = { items: tree.items.length, stride: Math.max(...tree.items.map((item) => item.categories)) + 2 }
  const all = new Uint32Array(atomIds.length * layout.items * layout.stride)
  for (const [group, each] of counts.entries()) all.set(each, group * layout.items * layout.stride)
  return { layout, groups: atomIds.length, counts: all, respondents: Uint32Array.from(respondents) }
}

export function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
