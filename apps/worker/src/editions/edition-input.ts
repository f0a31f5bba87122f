import type { LoadedFeatureRow, RegisterRow } from '@mognad/db/cohorts/structural-fact.store'
import type { MemberOfEdition } from '@mognad/db/editions/edition.store'
import { BinaryReader } from '@mognad/db/responses/copy-binary'
import { entersCohorts, mainGroupOf } from '@mognad/model/cohorts/cohort-definition'
import { namedCohortsOf } from '@mognad/model/cohorts/named-cohorts'
import type { WithheldFigures } from '@mognad/model/editions/edition-withheld'
import {
  type EditionMember,
  type EditionToCompute,
  type NodeId,
  type ScoreNode,
  varianceOfInterval,
  type Withheld,
} from '@mognad/scoring'

/** Some nodes of an edition: what one thread compares at a time. */
export interface SliceInput {
  readonly editionId: string
  readonly seed: number
  /** In the instrument's order. */
  readonly nodes: readonly NodeId[]
  /** Of these, the ones that get places among others. */
  readonly placed: readonly NodeId[]
  /** What the placed ones are made of. */
  readonly tree: readonly ScoreNode[]
  /** In the order of their codes. */
  readonly members: readonly MemberOfEdition[]
  readonly withheld: readonly WithheldFigures[]
  /** Binary rows of (organisation_id, node_id, respondents, answers, mean, low, high, truncated, reason): of the nodes and of their parts. */
  readonly figures: Uint8Array
}

/** What is publicly known of all municipalities, with what it rests on. */
export interface Register {
  readonly organisations: readonly RegisterRow[]
  readonly features: readonly LoadedFeatureRow[]
}

/** The edition but for its figures by node. */
export interface FrameInput {
  readonly editionId: string
  /** In the order of their codes. */
  readonly members: readonly MemberOfEdition[]
  readonly withheld: readonly WithheldFigures[]
  readonly register: Register
  /** What lists of the same kind of unit are computed from: binary rows as `copyKindFigures` gives them. */
  readonly kindFigures: Uint8Array
}

export interface OwnFigure {
  readonly respondents: number | null
  readonly answers: number | null
  readonly mean: number | null
  /** The interval for comparisons. */
  readonly low: number | null
  readonly high: number | null
  readonly truncated: string | null
  readonly reason: string | null
}

/** Of each node, the members' figures in the order of the members; undefined where there is none. */
export type OwnFigures = ReadonlyMap<NodeId, readonly (OwnFigure | undefined)[]>

/** Whether each member enters cohorts: red grades and those without an own total do not. */
export function eligibleMembers(members: readonly MemberOfEdition[]): readonly boolean[] {
  return members.map(({ failed, grade, hasTotal }) => entersCohorts({ grade, hasFigures: !failed && hasTotal }))
}

export function membersToCompute(members: readonly MemberOfEdition[]): readonly EditionMember[] {
  const eligible = eligibleMembers(members)
  return members.map((member, index) => ({
    organisationId: member.organisationId,
    // A region may have the code of a municipality.
    code: `${member.kind}:${member.code}`,
    mainGroup: mainGroupOf(member.skrGroup),
    skrGroup: member.skrGroup,
    named: namedCohortsOf(member).map(({ key }) => key),
    sharingLevel: member.sharingLevel,
    eligible: eligible[index]!,
  }))
}

/** What is withheld as the scoring wants it. */
export function withheldOf(withheld: readonly WithheldFigures[]): Withheld {
  return new Map(withheld.map(({ cohortKey, step }) => [cohortKey, step]))
}

/** The figures as the scoring wants them, for those of the slice's nodes that are asked for. */
export function valuesOf(
  own: OwnFigures,
  nodes: readonly NodeId[],
  members: number,
): Pick<EditionToCompute, 'nodes' | 'values' | 'variances'> {
  const columns = nodes.map((node) => own.get(node) ?? [])
  const rows = Array.from({ length: members }, (_, member) => columns.map((column) => column[member]))
  return {
    nodes,
    values: rows.map((row) => row.map((figure) => figure?.mean ?? null)),
    variances: rows.map((row) =>
      row.map((figure) => {
        const { low, high } = figure ?? {}
        return low == null || high == null ? null : varianceOfInterval({ low, high })
      }),
    ),
  }
}

/** A member whose batch has failed for good has no figures, whatever an earlier computation has left of it. */
export function readFigures({ figures, members }: Pick<SliceInput, 'figures' | 'members'>): OwnFigures {
  const indexOf = new Map(members.map(({ organisationId }, index) => [organisationId, index]))
  const own = new Map<NodeId, (OwnFigure | undefined)[]>()
  const reader = new BinaryReader(figures)
  while (reader.next()) {
    const index = indexOf.get(reader.uuid())
    const node = reader.text() ?? ''
    let column = own.get(node)
    if (!column) own.set(node, (column = Array.from({ length: members.length })))
    const figure = {
      respondents: reader.int4(),
      answers: reader.float8(),
      mean: reader.float8(),
      low: reader.float8(),
      high: reader.float8(),
      truncated: reader.text(),
      reason: reader.text(),
    }
    if (index !== undefined && !members[index]!.failed) column[index] = figure
  }
  return own
}
