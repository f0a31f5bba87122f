import type { Read, Transaction } from '../transaction.ts'

export interface SavedViewRow {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly savedAt: Date
}

const columns = `id, name, address, saved_at as "savedAt"`

/** The views of a person, by name. */
export function savedViewsOf(read: Read, personId: string): Promise<SavedViewRow[]> {
  return read.query(`select ${columns} from saved_view where person_id = $1 order by name, id`, [personId])
}

/** One after the other: who counts a person's views counts right until the transaction ends. */
export async function lockSavedViews(tx: Transaction, personId: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('saved views of ' || $1, 0))`, [personId])
  const rows = await tx.query<{ views: number }>('select count(*)::int as views from saved_view where person_id = $1', [
    personId,
  ])
  return rows[0]!.views
}

export interface ViewToStore {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly address: string
}

export async function insertSavedView(
  tx: Transaction,
  { id, personId, name, address }: ViewToStore,
): Promise<SavedViewRow> {
  const [row] = await tx.query<SavedViewRow>(
    `insert into saved_view (id, person_id, name, address) values ($1, $2, $3, $4) returning ${columns}`,
    [id, personId, name, address],
  )
  return row!
}

/** @returns null when the person has no such view */
export async function changeSavedView(
  tx: Transaction,
  { id, personId, name, address }: ViewToStore,
): Promise<SavedViewRow | null> {
  const [row] = await tx.query<SavedViewRow>(
    `update saved_view set name = $3, address = $4 where id = $1 and person_id = $2 returning ${columns}`,
    [id, personId, name, address],
  )
  return row ?? null
}

/** @returns false when the person has no such view */
export async function removeSavedView(tx: Transaction, personId: string, id: string): Promise<boolean> {
  return (await tx.execute('delete from saved_view where id = $1 and person_id = $2', [id, personId])) > 0
}
