import type { FirstRunQuery, Preparation, RoundState } from '../../generated/graphql.ts'
import { keyPath, paths, roundPath, sharingPath } from '../../lib/paths.ts'

export type FirstRunOrganisation = NonNullable<FirstRunQuery['organisation']>

/** The way from an empty organisation to its first open round, in the order in which it is walked. */
export const firstRunSteps = ['units', 'sharing', 'plan', 'key', 'people', 'open'] as const
export type FirstRunStepName = (typeof firstRunSteps)[number]

export interface FirstRunStep {
  readonly name: FirstRunStepName
  readonly state: 'done' | 'next' | 'later'
  /** the page on which it is done */
  readonly address: string
}

/** Whether nothing has been asked yet: a planned round has no answers and can be discarded. */
export function isBeforeFirstRound(rounds: readonly { readonly state: RoundState }[]): boolean {
  return rounds.every(({ state }) => state === 'PLANNED')
}

/**
 * How far the organisation is, read from what it has. Nothing is stored for it: so what is taken back, such as a plan, is to
 * do again, and what a colleague does counts.
 *
 * Sharing has a valid value from the beginning, so that nobody could tell who has looked and kept it from who has not
 * looked. It counts as settled once another level is chosen, or once one went on and planned a round.
 */
export function firstRun(organisation: FirstRunOrganisation): readonly FirstRunStep[] {
  const round = organisation.rounds.nodes.find(({ state }) => state === 'PLANNED')
  const prepared = (asked: Preparation) =>
    round?.plan?.preparations.some(({ preparation, done }) => preparation === asked && done) ?? false
  const done: Record<FirstRunStepName, boolean> = {
    // A unit in which nobody works has nobody to ask; an organisation begins with such a top.
    units: organisation.units.nodes.some(({ employees }) => employees > 0),
    sharing: organisation.sharingLevel !== 'OWN_ONLY' || round !== undefined,
    plan: round !== undefined,
    key: prepared('KEY'),
    people: prepared('PEOPLE'),
    open: false,
  }
  const planned = round ? roundPath(round.id) : paths.newRound
  const addresses: Record<FirstRunStepName, string> = {
    units: paths.organisation,
    sharing: sharingPath,
    plan: planned,
    key: round ? keyPath(round.id) : paths.newRound,
    people: planned,
    open: planned,
  }
  const next = firstRunSteps.find((name) => !done[name])
  return firstRunSteps.map((name) => ({
    name,
    state: done[name] ? 'done' : name === next ? 'next' : 'later',
    address: addresses[name],
  }))
}
