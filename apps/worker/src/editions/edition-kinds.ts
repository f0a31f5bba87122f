import { editionColumns, type MemberOfEdition } from '@mognad/db/editions/edition.store'
import { BinaryReader, BinaryRows } from '@mognad/db/responses/copy-binary'
import { ATOM_LIMIT, meanOfGroups, type WeightedGroup } from '@mognad/scoring'

interface Writing {
  readonly members: readonly MemberOfEdition[]
  /** By member. */
  readonly eligible: readonly boolean[]
  /** Takes part in the content's hash. */
  say(...words: readonly unknown[]): void
}

interface UnitFigure extends WeightedGroup {
  readonly respondents: number
}

/**
 * The units of one kind together, for each member of an edition and each node (decision 0028): a function of figures that
 * the organisation shows of its own groups, each of at least seven. Members that are in no cohort have none.
 */
export function writeKinds(
  editionId: string,
  kindFigures: Uint8Array,
  { members, eligible, say }: Writing,
): Uint8Array<ArrayBuffer> {
  const byMember = readFigures(kindFigures)
  const rows = new BinaryRows(editionColumns.edition_kind_value.length)
  for (const [index, { organisationId, kind: organisationKind, code, sharingLevel, failed }] of members.entries()) {
    if (failed || !eligible[index]) continue
    const byKind = [...(byMember.get(organisationId) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1))
    for (const [kind, byNode] of byKind)
      for (const [node, units] of [...byNode].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        // Sums must not depend on the order in which the database reads them, nor on its ids.
        const ordered = units.toSorted(
          (a, b) => a.mean - b.mean || a.weight - b.weight || a.respondents - b.respondents,
        )
        const { mean, interval } = meanOfGroups(ordered)!
        const respondents = ordered.reduce((sum, unit) => sum + unit.respondents, 0)
        const { low = null, high = null } = interval ?? {}
        say(
          'kind',
          `${organisationKind}:${code}`,
          kind,
          node,
          sharingLevel,
          ordered.length,
          respondents,
          mean,
          low,
          high,
        )
        rows.row().uuid(editionId).uuid(organisationId).text(kind).text(node).int2(sharingLevel)
        rows.int4(ordered.length).int4(respondents).float8(mean).float8(low).float8(high)
      }
  }
  return rows.finish()
}

/** By organisation, kind and node. */
function readFigures(bytes: Uint8Array): Map<string, Map<string, Map<string, UnitFigure[]>>> {
  const byMember = new Map<string, Map<string, Map<string, UnitFigure[]>>>()
  const reader = new BinaryReader(bytes)
  while (reader.next()) {
    const byKind = inside(byMember, reader.uuid(), () => new Map<string, Map<string, UnitFigure[]>>())
    const byNode = inside(byKind, reader.text() ?? '', () => new Map<string, UnitFigure[]>())
    const frame = reader.int4() ?? 0
    const respondents = reader.int4() ?? 0
    const node = reader.text() ?? ''
    const mean = reader.float8()
    const effectiveAnswers = reader.float8()
    // Shown groups have seven; what has fewer, for instance a joint answer, is no unit to compare with.
    if (mean === null || respondents < ATOM_LIMIT) continue
    // People may have joined since the frame was counted.
    const figure = { mean, effectiveAnswers, respondents, weight: Math.max(frame, respondents) }
    inside(byNode, node, () => []).push(figure)
  }
  return byMember
}

function inside<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let found = map.get(key)
  if (!found) map.set(key, (found = make()))
  return found
}
