import { RuleBroken } from '../errors.ts'
import { isAddress } from '../initiatives/initiative-rules.ts'
import { normaliseAddress } from '../invitations/address.ts'
import { isDay } from '../trainings/programme.ts'
import type { DecisionDraft, TargetFacts, WantedTarget } from './decision.ts'

/** Most signs of each text. */
export const longestInDecision = {
  title: 160,
  diaryNumber: 60,
  text: 8000,
  minutesLink: 300,
  targetTitle: 200,
  responsible: 120,
} as const
export const mostTargets = 30
export const mostTargetUnits = 50
/** Of one organisation; older ones are withdrawn, not removed. */
export const mostDecisions = 300
const earliestDay = '1990-01-01'

export type DecisionField =
  | 'title'
  | 'decidedOn'
  | 'diaryNumber'
  | 'text'
  | 'minutesLink'
  | 'targets'
  | 'targetTitle'
  | 'dueOn'
  | 'responsible'
  | 'responsibleAddress'
  | 'node'
  | 'threshold'
  | 'unitIds'
  | 'cohort'
  | 'trainingId'
  | 'baselineRoundId'

export type DecisionProblemKind =
  'missing' | 'tooLong' | 'tooMany' | 'notADay' | 'beforeDecision' | 'notAnAddress' | 'outOfRange' | 'unknown'

/** What is wrong with one field; the form shows it beside the field, the service refuses. */
export interface DecisionProblem {
  readonly field: DecisionField
  readonly kind: DecisionProblemKind
  /** Place of the target, from 0; null: the decision itself. */
  readonly target: number | null
  /** The limit that is broken; null where there is none. */
  readonly most: number | null
}

/** What a draft refers to, as far as it is known. */
export interface KnownForDecision {
  readonly nodes: ReadonlySet<string>
  /** Own units and funded operations. */
  readonly unitIds: ReadonlySet<string>
  readonly trainingIds: ReadonlySet<string>
  readonly roundIds: ReadonlySet<string>
}

const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const prose = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
const orNull = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim())

/** Spaces at the ends, empty links and doubles gone. Changes no meaning. */
export function tidyDecision(draft: DecisionDraft): DecisionDraft {
  return {
    ...draft,
    title: line(draft.title),
    diaryNumber: line(draft.diaryNumber),
    text: prose(draft.text),
    minutesLink: orNull(draft.minutesLink),
    targets: draft.targets.map(tidyTarget),
  }
}

function tidyTarget(target: WantedTarget): WantedTarget {
  const tidy = {
    title: line(target.title),
    responsible: line(target.responsible),
    responsibleAddress: orNull(target.responsibleAddress)?.toLowerCase() ?? null,
  }
  return target.kind === 'score'
    ? { ...target, ...tidy, unitIds: [...new Set(target.unitIds)] }
    : { ...target, ...tidy }
}

/** Everything that is wrong with a tidied draft, in the order of the form; none: it can be stored. */
export function decisionProblems(draft: DecisionDraft, known: KnownForDecision): readonly DecisionProblem[] {
  const problems: DecisionProblem[] = []
  const add = (field: DecisionField, kind: DecisionProblemKind, target: number | null = null, most?: number) =>
    problems.push({ field, kind, target, most: most ?? null })
  const limits = longestInDecision
  if (draft.title === '') add('title', 'missing')
  else if (draft.title.length > limits.title) add('title', 'tooLong', null, limits.title)
  if (!isDay(draft.decidedOn) || draft.decidedOn < earliestDay) add('decidedOn', 'notADay')
  if (draft.diaryNumber.length > limits.diaryNumber) add('diaryNumber', 'tooLong', null, limits.diaryNumber)
  if (draft.text.length > limits.text) add('text', 'tooLong', null, limits.text)
  if (draft.minutesLink !== null && !isAddress(draft.minutesLink)) add('minutesLink', 'notAnAddress')
  if (draft.targets.length > mostTargets) add('targets', 'tooMany', null, mostTargets)
  for (const [place, target] of draft.targets.entries()) {
    if (target.title === '') add('targetTitle', 'missing', place)
    else if (target.title.length > limits.targetTitle) add('targetTitle', 'tooLong', place, limits.targetTitle)
    if (!isDay(target.dueOn)) add('dueOn', 'notADay', place)
    else if (target.dueOn < draft.decidedOn) add('dueOn', 'beforeDecision', place)
    if (target.responsible.length > limits.responsible) add('responsible', 'tooLong', place, limits.responsible)
    if (target.responsibleAddress !== null && normaliseAddress(target.responsibleAddress) === null)
      add('responsibleAddress', 'notAnAddress', place)
    for (const [field, kind, most] of ofKind(target, known)) add(field, kind, place, most)
    if (target.baselineRoundId !== null && !known.roundIds.has(target.baselineRoundId))
      add('baselineRoundId', 'unknown', place)
  }
  return problems
}

type OfKind = readonly [field: DecisionField, kind: DecisionProblemKind, most?: number]

function ofKind(target: TargetFacts, known: KnownForDecision): readonly OfKind[] {
  const found: OfKind[] = []
  if (target.kind === 'action') return found
  const least = target.kind === 'gap-to-median' ? -100 : 0
  if (!Number.isFinite(target.threshold) || target.threshold < least || target.threshold > 100)
    found.push(['threshold', 'outOfRange', 100])
  if ('node' in target && !known.nodes.has(target.node))
    found.push(['node', target.node === '' ? 'missing' : 'unknown'])
  if (target.kind === 'score') {
    if (target.unitIds.length > mostTargetUnits) found.push(['unitIds', 'tooMany', mostTargetUnits])
    else if (target.unitIds.some((id) => !known.unitIds.has(id))) found.push(['unitIds', 'unknown'])
  }
  if (target.kind === 'training' && !known.trainingIds.has(target.trainingId))
    found.push(['trainingId', target.trainingId === '' ? 'missing' : 'unknown'])
  return found
}

/** @throws RuleBroken DECISION_INVALID with the names of the fields */
export function assertDecision(draft: DecisionDraft, known: KnownForDecision): void {
  const problems = decisionProblems(draft, known)
  if (problems.length === 0) return
  const fields = [...new Set(problems.map(({ field }) => field))].join(', ')
  throw new RuleBroken('DECISION_INVALID', { fields })
}
