import { standardTexts, type InvitationTexts } from '@mognad/model/rounds/invitation-texts'
import { planProblems, usualReportingYear, type RoundPlan } from '@mognad/model/rounds/round-plan'
import type { PlanPartsFragment, RoundPlanInput } from '../../../generated/graphql.ts'

type Wire = NonNullable<PlanPartsFragment['plan']>
interface Both {
  sv: string
  en: string
}

/** A plan while it is written: what stands in the fields, also where it is not yet a number or a date. */
export interface PlanDraft {
  name: string
  instrumentVersionId: string
  /** Empty: the year in which the round closes. */
  reportingYear: string
  targetGroup: 'EMPLOYEES' | 'LEADERS'
  collection: Wire['collection']
  inviteMode: Wire['inviteMode']
  sampleSize: string
  /** Local time, as the field of the browser has it. */
  opensAt: string
  closesAt: string
  reminderDays: string
  /** Months; empty: once. */
  repeat: string
  unitPeriods: { unitId: string; closesAt: string }[]
  ownQuestions: Both[]
  explanations: { itemId: string; term: Both; text: Both }[]
  /** Id of the background question; empty: none. */
  background: string
  texts: InvitationTexts
  standardTexts: boolean
  strength: 'KEY_HOLDER' | 'SERVER'
  keyHolder: string
  keyHolderEmail: string
}

export const steps = ['basics', 'time', 'questions', 'texts', 'box'] as const
export type PlanStep = (typeof steps)[number]

/** Which page of the wizard a field stands on. */
const stepOfField: Readonly<Record<string, PlanStep>> = {
  name: 'basics',
  instrumentVersionId: 'basics',
  reportingYear: 'basics',
  inviteMode: 'basics',
  sampleSize: 'basics',
  opensAt: 'time',
  closesAt: 'time',
  reminderDays: 'time',
  repeatMonths: 'time',
  unitPeriods: 'time',
  ownQuestions: 'questions',
  explanations: 'questions',
  background: 'questions',
  invitationTexts: 'texts',
  keyHolder: 'box',
}

const dayMs = 86_400_000

/** `2027-02-01T07:00` in the reader's own time zone. */
export function localTime(iso: string): string {
  const date = new Date(iso)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

function isoTime(local: string): string {
  return new Date(local).toISOString()
}

/** A round of three weeks that begins on the Monday after next, in the morning. */
export function newDraft(now: Date, instrumentVersionId: string, name: string): PlanDraft {
  const monday = new Date(now.getTime() + (14 - ((now.getDay() + 6) % 7)) * dayMs)
  monday.setHours(7, 0, 0, 0)
  const end = new Date(monday.getTime() + 18 * dayMs)
  end.setHours(23, 59, 0, 0)
  return {
    name,
    instrumentVersionId,
    reportingYear: '',
    targetGroup: 'EMPLOYEES',
    collection: 'INVITATIONS',
    inviteMode: 'ALL',
    sampleSize: '',
    opensAt: localTime(monday.toISOString()),
    closesAt: localTime(end.toISOString()),
    reminderDays: '7, 14',
    repeat: '',
    unitPeriods: [],
    ownQuestions: [],
    explanations: [],
    background: '',
    texts: standardTexts,
    standardTexts: true,
    strength: 'KEY_HOLDER',
    keyHolder: 'registratorn',
    keyHolderEmail: '',
  }
}

export function draftOf(round: PlanPartsFragment): PlanDraft | null {
  const { plan, box, opensAt, closesAt } = round
  if (!plan || !box || !opensAt || !closesAt) return null
  return {
    name: round.name,
    instrumentVersionId: round.instrumentVersion.id,
    reportingYear: String(round.reportingYear),
    targetGroup: plan.targetGroup === 'LEADERS' ? 'LEADERS' : 'EMPLOYEES',
    collection: plan.collection,
    inviteMode: plan.inviteMode,
    sampleSize: plan.sampleSize === null ? '' : String(plan.sampleSize),
    opensAt: localTime(opensAt),
    closesAt: localTime(closesAt),
    reminderDays: plan.reminderDays.join(', '),
    repeat: plan.repeatMonths === null ? '' : String(plan.repeatMonths),
    unitPeriods: round.plannedUnits.flatMap(({ unitId, closesAt: own }) =>
      own ? [{ unitId, closesAt: localTime(own) }] : [],
    ),
    ownQuestions: round.ownQuestions.map(({ text }) => ({ sv: text.sv, en: text.en })),
    explanations: plan.explanations.map(({ itemId, term, text }) => ({
      itemId: itemId ?? '',
      term: { sv: term.sv, en: term.en },
      text: { sv: text.sv, en: text.en },
    })),
    background: plan.background ?? '',
    texts: plainTexts(plan.invitationTexts),
    standardTexts: plan.standardTexts,
    strength: box.strength,
    keyHolder: box.keyHolder,
    keyHolderEmail: plan.keyHolderEmail ?? '',
  }
}

/** Without what the cache has written beside the fields: the server takes the fields only. */
function plainTexts({ sv, en }: Wire['invitationTexts']): PlanDraft['texts'] {
  const mail = ({ subject, body }: { subject: string; body: string }) => ({ subject, body })
  const mails = ({ invitation, reminder }: Wire['invitationTexts']['sv']) => ({
    invitation: mail(invitation),
    reminder: mail(reminder),
  })
  return { sv: mails(sv), en: mails(en) }
}

function numbers(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number)
}

