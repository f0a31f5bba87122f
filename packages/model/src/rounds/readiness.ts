/** What a round needs before it can open, in the order in which a key user comes to it. */
export const preparations = ['units', 'people', 'texts', 'key', 'opens'] as const
export type Preparation = (typeof preparations)[number]

export interface PreparedRound {
  /** Units of today's tree. */
  readonly units: number
  /** Employees or leaders in them, by the round's target group. */
  readonly frame: number
  /** Who will be invited; of an open link everybody in the frame. */
  readonly people: number
  readonly textProblems: number
  readonly hasKey: boolean
  readonly opensAt: Date | null
}

export interface PreparationState {
  readonly preparation: Preparation
  readonly done: boolean
}

/** Fewer than this cannot fill a box that may be opened. */
const fewestInvited = 7

/** Where a planned round stands. It opens by itself when its time has come and everything before that is done. */
export function readinessOf(round: PreparedRound): PreparationState[] {
  const done: Record<Preparation, boolean> = {
    units: round.units > 0 && round.frame > 0,
    people: round.people >= fewestInvited,
    texts: round.textProblems === 0,
    key: round.hasKey,
    opens: round.opensAt !== null,
  }
  return preparations.map((preparation) => ({ preparation, done: done[preparation] }))
}

/** What keeps the round from opening; empty: nothing does. */
export function missingToOpen(round: PreparedRound): Preparation[] {
  return readinessOf(round).flatMap(({ preparation, done }) => (done ? [] : [preparation]))
}
