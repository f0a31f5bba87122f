import type { Explanation, OwnQuestion } from '@mognad/model/rounds/supplement'
import type { Bytes } from '@mognad/sealing/bytes'

/** What the round says to everyone who asks: the same bytes for each, so that nobody can be given a key of her own. */
export interface Box {
  readonly batchId: string
  readonly state: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly instrumentVersionId: string
  readonly publicKey: Bytes
  readonly envelopeBytes: number
  /** Locked with a key holder's code, or, weaker, by the server alone. */
  readonly strength: 'key_holder' | 'server'
  readonly keyHolder: string
  /** ISO time, or null where the round has no end yet. */
  readonly closesAt: string | null
  readonly organisation: string
  readonly round: string
  readonly synthetic: boolean
  readonly collection: 'invitations' | 'open_link'
  /** What the organisation asks beside the instrument. */
  readonly ownQuestions: readonly OwnQuestion[]
  /** Id of the background question that is asked; null: none. */
  readonly background: string | null
  readonly explanations: readonly Explanation[]
  /** Units to choose from behind an open link, the whole organisation first; else none. */
  readonly groups: readonly Group[]
}

export interface Group {
  readonly keyGroup: string
  readonly unit: string
  /** The unit right above; null for the whole organisation. */
  readonly above: string | null
  readonly whole: boolean
}

/** Where one invitation stands. */
export interface Standing {
  readonly keyGroupId: string
  readonly unit: string
  /** 0 = has not answered. */
  readonly revision: number
  readonly open: boolean
}

export type PutReply = 'STORED' | 'NEWER_ANSWER' | 'REVISION_SKIPPED' | 'NOT_OPEN' | 'LINK_UNKNOWN' | 'REFUSED'

/** No usable reply now; the same request may succeed later. */
export class NoContact extends Error {
  override readonly name = 'NoContact'
}

/** The round or the invitation does not exist, or the token is wrong: the door does not say which. */
export class LinkUnknown extends Error {
  override readonly name = 'LinkUnknown'
}
