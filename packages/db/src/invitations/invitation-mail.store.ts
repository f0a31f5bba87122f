import type { Transaction } from '../transaction.ts'

/** Puts bounced invitations of a round back in the line. @returns how many */
export async function retryBounced(tx: Transaction, roundId: string): Promise<number> {
  return tx.execute(
    `update mail set state = 'waiting', attempts = 0, due_at = now(), smtp_code = null
      where round_id = $1 and kind = 'invitation' and state = 'bounced'`,
    [roundId],
  )
}

/**
 * Gives an invitation that has not arrived another address and puts its mail in the line. One that has arrived stays with
 * its person: its link, sent elsewhere, would show whether she has answered and let another answer in her place. An
 * address that was erased does not come back.
 *
 * @returns false when there is no such invitation by e-mail in the round
 */
export async function readdress(
  tx: Transaction,
  roundId: string,
  invitationId: string,
  address: string,
): Promise<boolean> {
  const changed = await tx.execute(
    `update invitation i set address = $3
      where i.id = $2 and i.round_id = $1 and i.channel = 'email' and i.address is not null
        and exists (select from mail m where m.invitation_id = i.id and m.kind = 'invitation' and m.state in ('waiting', 'bounced'))`,
    [roundId, invitationId, address],
  )
  if (changed === 0) return false
  await tx.execute(
    `update mail set state = 'waiting', attempts = 0, due_at = now(), smtp_code = null
      where invitation_id = $1 and kind = 'invitation'`,
    [invitationId],
  )
  return true
}

/** Whether the address is in use by another invitation of the round. */
export async function isInvited(tx: Transaction, roundId: string, address: string): Promise<boolean> {
  return (await tx.query('select from invitation where round_id = $1 and address = $2', [roundId, address])).length > 0
}

/**
 * Erases addresses for good: of some people of a round, or of all. Who is still in a list leaves it; whom a mail waits
 * for gets none.
 *
 * @returns how many
 */
export async function eraseAddresses(tx: Transaction, roundId: string, ids: readonly string[] | null): Promise<number> {
  const chosen = '($2::uuid[] is null or id = any ($2))'
  const unlisted = await tx.execute(`delete from recipient where round_id = $1 and address is not null and ${chosen}`, [
    roundId,
    ids,
  ])
  const erased = await tx.execute(
    `update invitation set address = null where round_id = $1 and address is not null and ${chosen}`,
    [roundId, ids],
  )
  await tx.execute(
    `delete from mail m where round_id = $1 and kind = 'invitation' and state = 'waiting'
        and exists (select from invitation i where i.id = m.invitation_id and i.address is null)`,
    [roundId],
  )
  return unlisted + erased
}

/** Asks for a wave by hand. Null: the round has no open box. */
export async function askForWave(tx: Transaction, roundId: string, requestedBy: string | null): Promise<string | null> {
  const [wave] = await tx.query<{ id: string }>(
    `insert into reminder_wave (organisation_id, round_id, batch_id, requested_by)
     select organisation_id, round_id, id, $2 from batch where round_id = $1 and state = 'open' and closes_at > now()
     returning id`,
    [roundId, requestedBy],
  )
  return wave?.id ?? null
}

/** Whether a wave has been asked for and has not ended. */
export async function hasUnfinishedWave(tx: Transaction, roundId: string): Promise<boolean> {
  return (
    (await tx.query('select from reminder_wave where round_id = $1 and finished_at is null limit 1', [roundId]))
      .length > 0
  )
}
