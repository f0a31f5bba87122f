import type { RoundState } from '@mognad/model/rounds/round-lifecycle'
import type { Read } from '../transaction.ts'
import { readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'

export interface RoundRow {
  readonly id: string
  readonly organisationId: string
  readonly instrumentVersionId: string
  readonly name: string
  readonly reportingYear: number
  readonly state: RoundState
  readonly synthetic: boolean
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/** A unit as it was when the round opened. */
export interface RoundUnitRow {
  readonly roundId: string
  readonly unitId: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly name: string
  readonly kind: string
  readonly operator: string | null
  readonly employees: number
  /** Whether it has figures of its own; null until a box has been opened. */
  readonly published: boolean | null
}

export interface BoxRow {
  readonly id: string
  readonly roundId: string
  readonly number: number
  readonly state: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly strength: 'key_holder' | 'server'
  readonly publicKey: Buffer | null
  readonly codeCheck: Buffer | null
  readonly keyHolder: string
  readonly received: number | null
  readonly refused: number | null
  readonly unreadable: number | null
  readonly closesAt: Date
}

/** `groupId` null: the whole round. Groups of fewer than seven invited have no row. */
export interface ResponseCountRow {
  readonly roundId: string
  readonly groupId: string | null
  readonly invited: number
  readonly responses: number | null
}

const columns = `r.id, r.organisation_id as "organisationId", r.instrument_version_id as "instrumentVersionId", r.name,
  r.reporting_year as "reportingYear", r.state, r.synthetic, r.opens_at as "opensAt", r.closes_at as "closesAt"`

export function roundsById(read: Read, ids: readonly string[]): Promise<RoundRow[]> {
  return read.query(`select ${columns} from round r where r.id = any ($1)`, [ids])
}

/** A round with a result and the one before it. */
export interface EarlierRoundRow extends RoundRow {
  readonly laterId: string
  readonly targetGroup: string
  readonly laterTargetGroup: string
}

/** For each round the newest earlier one with a result, by the same organisation with the same instrument. */
export function earlierRounds(read: Read, ids: readonly string[]): Promise<EarlierRoundRow[]> {
  return read.query(
    `select later.id as "laterId", later.target_group as "laterTargetGroup", earlier.*
       from round later join instrument_version v on v.id = later.instrument_version_id
       cross join lateral (
         select ${columns}, r.target_group as "targetGroup"
           from round r join instrument_version w on w.id = r.instrument_version_id
          where r.organisation_id = later.organisation_id and w.instrument_key = v.instrument_key
            and r.state in ('scored', 'published') and (r.reporting_year, r.id) < (later.reporting_year, later.id)
          order by r.reporting_year desc, r.id desc limit 1) earlier
      where later.id = any ($1)`,
    [ids],
  )
}

/** Newest reporting year first. */
export function roundPages(
  read: Read,
  organisationIds: readonly string[],
  instrumentKey: string | null,
  page: PageRequest,
): Promise<Map<string, Page<RoundRow>>> {
  const list = {
    columns,
    from: 'round r',
    where:
      '$1::text is null or r.instrument_version_id in (select id from instrument_version where instrument_key = $1)',
    values: [instrumentKey],
    parent: 'r.organisation_id',
    descending: true,
    order: [
      ['r.reporting_year', 'int'],
      ['r.id', 'uuid'],
    ],
  } as const
  return readPages(read, list, organisationIds, page)
}

/** Parents before children. */
export function roundUnits(read: Read, roundIds: readonly string[]): Promise<RoundUnitRow[]> {
  return read.query(
    `select u.round_id as "roundId", u.unit_id as "unitId", u.parent_id as "parentId", u.branch, u.name, u.kind, u.operator,
            u.employees, u.published
       from round_unit u where u.round_id = any ($1) order by u.round_id, u.position`,
    [roundIds],
  )
}

/** The newest box of each round. What came in is not told where it minus the shown branch would be a small one. */
export function boxesOfRounds(read: Read, roundIds: readonly string[]): Promise<BoxRow[]> {
  return read.query(
    `select distinct on (b.round_id) b.id, b.round_id as "roundId", b.number, b.state, b.strength, b.public_key as "publicKey",
            b.code_check as "codeCheck", b.key_holder as "keyHolder",
            case when not exists (select from round_unit u where u.round_id = b.round_id
                                   group by u.branch having sum(u.invited) between 1 and 6) then b.received end as received,
            b.refused, b.unreadable, b.closes_at as "closesAt"
       from batch b where b.round_id = any ($1) order by b.round_id, b.number desc`,
    [roundIds],
  )
}

/** Until the box is opened by key group, afterwards by published unit with everything below it. */
export function responseCounts(read: Read, roundIds: readonly string[]): Promise<ResponseCountRow[]> {
  return read.query(
    `select rounds.id as "roundId", c.group_id as "groupId", c.invited, c.responses
       from unnest($1::uuid[]) as rounds (id) cross join lateral response_counts(rounds.id) c`,
    [roundIds],
  )
}
