import type { InstrumentNodePartsFragment, NodeLevel, ResultQuery } from '../../generated/graphql.ts'
import { figureOf, type Figure } from '../../lib/figure.ts'
import { totalNode } from '../../lib/instrument.ts'

type Round = NonNullable<ResultQuery['round']>
export type Group = NonNullable<Round['result']>['groups'][number]
export type BriefFigure = Group['figures'][number]
export type InstrumentNode = InstrumentNodePartsFragment & Pick<Round['instrumentVersion']['nodes'][number], 'text'>

export interface NodeRow {
  node: InstrumentNode
  depth: number
  figure: Figure | undefined
  /** The factor of a statement that is all of it: one row for both, since their figures are the same. */
  factor?: InstrumentNode
}

/** How the instrument is laid out: its own tree down to a level, or the second grouping. */
export const selections = ['categories', 'factors', 'items', 'areas'] as const
export type Selection = (typeof selections)[number]

const levelsOf: Record<Selection, readonly NodeLevel[]> = {
  categories: ['TOTAL', 'DIMENSION', 'CATEGORY'],
  factors: ['TOTAL', 'DIMENSION', 'CATEGORY', 'FACTOR'],
  items: ['TOTAL', 'DIMENSION', 'CATEGORY', 'FACTOR', 'ITEM'],
  areas: ['TOTAL', 'AREA'],
}

/** The instrument's nodes in the order of its tree, each with the figure of one group; areas hang below the total. */
export function nodeRows(nodes: readonly InstrumentNode[], figures: readonly Figure[], show: Selection): NodeRow[] {
  const levels = levelsOf[show]
  const rows: NodeRow[] = []
  const visit = (node: InstrumentNode, depth: number) => {
    if (!levels.includes(node.level)) return
    const { row, children } = rowOf(nodes, figures, node, depth, levels.includes('ITEM'))
    rows.push(row)
    for (const child of children) visit(child, depth + 1)
  }
  const root = nodes.find(({ id }) => id === totalNode)
  if (root) visit(root, 0)
  if (show === 'areas') for (const node of nodes) if (node.level === 'AREA') visit(node, 1)
  return rows
}

/** Levels that are shown two below the chosen node: a category with its statements, never the whole tree. */
const levelsBelow = 2

/**
 * One node and what it consists of: two levels below it, or the factors of an area with their statements. Own added
 * questions belong to no node and are shown with the round.
 */
export function rowsBelow(
  nodes: readonly InstrumentNode[],
  figures: readonly Figure[],
  node: InstrumentNode,
): NodeRow[] {
  const rows: NodeRow[] = []
  const visit = (one: InstrumentNode, depth: number) => {
    const { row, children } = rowOf(nodes, figures, one, depth, depth > 0 && depth < levelsBelow)
    rows.push(row)
    if (depth < levelsBelow) for (const child of children) visit(child, depth + 1)
  }
  visit(node, 0)
  return rows
}

/** @param joins whether a factor of one statement becomes that statement's row */
function rowOf(
  nodes: readonly InstrumentNode[],
  figures: readonly Figure[],
  node: InstrumentNode,
  depth: number,
  joins: boolean,
): { row: NodeRow; children: readonly InstrumentNode[] } {
  const children = nodes.filter((child) => isPartOf(child, node))
  const [only] = children
  if (joins && node.level === 'FACTOR' && only && children.length === 1)
    return { row: { node: only, depth, figure: figureOf(figures, only.id), factor: node }, children: [] }
  return { row: { node, depth, figure: figureOf(figures, node.id) }, children }
}

function isPartOf(child: InstrumentNode, node: InstrumentNode): boolean {
  if (node.level === 'AREA') return child.level === 'FACTOR' && child.area === node.id
  return child.parent === node.id && child.level !== 'AREA' && child.level !== 'OWN'
}

/** From the total down to a node, that one last: for the way back up. */
export function pathTo(nodes: readonly InstrumentNode[], node: InstrumentNode): InstrumentNode[] {
  const above = node.parent ?? (node.level === 'TOTAL' ? null : totalNode)
  const parent = above === null ? undefined : nodes.find(({ id }) => id === above)
  return parent ? [...pathTo(nodes, parent), node] : [node]
}

/** A group's own name for addresses and lists: a unit with everything below it, or what is left beside its shown parts. */
export function groupKey(group: Pick<Group, 'unitId' | 'part'>): string {
  return group.part === 'REST' ? `${group.unitId}:rest` : group.unitId
}

export interface GroupRow {
  group: Group
  key: string
  depth: number
  total: BriefFigure | undefined
}

/**
 * The groups of one branch as a tree: units below their nearest shown parent, the remainder last among its siblings.
 */
export function groupRows(groups: readonly Group[], branch: Group['branch']): GroupRow[] {
  const own = groups.filter((group) => group.branch === branch)
  const whole = own.filter(({ part }) => part === 'WHOLE')
  const rests = new Map(own.filter(({ part }) => part === 'REST').map((group) => [group.unitId, group]))
  const ids = new Set(whole.map(({ unitId }) => unitId))
  const below = new Map<string, Group[]>()
  for (const group of whole) {
    const siblings = below.get(group.parentId ?? '')
    if (siblings) siblings.push(group)
    else below.set(group.parentId ?? '', [group])
  }
  const rows: GroupRow[] = []
  const add = (group: Group, depth: number) =>
    rows.push({ group, key: groupKey(group), depth, total: figureOf(group.figures, totalNode) })
  const visit = (group: Group, depth: number) => {
    add(group, depth)
    for (const child of below.get(group.unitId) ?? []) visit(child, depth + 1)
    const rest = rests.get(group.unitId)
    if (rest) add(rest, depth + 1)
  }
  for (const group of whole) if (!group.parentId || !ids.has(group.parentId)) visit(group, 0)
  // A remainder whose unit is not shown as a whole still has its answers to show.
  for (const rest of rests.values()) if (!ids.has(rest.unitId)) add(rest, 0)
  return rows
}

/** The group that the page opens with: the whole of the own organisation, else the first that is shown. */
export function chosenGroup(groups: readonly Group[], key: string | null): Group | null {
  const asked = key === null ? undefined : groups.find((group) => groupKey(group) === key)
  if (asked) return asked
  const rows = [...groupRows(groups, 'OWN'), ...groupRows(groups, 'FUNDED')]
  return rows[0]?.group ?? null
}

/** How far apart the shown units are: for the title of their list. Null with fewer than two. */
export function unitSpan(rows: readonly GroupRow[]): { low: GroupRow; high: GroupRow } | null {
  const leaves = rows.filter((row) => row.depth > 0 && row.group.part === 'WHOLE' && row.total?.mean != null)
  const sorted = leaves.toSorted((a, b) => (a.total?.mean ?? 0) - (b.total?.mean ?? 0))
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low && high && low !== high ? { low, high } : null
}
