import type { Membership } from '@mognad/model/access/actor'
import type { Read } from '../transaction.ts'
import { readPages, type Page, type PageRequest } from '../paging/page.read-model.ts'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: string
}

export interface ApiKeyRow {
  readonly id: string
  readonly organisationId: string
  readonly name: string
  readonly prefix: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

const keyColumns = `k.id, k.organisation_id as "organisationId", k.name, k.prefix, k.created_at as "createdAt",
  k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"`

/** Newest first; revoked ones too, since they stand in the audit log. */
export function apiKeyPages(
  read: Read,
  organisationIds: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<ApiKeyRow>>> {
  const list = {
    columns: keyColumns,
    from: 'api_key k',
    parent: 'k.organisation_id',
    descending: true,
    order: [
      ['k.created_at', 'timestamptz'],
      ['k.id', 'uuid'],
    ],
  } as const
  return readPages(read, list, organisationIds, page)
}

export async function apiKeyById(read: Read, id: string): Promise<ApiKeyRow | null> {
  const rows = await read.query<ApiKeyRow>(`select ${keyColumns} from api_key k where k.id = $1`, [id])
  return rows[0] ?? null
}

/** A person with a session, and what that person may be where. */
export interface SessionRow extends PersonRow {
  readonly memberships: readonly Membership[]
}

/** Null: there is no such session, or it has run out. The caller knows only the hash of the cookie. */
export async function sessionByHash(read: Read, tokenHash: Buffer): Promise<SessionRow | null> {
  const rows = await read.query<SessionRow>(
    'select person_id as id, email, name, language, memberships from session_actor($1)',
    [tokenHash],
  )
  return rows[0] ?? null
}

export async function personForSignIn(
  read: Read,
  email: string,
): Promise<{ readonly id: string; readonly passwordHash: string | null } | null> {
  const rows = await read.query<{ id: string; passwordHash: string | null }>(
    'select id, password_hash as "passwordHash" from find_person_for_sign_in($1)',
    [email],
  )
  return rows[0] ?? null
}
