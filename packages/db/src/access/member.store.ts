import type { Role } from '@mognad/model/access/actor'
import type { Transaction } from '../transaction.ts'

/** A role that somebody is to get, and the account that is made for them when they have none. */
export interface NewMember {
  readonly membershipId: string
  readonly organisationId: string
  readonly unitId: string | null
  readonly role: Exclude<Role, 'national_coordinator'>
  readonly personId: string
  readonly email: string
  readonly name: string
  readonly language: 'sv' | 'en'
}

/** A way to sign in once, known by its hash. */
export interface NewLink {
  readonly tokenHash: Buffer
  readonly expiresAt: Date
}

/** What became of it; the words are those of the database function `give_role`. */
export type RoleOutcome = 'NEW' | 'KNOWN' | 'WAITING' | 'ELSEWHERE' | 'ALREADY'

export async function giveRole(
  tx: Transaction,
  member: NewMember,
  { tokenHash, expiresAt }: NewLink,
): Promise<{ readonly personId: string; readonly outcome: RoleOutcome }> {
  const { membershipId, organisationId, unitId, role, personId, email, name, language } = member
  const rows = await tx.query<{ personId: string; outcome: RoleOutcome }>(
    `select person_id as "personId", outcome from give_role($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [membershipId, organisationId, unitId, role, personId, email, name, language, tokenHash, expiresAt],
  )
  const [given] = rows
  if (!given) throw new Error('give_role answered with nothing')
  return given
}

/** As `RoleOutcome`; TAKEN: somebody has entered the organisation, or it has asked somebody something. */
export type AppointOutcome = Exclude<RoleOutcome, 'ALREADY'> | 'TAKEN'

/** The first key user of an organisation, for the coordinator; takes the place of one who has not entered. */
export async function appointKeyUser(
  tx: Transaction,
  member: Omit<NewMember, 'unitId' | 'role'>,
  { tokenHash, expiresAt }: NewLink,
): Promise<{ readonly personId: string | null; readonly outcome: AppointOutcome }> {
  const { membershipId, organisationId, personId, email, name, language } = member
  const [appointed] = await tx.query<{ personId: string | null; outcome: AppointOutcome }>(
    `select person_id as "personId", outcome from appoint_key_user($1, $2, $3, $4, $5, $6, $7, $8)`,
    [membershipId, organisationId, personId, email, name, language, tokenHash, expiresAt],
  )
  if (!appointed) throw new Error('appoint_key_user answered with nothing')
  return appointed
}

/** False: the person has signed in already, or has roles elsewhere too. */
export async function renewSignInLink(tx: Transaction, membershipId: string, link: NewLink): Promise<boolean> {
  const rows = await tx.query<{ renewed: boolean }>('select renew_sign_in_link($1, $2, $3) as renewed', [
    membershipId,
    link.tokenHash,
    link.expiresAt,
  ])
  return rows[0]?.renewed ?? false
}

/** Locks the key users of an organisation, so that two of them do not remove each other at once. */
export async function countKeyUsers(tx: Transaction, organisationId: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('key users of ' || $1, 0))`, [organisationId])
  const rows = await tx.query<{ n: number }>(
    `select count(*)::int as n from membership where organisation_id = $1 and role = 'key_user'`,
    [organisationId],
  )
  return rows[0]?.n ?? 0
}

export async function takeRole(tx: Transaction, membershipId: string): Promise<boolean> {
  return (await tx.execute('delete from membership where id = $1', [membershipId])) === 1
}
