import { z } from 'zod'

/** Bytes as base64url without padding. */
const bytes = (least: number, most: number) =>
  z
    .string()
    .max(Math.ceil((most * 4) / 3) + 2)
    .regex(/^[A-Za-z0-9_-]*$/)
    .transform((text) => Buffer.from(text, 'base64url'))
    .refine(({ length }) => length >= least && length <= most)

const link = { invitation: z.uuid(), token: bytes(16, 16) }

export const statusMessage = z.object(link)

// A size that is not the round's is told as such (ENVELOPE_SIZE), so it is not checked here.
export const answerMessage = z.object({ ...link, revision: z.int().min(1).max(1_000_000), envelope: bytes(0, 12_000) })

export type DoorCode =
  | 'ROUND_UNKNOWN'
  | 'INSTRUMENT_UNKNOWN'
  | 'LINK_UNKNOWN'
  | 'NEWER_ANSWER'
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
  NOT_OPEN: [410, 'the round takes no answers'],
  ENVELOPE_SIZE: [422, 'the envelope has not the size of this round'],
  MESSAGE_INVALID: [400, 'the message is not valid'],
  TOO_MANY_REQUESTS: [429, 'too many requests from this address'],
}
