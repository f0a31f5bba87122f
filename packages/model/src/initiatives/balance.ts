import { purposes, reaches, stages, type Purpose, type Reach, type Stage } from './initiative.ts'

/** One corner of the map: how many of a portfolio are for this, by stage. */
export interface BalanceCell {
  readonly purpose: Purpose
  readonly reach: Reach
  readonly count: number
  readonly byStage: Readonly<Record<Stage, number>>
}

/** A portfolio by purpose and reach. Ended initiatives count as well: the map tells what was chosen. */
export function balanceOf(
  portfolio: readonly { readonly purpose: Purpose; readonly reach: Reach; readonly stage: Stage }[],
): readonly BalanceCell[] {
  return purposes.flatMap((purpose) =>
    reaches.map((reach) => {
      const here = portfolio.filter((one) => one.purpose === purpose && one.reach === reach)
      const byStage = Object.fromEntries(
        stages.map((stage) => [stage, here.filter((one) => one.stage === stage).length]),
      ) as Record<Stage, number>
      return { purpose, reach, count: here.length, byStage }
    }),
  )
}
