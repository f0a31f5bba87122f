import type {
  Effort,
  InitiativeLanguage,
  Licence,
  Purpose,
  Reach,
  ReportReason,
  Stage,
  Visibility,
} from '@mognad/model/initiatives/initiative'
import type { Read } from '../transaction.ts'

// Row-level security leaves out what the asker may not see: others' own-only ones, hidden ones, what partners share.

export interface InitiativeRow {
  readonly id: string
  readonly organisationId: string
  readonly title: string
  readonly what: string
  readonly why: string
  readonly effect: string
  readonly language: InitiativeLanguage
  readonly purpose: Purpose
  readonly reach: Reach
  readonly stage: Stage
  readonly effort: Effort
  readonly factors: readonly string[]
  readonly unitKinds: readonly string[]
  /** Of an own initiative only, by name. */
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly startedYear: number | null
  readonly contact: string
  readonly links: readonly string[]
  readonly licence: Licence
  readonly visibility: Visibility
  readonly originId: string | null
  readonly originOrganisationId: string | null
  /** Null when the original is gone, or no longer to be seen. */
  readonly originTitle: string | null
  readonly synthetic: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly followed: boolean
  readonly comments: number
  /** The copy in the portfolio that is asked for. */
  readonly copyId: string | null
  readonly hiding: { readonly reason: ReportReason; readonly note: string | null; readonly hiddenAt: string } | null
  /** Whether the asker has reported it. */
  readonly reported: boolean
}

/** What a search for initiatives leaves in. Null or empty: everything. */
export interface InitiativeFilter {
  /** `searchWords`; each must be found. */
  readonly words: readonly string[]
  readonly factor: string | null
  readonly purpose: Purpose | null
  readonly reach: Reach | null
  readonly stage: Stage | null
  readonly effort: Effort | null
  readonly unitKind: string | null
  readonly followed: boolean
}

/** As much of an initiative as its place in the list hangs on. */
export interface CandidateRow {
  readonly id: string
  readonly organisationId: string
  readonly factors: readonly string[]
  readonly updatedAt: Date
  /** How well it answers the words, larger is better; 0 without words. */
  readonly relevance: number
}

/** Most that are ranked at once, the newest; beyond that a search narrows. */
export const mostCandidates = 2000
/** From here on a word counts as found although it is spelt otherwise (0..1, share of common trigrams). */
const nearlySpelt = 0.5
/** Shorter words have too few trigrams to tell a misspelling from another word. */
const fewestLetters = 4

// A word in any of its forms by the dictionaries, in the texts or the owner's name, or nearly spelt so.
const texts = `concat_ws(' ', i.title, i.what, i.why, i.effect, o.name)`
const query = `(plainto_tsquery('swedish', w) || plainto_tsquery('english', w))`
const isFound = `(i.search @@ ${query} or to_tsvector('simple', o.name) @@ plainto_tsquery('simple', w)
  or (length(w) >= ${fewestLetters} and word_similarity(w, ${texts}) >= ${nearlySpelt}))`
// What stands in the title counts most; a word that is only nearly there counts least.
const relevance = `(select coalesce(sum(ts_rank(i.search, ${query}) + word_similarity(w, i.title)), 0)
  from unnest($1::text[]) w)::float8`

/**
 * What others share and the asker may see, with what it is ranked by; hidden ones are left out also for the coordinator, who
 * finds them among the reported ones. One statement.
 *
 * @param organisationId whose own are left out; null: nobody's
 */
export function candidateInitiatives(
  read: Read,
  organisationId: string | null,
  filter: InitiativeFilter,
): Promise<CandidateRow[]> {
  return read.query(
    `select i.id, i.organisation_id as "organisationId", i.factors, i.updated_at as "updatedAt",
            ${relevance} as relevance
       from initiative i join organisation o on o.id = i.organisation_id
      where i.organisation_id is distinct from $2::uuid and i.visibility >= 2
        and not exists (select from initiative_hiding h where h.initiative_id = i.id)
        and ($3::text is null or $3 = any (i.factors))
        and ($4::text is null or i.purpose = $4) and ($5::text is null or i.reach = $5)
        and ($6::text is null or i.stage = $6) and ($7::text is null or i.effort = $7)
        and ($8::text is null or $8 = any (i.unit_kinds))
        and (not $9::boolean or exists (select from initiative_follow f
               where f.initiative_id = i.id and f.person_id = app_person()))
        and not exists (select from unnest($1::text[]) w where not ${isFound})
      order by i.updated_at desc, i.id limit ${mostCandidates}`,
    [
      filter.words,
      organisationId,
      filter.factor,
      filter.purpose,
      filter.reach,
      filter.stage,
      filter.effort,
      filter.unitKind,
      filter.followed,
    ],
  )
}

export interface DatedRow {
  readonly id: string
  readonly organisationId: string
  readonly factors: readonly string[]
  readonly startedYear: number
}

/** More than this are not looked at for what has risen since; the newest are. */
const mostDated = 10_000

