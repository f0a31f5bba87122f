import { fromBase64Url, toBase64Url, type Bytes } from './bytes.ts'

/** What a respondent's link says. Everything after `#` stays in the browser: no server or proxy log holds it. */
export interface RespondentLink {
  readonly roundId: string
  readonly invitationId: string
  /** 16 bytes, mac of the invitation under the server's secret. */
  readonly token: Bytes
  /** 8 bytes, of the box's public key. */
  readonly fingerprint: Bytes
}

/** What the one link of a round says that anybody may answer. */
export type OpenLink = Pick<RespondentLink, 'roundId' | 'fingerprint'>

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const pattern = new RegExp(`/s/(${uuid})#(${uuid})\\.([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{11})$`)
const openPattern = new RegExp(`/s/(${uuid})#open\\.([A-Za-z0-9_-]{11})$`)

/** `/s/<round>#<invitation>.<token>.<fingerprint>`: the path; the caller puts the public address before it. */
export function encodeLink(link: {
  readonly roundId: string
  readonly invitationId: string
  readonly token: Uint8Array
  readonly fingerprint: Uint8Array
}): string {
  if (link.token.length !== 16) throw new RangeError('a token has 16 bytes')
  if (link.fingerprint.length !== 8) throw new RangeError('a fingerprint has 8 bytes')
  return `/s/${link.roundId}#${link.invitationId}.${toBase64Url(link.token)}.${toBase64Url(link.fingerprint)}`
}

/** Reads a whole address or its path with `#` part; null when it is cut or is no respondent's link. */
export function decodeLink(address: string): RespondentLink | null {
  const [, roundId, invitationId, tokenText, printText] = pattern.exec(address.trim()) ?? []
  if (!roundId || !invitationId || !tokenText || !printText) return null
  const token = fromBase64Url(tokenText)
  const fingerprint = fromBase64Url(printText)
  return token && fingerprint ? { roundId, invitationId, token, fingerprint } : null
}

/** `/s/<round>#open.<fingerprint>`: the same for everybody who may answer. */
export function encodeOpenLink({
  roundId,
  fingerprint,
}: {
  readonly roundId: string
  readonly fingerprint: Uint8Array
}) {
  if (fingerprint.length !== 8) throw new RangeError('a fingerprint has 8 bytes')
  return `/s/${roundId}#open.${toBase64Url(fingerprint)}`
}

/** Reads a whole address or its path with `#` part; null when it is cut or is no open link. */
export function decodeOpenLink(address: string): OpenLink | null {
  const [, roundId, printText] = openPattern.exec(address.trim()) ?? []
  const fingerprint = printText ? fromBase64Url(printText) : null
  return roundId && fingerprint ? { roundId, fingerprint } : null
}
