import type { NodeId } from '../scales/score-tree.ts'
import { FEWEST_OTHERS } from './cohort-figure.ts'
import type { Cohort } from './cohorts.ts'
import type { EditionMember, EditionPlace, EditionPlaces, EditionPosition, EditionReason } from './edition.ts'
import { noPlace } from './edition-places.ts'
import { inTenths, positionInCohort } from './position.ts'

/** One cohort on one node, as its members' positions come of it. */
export interface CohortOnNode {
  /** The cohort's place in the edition, and the node's. */
  readonly row: number
  readonly node: number
  /** Members with a value, the lowest first. */
  readonly answering: Int32Array
  /** Of these, those in the figures, in the same order. */
  readonly participants: readonly number[]
  /** The upper quartile that is shown. */
  readonly q75: number | null
  /** Figures beyond the mean may be shown. */
  readonly isBeyondMeanShown: boolean
}

const REASONS: readonly (EditionReason | null)[] = [null, 'missing', 'hidden']
const SHOWN = 0
const MISSING = 1
const HIDDEN = 2
const NOT_PLACED = noPlace('notApplicable')

/**
 * The positions of an edition in columns of numbers: an edition has a quarter of a million of them, and an object for each
 * costs more than its computation. Read row by row, each made when it is asked for: member by member, its cohorts from the
 * widest to the narrowest, the nodes in their order.
 */
export class EditionPositions implements Iterable<EditionPosition> {
  readonly length: number
  readonly #nodes: readonly NodeId[]
  readonly #members: readonly EditionMember[]
  readonly #cohorts: readonly Cohort[]
  readonly #places: EditionPlaces
  /** For each membership of a member in a cohort: who, where, and the how manieth of the cohort. */
  readonly #memberships: readonly { readonly place: number; readonly row: number; readonly index: number }[]
  /** For each cohort, the membership of each of the edition's members. */
  readonly #membershipOf: readonly Int32Array[]
  // One cell for each node and membership, node after node, since they are computed so. NaN is read as null.
  readonly #others: Int32Array
  readonly #position: Float64Array
  readonly #gap: Float64Array
  readonly #reason: Uint8Array
  readonly #sortedTenths: Int32Array

  constructor(
    { nodes, members }: { readonly nodes: readonly NodeId[]; readonly members: readonly EditionMember[] },
    cohorts: readonly Cohort[],
    places: EditionPlaces,
  ) {
    this.#nodes = nodes
    this.#members = members
    this.#cohorts = cohorts
    this.#places = places
    this.#memberships = cohorts
      .flatMap((cohort, row) => cohort.members.map((place, index) => ({ place, row, index })))
      .sort((a, b) => a.place - b.place || a.row - b.row)
    this.#membershipOf = cohorts.map(() => new Int32Array(members.length))
    this.#memberships.forEach(({ place, row }, membership) => (this.#membershipOf[row]![place] = membership))
    this.length = nodes.length * this.#memberships.length
    this.#others = new Int32Array(this.length)
    this.#position = new Float64Array(this.length).fill(NaN)
    this.#gap = new Float64Array(this.length).fill(NaN)
    this.#reason = new Uint8Array(this.length).fill(MISSING)
    this.#sortedTenths = new Int32Array(members.length)
  }

  /**
   * Enters the positions of all members of one cohort on one node.
   *
   * @param values each member's value
   */
  enter({ row, node, answering, participants, q75, isBeyondMeanShown }: CohortOnNode, values: Float64Array): void {
    const membershipOf = this.#membershipOf[row]!
    const first = node * this.#memberships.length
    const [others, positions, gaps, reasons] = [this.#others, this.#position, this.#gap, this.#reason]
    const { members } = this.#cohorts[row]!
    // Who has no value has no position among all participants.
    if (answering.length < members.length)
      for (const place of members) others[first + membershipOf[place]!] = participants.length
    const sortedTenths = this.#sortedTenths.subarray(0, participants.length)
    for (let index = 0; index < participants.length; index++)
      sortedTenths[index] = inTenths(values[participants[index]!]!)
    let participant = 0
    for (const place of answering) {
      const isMember = participants[participant] === place
      if (isMember) participant++
      const cell = first + membershipOf[place]!
      others[cell] = participants.length - (isMember ? 1 : 0)
      const isShown = isBeyondMeanShown && others[cell]! >= FEWEST_OTHERS.position
      reasons[cell] = isShown ? SHOWN : HIDDEN
      if (!isShown) continue
      positions[cell] = positionInCohort(sortedTenths, values[place]!, isMember)!
      if (q75 !== null) gaps[cell] = q75 - values[place]!
    }
  }

  *[Symbol.iterator](): Generator<EditionPosition, void> {
    const nodes = this.#nodes.length
    for (const [membership, { place, row, index }] of this.#memberships.entries()) {
      const { organisationId } = this.#members[place]!
      const { key } = this.#cohorts[row]!
      for (let node = 0; node < nodes; node++) {
        const nodeId = this.#nodes[node]!
        const cell = node * this.#memberships.length + membership
        const reason = REASONS[this.#reason[cell]!]!
        const bestQuarterGap = numberOf(this.#gap[cell]!)
        yield {
          organisationId,
          cohortKey: key,
          nodeId,
          others: this.#others[cell]!,
          position: numberOf(this.#position[cell]!),
          bestQuarterGap,
          gapReason: reason ?? (bestQuarterGap === null ? 'hidden' : null),
          reason,
          place: this.#placeOf(nodeId, key, index),
        }
      }
    }
  }

  #placeOf(nodeId: NodeId, cohortKey: string, index: number): EditionPlace {
    return this.#places.get(nodeId)?.get(cohortKey)?.[index] ?? NOT_PLACED
  }
}

function numberOf(cell: number): number | null {
  return Number.isNaN(cell) ? null : cell
}
