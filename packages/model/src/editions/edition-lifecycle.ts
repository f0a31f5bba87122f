import { ANONYMOUS_LIMIT } from '@mognad/scoring'
import { RuleBroken } from '../errors.ts'

export const editionStates = ['draft', 'computed', 'audited', 'published', 'superseded'] as const
export type EditionState = (typeof editionStates)[number]

/** What can happen to an edition. `audit`: the attacker program has failed on it. `supersede`: a newer one of its year was published. */
export type EditionStep = 'compute' | 'audit' | 'publish' | 'supersede'

/**
 * The allowed steps: from which states, to which state, and the code of the refusal. Anything else is refused. What is
 * published never changes; it can only be followed by a newer edition. Whoever computes an audited edition again has a
 * computed one: what was attacked is no longer there.
 */
const steps: Readonly<Record<EditionStep, { from: readonly EditionState[]; to: EditionState; refusal: string }>> = {
  compute: { from: ['draft', 'computed', 'audited'], to: 'computed', refusal: 'EDITION_NOT_OPEN' },
  audit: { from: ['computed'], to: 'audited', refusal: 'EDITION_NOT_COMPUTED' },
  publish: { from: ['audited'], to: 'published', refusal: 'EDITION_NOT_AUDITED' },
  supersede: { from: ['published'], to: 'superseded', refusal: 'EDITION_NOT_PUBLISHED' },
}

export function editionAllows(state: EditionState, step: EditionStep): boolean {
  return steps[step].from.includes(state)
}

/**
 * The state after a step.
 *
 * @throws RuleBroken with the step's own code when the edition is not in a state that allows it
 * @example afterEditionStep('draft', 'compute') // 'computed'
 */
export function afterEditionStep(state: EditionState, step: EditionStep): EditionState {
  const { to, refusal } = steps[step]
  if (!editionAllows(state, step)) throw new RuleBroken(refusal)
  return to
}

/**
 * Publishing. The organisations whose computation has failed for good: a person must have seen how many. The anonymous
 * ones: those that one more edition of the year would set apart must be at least five (method 5.7).
 *
 * @param narrowChange of `narrowChange` in scoring: the fewest anonymous organisations set apart, null when enough
 * @throws RuleBroken EDITION_LEAVES_OUT unless exactly `leftOut` were accepted; EDITION_CHANGES_FEW; EDITION_NOT_AUDITED
 *   unless the attack on it has found nothing
 */
export function publishEdition(
  edition: { readonly state: EditionState; readonly leftOut: number },
  { acceptLeftOut, narrowChange }: { readonly acceptLeftOut: number; readonly narrowChange: number | null },
): EditionState {
  const state = afterEditionStep(edition.state, 'publish')
  if (edition.leftOut !== acceptLeftOut) throw new RuleBroken('EDITION_LEAVES_OUT', { leftOut: edition.leftOut })
  if (narrowChange !== null) throw new RuleBroken('EDITION_CHANGES_FEW', { fewest: ANONYMOUS_LIMIT })
  return state
}
