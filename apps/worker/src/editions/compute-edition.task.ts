import { createHash } from 'node:crypto'
import { editionColumns, type MemberOfEdition } from '@mognad/db/editions/edition.store'
import { BinaryReader, BinaryRows } from '@mognad/db/responses/copy-binary'
import { cohortName, entersCohorts, mainGroupOf } from '@mognad/model/cohorts/cohort-definition'
import { computeEdition, type ComputedEdition, type NodeId } from '@mognad/scoring'

export interface EditionInput {
  readonly editionId: string
  readonly seed: number
  /** In the instrument's order. */
  readonly nodes: readonly NodeId[]
  /** In the order of their codes. */
  readonly members: readonly MemberOfEdition[]
  /** Binary rows of (organisation_id, node_id, respondents, answers, mean, low, high, truncated, reason). */
  readonly figures: Uint8Array
}

export interface EditionResult {
  /** Binary rows for the edition's tables. */
  readonly cohorts: Uint8Array
  readonly figures: Uint8Array
  readonly members: Uint8Array
  readonly values: Uint8Array
  readonly positions: Uint8Array
  /** SHA-256 over all rows in words, organisations by code: equal editions have equal hashes wherever they are computed. */
  readonly contentHash: Uint8Array
}

interface OwnFigure {
  readonly respondents: number | null
  readonly answers: number | null
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly truncated: string | null
  readonly reason: string | null
}

/** The organisations of a year among each other: cohorts, their figures, own values and positions, as rows. */
export function computeEditionTask(input: EditionInput, tell: (done: number) => void): EditionResult {
  const { members, nodes, seed } = input
  const own = readFigures(input)
  const eligible = members.map((member) => {
    const hasFigures = !member.failed && (own.get(member.organisationId)?.get('total')?.mean ?? null) !== null
    return entersCohorts({ grade: member.grade, hasFigures })
  })
  const edition = computeEdition({
    nodes,
    seed,
    members: members.map(({ organisationId, code, skrGroup, sharingLevel }, index) => ({
      organisationId,
      code,
      mainGroup: mainGroupOf(skrGroup),
      skrGroup,
      sharingLevel,
      eligible: eligible[index]!,
    })),
    values: members.map(({ organisationId, failed }) =>
      nodes.map((node) => (failed ? null : (own.get(organisationId)?.get(node)?.mean ?? null))),
    ),
  })
  tell(members.length)
  return write(input, edition, own, eligible)
}

function readFigures({ figures }: EditionInput): Map<string, Map<NodeId, OwnFigure>> {
  const own = new Map<string, Map<NodeId, OwnFigure>>()
  const reader = new BinaryReader(figures)
  while (reader.next()) {
    const organisationId = reader.uuid()
    let byNode = own.get(organisationId)
    if (!byNode) own.set(organisationId, (byNode = new Map()))
    byNode.set(reader.text() ?? '', {
      respondents: reader.int4(),
      answers: reader.float8(),
      mean: reader.float8(),
      low: reader.float8(),
      high: reader.float8(),
      truncated: reader.text(),
      reason: reader.text(),
    })
  }
  return own
}

function write(
  { editionId, nodes, members }: EditionInput,
  edition: ComputedEdition,
  own: ReadonlyMap<string, ReadonlyMap<NodeId, OwnFigure>>,
  eligible: readonly boolean[],
): EditionResult {
  const hash = createHash('sha256')
  const say = (...words: unknown[]) => hash.update(`${JSON.stringify(words)}\n`)
  const nameOf = new Map(members.map((member) => [member.organisationId, `${member.kind}:${member.code}`]))
  const groupNames = new Map(
    members.flatMap(({ skrGroup, skrGroupName }) =>
      skrGroup && skrGroupName ? [[skrGroup, skrGroupName] as const] : [],
    ),
  )
  const cohorts = new BinaryRows(editionColumns.edition_cohort.length)
  for (const each of edition.cohorts) {
    const name = cohortName(each.key, groupNames)
    say('cohort', each.key, each.kind, each.parentKey, name, each.members, each.namedMembers, each.shown)
    cohorts.row().uuid(editionId).text(each.key).text(each.kind).text(each.parentKey).text(name)
    cohorts.int4(each.members).int4(each.namedMembers).bool(each.shown)
  }
  const figures = new BinaryRows(editionColumns.edition_figure.length)
  for (const { cohortKey, nodeId, organisations, mean, p10, q25, median, q75, p90, reason } of edition.figures) {
    say('figure', cohortKey, nodeId, organisations, mean, p10, q25, median, q75, p90, reason)
    figures.row().uuid(editionId).text(cohortKey).text(nodeId).int4(organisations)
    figures.float8(mean).float8(p10).float8(q25).float8(median).float8(q75).float8(p90).text(reason)
  }
  const rows = new BinaryRows(editionColumns.edition_member.length)
  const values = new BinaryRows(editionColumns.edition_value.length)
  for (const [index, member] of members.entries()) {
    const name = nameOf.get(member.organisationId)
    const reason = member.failed ? 'missing' : own.has(member.organisationId) ? null : 'hidden'
    const grade = member.failed ? null : member.grade
    const mainGroup = mainGroupOf(member.skrGroup)
    say('member', name, member.sharingLevel, grade, mainGroup, member.skrGroup, reason)
    rows.row().uuid(editionId).uuid(member.organisationId).uuid(member.roundId).int2(member.sharingLevel)
    rows.text(grade).text(mainGroup).text(member.skrGroup).text(reason)
    if (reason !== null) continue
    // Red figures are shown at home only, whatever the organisation shares otherwise.
    const sharingLevel = eligible[index] ? member.sharingLevel : 0
    for (const node of nodes) {
      const figure = own.get(member.organisationId)?.get(node)
      if (!figure) continue
      const { mean, low, high, respondents, answers, truncated } = figure
      say('value', name, node, sharingLevel, mean, low, high, respondents, answers, truncated, figure.reason)
      values.row().uuid(editionId).uuid(member.organisationId).text(node).int2(sharingLevel)
      values.float8(mean).float8(low).float8(high).int4(respondents).float8(answers).text(truncated).text(figure.reason)
    }
  }
  const positions = new BinaryRows(editionColumns.edition_position.length)
  for (const { organisationId, cohortKey, nodeId, others, position, bestQuarterGap, reason } of edition.positions) {
    say('position', nameOf.get(organisationId), cohortKey, nodeId, others, position, bestQuarterGap, reason)
    positions.row().uuid(editionId).uuid(organisationId).text(cohortKey).text(nodeId)
    positions.int4(others).float8(position).float8(bestQuarterGap).text(reason)
  }
  return {
    cohorts: cohorts.finish(),
    figures: figures.finish(),
    members: rows.finish(),
    values: values.finish(),
    positions: positions.finish(),
    contentHash: new Uint8Array(hash.digest()),
  }
}
