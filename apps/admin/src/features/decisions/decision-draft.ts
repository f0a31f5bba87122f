import { decisionProblems, tidyDecision, type DecisionProblem } from '@mognad/model/decisions/check-decision'
import type { DecisionDraft, TargetFacts, WantedTarget } from '@mognad/model/decisions/decision'
import type {
  DecisionBody,
  DecisionChoicesQuery,
  DecisionPartsFragment,
  SaveDecisionInput,
  TargetCohort,
  TargetInput,
  TargetKind,
  TargetPartsFragment,
  TrainingRole,
} from '../../generated/graphql.ts'

export type Choices = DecisionChoicesQuery['decisionChoices']

/** A target in the form: every field, whatever its kind asks for, so that changing the kind loses nothing. */
export interface TargetWords {
  /** Tells targets apart in the form; the id of a known one. */
  readonly key: string
  readonly id: string | null
  readonly kind: TargetKind
  readonly title: string
  readonly dueOn: string
  readonly responsible: string
  readonly responsibleAddress: string
  readonly baselineRoundId: string
  readonly node: string
  /** As it is typed. */
  readonly threshold: string
  readonly unitIds: readonly string[]
  readonly cohort: TargetCohort
  readonly trainingId: string
  readonly role: TrainingRole
}

/** The form as it is filled in. */
export interface DecisionWords {
  readonly title: string
  readonly decidedOn: string
  readonly body: DecisionBody
  readonly diaryNumber: string
  readonly text: string
  readonly minutesLink: string
  readonly targets: readonly TargetWords[]
}

export const emptyDecision: DecisionWords = {
  title: '',
  decidedOn: '',
  body: 'COUNCIL',
  diaryNumber: '',
  text: '',
  minutesLink: '',
  targets: [],
}

export function emptyTarget(key: string): TargetWords {
  return {
    key,
    id: null,
    kind: 'SCORE',
    title: '',
    dueOn: '',
    responsible: '',
    responsibleAddress: '',
    baselineRoundId: '',
    node: 'total',
    threshold: '',
    unitIds: [],
    cohort: 'GROUP',
    trainingId: '',
    role: 'MANAGER',
  }
}

/** A known decision in the form. */
export function wordsOf({
  title,
  decidedOn,
  body,
  diaryNumber,
  text,
  minutesLink,
  targets,
}: DecisionPartsFragment): DecisionWords {
  return {
    title,
    decidedOn,
    body,
    diaryNumber,
    text,
    minutesLink: minutesLink ?? '',
    targets: targets.map(targetWords),
  }
}

function targetWords(target: TargetPartsFragment): TargetWords {
  const { id, kind, title, dueOn, responsible, responsibleAddress, threshold } = target
  return {
    ...emptyTarget(id),
    id,
    kind,
    title,
    dueOn,
    responsible,
    responsibleAddress: responsibleAddress ?? '',
    baselineRoundId: target.baseline?.id ?? '',
    node: target.node?.node ?? 'total',
    threshold: threshold === null ? '' : String(threshold).replace('.', ','),
    unitIds: target.units.map((unit) => unit.id),
    cohort: target.cohort ?? 'GROUP',
    trainingId: target.training?.id ?? '',
    role: target.role ?? 'MANAGER',
  }
}

/** A number as it is typed, with a comma or a point and any minus sign; NaN for none. */
export function numberOf(typed: string): number {
  const text = typed.trim().replace(',', '.').replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
}

/** What is sent: of each target what its kind asks for. */
export function inputOf(words: DecisionWords): Omit<SaveDecisionInput, 'organisationId' | 'id'> {
  return { ...words, minutesLink: words.minutesLink || null, targets: words.targets.map(targetInput) }
}

function targetInput(target: TargetWords): TargetInput {
  const { id, kind, title, dueOn, responsible } = target
  const any = {
    id,
    kind,
    title,
    dueOn,
    responsible,
    responsibleAddress: target.responsibleAddress || null,
    baselineRoundId: target.baselineRoundId || null,
  }
  const threshold = numberOf(target.threshold)
  switch (kind) {
    case 'SCORE':
      return { ...any, node: target.node, threshold, unitIds: [...target.unitIds] }
    case 'RESPONSE_RATE':
      return { ...any, threshold }
    case 'GAP_TO_MEDIAN':
      return { ...any, node: target.node, threshold, cohort: target.cohort }
    case 'TRAINING':
      return { ...any, trainingId: target.trainingId || null, role: target.role, threshold }
    case 'ACTION':
      return any
  }
}

/** The rules that the service keeps too: what is wrong stands beside its field before anything is sent. */
export function problemsOf(words: DecisionWords, choices: Choices): readonly DecisionProblem[] {
  const ids = (list: readonly { readonly id: string }[], kept: (target: TargetWords) => readonly string[]) =>
    new Set([...list.map(({ id }) => id), ...words.targets.filter(({ id }) => id !== null).flatMap(kept)])
  return decisionProblems(tidyDecision(draftOf(words)), {
    nodes: new Set(choices.nodes.map(({ node }) => node)),
    unitIds: ids(choices.units, ({ unitIds }) => unitIds),
    trainingIds: ids(choices.trainings, ({ trainingId }) => [trainingId]),
    roundIds: ids(choices.rounds, ({ baselineRoundId }) => [baselineRoundId]),
  })
}

function draftOf(words: DecisionWords): DecisionDraft {
  const body = inRules(words.body) as DecisionDraft['body']
  return { ...words, body, targets: words.targets.map(targetInRules) }
}

function targetInRules(target: TargetWords): WantedTarget {
  const { cohort, role, ...sent } = { cohort: target.cohort, role: target.role, ...targetInput(target) }
  const kind = inRules(target.kind) as TargetFacts['kind']
  return {
    ...sent,
    kind,
    cohort: inRules(cohort ?? 'GROUP'),
    role: inRules(role ?? 'MANAGER'),
    trainingId: target.trainingId,
  } as unknown as WantedTarget
}

/** As the rules write a name of the API. @example inRules('GAP_TO_MEDIAN') // 'gap-to-median' */
function inRules(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}
