import type { InitiativeDraft, ReportReason } from '@mognad/model/initiatives/initiative'
import type { Transaction } from '../transaction.ts'

export interface InitiativeToStore extends InitiativeDraft {
  readonly id: string
  readonly organisationId: string
  readonly personId: string | null
}

export interface Origin {
  readonly id: string
  readonly organisationId: string
}

const texts = ['title', 'what', 'why', 'effect', 'language', 'purpose', 'reach', 'stage', 'effort', 'factors'] as const
const more = ['unitKinds', 'startedYear', 'contact', 'links', 'licence', 'visibility'] as const
const fields = [...texts, ...more]
const columnOf = (field: string) => field.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)
const valuesOf = (draft: InitiativeDraft) => fields.map((field) => draft[field])

/** A new one, with what it is a copy of. Row-level security refuses one for another organisation (42501). */
export async function insertInitiative(
  tx: Transaction,
  initiative: InitiativeToStore,
  origin: Origin | null = null,
): Promise<void> {
  const { id, organisationId, personId } = initiative
  const columns = [
    'id',
    'organisation_id',
    'created_by',
    'origin_id',
    'origin_organisation_id',
    ...fields.map(columnOf),
  ]
  const places = columns.map((_, at) => `$${at + 1}`)
  await tx.execute(`insert into initiative (${columns.join(', ')}) values (${places.join(', ')})`, [
    id,
    organisationId,
    personId,
    origin?.id ?? null,
    origin?.organisationId ?? null,
    ...valuesOf(initiative),
  ])
  await storeUnits(tx, initiative)
}

/** @returns false: the organisation has none of that id */
export async function updateInitiative(tx: Transaction, initiative: InitiativeToStore): Promise<boolean> {
  const sets = fields.map((field, at) => `${columnOf(field)} = $${at + 3}`)
  const changed = await tx.execute(
    `update initiative set ${sets.join(', ')}, updated_at = now() where id = $1 and organisation_id = $2`,
    [initiative.id, initiative.organisationId, ...valuesOf(initiative)],
  )
  if (changed === 0) return false
  await tx.execute('delete from initiative_unit where initiative_id = $1', [initiative.id])
  await storeUnits(tx, initiative)
  return true
}

async function storeUnits(tx: Transaction, { id, organisationId, unitIds }: InitiativeToStore): Promise<void> {
  if (unitIds.length === 0) return
  await tx.execute(
    'insert into initiative_unit (initiative_id, organisation_id, unit_id) select $1, $2, x from unnest($3::uuid[]) x',
    [id, organisationId, unitIds],
  )
}

/** With its comments, reports and followers; copies of it stay. @returns false: the organisation has none of that id */
export async function removeInitiative(tx: Transaction, organisationId: string, id: string): Promise<boolean> {
  return (await tx.execute('delete from initiative where id = $1 and organisation_id = $2', [id, organisationId])) > 0
}

/** Following twice is following. */
export async function storeFollow(
  tx: Transaction,
  { initiativeId, personId }: { readonly initiativeId: string; readonly personId: string },
  follow: boolean,
): Promise<void> {
  const text = follow
    ? 'insert into initiative_follow (initiative_id, person_id) values ($1, $2) on conflict do nothing'
    : 'delete from initiative_follow where initiative_id = $1 and person_id = $2'
  await tx.execute(text, [initiativeId, personId])
}

export interface CommentToStore {
  readonly id: string
  readonly initiativeId: string
  readonly personId: string
  readonly organisationId: string
  readonly text: string
}

/** The author's name is taken from the person as it is now. */
export async function insertComment(tx: Transaction, comment: CommentToStore): Promise<void> {
  await tx.execute(
    `insert into initiative_comment (id, initiative_id, person_id, author_organisation_id, author_name, text)
     select $1, $2, $3, $4, name, $5 from person where id = $3`,
    [comment.id, comment.initiativeId, comment.personId, comment.organisationId, comment.text],
  )
}

/** @returns the initiative that it stood under; null: no such comment, or not the asker's to remove */
export async function removeComment(tx: Transaction, id: string): Promise<string | null> {
  const [row] = await tx.query<{ initiativeId: string }>(
    `delete from initiative_comment where id = $1 returning initiative_id as "initiativeId"`,
    [id],
  )
  return row?.initiativeId ?? null
}

export interface Judged {
  readonly initiativeId: string
  readonly personId: string
  readonly reason: ReportReason
  readonly note: string | null
}

/** @returns false: the person has reported it before */
export async function insertReport(
  tx: Transaction,
  { initiativeId, personId, reason, note }: Judged,
): Promise<boolean> {
  const added = await tx.execute(
    `insert into initiative_report (initiative_id, person_id, reason, note) values ($1, $2, $3, $4) on conflict do nothing`,
    [initiativeId, personId, reason, note],
  )
  return added > 0
}

/** Hidden, and with that every report settled. @returns false: it was hidden before */
export async function hideInitiative(
  tx: Transaction,
  { initiativeId, personId, reason, note }: Judged,
): Promise<boolean> {
  const added = await tx.execute(
    `insert into initiative_hiding (initiative_id, hidden_by, reason, note) values ($1, $2, $3, $4) on conflict do nothing`,
    [initiativeId, personId, reason, note],
  )
  await settleReports(tx, initiativeId)
  return added > 0
}

/** @returns false: it was not hidden */
export async function showInitiative(tx: Transaction, initiativeId: string): Promise<boolean> {
  return (await tx.execute('delete from initiative_hiding where initiative_id = $1', [initiativeId])) > 0
}

/** The reports have been looked at and go. @returns how many there were */
export function settleReports(tx: Transaction, initiativeId: string): Promise<number> {
  return tx.execute('delete from initiative_report where initiative_id = $1', [initiativeId])
}
