import type { Read, Transaction } from '../transaction.ts'
import { organisationColumns, type OrganisationRow } from '../organisations/organisation.read-model.ts'

/** A saved list with those on it, by name. */
export interface CohortListRow {
  readonly id: string
  readonly name: string
  readonly members: readonly OrganisationRow[]
}

/** Of `cohort_list l`. */
export const cohortListColumns = `l.id, l.name, coalesce((select json_agg(x) from (
    select ${organisationColumns} from cohort_list_member m join organisation o on o.id = m.member_id
     where m.list_id = l.id order by o.name, o.id) x), '[]') as members`

/** The lists of an organisation, by name. */
export function cohortListsOf(read: Read, organisationId: string): Promise<CohortListRow[]> {
  return read.query(
    `select ${cohortListColumns} from cohort_list l where l.organisation_id = $1 order by l.name, l.id`,
    [organisationId],
  )
}

export async function cohortList(read: Read, organisationId: string, id: string): Promise<CohortListRow | null> {
  const [row] = await read.query<CohortListRow>(
    `select ${cohortListColumns} from cohort_list l where l.organisation_id = $1 and l.id = $2`,
    [organisationId, id],
  )
  return row ?? null
}

/** Whether another list of the organisation has the name, upper and lower case alike. */
export async function isListNameTaken(read: Read, organisationId: string, name: string, id: string): Promise<boolean> {
  const rows = await read.query(
    'select from cohort_list where organisation_id = $1 and lower(name) = lower($2) and id <> $3',
    [organisationId, name, id],
  )
  return rows.length > 0
}

/** One after the other: who counts the lists of an organisation counts right until the transaction ends. */
export async function lockLists(tx: Transaction, organisationId: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('cohort lists of ' || $1, 0))`, [organisationId])
  const rows = await tx.query<{ lists: number }>(
    'select count(*)::int as lists from cohort_list where organisation_id = $1',
    [organisationId],
  )
  return rows[0]!.lists
}

export interface ListToStore {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly memberIds: readonly string[]
  readonly personId: string | null
}

/** A new list, or a known one with another name or other members. */
export async function storeList(tx: Transaction, list: ListToStore): Promise<void> {
  const { id, organisationId, name, memberIds, personId } = list
  const changed = await tx.execute('update cohort_list set name = $3 where id = $1 and organisation_id = $2', [
    id,
    organisationId,
    name,
  ])
  if (changed === 0)
    await tx.execute('insert into cohort_list (id, organisation_id, name, created_by) values ($1, $2, $3, $4)', [
      id,
      organisationId,
      name,
      personId,
    ])
  await tx.execute('delete from cohort_list_member where list_id = $1', [id])
  await tx.execute(
    'insert into cohort_list_member (list_id, organisation_id, member_id) select $1, $2, x from unnest($3::uuid[]) x',
    [id, organisationId, memberIds],
  )
}

/** @returns false when the organisation has no such list */
export async function removeList(tx: Transaction, organisationId: string, id: string): Promise<boolean> {
  return (await tx.execute('delete from cohort_list where id = $1 and organisation_id = $2', [id, organisationId])) > 0
}
