import { z } from 'zod'

/** Bytes as base64url without padding. */
const bytes = (least: number, most: number) =>
  z
    .string()
    .max(Math.ceil((most * 4) / 3) + 2)
    .regex(/^[A-Za-z0-9_-]*$/)
    .transform((text) => Buffer.from(text, 'base64url'))
    .refine(({ length }) => length >= least && length <= most)

/** Whoever was invited shows the invitation and its token. */
const invited = { invitation: z.uuid(), token: bytes(16, 16) }
/** Behind an open link the browser's own 32 random bytes take the place of the invitation. */
const visiting = { round: z.uuid(), visitor: bytes(32, 32), keyGroup: z.uuid() }

export const statusMessage = z.union([z.strictObject(invited), z.strictObject(visiting)])

// A size that is not the round's is told as such (ENVELOPE_SIZE), so it is not checked here.
const answer = { revision: z.int().min(1).max(1_000_000), envelope: bytes(0, 12_000) }

export const answerMessage = z.union([
  z.strictObject({ ...invited, ...answer }),
  z.strictObject({ ...visiting, ...answer }),
])

export type FromWhom = z.infer<typeof statusMessage>

export type DoorCode =
  | 'ROUND_UNKNOWN'
  | 'INSTRUMENT_UNKNOWN'
  | 'LINK_UNKNOWN'
  | 'NEWER_ANSWER'
  | 'REVISION_SKIPPED'
  | 'NOT_OPEN'
  | 'ENVELOPE_SIZE'
  | 'MESSAGE_INVALID'
  | 'TOO_MANY_REQUESTS'

/** Every refusal of the door: its status and its words. Pages for them: docs/problems. */
export const doorRefusals: Readonly<Record<DoorCode, readonly [status: number, message: string]>> = {
  ROUND_UNKNOWN: [404, 'there is no such round'],
  INSTRUMENT_UNKNOWN: [404, 'there is no such instrument version'],
  LINK_UNKNOWN: [404, 'the link is not one of this round'],
  NEWER_ANSWER: [409, 'a newer answer has come in already'],
  REVISION_SKIPPED: [409, 'the revision is not the next one'],
  NOT_OPEN: [410, 'the round takes no answers'],
  ENVELOPE_SIZE: [422, 'the envelope has not the size of this round'],
  MESSAGE_INVALID: [400, 'the message is not valid'],
  TOO_MANY_REQUESTS: [429, 'too many requests from this address'],
}
