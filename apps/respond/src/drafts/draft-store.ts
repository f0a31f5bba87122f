import type { AnswersByItem } from '@mognad/model/responses/answer-codes'
import { fromBase64Url, toBase64Url, type Bytes } from '@mognad/sealing/bytes'
import type { TextStorage } from './device-storage.ts'

/** Answers on their way, readable on this device only. */
export interface Draft {
  readonly instrumentVersionId: string
  readonly answers: AnswersByItem
}

/** A sealed answer that has not been acknowledged. Sealed once: every retry sends the same bytes. */
export interface PendingEnvelope {
  readonly batchId: string
  readonly revision: number
  readonly envelope: Bytes
}

/** What one respondent keeps on this device until the server has acknowledged the answer. */
export interface DraftStore {
  /** Null when there is none, or when it belongs to another version of the instrument. */
  readDraft(instrumentVersionId: string): AnswersByItem | null
  writeDraft(draft: Draft): void
  /** Null when there is none, or when it was sealed for another box (a reopened round has a new one). */
  readPending(batchId: string): PendingEnvelope | null
  writePending(pending: PendingEnvelope): void
  erasePending(): void
  /** True while anything of this respondent lies on the device. */
  hasAny(): boolean
  /** After the acknowledgement, or when the respondent asks for it. */
  eraseAll(): void
}

export function draftStoreOf(
  storage: TextStorage,
  { roundId, draftName }: { readonly roundId: string; readonly draftName: string },
): DraftStore {
  const draftKey = `mognad.draft.${roundId}.${draftName}`
  const pendingKey = `mognad.envelope.${roundId}.${draftName}`
  return {
    readDraft(instrumentVersionId) {
      const found = read(storage, draftKey)
      return found?.['instrumentVersionId'] === instrumentVersionId ? answersIn(found['answers']) : null
    },
    writeDraft: (draft) => storage.setItem(draftKey, JSON.stringify(draft)),
    readPending(batchId) {
      const found = read(storage, pendingKey)
      if (found?.['batchId'] !== batchId || typeof found['envelope'] !== 'string') return null
      const envelope = fromBase64Url(found['envelope'])
      const revision = found['revision']
      return envelope && typeof revision === 'number' ? { batchId, revision, envelope } : null
    },
    writePending: ({ batchId, revision, envelope }) =>
      storage.setItem(pendingKey, JSON.stringify({ batchId, revision, envelope: toBase64Url(envelope) })),
    erasePending: () => storage.removeItem(pendingKey),
    hasAny: () => storage.getItem(draftKey) !== null || storage.getItem(pendingKey) !== null,
    eraseAll() {
      storage.removeItem(pendingKey)
      storage.removeItem(draftKey)
    },
  }
}

function read(storage: TextStorage, key: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null
  } catch {
    // Half-written by a browser that was killed: as good as nothing.
    return null
  }
}

function answersIn(found: unknown): AnswersByItem | null {
  if (typeof found !== 'object' || found === null) return null
  return Object.fromEntries(Object.entries(found).filter(([, code]) => Number.isInteger(code))) as AnswersByItem
}
