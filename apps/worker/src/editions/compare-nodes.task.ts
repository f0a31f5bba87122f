import { editionColumns, type EditionSlice, type MemberOfEdition } from '@mognad/db/editions/edition.store'
import { BinaryRows } from '@mognad/db/responses/copy-binary'
import { computeEditionInColumns, computePlaces, type EditionInColumns } from '@mognad/scoring'
import { ContentHash } from './content-hash.ts'
import {
  eligibleMembers,
  membersToCompute,
  readFigures,
  valuesOf,
  withheldOf,
  type OwnFigures,
  type SliceInput,
} from './edition-input.ts'

export interface SliceResult {
  readonly rows: EditionSlice
  /** SHA-256 over all rows in words, organisations by code: equal slices have equal hashes wherever they are computed. */
  readonly contentHash: Uint8Array
}

/** The organisations of a year among each other on some nodes: their cohorts' figures, own values, positions and places, as rows. */
export function compareNodesTask(input: SliceInput): SliceResult {
  const { nodes, placed, tree, seed } = input
  const own = readFigures(input)
  const members = membersToCompute(input.members)
  // Places under other weights need the values of a node's parts, which may lie in another slice.
  const needed = [...new Set([...nodes, ...tree.flatMap(({ parts }) => parts.map(({ id }) => id))])]
  const common = { members, seed, withheld: withheldOf(input.withheld) }
  const places = computePlaces({ ...common, ...valuesOf(own, needed, members.length), placed, tree }, placed)
  const compared = { ...common, ...valuesOf(own, nodes, members.length), placed: [], tree: [] }
  return write(input, computeEditionInColumns(compared, places), own)
}

function write({ editionId, nodes, members }: SliceInput, edition: EditionInColumns, own: OwnFigures): SliceResult {
  const content = new ContentHash()
  const say = content.say.bind(content)
  const nameOf = new Map(members.map((member) => [member.organisationId, nameIn(member)]))
  const figures = new BinaryRows(editionColumns.edition_figure.length)
  for (const { cohortKey, nodeId, organisations, mean, p10, q25, median, q75, p90, reason } of edition.figures) {
    say('figure', cohortKey, nodeId, organisations, mean, p10, q25, median, q75, p90, reason)
    figures.row().uuid(editionId).text(cohortKey).text(nodeId).int4(organisations)
    figures.float8(mean).float8(p10).float8(q25).float8(median).float8(q75).float8(p90).text(reason)
  }
  const values = new BinaryRows(editionColumns.edition_value.length)
  const eligible = eligibleMembers(members)
  for (const [index, member] of members.entries()) {
    // Red figures are shown at home only, whatever the organisation shares otherwise.
    const sharingLevel = eligible[index] ? member.sharingLevel : 0
    for (const node of nodes) {
      const figure = own.get(node)?.[index]
      if (!figure) continue
      const { mean, low, high, respondents, answers, truncated, reason } = figure
      say('value', nameIn(member), node, sharingLevel, mean, low, high, respondents, answers, truncated, reason)
      values.row().uuid(editionId).uuid(member.organisationId).text(node).int2(sharingLevel)
      values.float8(mean).float8(low).float8(high).int4(respondents).float8(answers).text(truncated).text(reason)
    }
  }
  const positions = new BinaryRows(editionColumns.edition_position.length)
  for (const row of edition.positions) {
    const { organisationId, cohortKey, nodeId, others, position, bestQuarterGap, reason, gapReason } = row
    const { likelyLow, likelyHigh, higherThan, lowerThan, placeReason, weightLow, weightHigh, weightReason } = row.place
    say('position', nameOf.get(organisationId), cohortKey, nodeId, others, position, bestQuarterGap, reason, gapReason)
    say('place', likelyLow, likelyHigh, higherThan, lowerThan, placeReason, weightLow, weightHigh, weightReason)
    positions.row().uuid(editionId).uuid(organisationId).text(cohortKey).text(nodeId)
    positions.int4(others).float8(position).float8(bestQuarterGap).text(reason).text(gapReason)
    positions.int4(likelyLow).int4(likelyHigh).int4(higherThan).int4(lowerThan).text(placeReason)
    positions.int4(weightLow).int4(weightHigh).text(weightReason)
  }
  return {
    rows: {
      edition_figure: figures.finish(),
      edition_value: values.finish(),
      edition_position: positions.finish(),
    },
    contentHash: content.digest(),
  }
}

/** Codes are the same wherever an edition is computed; ids are not. */
export function nameIn({ kind, code }: Pick<MemberOfEdition, 'kind' | 'code'>): string {
  return `${kind}:${code}`
}
