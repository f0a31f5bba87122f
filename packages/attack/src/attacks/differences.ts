import { ATOM_LIMIT, DETAIL_LIMIT, ANONYMOUS_LIMIT } from '@mognad/scoring'
import { told, type Place, type Seen, type SeenObject } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'
import { publishedCohorts, type PublishedCohort } from './published-editions.ts'
import { atomsOf, isShown, publishedBranches } from './published-rounds.ts'

const ROUNDING = 1e-6
/** What is published: the same to everybody who is told it. */
const publishedTypes = [
  'Figure',
  'CohortFigure',
  'ComparisonRow',
  'Place',
  'Cohort',
  'ResultGroup',
  'Quality',
  'Change',
]

/**
 * Attack 4 of method 5.10: what two or three cells say together that none says alone. One cell told differently to two
 * roles; the same score by another way (the round, its trend, the edition, the comparison); all pairs and triples of groups of
 * one node; changes beside the two figures that they are the difference of; editions of one year.
 */
export function attackDifferences(seen: Seen): AttackResult {
  const findings: Finding[] = []
  const roles = differentlyTold(seen, findings)
  const ways = otherWays(seen, findings)
  const { pairs, triples } = pairsAndTriples(seen, findings)
  const changes = changesBesideFigures(seen, findings)
  const editions = editionsOfOneYear(seen, findings)
  const trends = trendsBesideFigures(seen, findings)
  return {
    name: 'differences',
    tried: [
      `${counted(roles, 'cell', 'cells')} for being told differently to two roles`,
      `${counted(ways, 'score', 'scores')} of an organisation by round, trend, edition and comparison`,
      `${counted(pairs, 'pair', 'pairs')} and ${counted(triples, 'triple', 'triples')} of groups of one node, added and subtracted`,
      `${counted(changes, 'change', 'changes')} beside the two figures they come from; ` +
        `${counted(editions, 'pair', 'pairs')} of editions of one year; ` +
        `${counted(trends, 'point', 'points')} of cohort trends beside the cohorts`,
    ],
    findings,
  }
}

function differentlyTold(seen: Seen, findings: Finding[]): number {
  let cells = 0
  for (const type of publishedTypes)
    for (const object of seen.of(type))
      for (const [field, values] of object.fields) {
        cells++
        const different = [...values.keys()].filter((text) => text !== 'null')
        if (different.length > 1)
          findings.push({
            what: `${type}.${field} is told as ${different.slice(0, 2).join(' and as ')}`,
            where: object.place,
          })
      }
  return cells
}

/** The whole of the own units of an organisation, wherever it can be read: more than one estimate is an equation more (R5). */
function otherWays(seen: Seen, findings: Finding[]): number {
  const yearOf = new Map(seen.of('Round').map((round) => [round.place['round'] ?? '', roundKey(round)]))
  const yearOfEdition = new Map(
    seen.of('Edition').map((edition) => [edition.place['edition'] ?? '', editionKey(edition)]),
  )
  const organisationOf = new Map(
    seen.of('Round').map((round) => [round.place['round'] ?? '', told<string>(round, 'organisation') ?? '']),
  )
  const roots = new Set(
    seen
      .of('RoundUnit')
      .filter((unit) => unit.place['branch'] === 'OWN' && told<string>(unit, 'parentId') === null)
      .map(({ place }) => `${place['round']} ${place['unit']}`),
  )
  const scores = new Map<string, { mean: number; where: Place }[]>()
  for (const figure of seen.of('Figure')) {
    const { round, edition, unit, part, node } = figure.place
    const mean = told(figure, 'mean')
    // Beside a kind of unit the own figure is that of the own units of the kind.
    if (mean === null || node === undefined || figure.place['cohort']?.startsWith('kind:')) continue
    if (round && unit && !(part === 'WHOLE' && roots.has(`${round} ${unit}`))) continue
    const year = round ? yearOf.get(round) : edition ? yearOfEdition.get(edition) : undefined
    const organisation = figure.place['organisation'] ?? (round ? organisationOf.get(round) : undefined)
    if (!year || !organisation) continue
    const key = `${organisation} ${year} ${node}`
    scores.set(key, [...(scores.get(key) ?? []), { mean, where: figure.place }])
  }
  for (const told of scores.values())
    for (const { mean, where } of told)
      if (Math.abs(mean - told[0]!.mean) > ROUNDING)
        findings.push({ what: `the same score is ${told[0]!.mean} and ${mean}`, where })
  return scores.size
}

