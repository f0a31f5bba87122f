import type { InstrumentNodePartsFragment, NodeLevel, ResultQuery } from '../../generated/graphql.ts'
import { figureOf, type Figure } from '../../lib/figure.ts'
import { totalNode } from '../../lib/instrument.ts'

type Round = NonNullable<ResultQuery['round']>
export type Group = NonNullable<Round['result']>['groups'][number]
export type InstrumentNode = InstrumentNodePartsFragment

export interface NodeRow {
  node: InstrumentNode
  depth: number
  figure: Figure | undefined
}

export type Selection = 'categories' | 'factors' | 'areas'

const levelsOf: Record<Selection, readonly NodeLevel[]> = {
  categories: ['TOTAL', 'DIMENSION', 'CATEGORY'],
  factors: ['TOTAL', 'DIMENSION', 'CATEGORY', 'FACTOR'],
  areas: ['TOTAL', 'AREA'],
}

/** The instrument's nodes in the order of its tree, each with the figure of one group; areas hang below the total. */
export function nodeRows(nodes: readonly InstrumentNode[], figures: readonly Figure[], show: Selection): NodeRow[] {
  const levels = levelsOf[show]
  const rows: NodeRow[] = []
  const visit = (node: InstrumentNode, depth: number) => {
    if (!levels.includes(node.level)) return
    rows.push({ node, depth, figure: figureOf(figures, node.id) })
    for (const child of nodes) if (child.parent === node.id && child.level !== 'AREA') visit(child, depth + 1)
  }
  const root = nodes.find(({ id }) => id === totalNode)
  if (root) visit(root, 0)
  if (show === 'areas') for (const node of nodes) if (node.level === 'AREA') visit(node, 1)
  return rows
}

/** A group's own name for addresses and lists: a unit with everything below it, or what is left beside its shown parts. */
export function groupKey(group: Pick<Group, 'unitId' | 'part'>): string {
  return group.part === 'REST' ? `${group.unitId}:rest` : group.unitId
}

export interface GroupRow {
  group: Group
  key: string
  depth: number
  total: Figure | undefined
}

/**
 * The groups of one branch as a tree: units below their nearest shown parent, the remainder last among its siblings.
 */
export function groupRows(groups: readonly Group[], branch: Group['branch']): GroupRow[] {
  const own = groups.filter((group) => group.branch === branch)
  const whole = own.filter(({ part }) => part === 'WHOLE')
  const ids = new Set(whole.map(({ unitId }) => unitId))
  const rows: GroupRow[] = []
  const add = (group: Group, depth: number) =>
    rows.push({ group, key: groupKey(group), depth, total: figureOf(group.figures, totalNode) })
  const visit = (group: Group, depth: number) => {
    add(group, depth)
    for (const child of whole) if (child.parentId === group.unitId) visit(child, depth + 1)
    for (const rest of own) if (rest.part === 'REST' && rest.unitId === group.unitId) add(rest, depth + 1)
  }
  for (const group of whole) if (!group.parentId || !ids.has(group.parentId)) visit(group, 0)
  // A remainder whose unit is not shown as a whole still has its answers to show.
  for (const rest of own) if (rest.part === 'REST' && !ids.has(rest.unitId)) add(rest, 0)
  return rows
}

/** The group that the page opens with: the whole of the own organisation, else the first that is shown. */
export function chosenGroup(groups: readonly Group[], key: string | null): Group | null {
  const rows = [...groupRows(groups, 'OWN'), ...groupRows(groups, 'FUNDED')]
  return (rows.find((row) => row.key === key) ?? rows[0])?.group ?? null
}

/** How far apart the shown units are: for the title of their list. Null with fewer than two. */
export function unitSpan(rows: readonly GroupRow[]): { low: GroupRow; high: GroupRow } | null {
  const leaves = rows.filter((row) => row.depth > 0 && row.group.part === 'WHOLE' && row.total?.mean != null)
  const sorted = leaves.toSorted((a, b) => (a.total?.mean ?? 0) - (b.total?.mean ?? 0))
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low && high && low !== high ? { low, high } : null
}
