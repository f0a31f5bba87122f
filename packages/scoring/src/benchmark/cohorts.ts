import type { CohortKind, EditionMember } from './edition.ts'

/** A fixed group of organisations: one of the tree all > SKR main group > SKR group, or one of named sharers. */
export interface Cohort {
  readonly key: string
  readonly kind: CohortKind
  readonly parentKey: string | null
  /** Places of the eligible members that belong to it, whatever they share. */
  readonly members: readonly number[]
  /** Places of those that are attached to it and to no cohort below it; of the tree only. */
  readonly own: readonly number[]
}

/** The cohort without a parent, which every eligible member belongs to. */
export const ALL = 'all'

/** The cohorts an organisation belongs to, from the widest to the narrowest: `all`, `main:A`, `group:A1`. */
export function cohortKeysOf({ organisationId, mainGroup, skrGroup }: EditionMember): readonly string[] {
  if (mainGroup === null && skrGroup !== null)
    throw new Error(`${organisationId} is in group ${skrGroup} of no main group: give both or neither`)
  if (mainGroup === null) return [ALL]
  return skrGroup === null ? [ALL, `main:${mainGroup}`] : [ALL, `main:${mainGroup}`, `group:${skrGroup}`]
}

/**
 * The fixed cohorts of an edition, parents first and by key. Every group that any member names has its cohort,
 * also when nobody in it is eligible, so that a reader finds it with the reason.
 */
export function fixedCohorts(members: readonly EditionMember[]): readonly Cohort[] {
  const cohorts = new Map<string, { parentKey: string | null; members: number[]; own: number[] }>()
  cohorts.set(ALL, { parentKey: null, members: [], own: [] })
  members.forEach((member, place) => {
    let parentKey: string | null = null
    const keys = cohortKeysOf(member)
    for (const key of keys) {
      const cohort = cohorts.get(key) ?? { parentKey, members: [], own: [] }
      if (cohort.parentKey !== parentKey)
        throw new Error(`${key} lies in ${cohort.parentKey} and in ${parentKey}: an SKR group has one main group`)
      cohorts.set(key, cohort)
      if (member.eligible) {
        cohort.members.push(place)
        if (key === keys.at(-1)) cohort.own.push(place)
      }
      parentKey = key
    }
  })
  return [...cohorts]
    .map(([key, cohort]): Cohort => ({ key, kind: kindOf(key), ...cohort }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1))
}

/**
 * All cohorts of an edition: the tree, then those of named sharers (method 5.7, C2). The latter fall back to `all` where
 * they are too small; nothing anonymous ever enters them, so they may cross the tree.
 */
export function cohortsOf(members: readonly EditionMember[]): readonly Cohort[] {
  const named = new Map<string, number[]>()
  members.forEach(({ named: keys = [], eligible }, place) => {
    for (const key of keys) {
      const places = named.get(key) ?? []
      named.set(key, places)
      if (eligible) places.push(place)
    }
  })
  const byKey = [...named].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...fixedCohorts(members),
    ...byKey.map(([key, places]): Cohort => {
      return { key, kind: kindOf(key), parentKey: ALL, members: places, own: [] }
    }),
  ]
}

const KINDS: readonly CohortKind[] = ['all', 'main', 'group', 'county', 'size']

function kindOf(key: string): CohortKind {
  const kind = KINDS.find((each) => each === key.split(':', 1)[0])
  if (!kind) throw new Error(`${key} is a cohort of no kind: it begins with one of ${KINDS.join(', ')}`)
  return kind
}

/** Whether anonymous members may enter it: the named cohorts cross the tree and take named sharers only. */
export function isInTree({ kind }: Cohort): boolean {
  return kind === 'all' || kind === 'main' || kind === 'group'
}
