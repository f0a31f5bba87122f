/** What the release gate tries (method 5.10). The first five between organisations, the last three inside each. */
export const attackKinds = ['figures', 'sums', 'order', 'ends', 'differences', 'groups', 'items', 'answers'] as const
export type AttackKind = (typeof attackKinds)[number]

/** One attack of a report: counts only. */
export interface AttackReport {
  readonly attack: AttackKind
  readonly tried: number
  /** The fewest members, people or answers that could be told apart; null where there is no such number. */
  readonly fewest: number | null
  readonly found: number
  /** Of the ends: pairs of colluders that were tried, of how many; worlds that were looked for. */
  readonly pairs?: number
  readonly possiblePairs?: number
  readonly worlds?: number
  /** Pairs that also used their own places, and how many of them knew the end then: reported, not refused. */
  readonly pairsWithPlaces?: number
  readonly knownByPlaces?: number
  /** Of the differences: earlier editions that were subtracted. */
  readonly earlier?: number
  /** Of the answers: groups and statements in which four together are known within 25 points: reported, not refused. */
  readonly fourWithin25?: number
}

/** What was found: ids and a count, never a value. */
export interface EditionFinding {
  readonly attack: AttackKind
  readonly cohortKey: string | null
  readonly nodeId: string | null
  readonly organisationId: string | null
  readonly roundId: string | null
  readonly unitId: string | null
  readonly count: number
}
