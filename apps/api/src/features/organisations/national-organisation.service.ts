import { v7 as newId } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan, theCountry } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { tidyOrganisation, type WantedOrganisation } from '@mognad/model/organisations/new-organisation'
import { appointKeyUser, type AppointOutcome } from '@mognad/db/access/member.store'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import {
  nationalOrganisationPage,
  skrGroups,
  type NationalOrganisationRow,
  type NationalOrganisationsWanted,
  type SkrGroupRow,
} from '@mognad/db/organisations/national-organisation.read-model'
import { organisationsById, type OrganisationRow } from '@mognad/db/organisations/organisation.read-model'
import { addOrganisation } from '@mognad/db/organisations/organisation.store'
import type { Page, PageRequest } from '@mognad/db/paging/page.read-model'
import type { Transaction } from '@mognad/db/transaction'
import { hashToken, newToken } from '../../auth/token.ts'
import { assertAsks, type Asker } from '../asker.ts'

/** How long the link of a first key user waits to be used. */
const linkDays = 14

export interface WantedKeyUser {
  readonly name: string
  readonly email: string
  readonly language: 'sv' | 'en'
}

export interface Appointed {
  readonly organisation: OrganisationRow
  readonly outcome: 'NEW' | 'KNOWN' | 'WAITING'
  /** What the link ends with; null when the person signs in as usual. */
  readonly token: string | null
}

/** Organisations for the coordinator: who takes part and how far they are, and how one comes in. */
export class NationalOrganisationService {
  constructor(
    private readonly db: Database,
    private readonly now: () => Date,
  ) {}

  async page(
    { actor, databaseActor }: Asker,
    wanted: NationalOrganisationsWanted,
    request: PageRequest,
  ): Promise<Page<NationalOrganisationRow>> {
    assertCan(actor, 'see all organisations', theCountry, 'organisation')
    return withActor(this.db, databaseActor, (read) => nationalOrganisationPage(read, wanted, request))
  }

  async groups({ actor, databaseActor }: Asker): Promise<SkrGroupRow[]> {
    assertCan(actor, 'see all organisations', theCountry, 'organisation')
    return withActor(this.db, databaseActor, skrGroups)
  }

  /**
   * One more organisation with its first key user; without the one there is not the other.
   *
   * @throws NotAllowed · RuleBroken ORGANISATION_NAME_MISSING, ORGANISATION_CODE_WRONG, ORGANISATION_POPULATION_WRONG, ORGANISATION_CODE_TAKEN,
   *   PERSON_NOT_READY
   */
  async add(asker: Asker, wanted: WantedOrganisation, keyUser: WantedKeyUser): Promise<Appointed> {
    assertCan(asker.actor, 'add organisation', theCountry, 'organisation')
    const organisation = tidyOrganisation(wanted)
    const { id: personId } = asker.actor as PersonActor
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const id = newId()
      if (!(await addOrganisation(tx, id, organisation))) throw new RuleBroken('ORGANISATION_CODE_TAKEN')
      await recordAuditEvent(tx, { personId }, { kind: 'ORGANISATION_ADDED', subjectId: id })
      return this.#appoint(tx, personId, id, keyUser)
    })
  }

  /**
   * A key user for an organisation that nobody has entered and that has asked nobody anything. Whoever was appointed before
   * and has not signed in cannot any more.
   *
   * @throws NotFound · NotAllowed · RuleBroken ORGANISATION_ENTERED, PERSON_NOT_READY
   */
  async appoint(asker: Asker, organisationId: string, keyUser: WantedKeyUser): Promise<Appointed> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'add organisation', theCountry, 'organisation')
    const { id: personId } = asker.actor as PersonActor
    return writeAs(this.db, asker.databaseActor, (tx) => this.#appoint(tx, personId, organisationId, keyUser))
  }

  async #appoint(tx: Transaction, by: string, organisationId: string, keyUser: WantedKeyUser): Promise<Appointed> {
    const [organisation] = await organisationsById(tx, [organisationId])
    if (!organisation) throw new NotFound('organisation')
    const token = newToken()
    const expiresAt = new Date(this.now().getTime() + linkDays * 86_400_000)
    const { personId, outcome } = await appointKeyUser(
      tx,
      { membershipId: newId(), organisationId, personId: newId(), ...keyUser },
      { tokenHash: hashToken(token), expiresAt },
    )
    const refusal = refusals[outcome]
    if (refusal || personId === null) throw new RuleBroken(refusal ?? 'ORGANISATION_ENTERED')
    const detail = { organisationId }
    await recordAuditEvent(tx, { personId: by }, { kind: 'KEY_USER_APPOINTED', subjectId: personId, detail })
    const made = outcome as Appointed['outcome']
    return { organisation, outcome: made, token: made === 'KNOWN' ? null : token }
  }
}

const refusals: Readonly<Partial<Record<AppointOutcome, string>>> = {
  TAKEN: 'ORGANISATION_ENTERED',
  ELSEWHERE: 'PERSON_NOT_READY',
}
