import type { ChangeWarning, OverviewQuery, RoundState } from '../../generated/graphql.ts'
import type { Change } from '../../lib/change.ts'
import { figureOf, shown, type Figure } from '../../lib/figure.ts'
import { totalNode } from '../../lib/instrument.ts'

type Organisation = NonNullable<OverviewQuery['organisation']>
export type OverviewRound = Organisation['rounds']['nodes'][number]
export type TrendRound = Organisation['trend'][number]

export interface Standing {
  now: TrendRound
  total: Figure
  /** what the server says of the total since the round before; null when there is none */
  since: { year: number; change: Change; warnings: readonly ChangeWarning[] } | null
}

/** The newest round whose total may be shown, and how it differs from the one before. */
export function standing(trend: readonly TrendRound[]): Standing | null {
  const visible = trend.filter((point) => shown(figureOf(point.figures, totalNode)))
  const now = visible.at(-1)
  const total = now && figureOf(now.figures, totalNode)
  if (!now || !total) return null
  const changes = now.round.result?.changes
  const change = changes && figureOf(changes.changes, totalNode)
  const since = change ? { year: changes.before.reportingYear, change, warnings: changes.warnings } : null
  return { now, total, since }
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
