import type { Read } from '../transaction.ts'

export type ScoreReason = 'missing' | 'notApplicable' | 'hidden' | 'joint'

/** A figure as it may be shown: null together with a reason where it may not. */
export interface FigureRow {
  readonly nodeId: string
  readonly respondents: number | null
  readonly answers: number | null
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
  readonly comparisonLow: number | null
  readonly comparisonHigh: number | null
  readonly coverage: number | null
  readonly dontKnow: number | null
  readonly truncated: 'low' | 'high' | null
  readonly reason: ScoreReason | null
}

export interface GroupFigureRow extends FigureRow {
  readonly roundId: string
  readonly unitId: string
  readonly part: 'whole' | 'rest'
}

export interface QualityRow {
  readonly roundId: string
  readonly branch: 'own' | 'funded'
  readonly invited: number
  readonly respondents: number
  readonly responseRate: number | null
  readonly coverage: number | null
  readonly grade: 'green' | 'amber' | 'red' | 'joint'
}

export interface RecipeRow {
  readonly hash: string
  readonly body: { readonly methodVersion: string; readonly instrument: { readonly version: string } }
}

const figure = `s.node_id as "nodeId", s.respondents, s.answers, s.mean, s.low, s.high,
  s.comparison_low as "comparisonLow", s.comparison_high as "comparisonHigh", s.coverage, s.dont_know as "dontKnow",
  s.truncated, s.reason`

/**
 * Every shown group of the rounds, parents before children, a unit before what is left in it.
 *
 * @param levels first words of node ids (`total`, `category` ..); null: all
 */
export function figuresOfRounds(
  read: Read,
  roundIds: readonly string[],
  levels: readonly string[] | null,
): Promise<GroupFigureRow[]> {
  return read.query(
    `select s.round_id as "roundId", s.unit_id as "unitId", s.part, ${figure}
       from score s join round_unit u on u.round_id = s.round_id and u.unit_id = s.unit_id
      where s.round_id = any ($1) and ($2::text[] is null or split_part(s.node_id, ':', 1) = any ($2))
      order by s.round_id, u.position, s.part desc`,
    [roundIds, levels],
  )
}

export interface TrendRow extends FigureRow {
  readonly organisationId: string
  readonly roundId: string
}

/** The whole of the own units in every scored round of some organisations, oldest first. */
export function trendOfOrganisations(
  read: Read,
  organisationIds: readonly string[],
  instrumentKey: string,
  nodes: readonly string[],
): Promise<TrendRow[]> {
  return read.query(
    `select r.organisation_id as "organisationId", r.id as "roundId", ${figure}
       from round r join instrument_version v on v.id = r.instrument_version_id
       join round_unit u on u.round_id = r.id and u.parent_id is null and u.branch = 'own'
       join score s on s.round_id = r.id and s.unit_id = u.unit_id and s.part = 'whole'
      where r.organisation_id = any ($1) and v.instrument_key = $2 and s.node_id = any ($3)
        and r.state in ('scored', 'published')
      order by r.reporting_year, r.id`,
    [organisationIds, instrumentKey, nodes],
  )
}

export function qualityOfRounds(read: Read, roundIds: readonly string[]): Promise<QualityRow[]> {
  return read.query(
    `select q.round_id as "roundId", q.branch, q.invited, q.respondents, q.response_rate as "responseRate", q.coverage, q.grade
       from quality q where q.round_id = any ($1) order by q.round_id, q.branch desc`,
    [roundIds],
  )
}

/** The recipe that the scores of each round were made by. */
export function recipesOfRounds(
  read: Read,
  roundIds: readonly string[],
): Promise<(RecipeRow & { readonly roundId: string })[]> {
  return read.query(
    `select rounds.id as "roundId", encode(k.hash, 'hex') as hash, k.body from unnest($1::uuid[]) as rounds (id)
       cross join lateral (select s.recipe_hash from score s where s.round_id = rounds.id limit 1) made
       join recipe k on k.hash = made.recipe_hash`,
    [roundIds],
  )
}
