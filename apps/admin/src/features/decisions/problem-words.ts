import type { DecisionProblem } from '@mognad/model/decisions/check-decision'
import type { Translate } from '../../lib/i18n.ts'

/** What is wrong with a field, and what to write there instead. */
export function problemText({ kind, most }: DecisionProblem, t: Translate): string {
  return t(`decisions.problems.${kind}`, { most: most ?? '' })
}
