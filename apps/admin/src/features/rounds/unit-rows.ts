interface UnitLike {
  unitId: string
  parentId: string | null
  branch: string
}

export interface TreeRow<U> {
  unit: U
  depth: number
}

/** Units as a tree, own before funded; a unit whose parent is not in the list stands at the top. */
export function unitRows<U extends UnitLike>(units: readonly U[]): TreeRow<U>[] {
  const ids = new Set(units.map(({ unitId }) => unitId))
  const rows: TreeRow<U>[] = []
  const visit = (unit: U, depth: number) => {
    rows.push({ unit, depth })
    for (const child of units) if (child.parentId === unit.unitId) visit(child, depth + 1)
  }
  for (const branch of ['OWN', 'FUNDED']) {
    for (const unit of units) {
      if (unit.branch === branch && (unit.parentId === null || !ids.has(unit.parentId))) visit(unit, 0)
    }
  }
  return rows
}
