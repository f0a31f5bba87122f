import { BinaryReader } from '@mognad/db/responses/copy-binary'
import type { UnitToScore } from '@mognad/db/scores/round-to-score.store'
import { counterLayoutOf, type ScoreTree } from '@mognad/scoring'
import { attackRound, type RoundAttacked } from '@mognad/scoring/gate'
import { readCounters } from '../scores/stored-counters.ts'

export interface RoundsToAttack {
  readonly rounds: readonly {
    readonly roundId: string
    readonly organisationId: string
    readonly tree: number
    readonly units: readonly UnitToScore[]
  }[]
  readonly trees: readonly ScoreTree[]
  /** Binary rows of (round_id, atom_id, respondents, counts, moments), in order. */
  readonly counters: Uint8Array
  /** Binary rows of (round_id, unit_id, node_id, mean). */
  readonly shown: Uint8Array
}

export interface RoundsAttacked {
  readonly rounds: number
  readonly groups: number
  readonly items: number
  readonly answers: number
  readonly fewestInGroup: number | null
  readonly fewestAnswers: number | null
  readonly fourWithin25: number
  readonly findings: readonly (RoundAttacked['findings'][number] & {
    readonly roundId: string
    readonly organisationId: string
  })[]
}

/** The attack inside organisations on what their rounds show; both branches, each a tree of its own. */
export function attackRoundsTask({ rounds, trees, counters, shown }: RoundsToAttack): RoundsAttacked {
  const stored = readCounters(counters)
  const means = readMeans(shown)
  const attacked = rounds.flatMap(({ roundId, organisationId, tree, units }) => {
    const { items } = trees[tree]!
    const { stride } = counterLayoutOf(trees[tree]!)
    const of = stored.get(roundId)
    if (!of) return []
    const atoms = new Map(
      of.atomIds.map((atomId, at) => {
        const counts = of.counts[at]!
        const answers = items.map(({ categories }, item) => sumOf(counts, item * stride + 1, categories))
        return [atomId, { respondents: of.respondents[at]!, answers }] as const
      }),
    )
    const shownOf = new Map(
      [...(means.get(roundId) ?? [])].map(([unitId, byNode]) => [unitId, items.map(({ id }) => byNode.get(id))]),
    )
    return (['own', 'funded'] as const).map((branch) => ({
      roundId,
      organisationId,
      ...attackRound({
        roundId,
        units: units
          .filter((unit) => unit.branch === branch)
          .map(({ unitId, parentId, published }) => ({ id: unitId, parentId, published: published === true })),
        atoms,
        means: shownOf,
        items: items.length,
      }),
    }))
  })
  const sum = (count: (round: RoundAttacked) => number) => attacked.reduce((total, round) => total + count(round), 0)
  const least = (count: (round: RoundAttacked) => number | null) => {
    const counts = attacked.map(count).filter((each) => each !== null)
    return counts.length > 0 ? Math.min(...counts) : null
  }
  return {
    rounds: rounds.length,
    groups: sum((round) => round.groups),
    items: sum((round) => round.items),
    answers: sum((round) => round.answers),
    fourWithin25: sum((round) => round.fourWithin25),
    fewestInGroup: least((round) => round.fewestInGroup),
    fewestAnswers: least((round) => round.fewestAnswers),
    findings: attacked.flatMap(({ roundId, organisationId, findings }) =>
      findings.map((finding) => ({ ...finding, roundId, organisationId })),
    ),
  }
}

function sumOf(counts: ArrayLike<number>, from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += counts[at]!
  return sum
}

function readMeans(rows: Uint8Array): Map<string, Map<string, Map<string, number>>> {
  const rounds = new Map<string, Map<string, Map<string, number>>>()
  const reader = new BinaryReader(rows)
  while (reader.next()) {
    const units = entryOf(rounds, reader.uuid(), () => new Map<string, Map<string, number>>())
    const nodes = entryOf(units, reader.uuid(), () => new Map<string, number>())
    nodes.set(reader.text()!, reader.float8()!)
  }
  return rounds
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
