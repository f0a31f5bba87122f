import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { validateAnswers } from '@mognad/model/responses/validate-answers'
import { itemsOfRound, type OwnQuestion } from '@mognad/model/rounds/supplement'
import { answersInside, Unreadable, type BoxKey } from '@mognad/sealing'
import { aadOf, encapsulatedBytes, infoOf } from '@mognad/sealing/suite'
import { KeyObject } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { recipientOf, type Recipient } from './hpke-recipient.ts'

export interface SealedRow {
  readonly keyGroupId: string
  readonly envelope: Uint8Array
}

export interface GroupAnswers {
  readonly keyGroupId: string
  readonly answers: readonly number[]
}

export interface Readings {
  readonly answers: readonly GroupAnswers[]
  /** Envelopes that do not open, or hold what is no response to this instrument. */
  readonly unreadable: number
}

/** What a response of a round must fit: the instrument's items and the organisation's own questions. */
export interface Asked {
  readonly definition: unknown
  readonly ownQuestions: readonly OwnQuestion[]
  readonly background: string | null
}

/** So long the process may be kept from everything else at a stretch. */
const longestStretchMs = 20

/**
 * Opens envelopes in memory. Which of them could not be read is not told: only how many. Others get their turn in
 * between: a large box takes seconds, and answers to other rounds come in meanwhile.
 *
 * @param tell how many have been opened so far
 */
export async function readAll(
  boxKey: BoxKey,
  batchId: string,
  { definition, ownQuestions, background }: Asked,
  envelopes: readonly SealedRow[],
  tell: (done: number) => void = () => undefined,
): Promise<Readings> {
  const parsed = parseInstrument(definition)
  if (!parsed.ok) throw new Error('the stored instrument is not valid')
  const items = itemsOfRound(parsed.instrument, ownQuestions, background)
  const open = recipientOf(KeyObject.from(boxKey.recipientKey.privateKey))
  const info = infoOf(batchId)
  const answers: GroupAnswers[] = []
  let unreadable = 0
  let rested = performance.now()
  for (const [index, { keyGroupId, envelope }] of envelopes.entries()) {
    const codes = openOne(open, info, keyGroupId, envelope)
    if (codes && validateAnswers(items, codes).length === 0) answers.push({ keyGroupId, answers: codes })
    else unreadable += 1
    if (performance.now() - rested < longestStretchMs) continue
    tell(index + 1)
    await setImmediate()
    rested = performance.now()
  }
  tell(envelopes.length)
  return { answers, unreadable }
}

/** Null for what was not sealed for this box and group, whatever the reason: an oracle of reasons would help who tampers. */
function openOne(open: Recipient, info: Uint8Array, keyGroupId: string, envelope: Uint8Array): number[] | null {
  let plain: Buffer
  try {
    plain = open({
      encapsulated: envelope.subarray(0, encapsulatedBytes),
      ciphertext: envelope.subarray(encapsulatedBytes),
      info,
      aad: aadOf(keyGroupId),
    })
  } catch {
    return null
  }
  try {
    return answersInside(plain)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