const roundKey = (round: SeenObject) =>
  `${told<string>(round, 'instrumentVersion') ?? ''} ${told(round, 'reportingYear') ?? ''}`
const editionKey = (edition: SeenObject) =>
  `${told<string>(edition, 'instrumentVersion') ?? ''} ${told(edition, 'reportingYear') ?? ''}`

/** Groups as sets of atoms of the shown units: a sum of two or three that speaks of few people gives them away. */
function pairsAndTriples(seen: Seen, findings: Finding[]): { pairs: number; triples: number } {
  let [pairs, triples] = [0, 0]
  for (const branch of publishedBranches(seen)) {
    const { tree } = atomsOf(branch, () => true)
    const place = new Map(tree.map(({ id }, at) => [id, at]))
    const people = tree.map(({ own }) => own)
    const below = tree.map((_, at) => new Set([at]))
    for (const [at, { parentId }] of [...tree.entries()].toReversed())
      if (parentId !== null) for (const each of below[at]!) below[place.get(parentId)!]!.add(each)
    for (const node of branch.nodes) {
      const sums = [
        ...tree
          .filter(({ id }) => isShown(branch.wholes.get(id), node))
          .map(({ id }) => vector(below[place.get(id)!]!, tree.length)),
        ...tree
          .filter(({ id }) => isShown(branch.rests.get(id), node))
          .map(({ id }) => vector(new Set([place.get(id)!]), tree.length)),
      ]
      const where = { round: branch.round, branch: branch.branch, node }
      const look = (combined: readonly number[], what: string) => {
        const few = combined.reduce((sum, factor, at) => sum + (factor === 0 ? 0 : people[at]!), 0)
        if (few > 0 && few < ATOM_LIMIT) findings.push({ what: `${what} of groups speaks of ${few} people`, where })
      }
      for (let a = 0; a < sums.length; a++)
        for (let b = a + 1; b < sums.length; b++) {
          pairs++
          const difference = sums[a]!.map((factor, at) => factor - sums[b]![at]!)
          look(difference, 'a pair')
          for (let c = 0; c < sums.length; c++) {
            if (c === a || c === b) continue
            triples++
            look(
              difference.map((factor, at) => factor - sums[c]![at]!),
              'a triple',
            )
          }
        }
    }
  }
  return { pairs, triples }
}

const vector = (columns: ReadonlySet<number>, length: number) =>
  Array.from({ length }, (_, at) => (columns.has(at) ? 1 : 0))

