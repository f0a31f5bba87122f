import type { Moments } from '../counting/count-moments.ts'
import type { Counters } from '../counting/counters.ts'
import { type PreparedNode, prepareTree } from '../scales/prepared-tree.ts'
import type { NodeId, ScoreTree } from '../scales/score-tree.ts'
import { type AtomSpread, defaultPhi, pooledPhi } from '../uncertainty/dispersion.ts'
import { type Branch, groupFigures, type NodeSpread } from './group-figures.ts'
import { groupAgreement } from './group-agreement.ts'
import { itemFigures } from './item-figures.ts'
import { type Atom, organisationGroups, type ShownGroup, unionGroups } from './organisation-groups.ts'
import { noFigure, type ScoreRow } from './score-row.ts'

/** A unit of one branch of the organisation, as frozen when the round opened. */
export interface ScoredUnit {
  readonly id: string
  readonly parentId: string | null
  /** Those the round is meant for who are attached to this unit itself and to none below it; null when unknown (open link). */
  readonly frame: number | null
  /** For a published unit: all respondents below it (checked against the counters); null elsewhere. */
  readonly respondents: number | null
  readonly published: boolean
}

export interface OrganisationToScore {
  readonly tree: ScoreTree
  /** One branch, parents before children, one root. */
  readonly units: readonly ScoredUnit[]
  readonly counters: Counters
  /** The published unit whose atom each counter group is; atoms of another branch are passed over. */
  readonly atomIds: readonly string[]
  readonly moments: Moments
  /** Dispersion per item and node where this organisation has too few answers for its own: the last edition's national median. */
  readonly phiFallback?: ReadonlyMap<NodeId, number>
  readonly collection: 'persons' | 'joint'
}

/**
 * Scores one branch of an organisation: every shown group (units as a whole, and their rests) on every item and node.
 *
 * Items are the only primitive figures: shown where the tree program allows it with 5 answers, truncated, weighted by
 * headcount over their atoms (method 1.3, 5.4, 5.5). Everything above is computed from the shown item figures of the same
 * group (1.2), with intervals from the pooled dispersion (2.1). A cell without a number has a reason and nothing else:
 * `hidden` (too few answers), `missing` (nobody answered), `notApplicable` (not scored).
 *
 * Joint answers stand for the organisation with nobody behind them: no limits, no truncation and no interval; every such
 * figure carries the reason `joint`. A branch whose root is not published has one hidden row per node.
 *
 * @returns items first, then nodes, for each group; units in the order given, whole before rest
 */
export function scoreOrganisation(organisation: OrganisationToScore): ScoreRow[] {
  const { tree, units } = organisation
  assertFits(organisation)
  const root = units[0]
  if (!root) return []
  const nodeIds = [...tree.items, ...tree.nodes].map(({ id }) => id)
  if (!root.published) {
    const figure = noFigure(hasAnswers(organisation) ? 'hidden' : 'missing')
    return nodeIds.map((nodeId) => ({ unitId: root.id, part: 'whole', nodeId, respondents: null, ...figure }))
  }
  const { branch, groups } = prepareBranch(organisation)
  return groups.flatMap((group) => rowsOf(organisation, branch, group))
}

/**
 * Figures of unions of atoms: the people of a unit as another tree has it (method 5.6). They are computed from the same
 * item atoms as the shown groups, so an item whose cut does not follow the border of the union is hidden there.
 *
 * @param unions a name of their own, and the published units whose atoms make them up (`recuts`)
 * @returns items first, then nodes, for each union in the order given; none when the root is not published
 */
export function scoreUnions(
  organisation: OrganisationToScore,
  unions: readonly { readonly id: string; readonly atoms: readonly string[] }[],
): ScoreRow[] {
  assertFits(organisation)
  if (!organisation.units[0]?.published) return []
  const { branch } = prepareBranch(organisation)
  return unionGroups(branch.atoms, unions).flatMap((group) => rowsOf(organisation, branch, group))
}

