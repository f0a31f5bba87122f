import { comparedNodes } from './compare-versions.ts'
import type { Instrument } from './instrument.ts'

type Numbers = readonly [number, number, number]

function numbersOf(version: string): Numbers | null {
  const found = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(version)
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null
}

/** Negative: `one` is the earlier. Numbers are compared as numbers: 1.10.0 comes after 1.9.0. */
export function orderOfVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  if (!a || !b) throw new RangeError('not a version')
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/**
 * What a new version is called unless somebody wants otherwise: the first number rises when the total begins a new series
 * (before 1.0.0 the second), the second when something else does or is new, the last when only words around it change.
 */
export function proposedVersion(former: Instrument, next: Instrument): string {
  const [major, minor, patch] = numbersOf(former.version) ?? [0, 0, 0]
  const { lost, added } = comparedNodes(former, next)
  if (lost.includes('total') && major > 0) return `${major + 1}.0.0`
  return lost.length + added.length > 0 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** Null: the version may be published under this number. */
export function versionProblem(version: string, taken: readonly string[]): 'FORM' | 'NOT_LATER' | null {
  if (!numbersOf(version)) return 'FORM'
  return taken.every((each) => orderOfVersions(each, version) < 0) ? null : 'NOT_LATER'
}