/** Everything shared that has been done since a known year, own ones too: what is judged together, whatever is searched for. */
export function datedInitiatives(read: Read): Promise<DatedRow[]> {
  return read.query(
    `select i.id, i.organisation_id as "organisationId", i.factors, i.started_year as "startedYear" from initiative i
      where i.visibility >= 2 and i.stage in ('trial', 'in-use', 'spread', 'ended') and i.started_year is not null
        and not exists (select from initiative_hiding h where h.initiative_id = i.id)
      order by i.updated_at desc, i.id limit ${mostDated}`,
  )
}

const columns = `i.id, i.organisation_id as "organisationId", i.title, i.what, i.why, i.effect, i.language, i.purpose, i.reach,
  i.stage, i.effort, i.factors, i.unit_kinds as "unitKinds", i.started_year as "startedYear", i.contact, i.links, i.licence,
  i.visibility, i.origin_id as "originId", i.origin_organisation_id as "originOrganisationId", i.synthetic,
  i.created_at as "createdAt", i.updated_at as "updatedAt",
  (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]') from initiative_unit x
     join unit u on u.id = x.unit_id where x.initiative_id = i.id) as units,
  (select original.title from initiative original where original.id = i.origin_id) as "originTitle",
  exists (select from initiative_follow f where f.initiative_id = i.id and f.person_id = app_person()) as followed,
  (select count(*)::int from initiative_comment c where c.initiative_id = i.id) as comments,
  (select json_build_object('reason', h.reason, 'note', h.note, 'hiddenAt', h.hidden_at) from initiative_hiding h
    where h.initiative_id = i.id) as hiding,
  exists (select from initiative_report r where r.initiative_id = i.id and r.person_id = app_person()) as reported`
const copyFor = (organisation: string) => `(select copy.id from initiative copy
  where copy.origin_id = i.id and copy.organisation_id = ${organisation}::uuid) as "copyId"`

/** @param organisationId whose copies are told; null: nobody's */
export function initiativesById(
  read: Read,
  ids: readonly string[],
  organisationId: string | null,
): Promise<InitiativeRow[]> {
  return read.query(`select ${columns}, ${copyFor('$2')} from initiative i where i.id = any ($1)`, [
    ids,
    organisationId,
  ])
}

/** The own portfolio, by title. */
export function initiativesOf(read: Read, organisationId: string): Promise<InitiativeRow[]> {
  return read.query(
    `select ${columns}, null::uuid as "copyId" from initiative i where i.organisation_id = $1 order by i.title, i.id`,
    [organisationId],
  )
}

export interface CommentRow {
  readonly id: string
  readonly initiativeId: string
  readonly personId: string
  readonly authorName: string
  readonly authorOrganisationName: string
  readonly text: string
  readonly createdAt: Date
}

/** Newest last. */
export function commentsOfInitiatives(read: Read, ids: readonly string[]): Promise<CommentRow[]> {
  return read.query(
    `select c.id, c.initiative_id as "initiativeId", c.person_id as "personId", c.author_name as "authorName",
            o.name as "authorOrganisationName", c.text, c.created_at as "createdAt"
       from initiative_comment c join organisation o on o.id = c.author_organisation_id
      where c.initiative_id = any ($1) order by c.created_at, c.id`,
    [ids],
  )
}

export interface ReportedRow {
  readonly initiativeId: string
  readonly reports: readonly {
    readonly reason: ReportReason
    readonly note: string | null
    readonly createdAt: string
  }[]
}

/** What the coordinators have before them: reported or hidden, the longest waiting first. Nobody else is told of any. */
export function reportedInitiatives(read: Read): Promise<ReportedRow[]> {
  return read.query(
    `select i.id as "initiativeId", coalesce(r.reports, '[]') as reports
       from initiative i
       left join (select initiative_id, min(created_at) as first,
                         json_agg(json_build_object('reason', reason, 'note', note, 'createdAt', created_at)
                                  order by created_at) as reports
                    from initiative_report group by 1) r on r.initiative_id = i.id
       left join initiative_hiding h on h.initiative_id = i.id
      where app_is_national() and (r.initiative_id is not null or h.initiative_id is not null)
      order by h.initiative_id is not null, r.first, i.id`,
  )
}

/** An own index as the result shows it. */
export interface OwnFactorRow {
  readonly factor: string
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** The factors of the own units together in the newest scored round, those with a figure and an interval. */
export function ownFactorFigures(read: Read, organisationId: string, instrumentKey: string): Promise<OwnFactorRow[]> {
  return read.query(
    `select s.node_id as factor, s.mean, s.low, s.high
       from (select r.id from round r join instrument_version v on v.id = r.instrument_version_id
              where r.organisation_id = $1 and v.instrument_key = $2 and r.state in ('scored', 'published')
              order by r.reporting_year desc, r.id desc limit 1) newest
       join round_unit u on u.round_id = newest.id and u.parent_id is null and u.branch = 'own'
       join score s on s.round_id = newest.id and s.unit_id = u.unit_id and s.part = 'whole'
      where s.node_id like 'factor:%' and s.mean is not null and s.low is not null and s.high is not null
        and s.truncated is null`,
    [organisationId, instrumentKey],
  )
}
