import type { Read, Transaction } from '../transaction.ts'

/** A picture of the organisation's coat of arms or emblem. */
export interface CoatRow {
  readonly organisationId: string
  /** PNG. */
  readonly content: Buffer
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly uploadedAt: Date
}

/** Row-level security shows an organisation its own only. */
export async function coatOf(read: Read, organisationId: string): Promise<CoatRow | null> {
  const [row] = await read.query<CoatRow>(
    `select organisation_id as "organisationId", content, width, height, uploaded_at as "uploadedAt"
       from coat where organisation_id = $1`,
    [organisationId],
  )
  return row ?? null
}

/** Takes the place of the one before. */
export async function storeCoat(
  tx: Transaction,
  coat: Omit<CoatRow, 'uploadedAt'> & { readonly uploadedBy: string },
): Promise<void> {
  await tx.execute(
    `insert into coat (organisation_id, content, width, height, uploaded_by) values ($1, $2, $3, $4, $5)
     on conflict (organisation_id) do update
        set content = excluded.content, width = excluded.width, height = excluded.height,
            uploaded_by = excluded.uploaded_by, uploaded_at = now()`,
    [coat.organisationId, coat.content, coat.width, coat.height, coat.uploadedBy],
  )
}

/** @returns whether there was one */
export async function removeCoat(tx: Transaction, organisationId: string): Promise<boolean> {
  return (await tx.execute('delete from coat where organisation_id = $1', [organisationId])) > 0
}
