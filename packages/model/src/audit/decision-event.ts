import type { JudgementCause, Verdict } from '../decisions/judge-target.ts'

interface Own {
  /** The decision. */
  readonly subjectId: string
  readonly organisationId: string
}

/** What was done with decisions and their targets, and why a verdict changed; never their words. */
export type DecisionEvent =
  | ({ readonly kind: 'DECISION_SAVED'; readonly detail: { readonly version: number; readonly targets: number } } & Own)
  | ({ readonly kind: 'DECISION_WITHDRAWN' } & Own)
  | ({
      readonly kind: 'DECISION_FILE_ADDED' | 'DECISION_FILE_REMOVED'
      readonly detail: { readonly fileId: string }
    } & Own)
  | ({ readonly kind: 'TARGET_MARKED'; readonly detail: { readonly targetId: string; readonly done: boolean } } & Own)
  /** By the worker: nobody asked. `before` is null where it had not been judged. */
  | ({
      readonly kind: 'TARGET_JUDGED'
      readonly detail: {
        readonly targetId: string
        readonly verdict: Verdict
        readonly before: Verdict | null
        readonly cause: JudgementCause
      }
    } & Own)
  | {
      readonly kind: 'DECISIONS_IMPORTED'
      readonly subjectId: null
      readonly organisationId: string
      readonly detail: { readonly decisions: number; readonly targets: number }
    }
