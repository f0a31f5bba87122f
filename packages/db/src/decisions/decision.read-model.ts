import type { Body, DecisionDraft, TargetFacts } from '@mognad/model/decisions/decision'
import type { DecisionFileType } from '@mognad/model/decisions/decision-files'
import type { Evidence, JudgementCause, Verdict } from '@mognad/model/decisions/judge-target'
import type { Read } from '../transaction.ts'

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`

/** A decision in its last wording. Days are ISO days. */
export interface DecisionRow {
  readonly id: string
  readonly organisationId: string
  readonly title: string
  readonly decidedOn: string
  readonly body: Body
  readonly diaryNumber: string
  readonly text: string
  readonly minutesLink: string | null
  readonly version: number
  readonly withdrawnAt: Date | null
  readonly synthetic: boolean
  readonly changedAt: Date
}

const decision = `d.id, d.organisation_id as "organisationId", d.title, ${day('d.decided_on')} as "decidedOn", d.body,
  d.diary_number as "diaryNumber", d.text, d.minutes_link as "minutesLink", d.version, d.withdrawn_at as "withdrawnAt",
  d.synthetic, d.changed_at as "changedAt"`

/** The decisions of an organisation, those that are followed up first, then the newest first. */
export function decisionsOf(read: Read, organisationId: string): Promise<DecisionRow[]> {
  return read.query(
    `select ${decision} from decision d where d.organisation_id = $1
      order by d.withdrawn_at is not null, d.decided_on desc, d.title, d.id`,
    [organisationId],
  )
}

export function decisionsById(read: Read, ids: readonly string[]): Promise<DecisionRow[]> {
  return read.query(`select ${decision} from decision d where d.id = any ($1)`, [ids])
}

/** What was said of a target at a time. */
export interface JudgementRow {
  readonly targetId: string
  readonly verdict: Verdict
  readonly cause: JudgementCause
  readonly evidence: readonly (Evidence & { readonly verdict: Verdict })[]
  readonly judgedAt: Date
}

export interface TargetRow {
  readonly id: string
  readonly decisionId: string
  readonly facts: TargetFacts
  readonly version: number
  readonly doneOn: string | null
  readonly doneNote: string | null
  /** The last judgement, null until the worker has looked. */
  readonly verdict: Verdict | null
  readonly cause: JudgementCause | null
  readonly evidence: JudgementRow['evidence'] | null
  readonly judgedAt: Date | null
}

/** The targets of decisions in their last wording, each with its last judgement, in the order of the decision. */
export function targetsOfDecisions(read: Read, decisionIds: readonly string[]): Promise<TargetRow[]> {
  return read.query(
    `select t.id, t.decision_id as "decisionId", t.facts, t.version, ${day('t.done_on')} as "doneOn", t.done_note as "doneNote",
            j.verdict, j.cause, j.evidence, j.judged_at as "judgedAt"
       from decision_target t
       left join lateral (select * from decision_judgement j where j.target_id = t.id and j.target_version >= t.version
                           order by j.judged_at desc, j.id desc limit 1) j on true
      where t.decision_id = any ($1) and t.removed_at is null order by t.decision_id, t.position, t.id`,
    [decisionIds],
  )
}

/** Whose a target is that is followed up; null: there is none, or it is not one's own to see. */
export async function ownerOfTarget(
  read: Read,
  targetId: string,
): Promise<{ readonly organisationId: string; readonly decisionId: string } | null> {
  const [row] = await read.query<{ organisationId: string; decisionId: string }>(
    `select organisation_id as "organisationId", decision_id as "decisionId" from decision_target
      where id = $1 and removed_at is null`,
    [targetId],
  )
  return row ?? null
}

/** Everything that was ever said of targets, the newest first. */
export function judgementsOfTargets(read: Read, targetIds: readonly string[]): Promise<JudgementRow[]> {
  return read.query(
    `select j.target_id as "targetId", j.verdict, j.cause, j.evidence, j.judged_at as "judgedAt"
       from decision_judgement j where j.target_id = any ($1) order by j.judged_at desc, j.id desc`,
    [targetIds],
  )
}

export interface DecisionVersionRow {
  readonly decisionId: string
  readonly version: number
  readonly draft: DecisionDraft
  readonly savedAt: Date
  /** Null: by nobody who is a member today, or by an import of the demonstration. */
  readonly savedBy: string | null
}

/** Every wording of decisions, the newest first. */
export function versionsOfDecisions(read: Read, decisionIds: readonly string[]): Promise<DecisionVersionRow[]> {
  return read.query(
    `select v.decision_id as "decisionId", v.version, v.draft, v.saved_at as "savedAt", p.name as "savedBy"
       from decision_version v left join person p on p.id = v.saved_by
      where v.decision_id = any ($1) order by v.version desc`,
    [decisionIds],
  )
}

export interface DecisionFileRow {
  readonly id: string
  readonly decisionId: string
  readonly name: string
  readonly type: DecisionFileType
  /** Bytes. */
  readonly size: number
  readonly addedAt: Date
}

/** The files of decisions without what is in them, the oldest first. */
export function filesOfDecisions(read: Read, decisionIds: readonly string[]): Promise<DecisionFileRow[]> {
  return read.query(
    `select f.id, f.decision_id as "decisionId", f.name, f.type, octet_length(f.bytes) as size, f.added_at as "addedAt"
       from decision_file f where f.decision_id = any ($1) order by f.added_at, f.id`,
    [decisionIds],
  )
}

/** A file with what is in it; null: there is none to be seen. */
export async function fileById(
  read: Read,
  id: string,
): Promise<(DecisionFileRow & { readonly organisationId: string; readonly bytes: Buffer }) | null> {
  const [row] = await read.query<DecisionFileRow & { organisationId: string; bytes: Buffer }>(
    `select f.id, f.decision_id as "decisionId", f.organisation_id as "organisationId", f.name, f.type,
            octet_length(f.bytes) as size, f.added_at as "addedAt", f.bytes
       from decision_file f where f.id = $1`,
    [id],
  )
  return row ?? null
}
