import type { Measures } from '@mognad/db/decisions/measure.read-model'
import type { TargetFacts } from '@mognad/model/decisions/decision'
import type { Evidence, EvidenceGap } from '@mognad/model/decisions/judge-target'
import { reachOf } from '@mognad/model/trainings/programme'

/**
 * What is shown of the things that a target is about: one piece for the organisation, or one for each unit that it names.
 * What is hidden comes as its reason, never as a number.
 */
export function evidenceFor(target: TargetFacts, measures: Measures): readonly Evidence[] {
  switch (target.kind) {
    case 'score': {
      const about = target.unitIds.length === 0 ? [null] : target.unitIds
      return about.map((unitId) => scoreOf(measures, target.node, unitId))
    }
    case 'gap-to-median': {
      const gap = measures.gaps.find(({ nodeId, cohort }) => nodeId === target.node && cohort === target.cohort)
      if (!gap) return [nothing(null, 'notMeasured')]
      const { editionId, mean, low, high, median, reason } = gap
      if (mean === null || median === null) return [{ ...nothing(null, reason ?? 'missing'), editionId }]
      // The median stands for the level to reach, and is taken as it is.
      const from = (points: number | null) => (points === null ? null : points - median)
      return [{ ...nothing(null, reason), editionId, value: mean - median, low: from(low), high: from(high) }]
    }
    case 'response-rate': {
      const { round } = measures
      if (!round) return [nothing(null, 'notMeasured')]
      if (round.responseRate === null) return [{ ...nothing(null, 'hidden'), roundId: round.id }]
      return [{ ...nothing(null, null), roundId: round.id, value: round.responseRate * 100 }]
    }
    case 'training': {
      const held = measures.participation.filter(({ trainingId }) => trainingId === target.trainingId)
      const reach = reachOf(held).find(({ role }) => role === target.role)
      const share = reach ? (100 * reach.participants) / reach.headcount : 0
      return [{ ...nothing(null, null), value: share }]
    }
    case 'action':
      return []
  }
}

function scoreOf({ round, scores }: Measures, node: string, unitId: string | null): Evidence {
  if (!round) return nothing(unitId, 'notMeasured')
  const score = scores.find((one) => one.nodeId === node && one.unitId === unitId)
  // A unit whose people are shown together with others has no figure of its own, and neither has one that is new.
  if (!score) return { ...nothing(unitId, unitId === null ? 'missing' : 'hidden'), roundId: round.id }
  const { mean: value, low, high, reason } = score
  return { ...nothing(unitId, reason), value, low, high, roundId: round.id }
}

function nothing(unitId: string | null, gap: EvidenceGap | null): Evidence {
  return { unitId, value: null, low: null, high: null, gap, roundId: null, editionId: null }
}
