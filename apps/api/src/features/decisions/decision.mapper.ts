import type { DecisionDraft, WantedTarget } from '@mognad/model/decisions/decision'
import type { SaveDecisionInput, TargetInput } from './decision.input.ts'

/** What was sent as a draft. What a kind asks for and was not sent is empty, and the rules say so beside the field. */
export function draftOf({
  title,
  decidedOn,
  body,
  diaryNumber,
  text,
  minutesLink,
  targets,
}: SaveDecisionInput): DecisionDraft {
  return { title, decidedOn, body, diaryNumber, text, minutesLink: minutesLink ?? null, targets: targets.map(toTarget) }
}

function toTarget(input: TargetInput): WantedTarget {
  const any = {
    id: input.id ?? null,
    title: input.title,
    dueOn: input.dueOn,
    responsible: input.responsible,
    responsibleAddress: input.responsibleAddress ?? null,
    baselineRoundId: input.baselineRoundId ?? null,
  }
  const threshold = input.threshold ?? Number.NaN
  const node = input.node ?? ''
  switch (input.kind) {
    case 'score':
      return { ...any, kind: 'score', node, threshold, unitIds: input.unitIds ?? [] }
    case 'response-rate':
      return { ...any, kind: 'response-rate', threshold }
    case 'gap-to-median':
      return { ...any, kind: 'gap-to-median', node, threshold, cohort: input.cohort ?? 'group' }
    case 'training':
      return {
        ...any,
        kind: 'training',
        threshold,
        trainingId: input.trainingId ?? '',
        role: input.role ?? 'employee',
      }
    case 'action':
      return { ...any, kind: 'action' }
  }
}
