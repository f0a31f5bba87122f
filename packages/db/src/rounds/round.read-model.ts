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
}

export interface BoxRow {
  readonly id: string
  readonly roundId: string
  readonly state: 'planned' | 'open' | 'closed' | 'opened' | 'void'
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
    `select u.round_id as "roundId", u.unit_id as "unitId", u.parent_id as "parentId", u.branch, u.name, u.kind, u.operator
       from round_unit u where u.round_id = any ($1) order by u.round_id, u.position`,
    [roundIds],
  )
}

/** The newest box of each round. */
export function boxesOfRounds(read: Read, roundIds: readonly string[]): Promise<BoxRow[]> {
  return read.query(
    `select distinct on (b.round_id) b.id, b.round_id as "roundId", b.state, b.key_holder as "keyHolder", b.received,
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
