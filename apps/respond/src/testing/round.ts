import { makeBoxKey, unwrapBoxKey } from '@mognad/sealing/box-key'
import { fromBase64Url, toBase64Url } from '@mognad/sealing/bytes'
import { makeCode } from '@mognad/sealing/code'
import { envelopeBytes, openEnvelope } from '@mognad/sealing/envelope'
import { fingerprint } from '@mognad/sealing/fingerprint'
import type { RespondentLink } from '@mognad/sealing/link'
import { invitedBy, type Respondent } from '../door/respondent.ts'
import { instrument } from './instrument.ts'

export const batchId = '0192f0c4-0000-7000-8000-000000000002'
export const keyGroupId = '0192f0c4-0000-7000-8000-00000000000a'

/** A request as it went over the network. */
export interface Sent {
  readonly path: string
  readonly init: RequestInit
  readonly body: Record<string, unknown>
}

/** What the network does with a request: a status with a body, or `'lost'` when nothing comes back. */
export type Reply = 'lost' | { readonly status: number; readonly body?: unknown }

export interface TestRound {
  readonly link: RespondentLink
  /** Whoever has the link. */
  readonly respondent: Respondent
  readonly sent: Sent[]
  /** In place of the browser's `fetch`: networks fail in ways that only a script can repeat. */
  readonly send: typeof fetch
  /** Replies to come, before the usual ones, by path. */
  readonly next: Record<string, Reply[]>
  /** Opens what was put, with the real key of the box. */
  opened(): Promise<number[][]>
}

/** A round with a real box key, and a scripted network before it. */
export async function testRound(): Promise<TestRound> {
  const code = makeCode()
  const made = await makeBoxKey(batchId, code)
  const roundId = '0192f0c4-0000-7000-8000-000000000001'
  const link = {
    roundId,
    invitationId: '3d6f0a52-6a0e-4f0e-9b1c-2f8f0c3b7a11',
    token: crypto.getRandomValues(new Uint8Array(16)),
    fingerprint: await fingerprint(made.publicKey),
  }
  const usual: Record<string, Reply> = {
    [`/respond/rounds/${roundId}/box`]: {
      status: 200,
      body: {
        batch: batchId,
        state: 'open',
        instrumentVersion: 'v1',
        publicKey: toBase64Url(made.publicKey),
        envelopeBytes,
        keyHolder: 'Registratorn',
        closesAt: '2026-12-18T22:59:00Z',
        organisation: 'Nacka kommun',
        round: 'Mätning 2026',
        synthetic: true,
        strength: 'key_holder',
        collection: 'invitations',
        ownQuestions: [],
        background: null,
        explanations: [],
        groups: [],
      },
    },
    '/respond/status': { status: 200, body: { keyGroup: keyGroupId, unit: 'Skola', revision: 0, open: true } },
    '/respond/instruments/v1': { status: 200, body: instrument },
    '/respond/answer': { status: 204 },
  }
  const sent: Sent[] = []
  const next: Record<string, Reply[]> = {}
  const send = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const path = input instanceof Request ? input.url : input.toString()
    sent.push({ path, init, body: typeof init.body === 'string' ? JSON.parse(init.body) : {} })
    const reply = next[path]?.shift() ?? usual[path] ?? { status: 404 }
    if (reply === 'lost') throw new TypeError('Failed to fetch')
    return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), { status: reply.status })
  }
  const opened = async () => {
    const boxKey = await unwrapBoxKey(made.wrappedKey, made.salt, batchId, code)
    const puts = sent.filter(({ path }) => path === '/respond/answer')
    return Promise.all(
      puts.map(({ body }) =>
        openEnvelope(boxKey, { batchId, keyGroupId, envelope: fromBase64Url(String(body['envelope']))! }),
      ),
    )
  }
  return { link, respondent: invitedBy(link), sent, send, next, opened }
}
