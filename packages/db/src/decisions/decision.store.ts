import type { DecisionDraft, DecisionFacts, TargetFacts } from '@mognad/model/decisions/decision'
import type { DecisionFileType } from '@mognad/model/decisions/decision-files'
import type { Transaction } from '../transaction.ts'

type Writer = Pick<Transaction, 'execute'>

/** One after the other: who counts the decisions of an organisation counts right until the transaction ends. */
export async function lockDecisions(tx: Transaction, organisationId: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('decisions of ' || $1, 0))`, [organisationId])
  const rows = await tx.query<{ decisions: number }>(
    'select count(*)::int as decisions from decision where organisation_id = $1',
    [organisationId],
  )
  return rows[0]!.decisions
}

export interface DecisionToStore extends DecisionFacts {
  readonly id: string
  readonly organisationId: string
  readonly version: number
  readonly personId: string | null
  readonly synthetic?: boolean
}

/**
 * A new decision, or a known one in its next version: as it is now, with its targets, and as a wording that is kept. Targets that
 * are not among them are left out, not deleted.
 */
export async function storeVersion(
  tx: Writer,
  decision: DecisionToStore,
  targets: readonly TargetToStore[],
): Promise<void> {
  await storeDecision(tx, decision)
  await storeTargets(tx, decision, targets)
  await keepVersion(tx, decision, targets)
}

async function storeDecision(tx: Writer, decision: DecisionToStore): Promise<void> {
  const { id, organisationId, title, decidedOn, body, diaryNumber, text, minutesLink, version } = decision
  const facts = [id, organisationId, title, decidedOn, body, diaryNumber, text, minutesLink, version]
  const changed = await tx.execute(
    `update decision set title = $3, decided_on = $4, body = $5, diary_number = $6, text = $7, minutes_link = $8,
            version = $9, changed_at = clock_timestamp() where id = $1 and organisation_id = $2`,
    facts,
  )
  if (changed > 0) return
  await tx.execute(
    `insert into decision (id, organisation_id, title, decided_on, body, diary_number, text, minutes_link, version, synthetic,
            created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [...facts, decision.synthetic ?? false, decision.personId],
  )
}

/** The wording as it was saved, with the ids that its targets have. */
async function keepVersion(tx: Writer, decision: DecisionToStore, targets: readonly TargetToStore[]): Promise<void> {
  const { id, organisationId, version, personId, title, decidedOn, body, diaryNumber, text, minutesLink } = decision
  const draft: DecisionDraft = {
    title,
    decidedOn,
    body,
    diaryNumber,
    text,
    minutesLink,
    targets: targets.map(({ id: targetId, facts }) => ({ ...facts, id: targetId })),
  }
  await tx.execute(
    `insert into decision_version (decision_id, organisation_id, version, draft, saved_by) values ($1, $2, $3, $4, $5)`,
    [id, organisationId, version, JSON.stringify(draft), personId],
  )
}

export interface TargetToStore {
  readonly id: string
  readonly facts: TargetFacts
  /** Of the decision, when these facts were last changed. */
  readonly version: number
}

async function storeTargets(
  tx: Writer,
  decision: { readonly id: string; readonly organisationId: string },
  targets: readonly TargetToStore[],
): Promise<void> {
  await tx.execute(
    `insert into decision_target (id, decision_id, organisation_id, position, kind, facts, due_on, version)
     select x.id, $1, $2, x.place, x.facts ->> 'kind', x.facts, (x.facts ->> 'dueOn')::date, x.version
       from unnest($3::uuid[], $4::jsonb[], $5::int[]) with ordinality as x (id, facts, version, place)
     on conflict (id) do update set position = excluded.position, kind = excluded.kind, facts = excluded.facts,
       due_on = excluded.due_on, version = excluded.version, removed_at = null,
       done_on = case when excluded.kind = 'action' then decision_target.done_on end,
       done_note = case when excluded.kind = 'action' then decision_target.done_note end
       where decision_target.decision_id = excluded.decision_id`,
    [
      decision.id,
      decision.organisationId,
      targets.map(({ id }) => id),
      targets.map(({ facts }) => JSON.stringify(facts)),
      targets.map(({ version }) => version),
    ],
  )
  await tx.execute(
    `update decision_target set removed_at = clock_timestamp()
      where decision_id = $1 and removed_at is null and not (id = any ($2::uuid[]))`,
    [decision.id, targets.map(({ id }) => id)],
  )
}

/** That an action was done on a day, or (null) was not. @returns false when the organisation has no such action */
export async function markTarget(
  tx: Writer,
  { targetId, doneOn, note }: { targetId: string; doneOn: string | null; note: string | null },
): Promise<boolean> {
  const changed = await tx.execute(
    `update decision_target set done_on = $2, done_note = $3 where id = $1 and kind = 'action' and removed_at is null`,
    [targetId, doneOn, note],
  )
  if (changed > 0)
    await tx.execute(
      `update decision set changed_at = clock_timestamp() where id = (select decision_id from decision_target where id = $1)`,
      [targetId],
    )
  return changed > 0
}

/** No longer followed up. @returns false when there is none, or it has been withdrawn before */
export async function withdrawDecision(tx: Writer, organisationId: string, id: string): Promise<boolean> {
  const text = `update decision set withdrawn_at = clock_timestamp(), changed_at = clock_timestamp()
    where id = $1 and organisation_id = $2 and withdrawn_at is null`
  return (await tx.execute(text, [id, organisationId])) > 0
}

export interface FileToStore {
  readonly id: string
  readonly decisionId: string
  readonly organisationId: string
  readonly name: string
  readonly type: DecisionFileType
  readonly bytes: Buffer
  readonly personId: string | null
}

export async function storeFile(tx: Writer, file: FileToStore): Promise<void> {
  await tx.execute(
    `insert into decision_file (id, decision_id, organisation_id, name, type, bytes, added_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [file.id, file.decisionId, file.organisationId, file.name, file.type, file.bytes, file.personId],
  )
}

/** @returns false when there is no such file */
export async function removeFile(tx: Writer, id: string): Promise<boolean> {
  return (await tx.execute('delete from decision_file where id = $1', [id])) > 0
}
