import { ANONYMOUS_LIMIT } from '../disclosure/limits.ts'
import { newlySplit } from '../disclosure/newly-split.ts'
import { anonymousCohorts, type AnonymousCohorts } from './anonymous-members.ts'
import { type Cohort, fixedCohorts } from './cohorts.ts'
import type { NodeId } from '../scales/score-tree.ts'

/** An anonymous member (sharing level 1) that enters the cohorts of an edition. */
export interface AnonymousMember {
  readonly organisationId: string
  readonly mainGroup: string | null
  readonly skrGroup: string | null
  readonly values: ReadonlyMap<NodeId, AnonymousValue>
}

export interface AnonymousValue {
  /** Equal in two editions when the organisation's round and value are the same in both. */
  readonly version: number
  /** The same value can be read by name in one of the editions: it needs no protection, and protects nobody. */
  readonly isKnown: boolean
}

/**
 * Whether publishing an edition would set apart fewer than five anonymous members: by subtracting an earlier edition of
 * the same instrument and year, or several, from it (method 5.7: between editions of a year every atom of anonymous
 * members grows by 0 or at least 5). A member that has come or gone counts, and so does one whose round or value has
 * changed: its old and its new value are two unknowns.
 *
 * Decided from who is in which cohort and from what is the same, never from a value itself, so a refusal tells none.
 *
 * @param earlier the anonymous members of each edition that has been published
 * @param next those of the edition to be published
 * @returns the fewest values set apart when they are fewer than five; null when it may be published
 */
export function narrowChange(
  earlier: readonly (readonly AnonymousMember[])[],
  next: readonly AnonymousMember[],
): number | null {
  let narrowest: number | null = null
  const nodes = new Set([...earlier.flat(), ...next].flatMap(({ values }) => [...values.keys()]))
  const cuts = [...earlier, next].map((members) => cutOf(members))
  for (const node of nodes) {
    const groups = cuts.map((cut) => atomsOf(cut, node))
    const fewest = newlySplit(groups.slice(0, -1), groups.at(-1)!)
    if (fewest !== null && fewest < ANONYMOUS_LIMIT && (narrowest === null || fewest < narrowest)) narrowest = fewest
  }
  return narrowest
}

interface Cut {
  readonly members: readonly AnonymousMember[]
  readonly cohorts: readonly Cohort[]
  readonly included: AnonymousCohorts
}

function cutOf(members: readonly AnonymousMember[]): Cut {
  const cohorts = fixedCohorts(
    members.map(({ organisationId, mainGroup, skrGroup }) => {
      return { organisationId, code: organisationId, mainGroup, skrGroup, sharingLevel: 1, eligible: true }
    }),
  )
  return { members, cohorts, included: anonymousCohorts(cohorts, () => true) }
}

/** The atoms of anonymous members in the published means of one node, as computeEdition cuts them. */
function atomsOf({ members, cohorts, included }: Cut, node: NodeId): string[][] {
  const hasValue = (place: number) => members[place]!.values.has(node)
  const isComplete = members.every((_, place) => hasValue(place))
  const { forMean } = isComplete ? included : anonymousCohorts(cohorts, hasValue, included)
  const atoms = new Map<string, string[]>()
  const owner = new Map<string, string | null>()
  for (const { key, parentKey, own } of cohorts) {
    const atom = forMean.has(key) ? key : parentKey === null ? null : (owner.get(parentKey) ?? null)
    owner.set(key, atom)
    if (atom === null) continue
    for (const place of own) {
      const { organisationId, values } = members[place]!
      const value = values.get(node)
      if (!value || value.isKnown) continue
      const unknown = `${organisationId} ${value.version}`
      const list = atoms.get(atom)
      if (list) list.push(unknown)
      else atoms.set(atom, [unknown])
    }
  }
  return [...atoms.values()]
}
