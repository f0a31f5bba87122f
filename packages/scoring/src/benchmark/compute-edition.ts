import type { AnonymousCohorts } from './anonymous-members.ts'
import { cohortStatistics, FEWEST_OTHERS, rememberedWeights } from './cohort-figure.ts'
import { type Cohort, cohortsOf } from './cohorts.ts'
import type { ComputedEdition, EditionCohort, EditionFigure, EditionPlaces, EditionToCompute } from './edition.ts'
import { assertEdition } from './edition-shape.ts'
import { computePlaces } from './edition-places.ts'
import { EditionPositions } from './edition-positions.ts'
import { OrderInCohorts } from './order-in-cohorts.ts'
import { includedPerNode, participantsAmong } from './participants.ts'
import { isWithheld } from './withheld.ts'

/** A computed edition whose positions are kept in columns and read row by row. */
export interface EditionInColumns extends Omit<ComputedEdition, 'positions'> {
  readonly positions: EditionPositions
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
 * - Likely place, three-way count and range under other weights (4.3, 4.4) stand beside the position on the `placed` nodes.
 * - What is not shown is null with a reason: `missing` (no value), `hidden` (too few), `notApplicable` or `joint`.
 *
 * The result does not depend on the order of the members, except that positions follow it.
 *
 * @param places where they have been computed already, for instance node by node on several workers
 */
export function computeEdition(edition: EditionToCompute, places?: EditionPlaces): ComputedEdition {
  const computed = computeEditionInColumns(edition, places)
  return { ...computed, positions: [...computed.positions] }
}

/** The same with the positions in columns, for whoever writes them away and keeps none. */
export function computeEditionInColumns(
  edition: EditionToCompute,
  places: EditionPlaces = computePlaces(edition, edition.placed),
): EditionInColumns {
  assertEdition(edition)
  const { nodes, members, values, withheld } = edition
  const cohorts = cohortsOf(members)
  const { included, perNode } = includedPerNode(edition, cohorts)
  const weightsOf = rememberedWeights()
  const order = new OrderInCohorts(members.length, cohorts)
  const sorted = new Float64Array(members.length)
  const figures = cohorts.map((): EditionFigure[] => [])
  const positions = new EditionPositions(edition, cohorts, places)
  for (let node = 0; node < nodes.length; node++) {
    order.sortBy(values, node)
    for (const [row, { key }] of cohorts.entries()) {
      const answering = order.answeringIn(row)
      const { places: participants, ...secrecy } = participantsAmong(answering, {
        key,
        members,
        included: perNode[node]!,
        withheld,
      })
      for (let index = 0; index < participants.length; index++) sorted[index] = order.values[participants[index]!]!
      const statistics = cohortStatistics(sorted.subarray(0, participants.length), secrecy, weightsOf)
      figures[row]!.push({
        cohortKey: key,
        nodeId: nodes[node]!,
        organisations: participants.length,
        ...statistics,
        reason: statistics.mean !== null ? null : answering.length === 0 ? 'missing' : 'hidden',
      })
      const { isBeyondMeanShown } = secrecy
      positions.enter({ row, node, answering, participants, q75: statistics.q75, isBeyondMeanShown }, order.values)
    }
  }
  return { cohorts: cohorts.map((cohort) => cohortRow(edition, cohort, included)), figures: figures.flat(), positions }
}

function cohortRow(
  { members, withheld }: EditionToCompute,
  { key, kind, parentKey, members: places }: Cohort,
  { forMean }: AnonymousCohorts,
): EditionCohort {
  const namedMembers = places.filter((place) => members[place]!.sharingLevel >= 2).length
  const anonymous = forMean.has(key) ? places.filter((place) => members[place]!.sharingLevel === 1).length : 0
  const count = namedMembers + anonymous
  const shown = count - 1 >= FEWEST_OTHERS.mean && !isWithheld(withheld, key, 'all')
  return { key, kind, parentKey, members: count, namedMembers, shown }
}
