import type { AttackReport, EditionFinding } from '@mognad/model/editions/edition-audit'
import type { Read } from '../transaction.ts'

export interface EditionAuditRow {
  readonly editionId: string
  readonly passed: boolean
  readonly attacks: readonly AttackReport[]
  readonly findings: readonly EditionFinding[]
  readonly contentHash: string
  readonly recipeHash: string
  readonly tookMs: number
  readonly auditedAt: Date
}

/** Reports of attacks; row-level security shows them to coordinators only. */
export function auditsOfEditions(read: Read, editionIds: readonly string[]): Promise<EditionAuditRow[]> {
  return read.query(
    `select edition_id as "editionId", passed, attacks, findings, encode(content_hash, 'hex') as "contentHash",
            encode(recipe_hash, 'hex') as "recipeHash", took_ms as "tookMs", audited_at as "auditedAt"
       from edition_audit where edition_id = any ($1)`,
    [editionIds],
  )
}

/** One cohort in an edition and in the one before it; null where it is in one of them only. */
export interface CohortChangeRow {
  readonly editionId: string
  readonly key: string
  readonly name: string | null
  readonly membersBefore: number | null
  readonly membersAfter: number | null
  /** Of the index, points. */
  readonly meanBefore: number | null
  readonly meanAfter: number | null
  /** Figures (means, medians, quartiles, tenths) that were shown and are hidden, and the other way round. */
  readonly nowHidden: number
  readonly nowShown: number
  /** Means that have moved by a point or more, of those that are in both. */
  readonly moved: number
  readonly compared: number
}

export interface EditionChangeRow {
  readonly editionId: string
  readonly previousId: string
  readonly previousYear: number
  readonly previousNumber: number
  readonly joined: number
  readonly left: number
  readonly stayed: number
  /** Of those that share publicly. */
  readonly joinedNames: readonly string[]
  readonly leftNames: readonly string[]
}

// The edition of the instrument that was published last before this one: of an earlier year, or an earlier number.
const previous = `select e.id, p.id as previous_id, p.reporting_year, p.number from edition e
  join instrument_version v on v.id = e.instrument_version_id
  cross join lateral (
    select q.id, q.reporting_year, q.number from edition q join instrument_version w on w.id = q.instrument_version_id
     where w.instrument_key = v.instrument_key and q.state in ('published', 'superseded')
       and (q.reporting_year, q.number) < (e.reporting_year, e.number)
     order by q.reporting_year desc, q.number desc limit 1) p
  where e.id = any ($1)`

/** Editions beside the last ones of their instruments: who has come and gone. */
export function changesOfEditions(read: Read, editionIds: readonly string[]): Promise<EditionChangeRow[]> {
  return read.query(
    `with pair as (${previous}),
     before as (select p.id, m.organisation_id, m.sharing_level from pair p join edition_member m on m.edition_id = p.previous_id and m.reason is null),
     after as (select p.id, m.organisation_id, m.sharing_level from pair p join edition_member m on m.edition_id = p.id and m.reason is null),
     both_sides as (
       select coalesce(a.id, b.id) as id, o.name, a.organisation_id is null as has_left, b.organisation_id is null as has_joined,
              coalesce(a.sharing_level, b.sharing_level) as sharing_level
         from before b full join after a on a.id = b.id and a.organisation_id = b.organisation_id
         join organisation o on o.id = coalesce(a.organisation_id, b.organisation_id))
     select p.id as "editionId", p.previous_id as "previousId", p.reporting_year as "previousYear", p.number as "previousNumber",
            count(*) filter (where s.has_joined)::int as joined, count(*) filter (where s.has_left)::int as left,
            count(*) filter (where not s.has_joined and not s.has_left)::int as stayed,
            coalesce(array_agg(s.name order by s.name) filter (where s.has_joined and s.sharing_level = 3), '{}') as "joinedNames",
            coalesce(array_agg(s.name order by s.name) filter (where s.has_left and s.sharing_level = 3), '{}') as "leftNames"
       from pair p left join both_sides s on s.id = p.id group by 1, 2, 3, 4`,
    [editionIds],
  )
}

/** The same of every cohort and its figures. */
export function cohortChangesOfEditions(read: Read, editionIds: readonly string[]): Promise<CohortChangeRow[]> {
  return read.query(
    `with pair as (${previous}),
     cohort as (
       select p.id, coalesce(a.key, b.key) as key, coalesce(a.name, b.name) as name, coalesce(a.kind, b.kind) as kind,
              b.members as members_before, a.members as members_after
         from pair p
         cross join lateral (
           select key from edition_cohort where edition_id = p.id union select key from edition_cohort where edition_id = p.previous_id) k
         left join edition_cohort a on a.edition_id = p.id and a.key = k.key
         left join edition_cohort b on b.edition_id = p.previous_id and b.key = k.key),
     figure as (
       select p.id, a.cohort_key, a.node_id, b.mean as mean_before, a.mean as mean_after,
              num_nonnulls(b.mean, b.median, b.q25, b.q75, b.p10, b.p90) as shown_before,
              num_nonnulls(a.mean, a.median, a.q25, a.q75, a.p10, a.p90) as shown_after
         from pair p join edition_figure a on a.edition_id = p.id
         join edition_figure b on b.edition_id = p.previous_id and b.cohort_key = a.cohort_key and b.node_id = a.node_id)
     select c.id as "editionId", c.key, c.name, c.members_before as "membersBefore", c.members_after as "membersAfter",
            max(f.mean_before) filter (where f.node_id = 'total') as "meanBefore",
            max(f.mean_after) filter (where f.node_id = 'total') as "meanAfter",
            coalesce(sum(greatest(f.shown_before - f.shown_after, 0)), 0)::int as "nowHidden",
            coalesce(sum(greatest(f.shown_after - f.shown_before, 0)), 0)::int as "nowShown",
            count(*) filter (where abs(f.mean_after - f.mean_before) >= 1)::int as moved,
            count(*) filter (where f.mean_after is not null and f.mean_before is not null)::int as compared
       from cohort c left join figure f on f.id = c.id and f.cohort_key = c.key
      group by c.id, c.key, c.name, c.kind, c.members_before, c.members_after
      order by c.id, array_position(array['all', 'main', 'group', 'county', 'size'], c.kind), c.key`,
    [editionIds],
  )
}