/** A change is the difference of two figures: it may be told only where both are, of groups of fifteen or more. */
function changesBesideFigures(seen: Seen, findings: Finding[]): number {
  const means = new Map<string, SeenObject>()
  for (const figure of seen.of('Figure')) {
    const { round, unit, part, node } = figure.place
    if (round && unit && part === 'WHOLE') means.set(`${round} ${unit} ${node}`, figure)
  }
  const roots = new Map(
    seen
      .of('RoundUnit')
      .filter((unit) => unit.place['branch'] === 'OWN' && told<string>(unit, 'parentId') === null)
      .map(({ place }) => [place['round'], place['unit']]),
  )
  const before = new Map(seen.of('Changes').map((each) => [each.place['round'], told<string>(each, 'before')]))
  let looked = 0
  for (const change of seen.of('Change')) {
    const difference = told(change, 'difference')
    const { round, node } = change.place
    if (difference === null || !round) continue
    looked++
    const unit = change.place['unit'] ?? roots.get(round)
    const earlierRound = before.get(round)
    const [now, earlier] = [means.get(`${round} ${unit} ${node}`), means.get(`${earlierRound} ${unit} ${node}`)]
    const [mean, meanBefore] = [now ? told(now, 'mean') : null, earlier ? told(earlier, 'mean') : null]
    if (mean === null || meanBefore === null) {
      findings.push({ what: 'a change is told of a figure that is not shown in both rounds', where: change.place })
      continue
    }
    if (Math.abs(mean - meanBefore - difference) > ROUNDING)
      findings.push({ what: 'a change is not the difference of the two shown figures', where: change.place })
    if ([now, earlier].some((figure) => (told(figure!, 'respondents') ?? 0) < DETAIL_LIMIT))
      findings.push({ what: `a change is told of a group below ${DETAIL_LIMIT}`, where: change.place })
  }
  return looked
}

/** Two editions of one year: a cohort may not have gained or lost one to four anonymous members, nor changed one value. */
function editionsOfOneYear(seen: Seen, findings: Finding[]): number {
  const years = new Map(seen.of('Edition').map((edition) => [edition.place['edition'] ?? '', editionKey(edition)]))
  const cohorts = new Map<string, PublishedCohort[]>()
  for (const cohort of publishedCohorts(seen)) {
    if (cohort.mean === null) continue
    const key = `${years.get(cohort.edition)} ${cohort.key} ${cohort.node}`
    cohorts.set(key, [...(cohorts.get(key) ?? []), cohort])
  }
  let pairs = 0
  for (const several of cohorts.values())
    for (let a = 0; a < several.length; a++)
      for (let b = a + 1; b < several.length; b++) {
        pairs++
        const [one, other] = [several[a]!, several[b]!]
        const where = { edition: other.edition, beside: one.edition, cohort: one.key, node: one.node }
        const gained = Math.abs(one.anonymous - other.anonymous)
        if (gained > 0 && gained < ANONYMOUS_LIMIT)
          findings.push({
            what: `two editions differ by ${counted(gained, 'anonymous member', 'anonymous members')}`,
            where,
          })
        const sums = [one, other].map(
          ({ mean, organisations, named }) =>
            mean! * organisations - [...named.values()].reduce((sum, value) => sum + value, 0),
        )
        if (gained === 0 && one.anonymous > 0 && Math.abs(sums[0]! - sums[1]!) > ROUNDING * one.organisations)
          findings.push({ what: 'the same anonymous members have another sum: somebody’s value has changed', where })
      }
  return pairs
}

/** A cohort's point in a trend must be the mean of that cohort, or of the next larger one that is shown. */
function trendsBesideFigures(seen: Seen, findings: Finding[]): number {
  const means = new Map<string, number>()
  for (const figure of seen.of('CohortFigure')) {
    const { edition, cohort, node } = figure.place
    const mean = told(figure, 'mean')
    if (mean !== null) means.set(`${edition} ${cohort} ${node}`, mean)
  }
  const parents = new Map(
    seen.of('Cohort').map((cohort) => [cohort.place['cohort'] ?? '', told<string>(cohort, 'parentKey')]),
  )
  let looked = 0
  for (const point of seen.of('EditionTrendPoint')) {
    const mean = told(point, 'cohortMean')
    const { edition, cohort = '', node } = point.place
    if (mean === null) continue
    looked++
    const known: number[] = []
    for (let at: string | null = cohort; at !== null; at = parents.get(at) ?? null) {
      const value = means.get(`${edition} ${at} ${node}`)
      if (value !== undefined) known.push(value)
    }
    if (!known.some((value) => Math.abs(value - mean) <= ROUNDING))
      findings.push({ what: 'a trend tells a cohort mean that no comparison tells', where: point.place })
  }
  return looked
}
