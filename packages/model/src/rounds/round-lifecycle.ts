import { RuleBroken } from '../errors.ts'

export const roundStates = ['planned', 'open', 'closed', 'opened', 'scored', 'published', 'void'] as const
export type RoundState = (typeof roundStates)[number]

/**
 * What can happen to a round. `give up`: fewer than seven answers, the code is lost, or 180 days have passed. `reopen`: a
 * second box of the same round opens. `keep`: the second box was given up, and what the first one showed stands.
 */
export type RoundStep = 'open' | 'close' | 'open box' | 'score' | 'publish' | 'give up' | 'reopen' | 'keep'

/**
 * The allowed steps: what, from which states, to which state, and the code of the refusal. Anything else is refused.
 * A published round is never reopened: what was published stays what it was.
 */
const steps: Readonly<Record<RoundStep, { from: readonly RoundState[]; to: RoundState; refusal: string }>> = {
  open: { from: ['planned'], to: 'open', refusal: 'ROUND_NOT_PLANNED' },
  close: { from: ['open'], to: 'closed', refusal: 'ROUND_NOT_OPEN' },
  'open box': { from: ['closed'], to: 'opened', refusal: 'BOX_NOT_CLOSED' },
  score: { from: ['opened', 'scored'], to: 'scored', refusal: 'ROUND_NOT_OPENED' },
  publish: { from: ['scored'], to: 'published', refusal: 'ROUND_NOT_SCORED' },
  'give up': { from: ['planned', 'closed'], to: 'void', refusal: 'ROUND_NOT_CLOSED' },
  reopen: { from: ['scored', 'void'], to: 'open', refusal: 'ROUND_NOT_SCORED' },
  keep: { from: ['closed'], to: 'scored', refusal: 'ROUND_NOT_CLOSED' },
}

export function isAllowed(state: RoundState, step: RoundStep): boolean {
  return steps[step].from.includes(state)
}

/**
 * The state after a step.
 *
 * @throws RuleBroken with the step's own code when the round is not in a state that allows it
 * @example afterStep('open', 'close') // 'closed'
 */
export function afterStep(state: RoundState, step: RoundStep): RoundState {
  const { to, refusal } = steps[step]
  if (!isAllowed(state, step)) throw new RuleBroken(refusal)
  return to
}

/** Fewest answers that a box may hold and still be opened, and that a group may have and still be shown. */
export const fewestAnswers = 7

/** Whether figures of this round exist. */
export function hasResult(state: RoundState): boolean {
  return state === 'scored' || state === 'published'
}
