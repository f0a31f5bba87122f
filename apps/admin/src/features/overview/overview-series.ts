import type { OverviewQuery, RoundState } from '../../generated/graphql.ts'
import { change, type Change } from '../../lib/change.ts'
import { figureOf, shown, type Figure } from '../../lib/figure.ts'
import { totalNode } from '../../lib/instrument.ts'

type Organisation = NonNullable<OverviewQuery['organisation']>
export type OverviewRound = Organisation['rounds']['nodes'][number]
export type TrendRound = Organisation['trend'][number]

export interface Standing {
  now: TrendRound
  total: Figure
  before: TrendRound | null
  /** null when there is no earlier round, or one of the two is not shown */
  change: Change | null
}

/** The newest round whose total may be shown, and how it differs from the one before. */
export function standing(trend: readonly TrendRound[]): Standing | null {
  const visible = trend.filter((point) => shown(figureOf(point.figures, totalNode)))
  const now = visible.at(-1)
  const total = now && figureOf(now.figures, totalNode)
  if (!now || !total) return null
  const before = visible.at(-2) ?? null
  const earlier = before && figureOf(before.figures, totalNode)
  return { now, total, before, change: earlier ? change(total, earlier) : null }
}

export type NextStep = 'follow' | 'openBox' | 'awaitResult' | 'compare' | 'firstRound'

const stepOfState: Partial<Record<RoundState, NextStep>> = {
  OPEN: 'follow',
  CLOSED: 'openBox',
  OPENED: 'awaitResult',
}

/** What the key user does next: a running round goes first, then reading the newest result. */
export function nextStep(rounds: readonly OverviewRound[]): { step: NextStep; round: OverviewRound | null } {
  for (const round of rounds) {
    const step = stepOfState[round.state]
    if (step) return { step, round }
  }
  const scored = rounds.find(({ state }) => state === 'SCORED' || state === 'PUBLISHED') ?? null
  return scored ? { step: 'compare', round: scored } : { step: 'firstRound', round: null }
}

/** The round that is being answered now, if any. */
export function runningRound(rounds: readonly OverviewRound[]): OverviewRound | null {
  return rounds.find(({ state }) => state === 'OPEN') ?? null
}
