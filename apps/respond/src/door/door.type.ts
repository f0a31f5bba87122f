import type { Bytes } from '@mognad/sealing/bytes'

/** What the round says to everyone who asks: the same bytes for each, so that nobody can be given a key of her own. */
export interface Box {
  readonly batchId: string
  readonly state: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly instrumentVersionId: string
  readonly publicKey: Bytes
  readonly envelopeBytes: number
  readonly keyHolder: string
  /** ISO time, or null where the round has no end yet. */
  readonly closesAt: string | null
  readonly organisation: string
  readonly round: string
  readonly synthetic: boolean
}

/** Where one invitation stands. */
export interface Standing {
  readonly keyGroupId: string
  readonly unit: string
  /** 0 = has not answered. */
  readonly revision: number
  readonly open: boolean
}

export type PutReply = 'STORED' | 'NEWER_ANSWER' | 'NOT_OPEN' | 'LINK_UNKNOWN' | 'REFUSED'

/** No usable reply now; the same request may succeed later. */
export class NoContact extends Error {
  override readonly name = 'NoContact'
}

/** The round or the invitation does not exist, or the token is wrong: the door does not say which. */
export class LinkUnknown extends Error {
  override readonly name = 'LinkUnknown'
}
