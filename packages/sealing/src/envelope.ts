import type { BoxKey } from './box-key.ts'
import { bytesOfText, joinBytes, type Bytes } from './bytes.ts'
import { Unreadable } from './sealing-errors.ts'
import { aadOf, encapsulatedBytes, infoOf, suite, tagBytes } from './suite.ts'

/** Size of every envelope of an instrument without free text: 65 + 1 024 + 16 bytes. */
export const envelopeBytes = encapsulatedBytes + 1024 + tagBytes
/** Size of every envelope of an instrument with free text. */
export const envelopeBytesWithText = encapsulatedBytes + 4096 + tagBytes

const lengthBytes = 2

export interface AnswersToSeal {
  readonly publicKey: Uint8Array
  readonly batchId: string
  readonly keyGroupId: string
  /** The round's one size of envelope; every answer is padded to it, so that size tells nothing. */
  readonly envelopeBytes: number
  /** One code per item in the instrument's order. */
  readonly answers: Uint8Array | readonly number[]
}

export interface SealedEnvelope {
  readonly batchId: string
  readonly keyGroupId: string
  readonly envelope: Uint8Array
}

/**
 * Seals one set of answers to the box: encapsulated key, then ciphertext. Two sealings of the same answers differ.
 *
 * The plaintext is 2 bytes of length (big-endian), then JSON `{"v":1,"answers":[..]}`, then zeros.
 */
export async function sealAnswers(task: AnswersToSeal): Promise<Bytes> {
  const plain = padded(
    bytesOfText(JSON.stringify({ v: 1, answers: Array.from(task.answers) })),
    task.envelopeBytes - encapsulatedBytes - tagBytes,
  )
  const recipientPublicKey = await suite.kem.deserializePublicKey(new Uint8Array(task.publicKey))
  const sender = await suite.createSenderContext({ recipientPublicKey, info: infoOf(task.batchId) })
  const sealed = await sender.seal(plain, aadOf(task.keyGroupId))
  return joinBytes(new Uint8Array(sender.enc), new Uint8Array(sealed))
}

/**
 * Opens one envelope with the box key. What it holds is checked for its form only; whether the codes fit the
 * instrument is the business of `validateAnswers` in model. Throws `Unreadable`.
 */
export async function openEnvelope(boxKey: BoxKey, sealed: SealedEnvelope): Promise<number[]> {
  return answersInside(await decrypt(boxKey, sealed, new Uint8Array(sealed.envelope)))
}

/**
 * The answers in the opened content of an envelope, for whoever decrypts by other means. Throws `Unreadable`.
 *
 * @param plain length, JSON and padding, as `sealAnswers` has made them
 */
export function answersInside(plain: Uint8Array): number[] {
  const length = ((plain[0] ?? 0) << 8) | (plain[1] ?? 0)
  if (plain.length < lengthBytes || length > plain.length - lengthBytes) throw new Unreadable('wrong length inside')
  return answersIn(new TextDecoder().decode(plain.subarray(lengthBytes, lengthBytes + length)))
}

async function decrypt(boxKey: BoxKey, { batchId, keyGroupId }: SealedEnvelope, envelope: Bytes): Promise<Uint8Array> {
  if (envelope.length < encapsulatedBytes + tagBytes) throw new Unreadable('too short')
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: boxKey.recipientKey,
      enc: envelope.slice(0, encapsulatedBytes),
      info: infoOf(batchId),
    })
    return new Uint8Array(await recipient.open(envelope.slice(encapsulatedBytes), aadOf(keyGroupId)))
  } catch {
    // The library does not say why, and must not: an oracle of reasons would help who tampers.
    throw new Unreadable('not sealed for this box and key group, or damaged')
  }
}

function padded(content: Bytes, size: number): Bytes {
  if (content.length > 0xffff || content.length + lengthBytes > size)
    throw new RangeError('the answers do not fit into the envelope')
  const plain = new Uint8Array(size)
  plain.set([content.length >> 8, content.length & 0xff])
  plain.set(content, lengthBytes)
  return plain
}

function answersIn(text: string): number[] {
  const content = parsed(text)
  if (typeof content !== 'object' || content === null) throw new Unreadable('no answers inside')
  const { v, answers } = content as { v?: unknown; answers?: unknown }
  if (v !== 1) throw new Unreadable('unknown version')
  if (!Array.isArray(answers) || !answers.every(isByte)) throw new Unreadable('no answers inside')
  return answers
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('no JSON inside')
  }
}

function isByte(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255
}
