import { randomNumbersOf } from './random-numbers.ts'
import {
  ANONYMOUS_BEYOND_MEAN_LIMIT,
  ANONYMOUS_LIMIT,
  ANONYMOUS_QUARTILES_LIMIT,
  ANONYMOUS_TAILS_LIMIT,
} from '../limits.ts'
import { MOST_FOR_PAIRS } from '../../benchmark/rank-set.ts'
import type { NodeId } from '../../scales/score-tree.ts'
import { newlySplit } from '../newly-split.ts'
import { attackEnds } from './attack-ends.ts'
import { AttackRecord, type EditionAttacked } from './attack-record.ts'
import { smallestDerivable } from './derivable-set.ts'
import { familyOf, type PublishedGroup } from './published-family.ts'
import { FigureReader, type ReadFigure, type Unexplained } from './read-figures.ts'
import { smallAtoms } from './small-atoms.ts'
import type { Statistic, StoredEdition } from './stored-edition.ts'

/** Where colluders also use their own places: on the index, which is what places are quoted of. */
const WITH_PLACES: NodeId = 'total'

const LIMITS: Readonly<Record<Statistic, number>> = {
  mean: ANONYMOUS_LIMIT,
  median: ANONYMOUS_BEYOND_MEAN_LIMIT,
  q25: ANONYMOUS_QUARTILES_LIMIT,
  q75: ANONYMOUS_QUARTILES_LIMIT,
  p10: ANONYMOUS_TAILS_LIMIT,
  p90: ANONYMOUS_TAILS_LIMIT,
}

/**
 * Attacks an edition as it is stored, on some of its nodes (method 5.10): every published sum of the cohorts, their order
 * statistics, the lowest and highest of every group of anonymous members with two who collude, and its difference to the
 * earlier editions. Knows the method and nothing of the program that has made the edition.
 *
 * @param earlier published editions of the instrument, of this and of other years
 * @param wanted nodes; all of them divided over several calls give the same as one call
 * @param seed for the coalitions that are drawn, per node: which call attacks a node changes nothing
 */
export function attackEdition(
  edition: StoredEdition,
  {
    earlier,
    wanted,
    seed,
    drawn = 1,
  }: { earlier: readonly StoredEdition[]; wanted: readonly string[]; seed: number; drawn?: number },
): EditionAttacked {
  const reader = new FigureReader(edition)
  const before = earlier.map((each) => ({ edition: each, reader: new FigureReader(each) }))
  const record = new AttackRecord()
  edition.nodes.forEach(({ nodeId, told }, node) => {
    if (!wanted.includes(nodeId)) return
    const figures = reader.read(node)
    attackFigures(edition, nodeId, figures, record)
    attackCounts(edition, nodeId, figures, record)
    attackTheEnds({ edition, node, figures, told, seed, drawn }, record)
    attackDifferences(edition, { node, figures, before }, record)
  })
  return record.result()
}

export function mergeAttacks(parts: readonly EditionAttacked[]): EditionAttacked {
  const record = new AttackRecord()
  for (const part of parts) record.add(part)
  return record.result()
}

type Figures = readonly (ReadFigure | Unexplained | null)[]

function attackFigures({ cohorts }: StoredEdition, nodeId: string, figures: Figures, record: AttackRecord): void {
  figures.forEach((figure, at) => {
    if (figure !== null) record.tried('figures')
    if (figure === 'unexplained') record.find({ attack: 'figures', cohortKey: cohorts[at]!.key, nodeId, members: 0 })
  })
}

/** Sums by rank and by theorem 1; for each order statistic as many anonymous members in every atom as it needs. */
function attackCounts(edition: StoredEdition, nodeId: string, figures: Figures, record: AttackRecord): void {
  const statisticsShown = new Map<Statistic, Set<number>>()
  figures.forEach((figure, at) => {
    if (figure === null || figure === 'unexplained' || figure.anonymous.length === 0) return
    for (const { statistic } of figure.published) {
      const shown = statisticsShown.get(statistic) ?? new Set<number>()
      statisticsShown.set(statistic, shown.add(at))
    }
  })
  for (const [statistic, shown] of statisticsShown) {
    const tree = treeOf(edition, figures, shown)
    const attack = statistic === 'mean' ? 'sums' : 'order'
    const family = familyOf(tree)
    record.tried(attack)
    for (const { groupId, people } of smallAtoms(tree, Infinity)) {
      record.came(attack, people)
      if (people < LIMITS[statistic]) record.find({ attack, cohortKey: groupId, nodeId, members: people })
    }
    if (statistic !== 'mean') {
      for (const key of repeated(edition, figures, shown)) record.find({ attack, cohortKey: key, nodeId, members: 0 })
      continue
    }
    const derivable = record.once(JSON.stringify([family.people, family.sets]), () =>
      smallestDerivable(family, ANONYMOUS_LIMIT),
    )
    if (derivable) record.find({ attack, cohortKey: null, nodeId, members: derivable.people })
  }
}

