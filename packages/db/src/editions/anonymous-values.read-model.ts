import type { AnonymousMember } from '@mognad/scoring'
import type { Transaction } from '../transaction.ts'

/** The anonymous members of one edition and of those of its instrument and year that have been published before it. */
export interface AnonymousValuesOfYear {
  readonly earlier: readonly (readonly AnonymousMember[])[]
  readonly edition: readonly AnonymousMember[]
}

interface ValueRow {
  readonly editionId: string
  readonly organisationId: string
  readonly mainGroup: string | null
  readonly skrGroup: string | null
  readonly nodeId: string
  /** Null: no value on this node. */
  readonly version: number | null
  readonly known: boolean
}

/** For the coordinator; values themselves do not leave the database, only which of them are the same. */
export async function anonymousValuesOfYear(tx: Transaction, editionId: string): Promise<AnonymousValuesOfYear> {
  const rows = await tx.query<ValueRow>(
    `select edition_id as "editionId", organisation_id as "organisationId", main_group as "mainGroup",
            skr_group as "skrGroup", node_id as "nodeId", version, known from anonymous_values_of_year($1)`,
    [editionId],
  )
  const editions = new Map<
    string,
    Map<string, AnonymousMember & { values: Map<string, { version: number; isKnown: boolean }> }>
  >()
  for (const { editionId: id, organisationId, mainGroup, skrGroup, nodeId, version, known } of rows) {
    const members = editions.get(id) ?? new Map()
    editions.set(id, members)
    const member = members.get(organisationId) ?? { organisationId, mainGroup, skrGroup, values: new Map() }
    members.set(organisationId, member)
    if (version !== null) member.values.set(nodeId, { version, isKnown: known })
  }
  const membersOf = (id: string) => [...(editions.get(id)?.values() ?? [])]
  const earlier = [...editions.keys()].filter((id) => id !== editionId)
  return { earlier: earlier.map(membersOf), edition: membersOf(editionId) }
}
