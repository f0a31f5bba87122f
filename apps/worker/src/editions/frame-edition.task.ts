import { editionColumns, type EditionFrame } from '@mognad/db/editions/edition.store'
import { BinaryRows } from '@mognad/db/responses/copy-binary'
import { cohortName, mainGroupOf } from '@mognad/model/cohorts/cohort-definition'
import { computeEditionInColumns } from '@mognad/scoring'
import { ContentHash } from './content-hash.ts'
import { nameIn } from './compare-nodes.task.ts'
import { eligibleMembers, membersToCompute, withheldOf, type FrameInput } from './edition-input.ts'
import { writeKinds } from './edition-kinds.ts'
import { cohortsInRegister, writePeers } from './edition-register.ts'

export interface FrameResult {
  readonly rows: EditionFrame
  /** SHA-256 over all rows in words, organisations by code. */
  readonly contentHash: Uint8Array
}

/**
 * What stands around the figures of an edition, as rows: who is in it, which cohorts they make, who is like whom, and units
 * of one kind.
 */
export function frameEditionTask({ editionId, members, withheld, register, kindFigures }: FrameInput): FrameResult {
  const none = members.map(() => [])
  const computed = computeEditionInColumns({
    nodes: [],
    values: none,
    variances: none,
    placed: [],
    tree: [],
    seed: 0,
    withheld: withheldOf(withheld),
    members: membersToCompute(members),
  })
  const content = new ContentHash()
  const say = content.say.bind(content)
  const groupNames = new Map(
    members.flatMap(({ skrGroup, skrGroupName }) =>
      skrGroup && skrGroupName ? [[skrGroup, skrGroupName] as const] : [],
    ),
  )
  const named = cohortsInRegister(register, members)
  const cohorts = new BinaryRows(editionColumns.edition_cohort.length)
  for (const each of computed.cohorts) {
    const known = named.get(each.key)
    const name = known?.name ?? cohortName(each.key, groupNames)
    const belonging = known?.organisations ?? null
    say('cohort', each.key, each.kind, each.parentKey, name, each.members, each.namedMembers, belonging, each.shown)
    cohorts.row().uuid(editionId).text(each.key).text(each.kind).text(each.parentKey).text(name)
    cohorts.int4(each.members).int4(each.namedMembers).int4(belonging).bool(each.shown)
  }
  const rows = new BinaryRows(editionColumns.edition_member.length)
  for (const member of members) {
    const reason = member.failed ? 'missing' : member.hasFigures ? null : 'hidden'
    const grade = member.failed ? null : member.grade
    const mainGroup = mainGroupOf(member.skrGroup)
    say('member', nameIn(member), member.sharingLevel, grade, mainGroup, member.skrGroup, reason)
    rows.row().uuid(editionId).uuid(member.organisationId).uuid(member.roundId).int2(member.sharingLevel)
    rows.text(grade).text(mainGroup).text(member.skrGroup).text(reason)
  }
  const writing = { members, eligible: eligibleMembers(members), say }
  const similar = writePeers(editionId, register, writing)
  const kinds = writeKinds(editionId, kindFigures, writing)
  return {
    rows: {
      edition_cohort: cohorts.finish(),
      edition_member: rows.finish(),
      edition_feature: similar.features,
      edition_peer: similar.peers,
      edition_kind_value: kinds,
    },
    contentHash: content.digest(),
  }
}