function prepareBranch(organisation: OrganisationToScore): { branch: Branch; groups: readonly ShownGroup[] } {
  const { tree, counters } = organisation
  const nodes = prepareTree(tree)
  const { atoms, groups } = organisationGroups(organisation)
  const isJoint = organisation.collection === 'joint'
  const phiFallback = (id: NodeId, items: number) => organisation.phiFallback?.get(id) ?? defaultPhi(items)
  const branch: Branch = {
    isJoint,
    items: tree.items,
    nodes,
    atoms,
    itemFigures: tree.items.map((item, index) =>
      item.scored ? itemFigures(item, index, { atoms, counters, isJoint, phiFallback: phiFallback(item.id, 1) }) : null,
    ),
    nodeSpreads: nodes.map((node) =>
      isJoint || node.items.length < 2
        ? null
        : nodeSpread(node, atoms, organisation.moments, phiFallback(node.id, node.items.length)),
    ),
  }
  return { branch, groups }
}

function rowsOf({ tree, counters }: OrganisationToScore, branch: Branch, group: ShownGroup): ScoreRow[] {
  const { unitId, part, respondents } = group
  const figures = groupFigures(branch, group)
  const agreeing = { items: tree.items, nodes: branch.nodes, atoms: branch.atoms, counters }
  const words = branch.isJoint ? null : groupAgreement(agreeing, group, figures)
  const agreement = words ? [...words.items, ...words.nodes] : []
  const nodeIds = [...tree.items, ...tree.nodes]
  return [...figures.items, ...figures.nodes].map((figure, place): ScoreRow => ({
    unitId,
    part,
    nodeId: nodeIds[place]!.id,
    respondents,
    ...figure,
    agreement: agreement[place] ?? null,
  }))
}

/** Person-level spread of a node per atom, from the integer moments, and the pooled phi of the branch. */
function nodeSpread(node: PreparedNode, atoms: readonly Atom[], moments: Moments, fallback: number): NodeSpread {
  const place = moments.nodes.indexOf(node.id)
  if (place < 0)
    throw new Error(`${node.id} has several items and no moments: count them with countMoments and the same tree`)
  const perAtom = atoms.map(({ counterGroup }): AtomSpread => {
    if (counterGroup === null) return { n: 0, mean: null, variance: null }
    const at = (counterGroup * moments.nodes.length + place) * 3
    const [n, sum, squares] = [moments.values[at]!, moments.values[at + 1]!, moments.values[at + 2]!]
    return {
      n,
      mean: n > 0 ? sum / n / 1000 : null,
      variance: n > 1 ? (n * squares - sum * sum) / (n * (n - 1)) / 1e6 : null,
    }
  })
  return { phi: pooledPhi(perAtom, fallback), perAtom }
}

function hasAnswers({ units, counters, atomIds }: OrganisationToScore): boolean {
  const ids = new Set(units.map((unit) => unit.id))
  return (
    units.some((unit) => (unit.respondents ?? 0) > 0) ||
    atomIds.some((id, group) => ids.has(id) && counters.respondents[group]! > 0)
  )
}

function assertFits({ tree, counters, moments, collection }: OrganisationToScore): void {
  const { items, stride } = counters.layout
  const widest = Math.max(0, ...tree.items.map((item) => item.categories))
  if (items !== tree.items.length || stride < widest + 2)
    throw new Error(
      `Counters of ${items} items with stride ${stride} do not fit ${tree.items.length} items of up to ${widest} categories: count with counterLayoutOf(tree)`,
    )
  if (collection === 'persons' && moments.values.length !== counters.groups * moments.nodes.length * 3)
    throw new Error(
      `${moments.values.length} moments are not ${counters.groups} groups x ${moments.nodes.length} nodes x 3: count them over the same groups`,
    )
  tree.items.forEach((item, index) => assertCodes(counters, item.id, index, item.categories))
}

/** A code above "don't know" has a counter where the layout is wider than the item: such answers belong to another item. */
function assertCodes(counters: Counters, id: NodeId, index: number, categories: number): void {
  const { items, stride } = counters.layout
  for (let group = 0; group < counters.groups; group++)
    for (let code = categories + 2; code < stride; code++)
      if (counters.counts[(group * items + index) * stride + code]! > 0)
        throw new Error(`${id} has answers with code ${code}: its codes go from 0 to ${categories + 1}`)
}
