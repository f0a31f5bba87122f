import { unitsShownTo } from '@mognad/model/access/actor'
import { can } from '@mognad/model/access/can'
import type { TargetFacts } from '@mognad/model/decisions/decision'
import { isOverdue } from '@mognad/model/decisions/judge-target'
import type { DecisionRow, JudgementRow, TargetRow } from '@mognad/db/decisions/decision.read-model'
import type { Context } from '../../graphql/context.ts'
import type { DecisionChoicesReader } from './decision-choices.reader.ts'
import type { Decision, DecisionTarget, TargetJudgement, TargetThing } from './decision.type.ts'

/** Decisions as they are shown to whoever asks: with names for ids, and without the figures of units that are not theirs. */
export class DecisionReader {
  constructor(
    private readonly choices: DecisionChoicesReader,
    private readonly now: () => Date,
  ) {}

  /** Loaders gather what a list of decisions needs into one statement a kind. */
  async toDecisions(context: Context, rows: readonly DecisionRow[]): Promise<Decision[]> {
    const nodes = await this.choices.nodes()
    const today = this.now().toISOString().slice(0, 10)
    return Promise.all(
      rows.map(async ({ withdrawnAt, ...row }) => {
        const { organisationId } = row
        const [targets, isSeen] = await Promise.all([
          context.loaders.decisionTargets.load(row.id),
          sightOf(context, organisationId),
        ])
        const keeps = can(context.actor, 'keep decisions', { organisationId })
        const toTarget = async (target: TargetRow): Promise<DecisionTarget> => {
          const { facts } = target
          const last = said(target)
          const [named, judgement] = await Promise.all([
            namesOf(context, facts),
            last && toJudgement(context, isSeen, last),
          ])
          const node = 'node' in facts ? facts.node : null
          return {
            id: target.id,
            organisationId,
            kind: facts.kind,
            title: facts.title,
            dueOn: facts.dueOn,
            responsible: facts.responsible,
            responsibleAddress: keeps ? facts.responsibleAddress : null,
            ...named,
            node: node === null ? null : { node, title: nodes.get(node)?.title ?? { sv: node, en: node } },
            threshold: 'threshold' in facts ? facts.threshold : null,
            cohort: facts.kind === 'gap-to-median' ? facts.cohort : null,
            role: facts.kind === 'training' ? facts.role : null,
            doneOn: target.doneOn,
            doneNote: target.doneNote,
            judgement,
            overdue: withdrawnAt === null && isOverdue({ dueOn: facts.dueOn, verdict: target.verdict }, today),
          }
        }
        return { ...row, withdrawn: withdrawnAt !== null, targets: await Promise.all(targets.map(toTarget)) }
      }),
    )
  }

  /** Everything that was ever said of a target, the newest first. */
  async history(context: Context, targetId: string, organisationId: string): Promise<TargetJudgement[]> {
    const [rows, isSeen] = await Promise.all([
      context.loaders.targetJudgements.load(targetId),
      sightOf(context, organisationId),
    ])
    return Promise.all(rows.map((row) => toJudgement(context, isSeen, row)))
  }
}

/** The last judgement of a target; null until the worker has looked. */
function said({ verdict, cause, evidence, judgedAt }: TargetRow): Omit<JudgementRow, 'targetId'> | null {
  return verdict && cause && evidence && judgedAt ? { verdict, cause, evidence, judgedAt } : null
}

/** Whether the figures of a unit are for whoever asks: unit managers see their own part of the tree, others all of it. */
async function sightOf({ actor, loaders }: Context, organisationId: string): Promise<(unitId: string) => boolean> {
  const own = unitsShownTo(actor, organisationId)
  if (own === null) return () => true
  const parents = new Map((await loaders.unitTree.load(organisationId)).map(({ id, parentId }) => [id, parentId]))
  return (unitId) => {
    for (let at: string | null | undefined = unitId; at; at = parents.get(at)) if (own.includes(at)) return true
    return false
  }
}

async function toJudgement(
  context: Context,
  isSeen: (unitId: string) => boolean,
  { verdict, cause, evidence, judgedAt }: Omit<JudgementRow, 'targetId'>,
): Promise<TargetJudgement> {
  const seen = evidence.filter(({ unitId }) => unitId === null || isSeen(unitId))
  return {
    verdict,
    cause,
    judgedAt,
    unseen: evidence.length - seen.length,
    evidence: await Promise.all(
      seen.map(async ({ unitId, roundId, value, low, high, gap, verdict: ofThis }) => ({
        value,
        low,
        high,
        gap,
        verdict: ofThis,
        unit: unitId === null ? null : await unitNamed(context, unitId),
        round: roundId === null ? null : await roundNamed(context, roundId),
      })),
    ),
  }
}

async function namesOf(
  context: Context,
  facts: TargetFacts,
): Promise<Pick<DecisionTarget, 'baseline' | 'units' | 'training'>> {
  const [baseline, units, training] = await Promise.all([
    facts.baselineRoundId === null ? null : roundNamed(context, facts.baselineRoundId),
    Promise.all(facts.kind === 'score' ? facts.unitIds.map((id) => unitNamed(context, id)) : []),
    facts.kind === 'training' ? context.loaders.training.load(facts.trainingId) : null,
  ])
  return { baseline, units, training: training && { id: training.id, name: training.title.sv } }
}

/** Units are retired, not deleted: one that cannot be found goes without a name. */
async function unitNamed({ loaders }: Context, id: string): Promise<TargetThing> {
  return { id, name: (await loaders.unit.load(id))?.name ?? '–' }
}

async function roundNamed({ loaders }: Context, id: string): Promise<TargetThing> {
  return { id, name: (await loaders.round.load(id))?.name ?? '–' }
}
