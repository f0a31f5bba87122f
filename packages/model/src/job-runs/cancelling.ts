/**
 * Whether a computation may be ended before it is done: that of an edition, which nobody waits for but its coordinator and
 * which leaves nothing behind. All others are short, and what they were asked for has happened already.
 */
export function canBeCancelled({ name, state }: { readonly name: string; readonly state: string }): boolean {
  return name === 'editions.plan-edition' && (state === 'requested' || state === 'running')
}

/** Whether a run may be started again: it has failed for good. One that waits for its next attempt does so by itself. */
export function canBeRestarted({ state }: { readonly state: string }): boolean {
  return state === 'failed'
}
