import { v7 as newId } from 'uuid'
import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { writeAs, type Database } from '@mognad/db/connections'
import { memberById, type MemberRow } from '@mognad/db/access/member.read-model'
import { countKeyUsers, giveRole, renewSignInLink, takeRole, type NewMember } from '@mognad/db/access/member.store'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { livingUnits } from '@mognad/db/organisations/unit-tree.store'
import { hashToken, newToken } from '../../auth/token.ts'
import { assertAsks, type Asker } from '../asker.ts'

/** How long a link waits to be used. */
const linkDays = 14

export type WantedRole = Omit<NewMember, 'membershipId' | 'personId'>

export interface RoleGiven {
  readonly outcome: 'NEW' | 'KNOWN' | 'WAITING'
  readonly member: MemberRow
  /** What the link ends with; null when the person signs in as usual. */
  readonly token: string | null
}

/** Who is what in an organisation. */
export class MemberService {
  constructor(
    private readonly db: Database,
    private readonly now: () => Date,
  ) {}

  /**
   * Gives somebody a role, and an account when they have none.
   *
   * @throws NotFound · NotAllowed · RuleBroken ROLE_NEEDS_UNIT, ROLE_ALREADY_GIVEN, PERSON_NOT_READY (invited by
   *   another organisation, and nobody has signed in yet: a link would be a way into that one)
   */
  async give(asker: Asker, wanted: WantedRole): Promise<RoleGiven> {
    const { organisationId, role, unitId } = wanted
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'give role', { organisationId }, 'organisation')
    const isOfUnit = role === 'unit_manager' || role === 'unit_administrator'
    if (isOfUnit !== (unitId !== null)) throw new RuleBroken('ROLE_NEEDS_UNIT')
    const token = newToken()
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      if (unitId && !(await livingUnits(tx, organisationId)).some(({ id }) => id === unitId)) throw new NotFound('unit')
      const membershipId = newId()
      const { personId, outcome } = await giveRole(
        tx,
        { ...wanted, membershipId, personId: newId() },
        this.#link(token),
      )
      if (outcome === 'ALREADY') throw new RuleBroken('ROLE_ALREADY_GIVEN')
      if (outcome === 'ELSEWHERE') throw new RuleBroken('PERSON_NOT_READY')
      const by = { personId: asker.databaseActor.personId ?? null }
      const detail = { role, unitId }
      await recordAuditEvent(tx, by, { kind: 'ROLE_GIVEN', subjectId: personId, organisationId, detail })
      const member = await memberById(tx, membershipId)
      if (!member) throw new NotFound('member')
      return { outcome, member, token: outcome === 'KNOWN' ? null : token }
    })
  }

  /** From the next request on the person no longer has it. @throws RuleBroken LAST_KEY_USER */
  async take(asker: Asker, memberId: string): Promise<void> {
    assertAsks(asker, memberId, 'member')
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      const member = await memberById(tx, memberId)
      if (!member) throw new NotFound('member')
      const { organisationId, role, unitId, personId } = member
      assertCan(asker.actor, 'take role', { organisationId }, 'member')
      const keyUsers = await countKeyUsers(tx, organisationId)
      if (role === 'key_user' && keyUsers < 2) throw new RuleBroken('LAST_KEY_USER')
      if (!(await takeRole(tx, memberId))) throw new NotFound('member')
      const by = { personId: asker.databaseActor.personId ?? null }
      const detail = { role, unitId }
      await recordAuditEvent(tx, by, { kind: 'ROLE_TAKEN', subjectId: personId, organisationId, detail })
    })
  }

  /** @returns what the new link ends with @throws RuleBroken LINK_NOT_NEEDED */
  async renewLink(asker: Asker, memberId: string): Promise<string> {
    assertAsks(asker, memberId, 'member')
    const token = newToken()
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      const member = await memberById(tx, memberId)
      if (!member) throw new NotFound('member')
      const { organisationId, personId } = member
      assertCan(asker.actor, 'give role', { organisationId }, 'member')
      if (!(await renewSignInLink(tx, memberId, this.#link(token)))) throw new RuleBroken('LINK_NOT_NEEDED')
      const by = { personId: asker.databaseActor.personId ?? null }
      await recordAuditEvent(tx, by, { kind: 'SIGN_IN_LINK_RENEWED', subjectId: personId, organisationId })
    })
    return token
  }

  #link(token: string) {
    return { tokenHash: hashToken(token), expiresAt: new Date(this.now().getTime() + linkDays * 86_400_000) }
  }
}
