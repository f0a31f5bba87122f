/** Where in the questionnaire the respondent is. */
export type Step =
  | { readonly at: 'welcome' }
  | { readonly at: 'page'; readonly index: number }
  | { readonly at: 'review' }
  | { readonly at: 'sending' }
  | { readonly at: 'newer' }
  | { readonly at: 'thanks'; readonly sent: 'new' | 'kept' }

/** The step that a history entry holds; the welcome page for entries that are not ours. */
export function stepIn(state: unknown, pages: number): Step {
  const step = (state as { step?: Step } | null)?.step
  if (step?.at === 'page' && Number.isInteger(step.index) && step.index >= 0 && step.index < pages) return step
  return step?.at === 'review' ? step : { at: 'welcome' }
}

export function afterPage(index: number, pages: number): Step {
  return index + 1 < pages ? { at: 'page', index: index + 1 } : { at: 'review' }
}

export function beforePage(index: number): Step {
  return index > 0 ? { at: 'page', index: index - 1 } : { at: 'welcome' }
}

/** Where a respondent who comes back goes on: the first page that is not fully answered, else the review. */
export function resumeStep(answeredPages: readonly boolean[]): Step {
  const index = answeredPages.indexOf(false)
  return index >= 0 ? { at: 'page', index } : { at: 'review' }
}

/** Twelve seconds a statement: thirty statements in the six minutes that an answer may take. At least one minute. */
export function minutesFor(statements: number): number {
  return Math.max(1, Math.round((statements * 12) / 60))
}
