import { type AnonymousCohorts, anonymousCohorts } from './anonymous-members.ts'
import { cohortStatistics, FEWEST_OTHERS, rememberedWeights } from './cohort-figure.ts'
import { type Cohort, fixedCohorts } from './cohorts.ts'
import type {
  ComputedEdition,
  EditionCohort,
  EditionFigure,
  EditionMember,
  EditionPosition,
  EditionToCompute,
} from './edition.ts'
import { inTenths, positionInCohort } from './position.ts'

/** One cohort on one node: who is in the figure, and what may be shown of it. */
interface CohortNode {
  readonly figure: EditionFigure
  /** For each member, 1 when it is in the figure. */
  readonly isParticipant: Uint8Array
  readonly sortedTenths: Int32Array
  readonly isPositionShown: boolean
}

/**
 * Computes every figure of an edition: fixed cohorts, their statistics per node, and the positions of the members
 * (method 4.1, 4.2, 4.7, 5.7).
 *
 * - Red grades (`eligible: false`) are in no cohort and have no rows. Own-only members (level 0) are in no figure and
 *   have a position of their own. Anonymous members (level 1) enter where `anonymousCohorts` lets them.
 * - A cohort's figures are the same for every reader. Positions leave the reader out, on ranks of values to one decimal;
 *   they are order statistics and are shown only where figures beyond the mean are.
 * - The gap to the best quarter is the cohort's shown upper quartile minus the own value: a quartile without the reader
 *   would differ from reader to reader and give those who compare notes one equation each.
 * - What is not shown is null with a reason: `missing` (no value) or `hidden` (too few).
 *
 * The result does not depend on the order of the members, except that positions follow it.
 */
export function computeEdition(edition: EditionToCompute): ComputedEdition {
  assertShape(edition)
  const { nodes, members } = edition
  const cohorts = fixedCohorts(members)
  const isAnonymous = (place: number) => members[place]!.sharingLevel === 1
  const included = anonymousCohorts(cohorts, isAnonymous)
  const perNode = nodes.map((_, node) => {
    const complete = members.every(
      ({ eligible }, place) => !eligible || !isAnonymous(place) || edition.values[place]![node] !== null,
    )
    const hasValue = (place: number) => isAnonymous(place) && edition.values[place]![node] !== null
    return complete ? included : anonymousCohorts(cohorts, hasValue, included)
  })
  const weightsOf = rememberedWeights()
  const figures = cohorts.map((cohort) =>
    nodes.map((_, node) => cohortNode(edition, { cohort, node, included: perNode[node]! }, weightsOf)),
  )
  return {
    cohorts: cohorts.map((cohort) => cohortRow(edition, cohort, included)),
    figures: figures.flatMap((row) => row.map(({ figure }) => figure)),
    positions: positionsOf(edition, cohorts, figures),
  }
}

function cohortRow(
  { members }: EditionToCompute,
  { key, kind, parentKey, members: places }: Cohort,
  { forMean }: AnonymousCohorts,
): EditionCohort {
  const namedMembers = places.filter((place) => members[place]!.sharingLevel >= 2).length
  const anonymous = forMean.has(key) ? places.filter((place) => members[place]!.sharingLevel === 1).length : 0
  const count = namedMembers + anonymous
  return { key, kind, parentKey, members: count, namedMembers, shown: count - 1 >= FEWEST_OTHERS.mean }
}

function cohortNode(
  { nodes, members, values }: EditionToCompute,
  { cohort, node, included }: { cohort: Cohort; node: number; included: AnonymousCohorts },
  weightsOf: (n: number, p: number) => Float64Array,
): CohortNode {
  const answering = cohort.members.filter((place) => values[place]![node] !== null)
  const participants = answering.filter((place) => {
    const { sharingLevel } = members[place]!
    return sharingLevel >= 2 || (sharingLevel === 1 && included.forMean.has(cohort.key))
  })
  const isNamed = participants.every((place) => members[place]!.sharingLevel >= 2)
  const isBeyondMeanShown = isNamed || included.beyondMean.has(cohort.key)
  const sorted = Float64Array.from(participants, (place) => values[place]![node]!).sort()
  const isParticipant = new Uint8Array(members.length)
  for (const place of participants) isParticipant[place] = 1
  const statistics = cohortStatistics(sorted, { isNamed, isBeyondMeanShown }, weightsOf)
  return {
    figure: {
      cohortKey: cohort.key,
      nodeId: nodes[node]!,
      organisations: participants.length,
      ...statistics,
      reason: statistics.mean !== null ? null : answering.length === 0 ? 'missing' : 'hidden',
    },
    isParticipant,
    sortedTenths: Int32Array.from(sorted, inTenths),
    isPositionShown: isBeyondMeanShown,
  }
}

function positionsOf(
  { nodes, members, values }: EditionToCompute,
  cohorts: readonly Cohort[],
  figures: readonly (readonly CohortNode[])[],
): EditionPosition[] {
  const positions: EditionPosition[][] = members.map(() => [])
  cohorts.forEach((cohort, row) => {
    for (const place of cohort.members)
      for (let node = 0; node < nodes.length; node++)
        positions[place]!.push(positionIn(figures[row]![node]!, members[place]!, place, values[place]![node]!))
  })
  return positions.flat()
}

function positionIn(
  { figure, isParticipant, sortedTenths, isPositionShown }: CohortNode,
  { organisationId }: EditionMember,
  place: number,
  value: number | null,
): EditionPosition {
  const { cohortKey, nodeId, organisations, q75 } = figure
  const isMember = isParticipant[place] === 1
  const others = organisations - (isMember ? 1 : 0)
  if (value === null || !isPositionShown || others < FEWEST_OTHERS.position) {
    const reason = value === null ? 'missing' : 'hidden'
    return { organisationId, cohortKey, nodeId, others, position: null, bestQuarterGap: null, reason }
  }
  const position = positionInCohort(sortedTenths, value, isMember)
  const bestQuarterGap = q75 === null ? null : q75 - value
  return { organisationId, cohortKey, nodeId, others, position, bestQuarterGap, reason: null }
}

function assertShape({ nodes, members, values }: EditionToCompute): void {
  if (values.length !== members.length)
    throw new Error(`${values.length} rows of values for ${members.length} members: pass one row per member`)
  if (new Set(members.map((member) => member.organisationId)).size < members.length)
    throw new Error('An organisation is a member twice: pass each once')
  values.forEach((row, place) => {
    const { organisationId } = members[place]!
    if (row.length !== nodes.length)
      throw new Error(
        `${organisationId} has ${row.length} values for ${nodes.length} nodes: pass null where it has none`,
      )
    const wrong = row.findIndex((value) => value !== null && !(value >= 0 && value <= 100))
    if (wrong >= 0)
      throw new Error(
        `${organisationId} has ${row[wrong]} on ${nodes[wrong]}: values are on 0-100, null where there is none`,
      )
  })
}
