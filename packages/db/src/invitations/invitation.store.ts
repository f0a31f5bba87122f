import type { Sql } from '../job-runs/job-run.store.ts'

/**
 * Turns the recipients of a round that opens into invitations of its newest box, each with a mail that waits where
 * there is an address, and forgets whoever the sample has left out. Call it in the opening transaction, after the units
 * have been frozen with their key groups; the sweep of the worker then sends what waits. An invitation keeps its
 * recipient's id. A recipient whose unit is not in the frozen tree is not invited.
 */
export async function drawInvitations(tx: Sql, roundId: string): Promise<void> {
  await tx.query(
    `with box as (select id from batch where round_id = $1 order by number desc limit 1),
     drawn as (
       insert into invitation (id, organisation_id, round_id, batch_id, unit_id, key_group_id, channel, address, language)
       select r.id, r.organisation_id, r.round_id, box.id, r.unit_id, u.key_group_id, r.channel, r.address, r.language
         from recipient r join round_unit u on u.round_id = r.round_id and u.unit_id = r.unit_id cross join box
        where r.round_id = $1 and r.state = 'chosen'
       returning id, organisation_id, round_id, channel),
     mailed as (
       insert into mail (organisation_id, kind, round_id, invitation_id)
       select organisation_id, 'invitation', round_id, id from drawn where channel = 'email')
     delete from recipient where round_id = $1`,
    [roundId],
  )
}
