import { setImmediate } from 'node:timers/promises'
import { entersCohorts } from '@mognad/model/cohorts/cohort-definition'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { nodesOf } from '@mognad/model/instruments/nodes-of'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'
import type { ListedValue, NamedListRead } from '@mognad/db/editions/named-list.read-model'
import type { CohortFigureRow, MemberFigureRow, PositionRow } from '@mognad/db/editions/published-edition.read-model'
import { compareWithList, varianceOfInterval, type ListComparison, type ListedOrganisation } from '@mognad/scoring'

/** What a comparison is made of, beside a list as beside a cohort. */
export interface ListRows {
  readonly figures: readonly CohortFigureRow[]
  readonly positions: readonly PositionRow[]
}

/** For so long the draws of a list may keep everybody else waiting, in milliseconds. */
const longestTurn = 10

/**
 * The figures of a list and where the organisation stands, from what the edition holds (decision 0028). Draws of likely
 * places are many: between two nodes others get their turn.
 */
export async function computeListRows(read: NamedListRead, instrument: Instrument): Promise<ListRows> {
  const nodes = nodesOf(instrument)
  const list = toList(
    read,
    nodes.map(({ id }) => id),
    instrument,
  )
  const figures: CohortFigureRow[] = []
  const positions: PositionRow[] = []
  let turn = performance.now()
  for (const [at, { id: nodeId, level }] of nodes.entries()) {
    const row = compareWithList(list, at, level !== 'item')
    const { organisations, mean, p10, q25, median, q75, p90, reason } = row
    figures.push({ nodeId, organisations, mean, p10, q25, median, q75, p90, reason })
    const { position, bestQuarterGap, positionReason, gapReason, place } = row
    positions.push({
      nodeId,
      others: organisations,
      position,
      bestQuarterGap,
      reason: positionReason,
      gapReason,
      ...place,
    })
    if (performance.now() - turn < longestTurn) continue
    await setImmediate()
    turn = performance.now()
  }
  return { figures, positions }
}

/** The own values as the page shows them. */
export function ownRows({ ownValues }: NamedListRead, organisationId: string): MemberFigureRow[] {
  return ownValues.map(([nodeId, mean, low, high, respondents, answers, truncated, reason]) => ({
    organisationId,
    nodeId,
    mean,
    low,
    high,
    comparisonLow: low,
    comparisonHigh: high,
    respondents,
    answers,
    coverage: null,
    dontKnow: null,
    agreement: null,
    truncated,
    reason,
  }))
}

function toList(read: NamedListRead, nodes: readonly string[], instrument: Instrument): ListComparison {
  const codeOf = new Map(read.listed.map(({ id, kind, code }) => [id, `${kind}:${code}`]))
  const { own } = read
  const isCompared = own !== null && entersCohorts({ grade: own.grade, hasFigures: read.ownValues.length > 0 })
  return {
    nodes,
    tree: toScoreTree(instrument).nodes,
    seed: Number(read.seed),
    own: organisationOf(own ? `${own.kind}:${own.code}` : 'own', isCompared ? read.ownValues : [], nodes),
    others: read.values.map(({ organisationId, values }) => organisationOf(codeOf.get(organisationId)!, values, nodes)),
  }
}

function organisationOf(code: string, values: readonly ListedValue[], nodes: readonly string[]): ListedOrganisation {
  const byNode = new Map(values.map((value) => [value[0], value]))
  return {
    code,
    values: nodes.map((node) => byNode.get(node)?.[1] ?? null),
    variances: nodes.map((node) => {
      const [, , low, high] = byNode.get(node) ?? []
      return low == null || high == null ? null : varianceOfInterval({ low, high })
    }),
  }
}
