import { copyEditionMeans, type EditionRows } from '@mognad/db/editions/edition-audit.store'
import { BinaryReader } from '@mognad/db/responses/copy-binary'
import type { StoredEdition } from '@mognad/scoring/gate'
import type { RunContext } from '../run-context.ts'

/** Those of some nodes that an edition has, as the attacker wants them, with their values read anew. */
export async function storedNodes(
  pool: RunContext['pool'],
  { editionId, members, cohorts, figures, told, nodes: all }: EditionRows,
  wantedNodes: readonly string[],
): Promise<StoredEdition> {
  const wanted = new Set(wantedNodes)
  const nodes = all.filter((node) => wanted.has(node))
  const keyOf = (row: { cohortKey: string; nodeId: string }) => `${row.cohortKey} ${row.nodeId}`
  const figureOf = new Map(
    figures.filter(({ nodeId }) => wanted.has(nodeId)).map((figure) => [keyOf(figure), figure] as const),
  )
  const isTold = new Set(told.map(keyOf))
  const client = await pool.connect()
  const means = await copyEditionMeans(client, editionId, nodes).finally(() => client.release())
  const valuesOf = readMeans(means, nodes, members.length)
  return {
    editionId,
    cohorts,
    members: members.map((member) => ({ ...member, roundId: member.roundId ?? '' })),
    nodes: nodes.map((nodeId) => ({
      nodeId,
      values: valuesOf.get(nodeId)!,
      figures: cohorts.map(({ key: cohortKey }) => figureOf.get(keyOf({ cohortKey, nodeId })) ?? null),
      told: cohorts.map(({ key: cohortKey }) => isTold.has(keyOf({ cohortKey, nodeId }))),
    })),
  }
}

/** Of each node the members' means; NaN where there is none. */
function readMeans(rows: Uint8Array, nodes: readonly string[], members: number): ReadonlyMap<string, Float64Array> {
  const valuesOf = new Map(nodes.map((node) => [node, new Float64Array(members).fill(NaN)]))
  const reader = new BinaryReader(rows)
  while (reader.next()) {
    const values = valuesOf.get(reader.text() ?? '')
    const member = reader.int4()
    const mean = reader.float8()
    if (values && member !== null && mean !== null) values[member] = mean
  }
  return valuesOf
}
