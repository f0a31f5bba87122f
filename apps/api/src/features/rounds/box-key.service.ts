import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { nobody, withActor, writeAs, type Database } from '@mognad/db/connections'
import { forgetBoxKey, setBoxKey } from '@mognad/db/rounds/box-key.store'
import {
  keyHolderBox,
  keyHolderLink,
  replaceKeyHolderLink,
  useKeyHolderLink,
  type KeyHolderBoxRow,
  type KeyHolderLinkRow,
  type LinkPurpose,
} from '@mognad/db/rounds/key-holder-link.store'
import { lockRoundToPlan, type RoundToPlan } from '@mognad/db/rounds/round-plan.store'
import type { Transaction } from '@mognad/db/transaction'
import type { ServerSecret } from '@mognad/runtime/secret'
import { isPublicKey, makeKeyPair } from '@mognad/sealing'
import { hashToken, newToken } from '../../auth/token.ts'
import { assertAsks, type Asker } from '../asker.ts'

/** The key of a box as it leaves the browser in which it was made: its private half locked by the code. */
export interface ArrivingKey {
  readonly publicKey: Buffer
  readonly wrappedKey: Buffer
  readonly salt: Buffer
  readonly codeCheck: Buffer
}

export interface KeyHolderLink {
  readonly token: string
  readonly purpose: LinkPurpose
  readonly expiresAt: Date
}

/** How long a link is good: to make the key, and to open the box, which may wait for 180 days after closing. */
const validDays = { make: 14, open: 365 } as const

/** Making, throwing away and handing over the key of a box. The code itself never comes here. */
export class BoxKeyService {
  constructor(
    private readonly db: Database,
    private readonly secret: Pick<ServerSecret, 'lockBoxKey'>,
  ) {}

  /** @throws NotFound · NotAllowed · RuleBroken KEY_INVALID, KEY_EXISTS, ROUND_NOT_PLANNED */
  async set(asker: Asker, roundId: string, key: ArrivingKey): Promise<void> {
    await assertIsKey(key)
    await this.#asKeyUser(asker, roundId, async (tx, round) => this.#store(tx, round, key, asker))
  }

