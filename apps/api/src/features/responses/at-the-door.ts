import { invitationAtDoor, openLinkGroup, type DoorPlace } from '@mognad/db/rounds/door.store'
import type { ServerSecret } from '@mognad/runtime/secret'
import type { Pool } from 'pg'
import type { FromWhom } from './door-messages.ts'

/** Where an answer of whoever stands at the door lies, and by which group it is counted. */
export interface AtTheDoor extends DoorPlace {
  readonly slot: Buffer
}

/**
 * Who stands at the door: somebody invited, whose token is compared first and in constant time, or a visitor behind an
 * open link, for whom the own random bytes stand in place of an invitation. Null: not somebody of this round.
 */
export async function atTheDoor(pool: Pool, secret: ServerSecret, from: FromWhom): Promise<AtTheDoor | null> {
  if ('invitation' in from) {
    if (!secret.isLinkToken(from.invitation, from.token)) return null
    const place = await invitationAtDoor(pool, from.invitation)
    return place && { ...place, slot: secret.slot(place.roundId, from.invitation) }
  }
  const place = await openLinkGroup(pool, from.round, from.keyGroup)
  // 43 signs of base64url are no uuid: a visitor can never stand in the place of an invitation.
  return place && { ...place, slot: secret.slot(place.roundId, from.visitor.toString('base64url')) }
}
