import { RuleBroken } from '@mognad/model/errors'
import { nobody, withActor, writeAs, type Database } from '@mognad/db/connections'
import { personForSignIn } from '@mognad/db/access/access.read-model'
import { createSession, endSession, useSignInLink } from '@mognad/db/access/access.store'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { hashPassword, isPassword, shortestPassword } from '../../auth/password.ts'
import { sessionHours } from '../../auth/session.ts'
import type { SignInLimit } from '../../auth/sign-in-limit.ts'
import { hashToken, newToken } from '../../auth/token.ts'

/** Where an attempt comes from, and the session that the browser already has. */
export interface SignInOrigin {
  readonly address: string
  readonly oldToken: string | null
}

/** Signing in and out. */
export class AccessService {
  constructor(
    private readonly db: Database,
    private readonly limit: SignInLimit,
    private readonly now: () => Date,
  ) {}

  /**
   * @returns the token of a new session; an older one of this browser ends
   * @throws RuleBroken SIGN_IN_FAILED, the same for an unknown address and a wrong password · TOO_MANY_ATTEMPTS
   */
  async signIn(email: string, password: string, origin: SignInOrigin): Promise<string> {
    const account = email.trim().toLowerCase()
    const succeeded = await this.limit.attempt(account, origin.address)
    const person = await withActor(this.db, nobody, (read) => personForSignIn(read, account))
    const matches = await isPassword(password, person?.passwordHash ?? null)
    if (!person || !matches) throw new RuleBroken('SIGN_IN_FAILED')
    await succeeded()
    return this.#begin(person.id, 'SIGNED_IN', origin)
  }

  /**
   * Signs in with a one-time link and sets the password; sessions that the account had before end.
   *
   * @throws RuleBroken PASSWORD_TOO_SHORT · LINK_UNKNOWN · TOO_MANY_ATTEMPTS
   */
  async signInWithLink(token: string, newPassword: string, origin: SignInOrigin): Promise<string> {
    if (newPassword.length < shortestPassword) throw new RuleBroken('PASSWORD_TOO_SHORT', { least: shortestPassword })
    const succeeded = await this.limit.attempt(`link ${token}`, origin.address)
    const passwordHash = await hashPassword(newPassword)
    const personId = await writeAs(this.db, nobody, (tx) => useSignInLink(tx, hashToken(token), passwordHash))
    if (!personId) throw new RuleBroken('LINK_UNKNOWN')
    await succeeded()
    return this.#begin(personId, 'SIGNED_IN_BY_LINK', origin)
  }

  async signOut(personId: string, token: string): Promise<void> {
    await writeAs(this.db, { organisationIds: [], personId }, async (tx) => {
      await endSession(tx, hashToken(token))
      await recordAuditEvent(tx, { personId }, { kind: 'SIGNED_OUT', subjectId: personId })
    })
  }

  async #begin(personId: string, kind: 'SIGNED_IN' | 'SIGNED_IN_BY_LINK', { oldToken }: SignInOrigin): Promise<string> {
    const token = newToken()
    const expiresAt = new Date(this.now().getTime() + sessionHours * 3_600_000)
    await writeAs(this.db, { organisationIds: [], personId }, async (tx) => {
      if (oldToken) await endSession(tx, hashToken(oldToken))
      await createSession(tx, { tokenHash: hashToken(token), personId, expiresAt })
      await recordAuditEvent(tx, { personId }, { kind, subjectId: personId })
    })
    return token
  }
}