/** Cohorts that say of the very same anonymous members what a finer one says already. */
function repeated({ cohorts }: StoredEdition, figures: Figures, shown: ReadonlySet<number>): string[] {
  const sets = [...shown].map((at) => ({
    key: cohorts[at]!.key,
    members: (figures[at] as ReadFigure).anonymous.join(' '),
  }))
  return sets
    .filter(({ members }, at) => sets.some((other, place) => place > at && other.members === members))
    .map(({ key }) => key)
}

/** The tree of cohorts with the anonymous members attached to each and to none below it; published as in `shown`. */
function treeOf({ members, cohorts }: StoredEdition, figures: Figures, shown: ReadonlySet<number>): PublishedGroup[] {
  const isIn = new Set([...shown].flatMap((at) => (figures[at] as ReadFigure).anonymous))
  const own = new Map<string, number>()
  for (const place of isIn) {
    const { mainGroup, skrGroup } = members[place]!
    const key = skrGroup !== null ? `group:${skrGroup}` : mainGroup !== null ? `main:${mainGroup}` : 'all'
    own.set(key, (own.get(key) ?? 0) + 1)
  }
  return cohorts.flatMap(({ key, parentKey }, at) =>
    isOfTree(key) ? [{ id: key, parentId: parentKey, own: own.get(key) ?? 0, published: shown.has(at) }] : [],
  )
}

const isOfTree = (key: string) => key === 'all' || key.startsWith('main:') || key.startsWith('group:')

function attackTheEnds(
  {
    edition,
    node,
    figures,
    told,
    seed,
    drawn,
  }: { edition: StoredEdition; node: number; figures: Figures; told: readonly boolean[]; seed: number; drawn: number },
  record: AttackRecord,
): void {
  const { nodeId, values } = edition.nodes[node]!
  const cohorts = figures.flatMap((figure, at) => {
    if (figure === null || figure === 'unexplained' || figure.anonymous.length === 0) return []
    return [
      {
        key: edition.cohorts[at]!.key,
        members: figure.members,
        figures: figure.published.map(({ weights }) => weights),
        told: told[at]!,
      },
    ]
  })
  if (cohorts.length === 0) return
  const known = Uint8Array.from(edition.members, ({ sharingLevel }) => (sharingLevel >= 2 ? 1 : 0))
  // Not tried beyond the size up to which members are compared in pairs: a search would take minutes for each node.
  if (cohorts.some(({ members }) => members.length > MOST_FOR_PAIRS)) return
  const random = randomNumbersOf(seed, nodeId)
  const attacked = attackEnds(
    { values: values.map((value) => (Number.isNaN(value) ? 0 : value)), known, cohorts },
    { drawn, random, places: nodeId === WITH_PLACES },
  )
  record.tried('ends', attacked.ends)
  record.ends(attacked)
  for (const { atom } of attacked.found) {
    const key = cohorts.findLast(({ members }) => members.includes(atom[0]!))?.key ?? null
    record.find({ attack: 'ends', cohortKey: key, nodeId, members: atom.length })
  }
}

interface Before {
  readonly edition: StoredEdition
  readonly reader: FigureReader
}

/** The groups of anonymous values that this edition's means set apart together with those of the earlier ones. */
function attackDifferences(
  edition: StoredEdition,
  { node, figures, before }: { node: number; figures: Figures; before: readonly Before[] },
  record: AttackRecord,
): void {
  const { nodeId } = edition.nodes[node]!
  const earlier = before.flatMap((each) => {
    const at = each.edition.nodes.findIndex((other) => other.nodeId === nodeId)
    return at < 0 ? [] : [{ edition: each.edition, node: at, figures: each.reader.read(at) as Figures }]
  })
  const publications = [...earlier, { edition, node, figures }]
  const known = new Set(publications.flatMap(({ edition: each, node: at }) => namedVersions(each, at)))
  const atoms = publications.map((each) => anonymousAtoms(each, known))
  record.tried('differences', earlier.length)
  const fewest = newlySplit(atoms.slice(0, -1), atoms.at(-1)!)
  if (fewest === null || earlier.length === 0) return
  record.came('differences', fewest)
  if (fewest < ANONYMOUS_LIMIT) record.find({ attack: 'differences', cohortKey: null, nodeId, members: fewest })
}

/** Two values are one unknown only when organisation, round and value are the same. */
const versionOf = ({ members, nodes }: StoredEdition, node: number, place: number) =>
  `${members[place]!.organisationId} ${members[place]!.roundId} ${nodes[node]!.values[place]!}`

function namedVersions(edition: StoredEdition, node: number): string[] {
  return edition.members.flatMap(({ sharingLevel }, place) =>
    sharingLevel >= 2 ? [versionOf(edition, node, place)] : [],
  )
}

function anonymousAtoms(
  { edition, node, figures }: { edition: StoredEdition; node: number; figures: Figures },
  known: ReadonlySet<string>,
): string[][] {
  const marks = new Map<number, string>()
  figures.forEach((figure, at) => {
    if (figure === null || figure === 'unexplained') return
    for (const place of figure.anonymous) marks.set(place, `${marks.get(place) ?? ''} ${at}`)
  })
  const atoms = new Map<string, string[]>()
  for (const [place, mark] of marks) {
    const version = versionOf(edition, node, place)
    if (known.has(version)) continue
    atoms.set(mark, [...(atoms.get(mark) ?? []), version])
  }
  return [...atoms.values()]
}
