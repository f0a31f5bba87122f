import { ANONYMOUS_BEYOND_MEAN_LIMIT, ANONYMOUS_LIMIT } from '@mognad/scoring'
import { disjointBases, type PublishedFamily } from '@mognad/scoring/attacker'
import { told, type Seen } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'
import { isFixed, publishedCohorts, type PublishedCohort } from './published-editions.ts'

const ROUNDING = 1e-6

/**
 * Attack 1 on municipalities: from the mean of a cohort times its size the values shared by name are taken away; what is left
 * is the sum of its anonymous members, and cohorts inside cohorts are subtracted in turn. No atom may hold one to four of them
 * (one to nine where quantiles are shown), and theorem 3 must prove it once more without looking at atoms.
 */
export function attackCohorts(seen: Seen): AttackResult {
  const findings: Finding[] = []
  const families = groupedBy(publishedCohorts(seen), ({ edition, node }) => `${edition} ${node}`)
  let [means, certified, atoms] = [0, 0, 0]
  for (const cohorts of families.values()) {
    const shown = cohorts.filter(({ mean }) => mean !== null)
    means += shown.length
    for (const { key, edition, node, anonymous, mean, named } of shown) {
      const where = { edition, node, cohort: key }
      if (anonymous < 0) findings.push({ what: 'more members are named than are in it', where })
      if (anonymous === 0 && Math.abs(mean! - meanOf(named)) > ROUNDING)
        findings.push({ what: 'its mean is not that of its named members: somebody else is in it', where })
    }
    for (const [limit, some, what] of [
      [ANONYMOUS_LIMIT, shown, 'means'],
      [ANONYMOUS_BEYOND_MEAN_LIMIT, shown.filter(({ hasQuantiles }) => hasQuantiles), 'quantiles'],
    ] as const) {
      const left = atomsOf(some)
      atoms += left.length
      for (const { cohort, anonymous } of left)
        if (anonymous > 0 && anonymous < limit)
          findings.push({
            what: `${what} leave ${counted(anonymous, 'anonymous member', 'anonymous members')} by subtraction`,
            where: { edition: cohort.edition, node: cohort.node, cohort: cohort.key },
          })
    }
    const family = familyOfAtoms(shown)
    if (family.people.length === 0) continue
    certified++
    const bases = disjointBases(family, ANONYMOUS_LIMIT)
    if (bases < ANONYMOUS_LIMIT)
      findings.push({
        what: `theorem 3 proves ${bases} only, not ${ANONYMOUS_LIMIT}`,
        where: { edition: cohorts[0]!.edition, node: cohorts[0]!.node },
      })
  }
  const ofNamed = seen.of('Cohort').filter(({ place }) => !isFixed(place['cohort']))
  for (const cohort of ofNamed)
    if (told(cohort, 'members') !== told(cohort, 'namedMembers'))
      findings.push({ what: 'a cohort outside the tree has members that are not named', where: cohort.place })
  return {
    name: 'cohorts',
    tried: [
      `${counted(means, 'cohort mean', 'cohort means')} less every value shared by name, cut into ` +
        `${counted(atoms, 'atom', 'atoms')} of anonymous members`,
      `${counted(certified, 'family', 'families')} of cohorts proved by ${ANONYMOUS_LIMIT} disjoint bases (theorem 3)`,
      `${counted(ofNamed.length, 'cohort', 'cohorts')} outside the tree (county, size, lists, kinds of units) for members that are not named`,
    ],
    findings,
  }
}

const meanOf = (values: ReadonlyMap<string, number>): number =>
  [...values.values()].reduce((sum, value) => sum + value, 0) / values.size

/** The anonymous members of each cohort that has some, less those of the cohorts directly below that have some. */
function atomsOf(cohorts: readonly PublishedCohort[]): readonly { cohort: PublishedCohort; anonymous: number }[] {
  const holding = cohorts.filter(({ anonymous }) => anonymous > 0)
  const keys = new Map(holding.map((cohort) => [cohort.key, cohort]))
  const left = new Map(holding.map(({ key, anonymous }) => [key, anonymous]))
  const parents = new Map(cohorts.map(({ key, parentKey }) => [key, parentKey]))
  for (const { key, anonymous } of holding) {
    let above = parents.get(key) ?? null
    while (above !== null && !keys.has(above)) above = parents.get(above) ?? null
    if (above !== null) left.set(above, left.get(above)! - anonymous)
  }
  return holding.map((cohort) => ({ cohort, anonymous: left.get(cohort.key)! }))
}

/** One column for each anonymous member: it lies in the sums of its atom's cohort and all above. */
function familyOfAtoms(cohorts: readonly PublishedCohort[]): PublishedFamily {
  const atoms = atomsOf(cohorts)
  const parents = new Map(cohorts.map(({ key, parentKey }) => [key, parentKey]))
  const sets = new Map(atoms.map(({ cohort }) => [cohort.key, [] as number[]]))
  const people: number[] = []
  for (const { cohort, anonymous } of atoms)
    for (let member = 0; member < anonymous; member++) {
      for (let at: string | null = cohort.key; at !== null; at = parents.get(at) ?? null)
        sets.get(at)?.push(people.length)
      people.push(1)
    }
  return { people, sets: [...sets.values()] }
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