const isTime = (local: string) => !Number.isNaN(new Date(local).getTime())

/** What is wrong, as fields and codes; first what the fields themselves cannot hold. */
export function draftProblems(draft: PlanDraft): { path: string; code: string; step: PlanStep }[] {
  const early = [
    ...(isTime(draft.opensAt) ? [] : [{ path: 'opensAt', code: 'MISSING' }]),
    ...(isTime(draft.closesAt) ? [] : [{ path: 'closesAt', code: 'MISSING' }]),
    ...(draft.keyHolder.trim().length < 2 ? [{ path: 'keyHolder', code: 'MISSING' }] : []),
  ]
  const whole = isTime(draft.opensAt) && isTime(draft.closesAt) ? planProblems(planOf(draft)) : []
  return [...early, ...whole].map((problem) => ({
    ...problem,
    step: stepOfField[problem.path.split('.', 1)[0]!] ?? 'basics',
  }))
}

/** As the rules of a plan see it. */
export function planOf(draft: PlanDraft): RoundPlan {
  const closesAt = new Date(draft.closesAt)
  const lower = <Word extends string>(word: Word) => word.toLowerCase() as Lowercase<Word>
  return {
    name: draft.name,
    instrumentVersionId: draft.instrumentVersionId,
    reportingYear: draft.reportingYear === '' ? usualReportingYear(closesAt) : Number(draft.reportingYear),
    targetGroup: lower(draft.targetGroup),
    collection: lower(draft.collection),
    inviteMode: lower(draft.inviteMode),
    sampleSize: draft.inviteMode === 'SAMPLE' && draft.sampleSize !== '' ? Number(draft.sampleSize) : null,
    opensAt: new Date(draft.opensAt),
    closesAt,
    reminderDays: numbers(draft.reminderDays),
    repeatMonths: draft.repeat === '' ? null : Number(draft.repeat),
    unitPeriods: draft.unitPeriods.map((period) => ({ ...period, closesAt: new Date(period.closesAt) })),
    ownQuestions: draft.ownQuestions.map((text) => ({ text })),
    explanations: draft.explanations.map((each) => ({ ...each, itemId: each.itemId || null })),
    background: draft.background || null,
    invitationTexts: draft.standardTexts ? null : draft.texts,
  }
}

/** As it is sent: everything that stands in the draft. */
export function inputOf(draft: PlanDraft): RoundPlanInput {
  const plan = planOf(draft)
  const { targetGroup, collection, inviteMode, strength, keyHolder, keyHolderEmail } = draft
  const box = { strength, keyHolder: keyHolder.trim(), keyHolderEmail: keyHolderEmail.trim() || null }
  return {
    targetGroup,
    collection,
    inviteMode,
    box,
    name: plan.name.trim(),
    instrumentVersionId: plan.instrumentVersionId,
    reportingYear: plan.reportingYear,
    sampleSize: plan.sampleSize,
    opensAt: isoTime(draft.opensAt),
    closesAt: isoTime(draft.closesAt),
    reminderDays: [...plan.reminderDays],
    repeatMonths: plan.repeatMonths,
    unitPeriods: draft.unitPeriods.map(({ unitId, closesAt }) => ({
      unitId,
      closesAt: isoTime(closesAt),
    })),
    ownQuestions: plan.ownQuestions.map(({ text }) => ({ text })),
    explanations: plan.explanations.map((each) => ({ ...each })),
    background: plan.background,
    invitationTexts: plan.invitationTexts,
  }
}
