import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'

const secretBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** One row of the sealed answers, as its mac covers it. */
export interface SealedRow {
  readonly batchId: string
  readonly slot: Uint8Array
  readonly keyGroupId: string
  readonly revision: number
  readonly envelope: Uint8Array
}

/**
 * The server's own secret and what is made from it: 32 random bytes that never lie in the database. A copy of the
 * database without the secret tells nobody whose an answer is (docs/anonymity.md). It must outlive every open round:
 * back it up, apart from the database.
 */
export class ServerSecret {
  readonly #key: Buffer

  /** @throws unless `key` is 32 bytes */
  constructor(key: Uint8Array) {
    if (key.length !== secretBytes) throw new Error(`The server's secret is ${secretBytes} bytes, not ${key.length}.`)
    this.#key = Buffer.from(key)
  }

  /** HMAC-SHA-256 of the label and the parts, divided by a zero byte. Text counts as UTF-8. 32 bytes. */
  mac(label: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
    const hmac = createHmac('sha256', this.#key).update(label)
    for (const part of parts) hmac.update('\0').update(part)
    return hmac.digest()
  }

  /** What the link of an invitation carries. It is computed when needed, so a reminder can carry the same. 16 bytes. */
  linkToken(invitationId: string): Buffer {
    return this.mac('link', invitationId).subarray(0, 16)
  }

  /** Compares in constant time. */
  isLinkToken(invitationId: string, token: Uint8Array): boolean {
    const expected = this.linkToken(invitationId)
    return token.length === expected.length && timingSafeEqual(token, expected)
  }

  /**
   * What the last link of a mail carries: it stops reminders and erases the address, and lets nobody answer. Unlike the
   * link's token it may end up in logs. 16 bytes.
   */
  choicesToken(invitationId: string): Buffer {
    return this.mac('choices', invitationId).subarray(0, 16)
  }

  /** Compares in constant time. */
  isChoicesToken(invitationId: string, token: Uint8Array): boolean {
    const expected = this.choicesToken(invitationId)
    return token.length === expected.length && timingSafeEqual(token, expected)
  }

  /** The left half of a mail's Message-ID: the same however often it is sent. 32 signs. */
  messageId(mailId: string): string {
    return this.mac('mail', mailId).subarray(0, 16).toString('hex')
  }

  /** The place of an invitation's sealed answer. Without the secret nobody can tell whose it is. */
  slot(roundId: string, invitationId: string): Buffer {
    return this.mac('slot', roundId, invitationId)
  }

  /** Finds rows that were invented or exchanged in the database. */
  rowMac({ batchId, slot, keyGroupId, revision, envelope }: SealedRow): Buffer {
    return this.mac('row', batchId, slot, keyGroupId, String(revision), envelope)
  }

  isRowMac(row: SealedRow, mac: Uint8Array): boolean {
    const expected = this.rowMac(row)
    return mac.length === expected.length && timingSafeEqual(mac, expected)
  }

  /** Stored beside the data, so that a start with another secret is noticed before it does harm. */
  checkMac(): Buffer {
    return this.mac('check')
  }

  /** The second lock on a box key that is already locked with its code: nonce, closed text, tag. */
  lockBoxKey(batchId: string, wrappedKey: Uint8Array): Buffer {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', this.mac('box', batchId), nonce)
    return Buffer.concat([nonce, cipher.update(wrappedKey), cipher.final(), cipher.getAuthTag()])
  }

  /** @throws when it was locked for another batch, with another secret, or has been changed */
  unlockBoxKey(batchId: string, locked: Uint8Array): Buffer {
    const bytes = Buffer.from(locked)
    const decipher = createDecipheriv('aes-256-gcm', this.mac('box', batchId), bytes.subarray(0, nonceBytes))
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes))
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes)), decipher.final()])
  }
}

export interface SecretSource {
  /** MOGNAD_SECRET: base64 of 32 bytes. Wins over the file. */
  readonly value?: string | undefined
  /** MOGNAD_SECRET_FILE: a file with the same text that only its owner may read. */
  readonly file?: string | undefined
  /** Makes the file when it is missing. Only for whoever sets up the installation: a new secret closes open boxes. */
  readonly mayCreate?: boolean
}

/**
 * Loads the secret.
 *
 * @throws with what to do when there is none, when it is not 32 bytes, or when others may read the file
 */
export function loadSecret({ value, file, mayCreate = false }: SecretSource): ServerSecret {
  if (value) return new ServerSecret(decoded(value, 'MOGNAD_SECRET'))
  if (!file) throw new Error('Set MOGNAD_SECRET (base64 of 32 random bytes) or MOGNAD_SECRET_FILE.')
  if (mayCreate) createOnce(file)
  const readableByOthers = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0
  if (readableByOthers) throw new Error(`Others may read the server's secret: chmod 600 ${file}`)
  return new ServerSecret(decoded(readFileSync(file, 'utf8'), file))
}

function createOnce(file: string): void {
  try {
    // wx: never write over a secret, also when two programs start at once.
    writeFileSync(file, `${randomBytes(secretBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(file, 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function decoded(text: string, where: string): Buffer {
  const bytes = Buffer.from(text.trim(), 'base64')
  if (bytes.length !== secretBytes)
    throw new Error(`${where} must be base64 of ${secretBytes} bytes, not ${bytes.length}.`)
  return bytes
}
