/** What an alpha is good for (method 3.1: conventions, not laws; Nunnally 1978). */
export type ReliabilityWord = 'good' | 'usable' | 'caution' | 'weak'

/**
 * From .80 good, from .70 usable for groups, from .60 with caution; below, the items should be read and not their sum.
 *
 * @param alpha what cronbachAlpha gave; may be negative
 */
export function reliabilityWord(alpha: number): ReliabilityWord {
  if (alpha >= 0.8) return 'good'
  if (alpha >= 0.7) return 'usable'
  return alpha >= 0.6 ? 'caution' : 'weak'
}
