import { createHash, randomBytes } from 'node:crypto'
import { formatApiKey } from '@mognad/model/access/api-key'

/** 256 random bits for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token or key: whoever reads the table cannot sign in with it. Random input needs no salt. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

export function newApiKey(): string {
  return formatApiKey(randomBytes(96))
}
