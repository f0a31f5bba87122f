import type { Instrument } from '@mognad/model/instruments/instrument'
import type { Explanation, OwnQuestion } from '@mognad/model/rounds/supplement'
import { fromBase64Url, toBase64Url } from '@mognad/sealing/bytes'
import { LinkUnknown, NoContact, type Box, type Group, type PutReply, type Standing } from './door.type.ts'
import type { PendingEnvelope } from '../drafts/draft-store.ts'
import type { Respondent } from './respondent.ts'

export interface Door {
  box(): Promise<Box>
  standing(): Promise<Standing>
  instrument(versionId: string): Promise<Instrument>
  putAnswer(pending: PendingEnvelope): Promise<PutReply>
}

/**
 * The respondent's one door to the server. No cookies, no referrer, no cache; the invitation and its token travel in
 * bodies, never in an address that a proxy would log.
 *
 * @param send the browser's `fetch`
 */
export function doorOf(send: typeof fetch, { roundId, who }: Pick<Respondent, 'roundId' | 'who'>): Door {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await send(`/respond/${path}`, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      ...init,
    }).catch(() => {
      throw new NoContact('the network failed')
    })
    if (response.status === 429 || response.status >= 500) throw new NoContact(`status ${response.status}`)
    return response
  }

  async function read(path: string, init?: RequestInit): Promise<Record<string, unknown>> {
    const response = await ask(path, init)
    if (response.status === 404) throw new LinkUnknown(path)
    if (!response.ok) throw new NoContact(`status ${response.status}`)
    return response.json().catch(() => {
      // For example the sign-in page of a hotel network, with status 200.
      throw new NoContact('no JSON')
    })
  }

  return {
    box: async () => boxIn(await read(`rounds/${roundId}/box`)),
    standing: async () => standingIn(await read('status', body('POST', who()))),
    instrument: async (versionId) =>
      // Immutable: the one reply that may come from the cache.
      (await read(`instruments/${versionId}`, { cache: 'default' })) as unknown as Instrument,
    async putAnswer({ revision, envelope }) {
      const answer = { ...who(), revision, envelope: toBase64Url(envelope) }
      // keepalive: the request outlives a tab that is closed right after Send.
      const response = await ask('answer', { ...body('PUT', answer), keepalive: true })
      return putReplyOf(response.status, response.status === 409 ? await codeIn(response) : null)
    },
  }
}

/** What the door's status codes mean for an answer. Two refusals have 409; which of them is said by its code. */
export function putReplyOf(status: number, code: string | null = null): PutReply {
  if (status >= 200 && status < 300) return 'STORED'
  if (status === 404) return 'LINK_UNKNOWN'
  if (status === 409) return code === 'REVISION_SKIPPED' ? code : 'NEWER_ANSWER'
  if (status === 410) return 'NOT_OPEN'
  return 'REFUSED'
}

async function codeIn(response: Response): Promise<string | null> {
  const refusal = (await response.json().catch(() => null)) as { code?: unknown } | null
  return typeof refusal?.code === 'string' ? refusal.code : null
}

function body(method: string, content: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) }
}

function boxIn(found: Record<string, unknown>): Box {
  const batchId = textIn(found, 'batch')
  const publicKey = fromBase64Url(textIn(found, 'publicKey'))
  if (!batchId || !publicKey) throw new NoContact('no box in the reply')
  return {
    batchId,
    state: textIn(found, 'state') as Box['state'],
    instrumentVersionId: textIn(found, 'instrumentVersion'),
    publicKey,
    envelopeBytes: Number(found['envelopeBytes']),
    strength: found['strength'] === 'server' ? 'server' : 'key_holder',
    keyHolder: textIn(found, 'keyHolder'),
    closesAt: textIn(found, 'closesAt') || null,
    organisation: textIn(found, 'organisation'),
    round: textIn(found, 'round'),
    synthetic: found['synthetic'] === true,
    collection: found['collection'] === 'open_link' ? 'open_link' : 'invitations',
    ownQuestions: listIn<OwnQuestion>(found, 'ownQuestions'),
    explanations: listIn<Explanation>(found, 'explanations'),
    background: textIn(found, 'background') || null,
    groups: listIn<Group>(found, 'groups'),
  }
}

function standingIn(found: Record<string, unknown>): Standing {
  const keyGroupId = textIn(found, 'keyGroup')
  if (!keyGroupId) throw new NoContact('no key group in the reply')
  return {
    keyGroupId,
    unit: textIn(found, 'unit'),
    revision: Number(found['revision'] ?? 0),
    open: found['open'] === true,
  }
}

function textIn(found: Record<string, unknown>, field: string): string {
  const value = found[field]
  return typeof value === 'string' ? value : ''
}

function listIn<Element>(found: Record<string, unknown>, field: string): readonly Element[] {
  const value = found[field]
  return Array.isArray(value) ? (value as Element[]) : []
}
