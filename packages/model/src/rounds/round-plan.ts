import { fewestAnswers } from './round-lifecycle.ts'
import { explanationsSchema, ownQuestionsSchema, type Explanation, type OwnQuestion } from './supplement.ts'
import { invitationTextsSchema, textProblems, type InvitationTexts } from './invitation-texts.ts'

/** What a key user decides about a round before it opens. */
export interface RoundPlan {
  readonly name: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly targetGroup: 'employees' | 'leaders'
  readonly opensAt: Date
  readonly closesAt: Date
  readonly collection: 'invitations' | 'open_link'
  readonly inviteMode: 'all' | 'list' | 'sample'
  /** How many are drawn; only of a sample. */
  readonly sampleSize: number | null
  /** Null: the standard texts. */
  readonly invitationTexts: InvitationTexts | null
  /** Days after opening. */
  readonly reminderDays: readonly number[]
  readonly ownQuestions: readonly OwnQuestion[]
  readonly explanations: readonly Explanation[]
  /** Id of the background question that is asked; null: none. */
  readonly background: string | null
  /** Null: once; 12: yearly; fewer: a pulse. */
  readonly repeatMonths: number | null
  /** Units that close before the round, with what lies below them. */
  readonly unitPeriods: readonly { readonly unitId: string; readonly closesAt: Date }[]
}

/** Why a plan cannot stand: which field, and what is wrong with it. Never what was written there. */
export interface PlanProblem {
  readonly path: string
  readonly code: string
}

const dayMs = 86_400_000
export const longestPeriodDays = 120
export const mostReminders = 4

/**
 * Everything that is wrong with a plan, the first page of it first. Empty: it can stand, which does not mean that the
 * round is ready to open (`readiness.ts`).
 */
export function planProblems(plan: RoundPlan): PlanProblem[] {
  return [...nameAndYear(plan), ...whoProblems(plan), ...timeProblems(plan), ...wordProblems(plan)]
}

function nameAndYear({ name, reportingYear }: RoundPlan): PlanProblem[] {
  return [
    ...problem(name.trim().length === 0, 'name', 'MISSING'),
    ...problem(name.length > 120, 'name', 'TOO_LONG'),
    ...problem(
      !Number.isInteger(reportingYear) || reportingYear < 2000 || reportingYear > 2100,
      'reportingYear',
      'RANGE',
    ),
  ]
}

function whoProblems({ collection, inviteMode, sampleSize }: RoundPlan): PlanProblem[] {
  if (collection === 'open_link' && inviteMode !== 'all') return [{ path: 'inviteMode', code: 'OPEN_LINK_INVITES_ALL' }]
  if (inviteMode !== 'sample') return problem(sampleSize !== null, 'sampleSize', 'NOT_A_SAMPLE')
  if (sampleSize === null) return [{ path: 'sampleSize', code: 'MISSING' }]
  return problem(!Number.isInteger(sampleSize) || sampleSize < fewestAnswers, 'sampleSize', 'TOO_FEW')
}

function timeProblems({ opensAt, closesAt, reminderDays, repeatMonths, unitPeriods }: RoundPlan): PlanProblem[] {
  const days = (closesAt.getTime() - opensAt.getTime()) / dayMs
  if (!(days > 0)) return [{ path: 'closesAt', code: 'BEFORE_OPENING' }]
  return [
    ...problem(days > longestPeriodDays, 'closesAt', 'TOO_LONG'),
    ...problem(reminderDays.length > mostReminders, 'reminderDays', 'TOO_MANY'),
    ...problem(new Set(reminderDays).size < reminderDays.length, 'reminderDays', 'TWICE'),
    ...problem(
      reminderDays.some((day) => !Number.isInteger(day) || day < 1 || day > longestPeriodDays),
      'reminderDays',
      'RANGE',
    ),
    ...problem(
      repeatMonths !== null && (!Number.isInteger(repeatMonths) || repeatMonths < 1 || repeatMonths > 36),
      'repeatMonths',
      'RANGE',
    ),
    ...unitPeriods.flatMap(({ closesAt: own }, index) =>
      problem(own <= opensAt || own > closesAt, `unitPeriods.${index}.closesAt`, 'OUTSIDE_PERIOD'),
    ),
    ...problem(new Set(unitPeriods.map(({ unitId }) => unitId)).size < unitPeriods.length, 'unitPeriods', 'TWICE'),
  ]
}

function wordProblems({ ownQuestions, explanations, invitationTexts }: RoundPlan): PlanProblem[] {
  const forms: PlanProblem[] = (
    [
      ['ownQuestions', ownQuestionsSchema.safeParse(ownQuestions)],
      ['explanations', explanationsSchema.safeParse(explanations)],
      ['invitationTexts', invitationTextsSchema.nullable().safeParse(invitationTexts)],
    ] as const
  ).flatMap(([path, { error }]) =>
    (error?.issues ?? []).map((issue) => ({
      path: [path, ...issue.path].map(String).join('.'),
      code: codeOf(issue.code),
    })),
  )
  if (forms.length > 0 || invitationTexts === null) return forms
  return textProblems(invitationTexts).map(({ path, code }) => ({ path: `invitationTexts.${path}`, code }))
}

function codeOf(issue: string): string {
  return issue === 'too_big' ? 'TOO_LONG' : issue === 'too_small' ? 'MISSING' : 'WRONG_FORM'
}

function problem(isOne: boolean, path: string, code: string): PlanProblem[] {
  return isOne ? [{ path, code }] : []
}

/** The year that a round counts for unless its owner says otherwise: that in which it closes. */
export function usualReportingYear(closesAt: Date): number {
  return closesAt.getUTCFullYear()
}

/**
 * The same moment so many months later; the last day of a shorter month where there is no such day.
 *
 * @example monthsLater(new Date('2027-01-31T08:00Z'), 1) // 2027-02-28T08:00Z
 */
export function monthsLater(from: Date, months: number): Date {
  const day = from.getUTCDate()
  const moved = new Date(from)
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const last = new Date(moved)
  last.setUTCMonth(last.getUTCMonth() + 1)
  last.setUTCDate(0)
  moved.setUTCDate(Math.min(day, last.getUTCDate()))
  return moved
}

/** A year in a name moves with the round: "Mätning 2026" becomes "Mätning 2027". */
export function nameInYear(name: string, from: number, to: number): string {
  return name.replaceAll(String(from), String(to))
}

/** The plan of the next round of a schedule, or of a copy: the same but for its time, its name and its year. */
export function nextPlan(plan: RoundPlan, months: number): RoundPlan {
  const closesAt = monthsLater(plan.closesAt, months)
  const reportingYear = plan.reportingYear + (usualReportingYear(closesAt) - usualReportingYear(plan.closesAt))
  return {
    ...plan,
    name: nameInYear(plan.name, plan.reportingYear, reportingYear),
    reportingYear,
    opensAt: monthsLater(plan.opensAt, months),
    closesAt,
    unitPeriods: plan.unitPeriods.map((period) => ({ ...period, closesAt: monthsLater(period.closesAt, months) })),
  }
}
