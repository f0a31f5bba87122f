import { RuleBroken } from '../errors.ts'
import type { Unit, UnitField } from './unit.ts'
import { topKind, unitKind } from './unit-kind.ts'

/** Most living units of an organisation: the largest Swedish municipality has about 2 500 workplaces. */
export const mostUnits = 10_000
/** Most levels below each other. */
export const mostLevels = 12
export const longestName = 120
export const longestCode = 60
const mostHeads = 1_000_000

export type UnitRule =
  | 'UNIT_NAME_MISSING'
  | 'UNIT_NAME_TAKEN'
  | 'UNIT_KIND_UNKNOWN'
  | 'UNIT_OPERATOR_MISSING'
  | 'UNIT_OPERATOR_NOT_FUNDED'
  | 'UNIT_HEADCOUNT_WRONG'
  | 'UNIT_CODE_TAKEN'
  | 'UNIT_CODE_TOO_LONG'
  | 'UNIT_OF_OTHER_BRANCH'
  | 'UNIT_MOVED_INTO_ITSELF'
  | 'UNIT_HAS_UNITS'
  | 'UNIT_SECOND_TOP'
  | 'UNIT_TOO_DEEP'
  | 'UNITS_TOO_MANY'

export interface UnitProblem {
  readonly code: UnitRule
  readonly unitId: string
  readonly field: UnitField | null
}

/**
 * The rules that a tree of living units breaks, looked at where something was touched: what was never right (data from
 * before a rule) does not stand in the way of mending something else.
 *
 * @param touched ids of the units that an act changes, or whose parent it takes away
 */
export function unitProblems(units: readonly Unit[], touched: ReadonlySet<string>): UnitProblem[] {
  const tree = indexOf(units)
  const problems: UnitProblem[] = []
  for (const unit of units) {
    if (!touched.has(unit.id)) continue
    const found: [UnitRule, UnitField | null][] = [...factProblems(unit), ...placeProblems(unit, tree)]
    problems.push(...found.map(([code, field]) => ({ code, unitId: unit.id, field })))
  }
  if (units.length > mostUnits) problems.push({ code: 'UNITS_TOO_MANY', unitId: '', field: null })
  return problems
}

/** @throws RuleBroken with the first rule that is broken */
export function assertUnits(units: readonly Unit[], touched: ReadonlySet<string>): void {
  const [first] = unitProblems(units, touched)
  if (first) throw new RuleBroken(first.code, first.unitId ? { unitId: first.unitId } : {})
}

interface Index {
  readonly byId: ReadonlyMap<string, Unit>
  readonly tops: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
  readonly codes: ReadonlyMap<string, number>
}

const nameKey = ({ parentId, branch, name }: Unit) => `${parentId ?? branch} ${foldedName(name)}`

/** Names that a reader takes for the same: without regard to case and to spaces around or between. */
export function foldedName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv')
}

function indexOf(units: readonly Unit[]): Index {
  const [tops, names, codes] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const unit of units) {
    if (unit.parentId === null) count(tops, unit.branch)
    count(names, nameKey(unit))
    if (unit.externalId !== null) count(codes, unit.externalId)
  }
  return { byId: new Map(units.map((unit) => [unit.id, unit])), tops, names, codes }
}

function factProblems({ branch, parentId, name, kind, operator, employees, leaders, externalId }: Unit) {
  const found: [UnitRule, UnitField | null][] = []
  if (name.trim() === '' || name.length > longestName) found.push(['UNIT_NAME_MISSING', 'name'])
  const isTopOfOwn = kind === topKind.own && parentId !== null
  if (unitKind(kind)?.branch !== branch || isTopOfOwn) found.push(['UNIT_KIND_UNKNOWN', 'kind'])
  if (branch === 'own' && operator !== null) found.push(['UNIT_OPERATOR_NOT_FUNDED', 'operator'])
  if (branch === 'funded' && kind !== topKind.funded && !operator?.trim())
    found.push(['UNIT_OPERATOR_MISSING', 'operator'])
  const isCount = (heads: number) => Number.isInteger(heads) && heads >= 0 && heads <= mostHeads
  if (!isCount(employees)) found.push(['UNIT_HEADCOUNT_WRONG', 'employees'])
  else if (!isCount(leaders) || leaders > employees) found.push(['UNIT_HEADCOUNT_WRONG', 'leaders'])
  if (externalId !== null && (externalId.trim() === '' || externalId.length > longestCode))
    found.push(['UNIT_CODE_TOO_LONG', 'externalId'])
  return found
}

function placeProblems(unit: Unit, { byId, tops, names, codes }: Index) {
  const found: [UnitRule, UnitField | null][] = []
  if ((names.get(nameKey(unit)) ?? 0) > 1) found.push(['UNIT_NAME_TAKEN', 'name'])
  if (unit.externalId !== null && (codes.get(unit.externalId) ?? 0) > 1) found.push(['UNIT_CODE_TAKEN', 'externalId'])
  if (unit.parentId === null) {
    if ((tops.get(unit.branch) ?? 0) > 1) found.push(['UNIT_SECOND_TOP', 'parentId'])
    return found
  }
  const parent = byId.get(unit.parentId)
  if (!parent)
    found.push(['UNIT_HAS_UNITS', 'parentId']) // its parent was put away and left it behind
  else if (parent.branch !== unit.branch) found.push(['UNIT_OF_OTHER_BRANCH', 'parentId'])
  const level = levelOf(unit, byId)
  if (level === null) found.push(['UNIT_MOVED_INTO_ITSELF', 'parentId'])
  else if (level > mostLevels) found.push(['UNIT_TOO_DEEP', 'parentId'])
  return found
}

/** 1 for a top; null for a unit that lies below itself. */
function levelOf(unit: Unit, byId: ReadonlyMap<string, Unit>): number | null {
  const seen = new Set<string>()
  for (let at: Unit | undefined = unit; at; at = at.parentId === null ? undefined : byId.get(at.parentId)) {
    if (seen.has(at.id)) return null
    seen.add(at.id)
  }
  return seen.size
}
