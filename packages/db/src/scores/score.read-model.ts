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
  readonly agreement: 'low' | 'some' | 'strong' | null
  readonly truncated: 'low' | 'high' | null
  readonly reason: ScoreReason | null
}

export interface GroupFigureRow extends FigureRow {
  readonly roundId: string
  readonly unitId: string
  readonly part: 'whole' | 'rest'
  /** It may be due to who answered "don't know". */
  readonly sensitive: boolean
}

export interface QualityRow {
  readonly roundId: string
  readonly branch: 'own' | 'funded'
  readonly invited: number
  /** Null where fewer than seven have answered. */
  readonly respondents: number | null
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
  s.agreement, s.truncated, s.reason`

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
    `select s.round_id as "roundId", s.unit_id as "unitId", s.part, ${figure},
            s.mean is not null and n.node_id is not null as sensitive
       from score s join round_unit u on u.round_id = s.round_id and u.unit_id = s.unit_id
       left join sensitive_node n
         on n.round_id = s.round_id and n.unit_id = s.unit_id and n.part = s.part and n.node_id = s.node_id
      where s.round_id = any ($1) and ($2::text[] is null or split_part(s.node_id, ':', 1) = any ($2))
      order by s.round_id, u.position, s.part desc`,
    [roundIds, levels],
  )
}

/** Every figure of one shown group of a round; none where the group is not shown. */
export function figuresOfGroups(
  read: Read,
  roundIds: readonly string[],
  unitId: string,
  part: 'whole' | 'rest',
): Promise<GroupFigureRow[]> {
  return read.query(
    `select s.round_id as "roundId", s.unit_id as "unitId", s.part, ${figure},
            s.mean is not null and n.node_id is not null as sensitive
       from score s
       left join sensitive_node n
         on n.round_id = s.round_id and n.unit_id = s.unit_id and n.part = s.part and n.node_id = s.node_id
      where s.round_id = any ($1) and s.unit_id = $2 and s.part = $3`,
    [roundIds, unitId, part],
  )
}

/** One shown group on several nodes: arrays in the order of the nodes that were asked for. */
export interface UnitValuesRow {
  readonly roundId: string
  readonly unitId: string
  readonly part: 'whole' | 'rest'
  readonly means: readonly (number | null)[]
  readonly reasons: readonly (ScoreReason | null)[]
  readonly truncated: readonly ('low' | 'high' | null)[]
}

/**
 * Every shown group of the rounds on some nodes, in the order of `figuresOfRounds`. Arrays and not a row for each
 * figure: 5 000 units on 25 factors are 125 000 figures.
 *
 * @param nodes of the instrument; a node without figures in a round is null in all of its rows
 */
export function valuesOfUnits(
  read: Read,
  roundIds: readonly string[],
  nodes: readonly string[],
): Promise<UnitValuesRow[]> {
  return read.query(
    `select shown.round_id as "roundId", shown.unit_id as "unitId", shown.part,
            array_agg(s.mean order by asked.place) as means,
            array_agg(coalesce(s.reason, case when s.mean is null then 'missing' end) order by asked.place) as reasons,
            array_agg(s.truncated order by asked.place) as truncated
       from (select g.round_id, g.unit_id, g.part, u.position
               from score g join round_unit u on u.round_id = g.round_id and u.unit_id = g.unit_id
              where g.round_id = any ($1) and g.node_id = 'total') shown
      cross join unnest($2::text[]) with ordinality as asked (node_id, place)
       left join score s on s.round_id = shown.round_id and s.unit_id = shown.unit_id and s.part = shown.part
                        and s.node_id = asked.node_id
      group by shown.round_id, shown.unit_id, shown.part, shown.position
      order by shown.round_id, shown.position, shown.part desc`,
    [roundIds, nodes],
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

/** How well the items of a node go together, over the own units of a round. */
export interface ReliabilityRow {
  readonly roundId: string
  readonly nodeId: string
  readonly items: number
  readonly alpha: number | null
  readonly alphaLow: number | null
  readonly alphaHigh: number | null
  readonly omega: number | null
  readonly betweenUnits: number | null
  readonly unitMean: number | null
  readonly reason: 'hidden' | 'missing' | null
}

export function reliabilityOfRounds(read: Read, roundIds: readonly string[]): Promise<ReliabilityRow[]> {
  return read.query(
    `select r.round_id as "roundId", r.node_id as "nodeId", r.items, r.alpha, r.alpha_low as "alphaLow",
            r.alpha_high as "alphaHigh", r.omega, r.between_units as "betweenUnits", r.unit_mean as "unitMean", r.reason
       from scale_reliability r where r.round_id = any ($1)`,
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

/** What a comparison between rounds is computed from. */
export interface EstimateRow {
  readonly roundId: string
  readonly branch: 'own' | 'funded'
  readonly nodeId: string
  readonly respondents: number | null
  readonly mean: number | null
  readonly effectiveAnswers: number | null
  readonly reason: ScoreReason | null
}

/** The whole of the own units in several rounds. */
export function estimatesOfRounds(
  read: Read,
  roundIds: readonly string[],
  nodes: readonly string[],
): Promise<EstimateRow[]> {
  return read.query(
    `select s.round_id as "roundId", u.branch, s.node_id as "nodeId", s.respondents, s.mean,
            s.effective_answers as "effectiveAnswers", s.reason
       from round_unit u join score s on s.round_id = u.round_id and s.unit_id = u.unit_id and s.part = 'whole'
      where u.round_id = any ($1) and s.node_id = any ($2) and u.parent_id is null and u.branch = 'own'`,
    [roundIds, nodes],
  )
}
