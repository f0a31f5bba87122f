import { assertCan, type Act } from '@mognad/model/access/can'
import { placesToInvite } from '@mognad/model/invitations/invite-places'
import { NotAllowed, NotFound, RuleBroken } from '@mognad/model/errors'
import { holdRound, readLiveUnits, type LiveUnit, type RoundToFill } from '@mognad/db/invitations/recipient.store'
import type { Transaction } from '@mognad/db/transaction'
import type { Asker } from '../asker.ts'

export interface HeldRound extends RoundToFill {
  /** Units of today. */
  readonly units: readonly LiveUnit[]
  /** The units in which the one who asks may list people. */
  readonly places: ReadonlySet<string>
}

/**
 * The round, held against its opening, for an act that the one who asks is allowed.
 *
 * @throws NotFound · NotAllowed · RuleBroken COLLECTED_BY_OPEN_LINK
 */
export async function hold(tx: Transaction, { actor }: Asker, act: Act, roundId: string): Promise<RoundToFill> {
  const round = await holdRound(tx, roundId)
  if (!round) throw new NotFound('round')
  assertCan(actor, act, { organisationId: round.organisationId }, 'round')
  if (round.collection === 'open_link') throw new RuleBroken('COLLECTED_BY_OPEN_LINK')
  return round
}

/**
 * The same for changes of the list, which end when the round opens.
 *
 * @throws RuleBroken ROUND_NOT_PLANNED · NotAllowed when the one who asks has no unit to list people in
 */
export async function holdList(tx: Transaction, asker: Asker, roundId: string): Promise<HeldRound> {
  const round = await hold(tx, asker, 'list recipients', roundId)
  if (round.state !== 'planned') throw new RuleBroken('ROUND_NOT_PLANNED')
  const units = await readLiveUnits(tx, [round.organisationId])
  const places = placesToInvite(asker.actor, round.organisationId, units)
  if (places.size === 0) throw new NotAllowed('list recipients')
  return { ...round, units, places }
}
