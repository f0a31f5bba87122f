import { computeEdition } from '../src/benchmark/compute-edition.ts'
import type { EditionMember, EditionToCompute, SharingLevel } from '../src/benchmark/edition.ts'
import { randomNumbers } from './examples.ts'

/** Members of one SKR group (null: of none) that share alike; what differs is said in `other`. */
export function members(
  count: number,
  skrGroup: string | null,
  sharingLevel: SharingLevel,
  other: Partial<EditionMember> = {},
): EditionMember[] {
  return Array.from({ length: count }, (_, place) => ({
    organisationId: `${skrGroup}-${sharingLevel}-${place}`,
    code: String(place),
    mainGroup: skrGroup?.[0] ?? null,
    skrGroup,
    sharingLevel,
    eligible: true,
    ...other,
  }))
}

/** Values that differ from member to member and node to node. */
export function edition(all: readonly EditionMember[], nodes: readonly string[] = ['total']): EditionToCompute {
  const random = randomNumbers(11)
  const values = all.map(() => nodes.map(() => 30 + 40 * random()))
  const variances = all.map(() => nodes.map(() => 2))
  return { nodes, members: all, values, variances, tree: [], placed: [], seed: 1 }
}

/** A computed edition, with ways to single rows of it. */
export function computed(input: EditionToCompute) {
  const { cohorts, figures, positions } = computeEdition(input)
  return {
    cohort: (key: string) => cohorts.find((cohort) => cohort.key === key)!,
    figure: (key: string, nodeId = 'total') =>
      figures.find((figure) => figure.cohortKey === key && figure.nodeId === nodeId)!,
    position: (id: string, key: string, nodeId = 'total') =>
      positions.find((each) => each.organisationId === id && each.cohortKey === key && each.nodeId === nodeId),
    cohorts,
    figures,
    positions,
  }
}

/** The values of some members on one node, in order. */
export function sortedValues(input: EditionToCompute, isIn: (member: EditionMember) => boolean, node = 0): number[] {
  return input.values
    .filter((_, place) => isIn(input.members[place]!))
    .map((row) => row[node]!)
    .toSorted((a, b) => a - b)
}

/** Of at least one value. */
export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
