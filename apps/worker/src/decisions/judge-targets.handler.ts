import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { addJudgements, keepBasis, type JudgementToStore } from '@mognad/db/decisions/judgement.store'
import { basisOf, measuresOf, targetsToJudge, type TargetToJudge } from '@mognad/db/decisions/measure.read-model'
import type { StartedRun } from '@mognad/db/job-runs/job-run-progress.store'
import { causeOf, judgeTarget, type Evidence } from '@mognad/model/decisions/judge-target'
import { RuleBroken } from '@mognad/model/errors'
import { statementsOf } from '../database.ts'
import type { RunContext } from '../run-context.ts'
import { evidenceFor } from './evidence-for.ts'
import { judgedInstrument } from './judged-instrument.ts'

/**
 * Judges every target of an organisation's decisions by what is shown today (method 2.4), and writes down what differs from
 * what was said before, and why. What has not changed leaves nothing: judging twice is judging once.
 */
export async function judgeTargets(run: StartedRun, { commit, progress }: RunContext): Promise<void> {
  const { organisationId } = run
  if (!organisationId) throw new RuleBroken('NOT_FOUND')
  progress('judge', 0, 1)
  await commit(async (client) => {
    const tx = statementsOf(client)
    // Before the targets are read: what comes in meanwhile makes another basis, and they are judged again.
    const { basis, today } = await basisOf(tx, organisationId, judgedInstrument)
    const targets = await targetsToJudge(tx, organisationId)
    const measures = await measuresOf(tx, { organisationId, instrumentKey: judgedInstrument, ...askedBy(targets) })
    const changed = targets.flatMap((target) => {
      const judgement = judge(target, evidenceFor(target.facts, measures), today)
      return judgement ? [{ target, judgement }] : []
    })
    if (changed.length > 0) {
      const judgements = changed.map(({ judgement }) => judgement)
      await addJudgements(tx, organisationId, judgements)
    }
    for (const { target, judgement } of changed)
      await recordAuditEvent(
        tx,
        {},
        {
          kind: 'TARGET_JUDGED',
          subjectId: target.decisionId,
          organisationId,
          detail: {
            targetId: target.id,
            verdict: judgement.verdict,
            before: target.before?.verdict ?? null,
            cause: judgement.cause,
          },
        },
      )
    await keepBasis(tx, organisationId, basis)
  })
}

/** Null: it is as it was. */
function judge(
  { id, facts, version, doneOn, before }: TargetToJudge,
  found: readonly Evidence[],
  today: string,
): JudgementToStore | null {
  const { verdict, each } = judgeTarget({ ...facts, doneOn }, found, today)
  const evidence = found.map((one, place) => ({ ...one, verdict: each[place]! }))
  const earlier = before && { ...before, evidence: before.evidence.map(withoutVerdict) }
  const now = { kind: facts.kind, targetVersion: version, verdict, doneOn, evidence: found }
  const cause = causeOf(earlier, now)
  return cause && { targetId: id, targetVersion: version, verdict, cause, doneOn, evidence }
}

/** In the order in which evidence is made, so that two of them compare as texts: jsonb has an order of its own. */
function withoutVerdict({ unitId, value, low, high, gap, roundId, editionId }: Evidence): Evidence {
  return { unitId, value, low, high, gap, roundId, editionId }
}

/** What has to be read for some targets. */
function askedBy(targets: readonly TargetToJudge[]) {
  const facts = targets.map((target) => target.facts)
  const distinct = (values: readonly string[]) => [...new Set(values)]
  return {
    nodes: distinct(facts.flatMap((one) => ('node' in one ? [one.node] : []))),
    unitIds: distinct(facts.flatMap((one) => (one.kind === 'score' ? one.unitIds : []))),
    trainingIds: distinct(facts.flatMap((one) => (one.kind === 'training' ? [one.trainingId] : []))),
  }
}
