import { toBase64Url, type Bytes } from '@mognad/sealing/bytes'
import { decodeLink, decodeOpenLink, type OpenLink, type RespondentLink } from '@mognad/sealing/link'
import type { TextStorage } from '../drafts/device-storage.ts'

/** What is shown at the door: an invitation with its token, or a visitor's own random bytes and unit. */
export type Who =
  | { readonly invitation: string; readonly token: string }
  | { readonly round: string; readonly visitor: string; readonly keyGroup: string }

/** Whoever answers on this device, by a personal link or behind one that is open to all. */
export interface Respondent {
  readonly roundId: string
  /** Of the box that the link was written for. */
  readonly fingerprint: Bytes
  /** Under which name the device keeps the draft. */
  readonly draftName: string
  /** Null: invited by name. */
  readonly visitor: Visitor | null
  readonly who: () => Who
}

/** Somebody behind an open link, known by 32 random bytes that lie on this device only. */
export interface Visitor {
  /** Empty until a unit was chosen. */
  keyGroup(): string
  choose(keyGroup: string): void
  /** Another person at the same device: their answer replaces nobody's. */
  renew(): void
}

/** The respondent whom a whole address speaks of; null when it is cut, or none of ours. */
export function respondentIn(address: string, storage: TextStorage): Respondent | null {
  const link = decodeLink(address)
  if (link) return invitedBy(link)
  const open = decodeOpenLink(address)
  return open && visitorBehind(open, storage)
}

export function invitedBy({ roundId, invitationId, token, fingerprint }: RespondentLink): Respondent {
  const who = { invitation: invitationId, token: toBase64Url(token) }
  return { roundId, fingerprint, draftName: invitationId, visitor: null, who: () => who }
}

export function visitorBehind({ roundId, fingerprint }: OpenLink, storage: TextStorage): Respondent {
  const nameKey = `mognad.visitor.${roundId}`
  const groupKey = `mognad.unit.${roundId}`
  const visitor: Visitor = {
    keyGroup: () => storage.getItem(groupKey) ?? '',
    choose: (keyGroup) => storage.setItem(groupKey, keyGroup),
    renew: () => {
      storage.removeItem(nameKey)
      storage.removeItem(groupKey)
    },
  }
  const name = () => {
    const known = storage.getItem(nameKey)
    if (known && /^[\w-]{43}$/.test(known)) return known
    const made = toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
    storage.setItem(nameKey, made)
    return made
  }
  const who = () => ({ round: roundId, visitor: name(), keyGroup: visitor.keyGroup() })
  return { roundId, fingerprint, draftName: 'open', visitor, who }
}