  /** Thrown away while the round is planned, so that another can be made. Nothing has been sealed with it. */
  async forget(asker: Asker, roundId: string): Promise<void> {
    await this.#asKeyUser(asker, roundId, async (tx, { batchId, organisationId }) => {
      if (!(await forgetBoxKey(tx, batchId))) throw new RuleBroken('ROUND_NOT_PLANNED')
      const event = { kind: 'BOX_KEY_FORGOTTEN', subjectId: batchId, organisationId } as const
      await recordAuditEvent(tx, { personId: asker.databaseActor.personId ?? null }, event)
    })
  }

  /**
   * A link for somebody without an account: to make the key while there is none, else to check the code and open the box.
   * A new link ends the old one of the same purpose.
   */
  async invite(asker: Asker, roundId: string): Promise<KeyHolderLink> {
    return this.#asKeyUser(asker, roundId, async (tx, round) => {
      const { batchId, organisationId, batchState } = round
      if (round.box.strength === 'server' || batchState === 'opened' || batchState === 'void')
        throw new RuleBroken('ROUND_NOT_PLANNED')
      const personId = asker.databaseActor.personId ?? null
      const link = await newLink(tx, round, round.hasKey ? 'open' : 'make', personId)
      const event = { kind: 'KEY_HOLDER_INVITED', subjectId: batchId, organisationId } as const
      await recordAuditEvent(tx, { personId }, event)
      return link
    })
  }

  /** @throws RuleBroken LINK_UNKNOWN: the same for a link that never was and one that a newer has ended */
  async lookUp(token: string): Promise<{ link: KeyHolderLinkRow; box: KeyHolderBoxRow }> {
    const link = await withActor(this.db, nobody, (read) => keyHolderLink(read, hashToken(token)))
    if (!link) throw new RuleBroken('LINK_UNKNOWN')
    const actor = { organisationIds: [link.organisationId] }
    const box = await withActor(this.db, actor, (read) => keyHolderBox(read, link.batchId))
    if (!box) throw new RuleBroken('LINK_UNKNOWN')
    return { link, box }
  }

  /**
   * The key holder's key, by link. The link is spent, and another takes its place, with which the holder checks the code
   * and opens the box.
   *
   * @throws RuleBroken LINK_UNKNOWN, LINK_SPENT, KEY_INVALID, KEY_EXISTS
   */
  async setWithLink(token: string, key: ArrivingKey): Promise<KeyHolderLink> {
    await assertIsKey(key)
    const { organisationId, roundId } = await this.usable(token, 'make')
    return writeAs(this.db, { organisationIds: [organisationId] }, async (tx) => {
      const round = await lockRoundToPlan(tx, roundId)
      if (!round) throw new NotFound('round')
      if (!(await useKeyHolderLink(tx, hashToken(token)))) throw new RuleBroken('LINK_SPENT')
      await this.#store(tx, round, key, null)
      return newLink(tx, round, 'open', null)
    })
  }

  /** @throws RuleBroken LINK_UNKNOWN, or LINK_SPENT for one of another purpose, used or too old */
  async usable(token: string, purpose: LinkPurpose): Promise<KeyHolderLinkRow> {
    const { link } = await this.lookUp(token)
    if (link.purpose !== purpose || link.used || link.expired) throw new RuleBroken('LINK_SPENT')
    return link
  }

  /** The weaker strength: a key that the server locks alone, made here as soon as it is chosen. */
  async makeWhereServerSeals(
    tx: Transaction,
    box: { batchId: string; organisationId: string; strength: 'key_holder' | 'server'; hasKey: boolean },
  ): Promise<void> {
    if (box.strength !== 'server' || box.hasKey) return
    const { publicKey, pkcs8 } = await makeKeyPair()
    const boxKey = this.secret.lockBoxKey(box.batchId, pkcs8)
    if (!(await setBoxKey(tx, box.batchId, { publicKey, boxKey, salt: null, codeCheck: null })))
      throw new RuleBroken('KEY_EXISTS')
  }

  async #store(tx: Transaction, round: RoundToPlan, key: ArrivingKey, asker: Asker | null): Promise<void> {
    const { batchId, organisationId, batchState, box } = round
    if (batchState !== 'planned' || box.strength === 'server') throw new RuleBroken('ROUND_NOT_PLANNED')
    const { publicKey, wrappedKey, salt, codeCheck } = key
    const boxKey = this.secret.lockBoxKey(batchId, wrappedKey)
    if (!(await setBoxKey(tx, batchId, { publicKey, boxKey, salt, codeCheck }))) throw new RuleBroken('KEY_EXISTS')
    const event = { kind: 'BOX_KEY_MADE', subjectId: batchId, organisationId } as const
    await recordAuditEvent(tx, { personId: asker?.databaseActor.personId ?? null }, event)
  }

  async #asKeyUser<T>(
    asker: Asker,
    roundId: string,
    work: (tx: Transaction, round: RoundToPlan) => Promise<T>,
  ): Promise<T> {
    assertAsks(asker, roundId, 'round')
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const round = await lockRoundToPlan(tx, roundId)
      if (!round) throw new NotFound('round')
      assertCan(asker.actor, 'make box key', { organisationId: round.organisationId }, 'round')
      return work(tx, round)
    })
  }
}

async function newLink(
  tx: Transaction,
  { batchId, organisationId }: RoundToPlan,
  purpose: LinkPurpose,
  createdBy: string | null,
): Promise<KeyHolderLink> {
  const token = newToken()
  const link = { tokenHash: hashToken(token), organisationId, batchId, purpose, createdBy }
  const expiresAt = await replaceKeyHolderLink(tx, { ...link, validDays: validDays[purpose] })
  return { token, purpose, expiresAt }
}

/** 12 bytes nonce, a P-256 key in PKCS #8 (138 bytes from every browser), 16 bytes tag. */
const wrappedBytes = { least: 12 + 64 + 16, most: 12 + 300 + 16 }

async function assertIsKey({ publicKey, wrappedKey, salt, codeCheck }: ArrivingKey): Promise<void> {
  const isWrapped = wrappedKey.length >= wrappedBytes.least && wrappedKey.length <= wrappedBytes.most
  if (!isWrapped || salt.length !== 16 || codeCheck.length !== 4 || !(await isPublicKey(publicKey)))
    throw new RuleBroken('KEY_INVALID')
}
