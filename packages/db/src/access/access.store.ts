import type { Read, Transaction } from '../transaction.ts'

export interface NewSession {
  readonly tokenHash: Buffer
  readonly personId: string
  readonly expiresAt: Date
}

export async function createSession(tx: Read, { tokenHash, personId, expiresAt }: NewSession): Promise<void> {
  await tx.query('select create_session($1, $2, $3)', [tokenHash, personId, expiresAt])
}

export async function endSession(tx: Read, tokenHash: Buffer): Promise<void> {
  await tx.query('select end_session($1)', [tokenHash])
}

/** Uses a one-time link up: sets the password and ends the person's sessions. Null: there is no such link (any more). */
export async function useSignInLink(tx: Read, tokenHash: Buffer, passwordHash: string): Promise<string | null> {
  const rows = await tx.query<{ id: string | null }>('select use_sign_in_link($1, $2) as id', [tokenHash, passwordHash])
  return rows[0]?.id ?? null
}

/** Whose key it is, if it works; notes the minute of its use. */
export async function useApiKey(
  tx: Read,
  keyHash: Buffer,
): Promise<{ readonly id: string; readonly organisationId: string } | null> {
  const rows = await tx.query<{ id: string; organisationId: string }>(
    'select api_key_id as id, organisation_id as "organisationId" from api_key_actor($1)',
    [keyHash],
  )
  return rows[0] ?? null
}

export interface NewApiKey {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly prefix: string
  readonly keyHash: Buffer
  readonly createdBy: string
}

export async function insertApiKey(tx: Transaction, key: NewApiKey): Promise<void> {
  await tx.execute(
    `insert into api_key (id, organisation_id, name, prefix, key_hash, created_by) values ($1, $2, $3, $4, $5, $6)`,
    [key.id, key.organisationId, key.name, key.prefix, key.keyHash, key.createdBy],
  )
}

/** False: it was revoked before. */
export async function revokeApiKey(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.execute('update api_key set revoked_at = now() where id = $1 and revoked_at is null', [id])) === 1
}
