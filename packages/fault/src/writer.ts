import { createHash, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sealAnswers } from '@mognad/sealing'
import type { History } from './history.ts'

/** What a respondent's browser knows of its round. */
export interface OpenBox {
  readonly apiUrl: string
  readonly batchId: string
  readonly publicKey: Uint8Array
  readonly envelopeBytes: number
  readonly items: number
}

export interface Respondent {
  readonly invitation: string
  /** base64url */
  readonly token: string
}

const patienceMs = 5_000

/**
 * Answers for its people one after the other, some of them several times, as a browser does: asks for the revision,
 * seals once, and sends the same bytes until the door has answered.
 *
 * @returns how many answers were acknowledged
 */
export async function write(
  box: OpenBox,
  people: readonly Respondent[],
  history: History,
  isOver: () => boolean,
): Promise<number> {
  let acknowledged = 0
  while (!isOver()) {
    const respondent = people[randomInt(people.length)]!
    const standing = (await insist(box, 'POST', 'status', respondent)).body as { keyGroup: string; revision: number }
    const revision = standing.revision + 1
    const answers = Array.from({ length: box.items }, () => randomInt(1, 7))
    const envelope = await sealAnswers({ ...box, keyGroupId: standing.keyGroup, answers })
    const { invitation } = respondent
    const digest = createHash('sha256').update(envelope).digest('hex')
    history.append({ event: 'sent', invitation, revision, envelope: digest, answers })
    const message = { ...respondent, revision, envelope: Buffer.from(envelope).toString('base64url') }
    const { status, body } = await insist(box, 'PUT', 'answer', message)
    if (status === 204) {
      history.append({ event: 'acknowledged', invitation, revision })
      acknowledged += 1
    } else history.append({ event: 'refused', invitation, revision, code: (body as { code: string }).code })
  }
  return acknowledged
}

interface Reply {
  readonly status: number
  readonly body: unknown
}

/** Sends until there is an answer that means something: neither a broken connection nor a server that is not up. */
async function insist({ apiUrl }: OpenBox, method: string, path: string, message: object): Promise<Reply> {
  for (;;) {
    const reply = await once(`${apiUrl}/respond/${path}`, method, message)
    if (reply) return reply
    await sleep(randomInt(20, 100))
  }
}

async function once(url: string, method: string, message: object): Promise<Reply | null> {
  try {
    const response = await fetch(url, {
      method,
      body: JSON.stringify(message),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
    })
    const text = await response.text()
    if (response.status === 429 || response.status >= 500) return null
    return { status: response.status, body: text ? JSON.parse(text) : null }
  } catch {
    return null
  }
}
