import { DETAIL_LIMIT } from '../disclosure/limits.ts'

/** How much a group agrees, in one of three words (method 3.2). */
export type AgreementWord = 'low' | 'some' | 'strong'

/** Reliability and agreement from which a group is said to *be* at a score (method 3.2). */
export const SHARED = { reliability: 0.7, agreement: 0.7 } as const
const SOME = 0.5

/**
 * Agreement in a word: below .50 low, from .70 strong. Only for groups of at least 15, else null: in a smaller one the
 * word could tell of single answers (method 5.2).
 *
 * @param agreement rwg or rwg(J), 0..1
 * @param fewest people in the smallest atom of the group
 */
export function agreementWord(agreement: number, fewest: number): AgreementWord | null {
  if (fewest < DETAIL_LIMIT) return null
  return agreement < SOME ? 'low' : agreement < SHARED.agreement ? 'some' : 'strong'
}

/**
 * Whether a unit may be said to *be* at its score, rather than that its answers average there: its mean tells it from
 * other units and its people agree (method 3.2). Null for fewer than 15.
 */
export function isSharedProperty(
  { reliability, agreement }: { readonly reliability: number; readonly agreement: number },
  fewest: number,
): boolean | null {
  if (fewest < DETAIL_LIMIT) return null
  return reliability >= SHARED.reliability && agreement >= SHARED.agreement
}
