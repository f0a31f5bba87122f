import { BinaryReader, BinaryRows } from '@mognad/db/responses/copy-binary'
import { counterColumns, reliabilityColumns, sensitiveColumns } from '@mognad/db/scores/counter.store'
import { RuleBroken } from '@mognad/model/errors'
import { countAnswers, countMoments, scaleReliabilities, type ScaleReliability, type ScoreTree } from '@mognad/scoring'
import { type GroupedUnit, sensitiveGroups, type SensitiveNode } from './sensitive-groups.ts'

export interface CountInput {
  /** In the order of their ids. */
  readonly rounds: readonly {
    readonly roundId: string
    readonly organisationId: string
    readonly tree: number
    /** Units of the own branch: only they are judged together. */
    readonly ownUnits: readonly string[]
    /** Parents before children. */
    readonly units: readonly GroupedUnit[]
  }[]
  readonly trees: readonly ScoreTree[]
  /** For each tree: one answer per organisation, with nobody behind it to be judged. */
  readonly joint: readonly boolean[]
  /** Binary rows of (round_id, atom_id, answers). */
  readonly responses: Uint8Array
}

export interface CountResult {
  /** Binary rows for `counter`. */
  readonly counters: Uint8Array
  /** Binary rows for `scale_reliability`. */
  readonly reliability: Uint8Array
  /** Binary rows for `sensitive_node`. */
  readonly sensitive: Uint8Array
  readonly responses: number
}

interface Gathered {
  readonly atoms: Map<string, number>
  readonly rows: Uint8Array[]
  readonly groupOf: number[]
}

/**
 * Turns responses into integer counters per round and atom. Counters do not depend on the order of the responses; the
 * rows come in the order of rounds and atoms, so the same responses give the same bytes.
 *
 * @throws RuleBroken ANSWERS_MALFORMED when a response does not fit its instrument or belongs to none of the rounds
 */
export function countResponsesTask(input: CountInput, tell: (done: number) => void): CountResult {
  const gathered = gather(input)
  const out = new BinaryRows(counterColumns.length)
  const judged = new BinaryRows(reliabilityColumns.length)
  const flagged = new BinaryRows(sensitiveColumns.length)
  let done = 0
  for (const [index, { roundId, organisationId, tree: treeIndex, ownUnits, units }] of input.rounds.entries()) {
    const round = input.joint[treeIndex]
      ? { ...gathered[index]!, judges: null }
      : { ...gathered[index]!, judges: ownUnits }
    const { atoms, scales, sensitive } = countRound(input.trees[treeIndex]!, round, units)
    for (const scale of scales) writeScale(judged, roundId, organisationId, scale)
    for (const { unitId, part, nodeId } of sensitive)
      flagged.row().uuid(roundId).uuid(organisationId).uuid(unitId).text(part).text(nodeId)
    for (const atom of atoms) {
      out.row().uuid(roundId).uuid(organisationId).uuid(atom.id).int4(atom.respondents)
      out.int4Array(atom.counts).int8Array(atom.moments)
    }
    tell(++done)
  }
  return {
    counters: out.finish(),
    reliability: judged.finish(),
    sensitive: flagged.finish(),
    responses: gathered.reduce((sum, round) => sum + round.rows.length, 0),
  }
}

function gather({ rounds, trees, responses }: CountInput): Gathered[] {
  const gathered = rounds.map((): Gathered => ({ atoms: new Map(), rows: [], groupOf: [] }))
  const byRound = new Map(rounds.map((round, index) => [round.roundId, index]))
  const reader = new BinaryReader(responses)
  while (reader.next()) {
    const index = byRound.get(reader.uuid())
    const atom = reader.uuid()
    const answers = reader.bytes()
    if (index === undefined) throw new RuleBroken('ANSWERS_MALFORMED')
    const tree = trees[rounds[index]!.tree]!
    if (answers.length !== tree.items.length) throw new RuleBroken('ANSWERS_MALFORMED')
    const round = gathered[index]!
    let group = round.atoms.get(atom)
    if (group === undefined) round.atoms.set(atom, (group = round.atoms.size))
    round.rows.push(answers)
    round.groupOf.push(group)
  }
  return gathered
}

interface CountedAtom {
  readonly id: string
  readonly respondents: number
  readonly counts: Uint32Array
  readonly moments: Float64Array
}

interface CountedRound {
  readonly atoms: readonly CountedAtom[]
  readonly scales: readonly ScaleReliability[]
  readonly sensitive: readonly SensitiveNode[]
}

/** @param judges units whose answers are judged together; null: none are */
function countRound(
  tree: ScoreTree,
  { atoms, rows, groupOf, judges }: Gathered & { readonly judges: readonly string[] | null },
  units: readonly GroupedUnit[],
): CountedRound {
  if (rows.length === 0) return { atoms: [], scales: [], sensitive: [] }
  const items = tree.items.length
  const packed = new Uint8Array(rows.length * items)
  for (const [row, answers] of rows.entries()) packed.set(answers, row * items)
  assertCodes(tree, packed)
  const layout = { items, stride: Math.max(...tree.items.map((item) => item.categories)) + 2 }
  const groups = Uint32Array.from(groupOf)
  const counters = countAnswers(layout, atoms.size, groups, packed)
  const moments = countMoments(tree, counters, groups, packed)
  const countsOfGroup = items * layout.stride
  const momentsOfGroup = moments.nodes.length * 3
  const branch = new Set(judges?.flatMap((unit) => atoms.get(unit) ?? []))
  const judged = { tree, branch, groups: atoms.size, groupOf: groups, answers: packed, moments }
  const counted = [...atoms]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, group]) => ({
      id,
      respondents: counters.respondents[group]!,
      counts: counters.counts.subarray(group * countsOfGroup, (group + 1) * countsOfGroup),
      moments: moments.values.subarray(group * momentsOfGroup, (group + 1) * momentsOfGroup),
    }))
  if (judges === null) return { atoms: counted, scales: [], sensitive: [] }
  const sensitive = sensitiveGroups(tree, units, { atomIds: [...atoms.keys()], groupOf: groups, packed })
  return { atoms: counted, scales: scaleReliabilities(judged), sensitive }
}

function writeScale(out: BinaryRows, roundId: string, organisationId: string, scale: ScaleReliability): void {
  out.row().uuid(roundId).uuid(organisationId).text(scale.nodeId).int4(scale.items)
  out.float8(scale.alpha).float8(scale.alphaLow).float8(scale.alphaHigh).float8(scale.omega)
  out.float8(scale.between).float8(scale.groupMean).text(scale.reason)
}

/** The browser validates before it seals and nobody can afterwards: what does not fit shows here first. */
function assertCodes(tree: ScoreTree, packed: Uint8Array): void {
  const largest = Uint8Array.from(tree.items, (item) => Math.min(255, item.categories + 1))
  for (let at = 0, item = 0; at < packed.length; at++, item = item + 1 === largest.length ? 0 : item + 1) {
    if (packed[at]! > largest[item]!) throw new RuleBroken('ANSWERS_MALFORMED')
  }
}
