import { dontKnowShare } from '../counting/item-count.ts'
import { DETAIL_LIMIT } from '../disclosure/limits.ts'
import type { PreparedNode } from '../scales/prepared-tree.ts'
import type { ScoreItem } from '../scales/score-tree.ts'
import { type AtomSpread, atomPhi } from '../uncertainty/dispersion.ts'
import { groupIntervals } from './group-interval.ts'
import { type ItemFigures, itemAtomsOf } from './item-figures.ts'
import type { Atom, ShownGroup } from './organisation-groups.ts'
import { type RolledUp, rollUp } from './roll-up.ts'
import { type Figure, noFigure } from './score-row.ts'
import { type StratifiedMean, stratifiedMean } from './stratified-mean.ts'

/** Everything about one branch that its groups' figures are computed from. */
export interface Branch {
  readonly isJoint: boolean
  readonly items: readonly ScoreItem[]
  readonly nodes: readonly PreparedNode[]
  readonly atoms: readonly Atom[]
  /** One per item; null for an item that is not scored. */
  readonly itemFigures: readonly (ItemFigures | null)[]
  /** Pooled phi and spread per atom of each node with several items; null for the others, and for joint answers. */
  readonly nodeSpreads: readonly (NodeSpread | null)[]
}

export interface NodeSpread {
  readonly phi: number
  readonly perAtom: readonly AtomSpread[]
}

/** Figures of one group: items in the order of the tree, then nodes. */
export function groupFigures(branch: Branch, group: ShownGroup): { items: Figure[]; nodes: Figure[] } {
  const hasDetails =
    branch.isJoint ||
    group.atoms.every((atom) => {
      const { respondents } = branch.atoms[atom]!
      return respondents === 0 || respondents >= DETAIL_LIMIT
    })
  const items = branch.itemFigures.map((figures) => itemFigureOf(branch, group, figures, hasDetails))
  return { items, nodes: nodeFiguresOf(branch, group, items) }
}

function itemFigureOf(branch: Branch, group: ShownGroup, figures: ItemFigures | null, hasDetails: boolean): Figure {
  if (figures === null) return noFigure('notApplicable')
  const parts = itemAtomsOf(figures, group)
  const answers = sumOver(group.atoms, figures.answers)
  // That nobody of a small group could answer is itself a number of answers, which is shown only with the details.
  const mayBeKnownEmpty = hasDetails || group.respondents === 0
  if (parts === null) return noFigure(answers === 0 && mayBeKnownEmpty ? 'missing' : 'hidden')
  const strata = stratifiedMean(
    parts.map(({ frame, spread, mean }) => ({
      frame,
      n: spread.n,
      mean,
      variance: atomPhi(spread, figures.phi) * mean * (100 - mean),
    })),
  )!
  const dontKnow = sumOver(group.atoms, figures.dontKnow)
  const sides = new Set(parts.map((part) => part.truncated))
  return {
    ...noFigure('missing'),
    ...(branch.isJoint ? {} : groupIntervals(strata.mean, strata, { answers, phi: figures.phi })),
    mean: strata.mean,
    coverage: 1,
    answers: hasDetails ? answers : null,
    dontKnow: hasDetails ? dontKnowShare({ answers, dontKnow }) : null,
    truncated: sides.size === 1 ? parts[0]!.truncated : null,
    reason: branch.isJoint ? 'joint' : null,
  }
}

/** Above the items everything is computed from the shown item figures of the same group (method 5.4). */
function nodeFiguresOf(branch: Branch, group: ShownGroup, items: readonly Figure[]): Figure[] {
  const means = rolledUp(branch, items, 'mean')
  const answers = rolledUp(branch, items, 'answers')
  const dontKnow = rolledUp(branch, items, 'dontKnow')
  const strata = branch.isJoint ? [] : nodeStrata(branch, group, items)
  return branch.nodes.map((node, index): Figure => {
    const { value: mean, coverage } = means[index]!
    if (mean === null) return noFigure(whyNone(node, items))
    const available = node.items.map((item) => items[item.index]!).filter((item) => item.mean !== null)
    const sides = new Set(available.map((item) => item.truncated))
    const shared = {
      mean,
      coverage,
      answers: answers[index]!.value,
      dontKnow: dontKnow[index]!.value,
      agreement: null,
      truncated: sides.size === 1 ? available[0]!.truncated : null,
    }
    if (branch.isJoint) return { ...noFigure('missing'), ...shared, reason: 'joint' }
    const spread = branch.nodeSpreads[index]
    // A node of one item is that item under another name, with the same uncertainty.
    if (!spread) return { ...available[0]!, ...shared }
    const stratified = strata[index]!
    const whenNothingVaries = { answers: stratified.answers, phi: spread.phi }
    return { ...shared, ...groupIntervals(mean, stratified.mean, whenNothingVaries), reason: null }
  })
}

function rolledUp(branch: Branch, items: readonly Figure[], of: 'mean' | 'answers' | 'dontKnow'): readonly RolledUp[] {
  return rollUp(
    branch.nodes,
    items.map((item) => (item.mean === null ? null : item[of])),
  )
}

/** For every node with several items: its stratified mean over the group's atoms, and the answers behind it. */
function nodeStrata(
  branch: Branch,
  group: ShownGroup,
  items: readonly Figure[],
): readonly ({ mean: StratifiedMean; answers: number } | null)[] {
  const perAtom = group.atoms
    .filter((atom) => branch.atoms[atom]!.respondents > 0)
    .map((atom) => {
      // An atom without an answer to a shown item is taken to stand where the group does, on no answers.
      const shownMean = items.map(({ mean }, item) =>
        mean === null ? null : (branch.itemFigures[item]!.itemAtomOf[atom]?.mean ?? mean),
      )
      const answers = shownMean.map((mean, item) => (mean === null ? null : branch.itemFigures[item]!.answers[atom]!))
      // Mean number of answers per item, by the items' weights: n_eff of method 2.1.
      return { atom, means: rollUp(branch.nodes, shownMean), answers: rollUp(branch.nodes, answers) }
    })
  return branch.nodeSpreads.map((spread, node) => {
    if (!spread) return null
    const strata = perAtom.flatMap(({ atom, means, answers }) => {
      const mean = means[node]!.value
      if (mean === null) return []
      const variance = atomPhi(spread.perAtom[atom]!, spread.phi) * mean * (100 - mean)
      return [{ frame: branch.atoms[atom]!.frame, n: answers[node]!.value!, mean, variance }]
    })
    const mean = stratifiedMean(strata)
    return mean && { mean, answers: strata.reduce((sum, stratum) => sum + stratum.n, 0) }
  })
}

function whyNone(node: PreparedNode, items: readonly Figure[]): 'missing' | 'notApplicable' | 'hidden' {
  if (node.items.length === 0) return 'notApplicable'
  return node.items.some(({ index }) => items[index]!.reason === 'hidden') ? 'hidden' : 'missing'
}

function sumOver(atoms: readonly number[], counts: readonly number[]): number {
  return atoms.reduce((sum, atom) => sum + counts[atom]!, 0)
}
