import type { InvitationEvent } from '@mognad/model/audit/invitation-event'
import { normaliseAddress } from '@mognad/model/invitations/address'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import {
  askForWave,
  eraseAddresses,
  hasUnfinishedWave,
  isInvited,
  readdress,
  retryBounced,
} from '@mognad/db/invitations/invitation-mail.store'
import { linksToMake } from '@mognad/db/invitations/recipient.read-model'
import type { RoundToFill } from '@mognad/db/invitations/recipient.store'
import { requestSending } from '@mognad/db/mail/mail-request.store'
import type { Transaction } from '@mognad/db/transaction'
import type { RunName } from '@mognad/jobs'
import type { ServerSecret } from '@mognad/runtime/secret'
import { encodeLink, fingerprint } from '@mognad/sealing'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'
import { hold } from './held-round.ts'

export interface MadeLink {
  readonly unitName: string
  readonly url: string
}

/** Mails of an open round, its links, and the end of its addresses. */
export class SendingService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
    private readonly secret: ServerSecret,
    private readonly publicUrl: string,
  ) {}

  /**
   * Sends the invitations that wait, and those again that bounced. @returns the run that does it
   * @throws RuleBroken ROUND_NOT_OPEN
   */
  send(asker: Asker, roundId: string): Promise<string> {
    return this.request(asker, roundId, 'invitations.send-invitations', async (tx) => {
      await retryBounced(tx, roundId)
      return 'INVITATIONS_SENT_AGAIN'
    })
  }

  /**
   * Reminds those without an answer, now. @returns the run that does it
   * @throws RuleBroken ROUND_NOT_OPEN · REMINDING_ALREADY
   */
  remind(asker: Asker, roundId: string): Promise<string> {
    return this.request(asker, roundId, 'invitations.send-reminders', async (tx) => {
      if (await hasUnfinishedWave(tx, roundId)) throw new RuleBroken('REMINDING_ALREADY')
      if (!(await askForWave(tx, roundId, asker.databaseActor.personId ?? null))) throw new RuleBroken('ROUND_NOT_OPEN')
      return 'REMINDERS_ASKED_FOR'
    })
  }

  /**
   * Mends the address of an invitation and sends it there.
   *
   * @throws NotFound · RuleBroken ADDRESS_BAD · ADDRESS_TAKEN · ROUND_NOT_OPEN
   */
  readdress(asker: Asker, roundId: string, invitationId: string, text: string): Promise<string> {
    return this.request(asker, roundId, 'invitations.send-invitations', async (tx) => {
      const address = normaliseAddress(text)
      if (!address) throw new RuleBroken('ADDRESS_BAD')
      if (await isInvited(tx, roundId, address)) throw new RuleBroken('ADDRESS_TAKEN')
      if (!(await readdress(tx, roundId, invitationId, address))) throw new NotFound('invitation')
      return 'ADDRESS_CHANGED'
    })
  }

  /** For good. @param ids null: all of the round @returns how many */
  async erase(asker: Asker, roundId: string, ids: readonly string[] | null): Promise<number> {
    assertAsks(asker, roundId, 'round')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const { organisationId } = await hold(tx, asker, 'send invitations', roundId)
      const people = await eraseAddresses(tx, roundId, ids)
      const event = { kind: 'ADDRESSES_ERASED', subjectId: roundId, organisationId, detail: { people } } as const
      if (people > 0) await recordAuditEvent(tx, by(asker), event)
      return people
    })
  }

  /**
   * The personal links of a round to print or hand out. They are computed and nowhere stored; that they were made is
   * written down, since each is the right to answer.
   *
   * @throws RuleBroken ROUND_NOT_OPEN before there are any
   */
  async links(asker: Asker, roundId: string, unitIds: readonly string[] | null): Promise<MadeLink[]> {
    assertAsks(asker, roundId, 'round')
    const rows = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const round = await hold(tx, asker, 'make links', roundId)
      assertOpen(round)
      const found = await linksToMake(tx, roundId, unitIds)
      const { organisationId } = round
      const detail = { people: found.length }
      await recordAuditEvent(tx, by(asker), { kind: 'LINKS_MADE', subjectId: roundId, organisationId, detail })
      return found
    })
    const print = rows[0] ? await fingerprint(new Uint8Array(rows[0].publicKey)) : new Uint8Array(8)
    return rows.map(({ id, unitName }) => ({
      unitName,
      url: `${this.publicUrl}${encodeLink({ roundId, invitationId: id, token: this.secret.linkToken(id), fingerprint: print })}`,
    }))
  }

  private async request(
    asker: Asker,
    roundId: string,
    name: Extract<RunName, `invitations.${string}`>,
    work: (tx: Transaction) => Promise<Exclude<InvitationEvent['kind'], 'SAMPLE_DRAWN' | CountedKind>>,
  ): Promise<string> {
    assertAsks(asker, roundId, 'round')
    const { jobRunId, isNew } = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const round = await hold(tx, asker, 'send invitations', roundId)
      assertOpen(round)
      const { organisationId } = round
      const kind = await work(tx)
      await recordAuditEvent(tx, by(asker), { kind, subjectId: roundId, organisationId })
      return requestSending(tx, name, { organisationId, roundId, requestedBy: asker.databaseActor.personId ?? null })
    })
    if (isNew) await this.jobs.send(jobRunId, name)
    return jobRunId
  }
}

type CountedKind = Extract<InvitationEvent, { detail: { people: number } }>['kind']

const by = ({ databaseActor }: Asker) => ({ personId: databaseActor.personId ?? null })

function assertOpen({ state }: RoundToFill): void {
  if (state !== 'open') throw new RuleBroken('ROUND_NOT_OPEN')
}
