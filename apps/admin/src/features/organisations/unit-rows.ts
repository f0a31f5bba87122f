import { parentsFirst, sumsBelow } from '@mognad/model/organisations/organisation-tree'
import type { TreeUnitFragment } from '../../generated/graphql.ts'

export type TreeUnit = TreeUnitFragment

/** One line of the tree on screen. */
export interface UnitRow {
  readonly unit: TreeUnit
  /** 1 for a top. */
  readonly level: number
  /** Place among its siblings, from 1, and how many they are: for screen readers. */
  readonly place: number
  readonly siblings: number
  readonly hasUnits: boolean
  readonly isOpen: boolean
  /** Of the unit and everything below it. */
  readonly employees: number
  readonly leaders: number
}

/** A branch of the tree, made ready once for every drawing. */
export interface Branch {
  readonly top: TreeUnit
  readonly children: ReadonlyMap<string, readonly TreeUnit[]>
  readonly employees: ReadonlyMap<string, number>
  readonly leaders: ReadonlyMap<string, number>
  /** Units without the top, which only adds them up. */
  readonly count: number
}

type Side = TreeUnit['branch']

/** Null: nothing of this branch yet. The units come by name from the server, Å Ä Ö last. */
export function branchOf(units: readonly TreeUnit[], side: Side): Branch | null {
  const here = units.filter((unit) => unit.branch === side)
  const ordered = parentsFirst(
    here.map((unit) => ({ ...unit, branch: side === 'OWN' ? 'own' : 'funded', unit }) as const),
  )
  const top = ordered[0]?.unit
  if (!top) return null
  const children = new Map<string, TreeUnit[]>()
  for (const unit of here) {
    if (unit.parentId === null || unit.parentId === undefined) continue
    const siblings = children.get(unit.parentId)
    if (siblings) siblings.push(unit)
    else children.set(unit.parentId, [unit])
  }
  return {
    top,
    children,
    employees: sumsBelow(ordered, ({ employees }) => employees),
    leaders: sumsBelow(ordered, ({ leaders }) => leaders),
    count: here.length - 1,
  }
}

/** The lines that are to be seen: what lies below a closed unit is left out. */
export function visibleRows(branch: Branch, open: ReadonlySet<string>): UnitRow[] {
  const rows: UnitRow[] = []
  const walk = (siblings: readonly TreeUnit[], level: number) => {
    for (const [index, unit] of siblings.entries()) {
      const below = branch.children.get(unit.id) ?? []
      const isOpen = below.length > 0 && open.has(unit.id)
      rows.push({
        unit,
        level,
        place: index + 1,
        siblings: siblings.length,
        hasUnits: below.length > 0,
        isOpen,
        employees: branch.employees.get(unit.id) ?? 0,
        leaders: branch.leaders.get(unit.id) ?? 0,
      })
      if (isOpen) walk(below, level + 1)
    }
  }
  walk([branch.top], 1)
  return rows
}

/** What stays of a branch when it is searched: units whose name or code holds the text, and those above them. */
export function foundRows(branch: Branch, text: string): UnitRow[] {
  const wanted = text.trim().toLocaleLowerCase('sv')
  const holds = ({ name, code }: TreeUnit) =>
    name.toLocaleLowerCase('sv').includes(wanted) || (code ?? '').toLocaleLowerCase('sv').includes(wanted)
  const keep = new Set<string>()
  const walk = (unit: TreeUnit): boolean => {
    const below = (branch.children.get(unit.id) ?? []).map(walk).some(Boolean)
    if (below || holds(unit)) keep.add(unit.id)
    return below || holds(unit)
  }
  walk(branch.top)
  const all = new Set([branch.top.id, ...branch.children.keys()])
  return visibleRows(branch, all).filter(({ unit }) => keep.has(unit.id))
}

/** Everything open while it fits a page, else the top alone. */
export function firstOpen(branch: Branch): Set<string> {
  return new Set(branch.count <= 60 ? [branch.top.id, ...branch.children.keys()] : [branch.top.id])
}

/** The list after an act: changed units take the place of what they were, new ones come in, retired ones go. */
export function withChanged(units: readonly TreeUnit[], changed: readonly TreeUnit[]): TreeUnit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  for (const unit of changed) {
    if (unit.retired) byId.delete(unit.id)
    else byId.set(unit.id, unit)
  }
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** Ids of a unit and of everything below it. */
export function partOf(units: readonly TreeUnit[], topId: string): Set<string> {
  const children = new Map<string, string[]>()
  for (const { id, parentId } of units) if (parentId) children.set(parentId, [...(children.get(parentId) ?? []), id])
  const found = new Set<string>()
  const waiting = [topId]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    found.add(id)
    waiting.push(...(children.get(id) ?? []))
  }
  return found
}
