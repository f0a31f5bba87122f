import type { TrainingRole } from '../trainings/training.ts'

/** Who decided, from the council (sv: kommunfullmäktige) to the municipality's own management. */
export const bodies = ['council', 'executive-board', 'committee', 'company-board', 'management'] as const
export type Body = (typeof bodies)[number]

/** What a target wants to reach. */
export const targetKinds = ['score', 'response-rate', 'gap-to-median', 'action', 'training'] as const
export type TargetKind = (typeof targetKinds)[number]

/** The fixed cohorts that a gap is measured to: everybody, the SKR main group, the SKR group. */
export const targetCohorts = ['all', 'main', 'group'] as const
export type TargetCohort = (typeof targetCohorts)[number]

interface AnyTarget {
  /** What it is called in the decision. */
  readonly title: string
  /** The last day on which it is to be reached, ISO. @example '2027-12-31' */
  readonly dueOn: string
  /** A function rather than a person: "Förvaltningschefen". */
  readonly responsible: string
  /** Where reminders go; null: none are sent. */
  readonly responsibleAddress: string | null
  /** The round that it starts from; null: none was said. */
  readonly baselineRoundId: string | null
}

/** The score (0..100) of a node reaches `threshold`: for the organisation, or in each of the units. */
export interface ScoreTarget extends AnyTarget {
  readonly kind: 'score'
  readonly node: string
  readonly threshold: number
  /** None: the own units as a whole. Own units and funded operations alike. */
  readonly unitIds: readonly string[]
}

/** At least `threshold` per cent of those invited answer. */
export interface ResponseRateTarget extends AnyTarget {
  readonly kind: 'response-rate'
  readonly threshold: number
}

/** The own score lies at least `threshold` points above the median of a cohort; below 0: at most so far under it. */
export interface GapTarget extends AnyTarget {
  readonly kind: 'gap-to-median'
  readonly node: string
  readonly cohort: TargetCohort
  readonly threshold: number
}

/** Something is done; somebody says when. */
export interface ActionTarget extends AnyTarget {
  readonly kind: 'action'
}

/** At least `threshold` per cent of a role have taken part in a training. */
export interface TrainingTarget extends AnyTarget {
  readonly kind: 'training'
  readonly trainingId: string
  readonly role: TrainingRole
  readonly threshold: number
}

export type TargetFacts = ScoreTarget | ResponseRateTarget | GapTarget | ActionTarget | TrainingTarget

/** What was decided, as it stands in the minutes. */
export interface DecisionFacts {
  readonly title: string
  /** ISO day. */
  readonly decidedOn: string
  readonly body: Body
  /** As the registrar writes it. @example 'KS 2025/0417' */
  readonly diaryNumber: string
  readonly text: string
  /** Address of the minutes; null: none. */
  readonly minutesLink: string | null
}

/** A target with the id that its history hangs on; null: a new one. */
export type WantedTarget = TargetFacts & { readonly id: string | null }

/** A decision with everything that it wants to reach, as somebody writes it. */
export interface DecisionDraft extends DecisionFacts {
  readonly targets: readonly WantedTarget[]
}

/** Measured with uncertainty, so that its verdict is one of method 2.4; the others are counted and are exact. */
export function isMeasured({ kind }: Pick<TargetFacts, 'kind'>): boolean {
  return kind === 'score' || kind === 'gap-to-median'
}
