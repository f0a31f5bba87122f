import { columnOf, importProblem, type ImportProblem } from './import-problem.ts'
import { newTop, type UnitMaking } from './unit-acts.ts'
import { changeOf, retirementOf, touchedBy, unitsAfter, type Unit, type UnitChange, type UnitFacts } from './unit.ts'
import { topKind, unitKind } from './unit-kind.ts'
import { unitLines, type TableRow, type UnitLine } from './unit-rows.ts'
import { foldedName, unitProblems } from './unit-rules.ts'

/** What an import would do. With a problem nothing is done: then there are no changes. */
export interface ImportPlan {
  readonly changes: readonly UnitChange[]
  /** Units that the file tells of and that are as it says. */
  readonly untouched: number
  /** Units with a code of their own that the file does not tell of. */
  readonly missing: readonly Unit[]
  readonly problems: readonly ImportProblem[]
}

export interface ImportWish extends UnitMaking {
  /** Whether units that are missing in the file are put away. */
  readonly retireMissing: boolean
}

/**
 * Plans an import. A unit is known by its code; one that has none yet is known by its name, where only one in its
 * branch has it, and gets the code. What the file leaves out stays as it is.
 *
 * @param units the living units of the organisation
 * @param rows the file, titles first
 */
export function planImport(units: readonly Unit[], rows: readonly TableRow[], wish: ImportWish): ImportPlan {
  const { lines, problems } = unitLines(rows)
  const none = { changes: [], untouched: 0, missing: [] }
  if (problems.length > 0) return { ...none, problems }
  const placed = placeLines(units, lines, wish)
  if (placed.problems.length > 0) return { ...none, problems: placed.problems }

  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const changes: UnitChange[] = [...placed.tops]
  const lineOf = new Map<string, UnitLine>()
  for (const { id, line, branch, facts } of placed.units) {
    lineOf.set(id, line)
    const known = byId.get(id)
    const change = known ? changeOf(known, facts) : { unitId: id, branch, version: 1, before: null, after: facts }
    if (change) changes.push(change)
  }
  const missing = units.filter(({ id, externalId }) => externalId !== null && !lineOf.has(id))
  if (wish.retireMissing) changes.push(...retirable(units, missing, changes).map(retirementOf))

  const after = unitsAfter(units, changes)
  const broken = unitProblems(after, touchedBy(changes, after)).map(({ code, unitId, field }) => {
    const line = lineOf.get(unitId)
    return importProblem(line?.line ?? null, columnOf(field), code, line ? cellOf(line, columnOf(field)) : null)
  })
  if (broken.length > 0) return { ...none, missing, problems: broken.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
  const changed = new Set(changes.map(({ unitId }) => unitId))
  return { changes, untouched: placed.units.filter(({ id }) => !changed.has(id)).length, missing, problems: [] }
}

interface PlacedLine {
  readonly id: string
  readonly line: UnitLine
  readonly branch: 'own' | 'funded'
  readonly facts: UnitFacts
}

/** Finds the unit of every line and the unit above it. */
function placeLines(units: readonly Unit[], lines: readonly UnitLine[], { newId, topNames }: UnitMaking) {
  const problems: ImportProblem[] = []
  const known = knownUnits(units)
  const codeInFile = new Map(lines.map((line) => [line.code, line]))
  const branchOfLine = (line: UnitLine): 'own' | 'funded' =>
    known.byCode.get(line.code)?.branch ?? unitKind(line.kind ?? '')?.branch ?? 'own'
  const found = new Map<string, Unit>()
  const taken = new Set<string>()
  for (const line of lines) {
    const unit = known.find(line, branchOfLine(line))
    if (!unit || taken.has(unit.id)) continue
    found.set(line.code, unit)
    taken.add(unit.id)
  }
  const idOf = new Map(lines.map(({ code }) => [code, found.get(code)?.id ?? newId()]))
  const topOf = new Map(units.flatMap(({ id, parentId, branch }) => (parentId === null ? [[branch, id] as const] : [])))
  for (const line of lines) {
    const branch = branchOfLine(line)
    if (!line.parent && line.kind === topKind[branch] && !topOf.has(branch)) topOf.set(branch, idOf.get(line.code)!)
  }
  const tops: UnitChange[] = []
  const top = (branch: 'own' | 'funded') => {
    const there = topOf.get(branch)
    if (there) return there
    const id = newId()
    topOf.set(branch, id)
    tops.push(newTop(id, branch, topNames[branch]))
    return id
  }
  const placed = lines.flatMap((line): PlacedLine | [] => {
    const unit = found.get(line.code)
    const branch = branchOfLine(line)
    const id = idOf.get(line.code)!
    if (!unit && line.kind === null) problems.push(importProblem(line.line, 'kind', 'KIND_MISSING'))
    let parentId: string | null
    if (topOf.get(branch) === id) {
      if (line.parent) problems.push(importProblem(line.line, 'parent', 'TOP_MOVED', line.parent))
      parentId = null
    } else if (line.parent === undefined) parentId = unit?.parentId ?? top(branch)
    else if (line.parent === '') parentId = top(branch)
    else {
      const above = codeInFile.has(line.parent) ? idOf.get(line.parent) : known.byCode.get(line.parent)?.id
      if (!above) {
        problems.push(importProblem(line.line, 'parent', 'PARENT_UNKNOWN', line.parent))
        return []
      }
      parentId = above
    }
    const { name, code: externalId } = line
    const kind = line.kind ?? unit?.kind ?? ''
    const operator = line.operator ?? unit?.operator ?? null
    const employees = line.employees ?? unit?.employees ?? 0
    const leaders = line.leaders ?? unit?.leaders ?? 0
    return { id, line, branch, facts: { parentId, name, kind, operator, employees, leaders, externalId } }
  })
  return { units: placed, tops, problems }
}

function knownUnits(units: readonly Unit[]) {
  const byCode = new Map(units.flatMap((unit) => (unit.externalId === null ? [] : [[unit.externalId, unit] as const])))
  const byName = new Map<string, Unit | null>()
  for (const unit of units) {
    if (unit.externalId !== null) continue
    const key = `${unit.branch} ${foldedName(unit.name)}`
    byName.set(key, byName.has(key) ? null : unit) // two of one name: neither is meant for certain
  }
  const find = ({ code, name }: UnitLine, branch: 'own' | 'funded') =>
    byCode.get(code) ?? byName.get(`${branch} ${foldedName(name)}`) ?? null
  return { byCode, find }
}

/** Of the missing units those below which nothing stays; tops stay whatever the file says. */
function retirable(units: readonly Unit[], missing: readonly Unit[], changes: readonly UnitChange[]): Unit[] {
  const after = unitsAfter(units, changes)
  const gone = new Set(missing.map(({ id }) => id))
  const byId = new Map(after.map((unit) => [unit.id, unit]))
  const kept = new Set<string>()
  for (const unit of after) {
    if (gone.has(unit.id)) continue
    const seen = new Set<string>()
    for (let at = byId.get(unit.parentId ?? ''); at && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
      seen.add(at.id)
      kept.add(at.id)
    }
  }
  return missing.filter(({ id, parentId }) => parentId !== null && !kept.has(id))
}

function cellOf(line: UnitLine, column: ReturnType<typeof columnOf>): string | null {
  if (!column) return null
  const value = line[column]
  return value == null ? null : String(value)
}
