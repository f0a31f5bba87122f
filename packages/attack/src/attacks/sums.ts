import { ATOM_LIMIT, DETAIL_LIMIT } from '@mognad/scoring'
import { familyOf, smallAtoms, smallestDerivable, type PublishedFamily } from '@mognad/scoring/attacker'
import { told, type Place, type Seen } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'
import { atomsOf, isShown, publishedBranches, type PublishedBranch } from './published-rounds.ts'

/** Columns up to which every set of fewer than seven people is tried. */
const MOST_COLUMNS = 20

/**
 * Attack 1 of method 5.10: what can be added to and subtracted from what. Of each round, branch and node the shown units are
 * cut into atoms (theorem 1), and where they are few enough, every set of fewer than seven people is tried by exact rank, with
 * the rows "other units in X" as sums of their own.
 */
export function attackSums(seen: Seen): AttackResult {
  const findings: Finding[] = []
  const branches = publishedBranches(seen)
  let [sums, families, ranked] = [0, 0, 0]
  for (const branch of branches) {
    const where = { round: branch.round, branch: branch.branch }
    for (const node of branch.nodes) {
      const { tree, uncounted } = atomsOf(branch, (group) => isShown(group, node))
      for (const unit of uncounted)
        findings.push({
          what: 'a figure is shown of a group whose size is told nowhere',
          where: { ...where, node, unit },
        })
      for (const { id, own } of tree)
        if (own < 0)
          findings.push({ what: 'the parts of a unit have more people than it', where: { ...where, node, unit: id } })
      const published = tree.map(({ id, parentId, own }) => ({ id, parentId, own: Math.max(0, own), published: true }))
      families++
      sums += tree.length + [...branch.rests.values()].filter((rest) => isShown(rest, node)).length
      for (const { groupId, people } of smallAtoms(published, ATOM_LIMIT))
        findings.push({
          what: `${people} people are left over by subtraction`,
          where: { ...where, node, unit: groupId },
        })
      const family = withRests(branch, node)
      if (family.people.length > MOST_COLUMNS) continue
      ranked++
      const found = smallestDerivable(family, ATOM_LIMIT)
      if (found)
        findings.push({ what: `a combination of sums speaks of ${found.people} people`, where: { ...where, node } })
    }
  }
  const categories = backgroundSums(seen, findings)
  return {
    name: 'sums',
    tried: [
      `${counted(sums, 'published mean', 'published means')} of units in ${counted(branches.length, 'branch', 'branches')} of rounds, ` +
        `${counted(families, 'family', 'families')} of one node each, cut into their atoms`,
      `every set of fewer than ${ATOM_LIMIT} people in ${counted(ranked, 'family', 'families')}, by exact rank`,
      `${counted(categories, 'category', 'categories')} of background questions, against their place and their departments`,
    ],
    findings,
  }
}

/** Columns are the atoms of all shown units, so that a row of what is left is tried as a sum of its own. */
function withRests(branch: PublishedBranch, node: string): PublishedFamily {
  const { tree } = atomsOf(branch, () => true)
  const all = tree.map(({ id, parentId, own }) => {
    return { id, parentId, own: Math.max(0, own), published: isShown(branch.wholes.get(id), node) }
  })
  const family = familyOf(all)
  const rests = family.columnIds.flatMap((id, column) => (isShown(branch.rests.get(id), node) ? [[column]] : []))
  return { people: family.people, sets: [...family.sets, ...rests] }
}

/**
 * A background question cuts across the units (method 5.6): of each place its shown categories are taken away, of each category
 * of the whole those of the departments. What is left must be nobody or seven.
 */
function backgroundSums(seen: Seen, findings: Finding[]): number {
  const people = new Map(
    seen
      .of('ResultGroup')
      .filter(({ place }) => place['part'] === 'WHOLE')
      .map((group) => [`${group.place['round']} ${group.place['unit']}`, told<number>(group, 'respondents')] as const),
  )
  const roots = new Set(
    seen
      .of('RoundUnit')
      .filter((unit) => told<string>(unit, 'parentId') === null)
      .map(({ place }) => `${place['round']} ${place['unit']}`),
  )
  const left = new Map<string, { people: number; where: Place }>()
  const take = (key: string, from: number, some: number, where: Place) =>
    left.set(key, { people: (left.get(key)?.people ?? from) - some, where })
  let looked = 0
  const groups = seen.of('BackgroundGroup').filter((group) => told(group, 'respondents') !== null)
  for (const group of groups) {
    const { round, unit, option } = group.place
    const some = told(group, 'respondents')!
    looked++
    if (some < DETAIL_LIMIT) findings.push({ what: `a category of ${some} people is shown`, where: group.place })
    take(`${round} ${unit}`, people.get(`${round} ${unit}`) ?? 0, some, group.place)
    if (roots.has(`${round} ${unit}`)) {
      const inside = groups.filter(
        ({ place }) => place['round'] === round && place['option'] === option && place['unit'] !== unit,
      )
      for (const each of inside) take(`${round} ${option}`, some, told(each, 'respondents')!, group.place)
    }
  }
  for (const { people: few, where } of left.values())
    if (few !== 0 && few < ATOM_LIMIT) findings.push({ what: `${few} people are left beside shown categories`, where })
  return looked
}
