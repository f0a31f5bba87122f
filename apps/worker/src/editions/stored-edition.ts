import { readEditionValues, type EditionRows } from '@mognad/db/editions/edition-audit.store'
import type { SqlRows } from '@mognad/db/job-runs/job-run.store'
import type { StoredEdition } from '@mognad/scoring/gate'

/** Some nodes of an edition as the attacker wants them, with their values read anew. */
export async function storedNodes(
  db: SqlRows,
  { editionId, members, cohorts, figures, told }: EditionRows,
  nodes: readonly string[],
): Promise<StoredEdition> {
  const wanted = new Set(nodes)
  const keyOf = (row: { cohortKey: string; nodeId: string }) => `${row.cohortKey} ${row.nodeId}`
  const figureOf = new Map(
    figures.filter(({ nodeId }) => wanted.has(nodeId)).map((figure) => [keyOf(figure), figure] as const),
  )
  const isTold = new Set(told.map(keyOf))
  const values = await readEditionValues(db, editionId, nodes)
  return {
    editionId,
    cohorts,
    members: members.map((member) => ({ ...member, roundId: member.roundId ?? '' })),
    nodes: values.map(({ nodeId, means }) => ({
      nodeId,
      values: Float64Array.from(members, ({ organisationId }) => means[organisationId] ?? NaN),
      figures: cohorts.map(({ key: cohortKey }) => figureOf.get(keyOf({ cohortKey, nodeId })) ?? null),
      told: cohorts.map(({ key: cohortKey }) => isTold.has(keyOf({ cohortKey, nodeId }))),
    })),
  }
}
