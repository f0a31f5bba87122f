import { parentsFirst, sumsBelow, treeProblems } from '@mognad/model/organisations/organisation-tree'
import { textProblems, textsOf } from '@mognad/model/rounds/invitation-texts'
import { readinessOf } from '@mognad/model/rounds/readiness'
import { usualReportingYear, type RoundPlan as PlannedRound } from '@mognad/model/rounds/round-plan'
import { RuleBroken } from '@mognad/model/errors'
import type { PlannedBox } from '@mognad/db/rounds/round-plan.store'
import type { PlannedUnitRow, RoundPlanRow } from '@mognad/db/rounds/round-plan.read-model'
import type { PlanChanges } from './round-planning.service.ts'
import type { RoundPlanInput } from './round-plan.input.ts'
import type { PlannedUnit, RoundPlan } from './round-plan.type.ts'

export function toRoundPlan(row: RoundPlanRow, opensAt: Date | null): RoundPlan {
  const { roundId, units, frame, recipients, hasKey, invitationTexts: own, ...plan } = row
  const texts = textsOf(own)
  const people = row.collection === 'open_link' ? frame : recipients
  const prepared = { units, frame, people, textProblems: textProblems(texts).length, hasKey, opensAt }
  return {
    ...plan,
    roundId,
    frame,
    recipients,
    invitationTexts: texts,
    standardTexts: own === null,
    preparations: readinessOf(prepared),
  }
}

/** Frames are shown with everything below a unit: that is how many its figures will speak of. */
export function toPlannedUnits(rows: readonly PlannedUnitRow[]): PlannedUnit[] {
  const tree = rows.map((row) => ({ ...row, id: row.unitId }))
  if (treeProblems(tree).length > 0) return [...rows]
  const ordered = parentsFirst(tree)
  const below = sumsBelow(ordered, ({ frame }) => frame)
  return ordered.map(({ id, unitId, name, parentId, branch, frame, closesAt }) => {
    return { unitId, name, parentId, branch, frame: below.get(id) ?? frame, closesAt }
  })
}

const usualBox: PlannedBox = { strength: 'key_holder', keyHolder: 'registratorn', keyHolderEmail: null }

export function toPlanChanges({ box, targetGroup, ...plan }: RoundPlanInput): PlanChanges {
  return {
    ...plan,
    ...(targetGroup ? { targetGroup: targetGroup === 'leaders' ? ('leaders' as const) : ('employees' as const) } : {}),
    ...(box ? { box: { ...box, keyHolderEmail: box.keyHolderEmail ?? null } } : {}),
  } as PlanChanges
}

/**
 * The plan of a new round: what was given, and the usual for the rest.
 *
 * @throws RuleBroken PLAN_INVALID without a name, a version of the instrument or a period
 */
export function toNewPlan(input: RoundPlanInput): { plan: PlannedRound; box: PlannedBox } {
  const { box = usualBox, ...given } = toPlanChanges(input)
  const { name, instrumentVersionId, opensAt, closesAt } = given
  const missing = Object.entries({ name, instrumentVersionId, opensAt, closesAt }).filter(([, value]) => value == null)
  if (missing.length > 0 || !name || !instrumentVersionId || !opensAt || !closesAt)
    throw new RuleBroken('PLAN_INVALID', { problems: missing.map(([field]) => `${field} MISSING`).join(', ') })
  const plan: PlannedRound = {
    targetGroup: given.targetGroup ?? 'employees',
    collection: given.collection ?? 'invitations',
    inviteMode: given.inviteMode ?? 'all',
    sampleSize: given.sampleSize ?? null,
    invitationTexts: given.invitationTexts ?? null,
    reminderDays: given.reminderDays ?? [7, 14],
    ownQuestions: given.ownQuestions ?? [],
    explanations: given.explanations ?? [],
    background: given.background ?? null,
    repeatMonths: given.repeatMonths ?? null,
    unitPeriods: given.unitPeriods ?? [],
    reportingYear: given.reportingYear ?? usualReportingYear(closesAt),
    name,
    instrumentVersionId,
    opensAt,
    closesAt,
  }
  return { plan, box }
}
