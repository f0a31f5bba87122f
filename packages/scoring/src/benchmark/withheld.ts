/**
 * How much of a cohort's figures is withheld although there are members enough, each with what the one before it withholds:
 * tenths; quartiles; everything beyond the mean, positions with it; all.
 */
export const withheldSteps = ['tails', 'quartiles', 'beyondMean', 'all'] as const
export type WithheldStep = (typeof withheldSteps)[number]

/** By cohort, on every node: which node gave the reason would tell something of its values. */
export type Withheld = ReadonlyMap<string, WithheldStep>

/** Whether a step is withheld: it or one that withholds more. */
export function isWithheld(withheld: Withheld | undefined, cohortKey: string, step: WithheldStep): boolean {
  const held = withheld?.get(cohortKey)
  return held !== undefined && withheldSteps.indexOf(held) >= withheldSteps.indexOf(step)
}
