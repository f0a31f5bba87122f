import { RuleBroken } from '../errors.ts'

export const editionStates = ['draft', 'computed', 'audited', 'published', 'superseded'] as const
export type EditionState = (typeof editionStates)[number]

/** What can happen to an edition. `audit`: the attacker program has failed on it. `supersede`: a newer one of its year was published. */
export type EditionStep = 'compute' | 'audit' | 'publish' | 'supersede'

/**
 * The allowed steps: from which states, to which state, and the code of the refusal. Anything else is refused. What is
 * published never changes; it can only be followed by a newer edition.
 */
const steps: Readonly<Record<EditionStep, { from: readonly EditionState[]; to: EditionState; refusal: string }>> = {
  compute: { from: ['draft', 'computed'], to: 'computed', refusal: 'EDITION_NOT_OPEN' },
  audit: { from: ['computed'], to: 'audited', refusal: 'EDITION_NOT_COMPUTED' },
  publish: { from: ['computed', 'audited'], to: 'published', refusal: 'EDITION_NOT_COMPUTED' },
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
 * Publishing, with the organisations whose computation has failed for good: a person must have seen how many.
 *
 * @throws RuleBroken EDITION_LEAVES_OUT unless exactly `leftOut` were accepted; EDITION_NOT_COMPUTED as above
 */
export function publishEdition(
  edition: { readonly state: EditionState; readonly leftOut: number },
  acceptLeftOut: number,
): EditionState {
  const state = afterEditionStep(edition.state, 'publish')
  if (edition.leftOut !== acceptLeftOut) throw new RuleBroken('EDITION_LEAVES_OUT', { leftOut: edition.leftOut })
  return state
}
