import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/** A box that is given up, a round that is reopened, and how many have answered in either. */
export class GiveUpAndReopen1764060060000 implements MigrationInterface {
  readonly name = 'GiveUpAndReopen1764060060000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(giveUpBox(roles))
    await runner.query(moveInvitations(roles))
    await runner.query(responseCounts)
  }

  async down(): Promise<void> {
    throw new Error('Boxes that were given up do not come back: drop the database instead.')
  }
}

const giveUpBox = ({ opener, worker }: RoleNames) => `
-- One function erases: no role needs to read or remove envelopes for it.
revoke select (batch_id, key_group_id), delete on envelope from ${worker};
revoke update (box_key) on batch from ${worker};
revoke insert on given_up_count from ${worker}, ${opener};
grant select on given_up_count to ${worker};
drop policy own_organisation_${opener} on given_up_count;

-- Erases the envelopes and the key of a closed box; how many had answered by key group remains. Where an earlier box of
-- the round was opened, its result stands; else the round is void, and whoever had answered may answer a new box.
-- False: no closed box of the acting organisation.
create function give_up_box(p_batch uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare box record; stands boolean;
begin
  select b.id, b.organisation_id, b.round_id into box from batch b join round r on r.id = b.round_id
   where b.id = p_batch and b.state = 'closed' and r.state = 'closed' and b.organisation_id = any (app_organisations())
     for update of b, r;
  if not found then return false; end if;
  insert into given_up_count (batch_id, key_group_id, organisation_id, received)
  select e.batch_id, e.key_group_id, e.organisation_id, count(*) from envelope e where e.batch_id = p_batch group by 1, 2, 3;
  delete from envelope where batch_id = p_batch;
  delete from sealed_answer where batch_id = p_batch;
  delete from key_holder_link where batch_id = p_batch;
  update batch set state = 'void', box_key = null where id = p_batch;
  stands := exists (select from batch where round_id = box.round_id and state = 'opened');
  if not stands then delete from answered_slot where round_id = box.round_id; end if;
  update round set state = case when stands then 'scored' else 'void' end where id = box.round_id;
  return true;
end $$;
revoke execute on function give_up_box(uuid) from public;
grant execute on function give_up_box(uuid) to ${opener}, ${worker};
`

const moveInvitations = ({ worker }: RoleNames) => `
-- In a reopened round the same people have the same invitations, now to the new box. Returns how many.
create function move_invitations(p_round uuid, p_batch uuid) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare moved int;
begin
  update invitation i set batch_id = p_batch from batch b
   where b.id = p_batch and b.round_id = p_round and b.number > 1 and i.round_id = p_round
     and i.organisation_id = any (app_organisations());
  get diagnostics moved = row_count;
  return moved;
end $$;
revoke execute on function move_invitations(uuid, uuid) from public;
grant execute on function move_invitations(uuid, uuid) to ${worker};
`

const responseCounts = `
-- As before, and for the newest box of a reopened or given-up round: until it is opened, published units are counted with
-- what came before and what came now; of a given-up box the counts that were kept.
create or replace function response_counts(p_round uuid)
returns table (group_id uuid, invited int, responses int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare round_state text; was_opened boolean;
begin
  select r.state, exists (select from batch b where b.round_id = r.id and b.state = 'opened') into round_state, was_opened
    from round r where r.id = p_round and r.organisation_id = any (app_organisations());
  if round_state is null then return; end if;
  if was_opened or round_state in ('opened', 'scored', 'published') then
    return query
      with recursive came as (
        select x.key_group_id, count(*)::int as n from (
          select s.key_group_id from sealed_answer s join batch b on b.id = s.batch_id where b.round_id = p_round and b.state in ('open', 'closed')
          union all
          select e.key_group_id from envelope e join batch b on b.id = e.batch_id where b.round_id = p_round and b.state = 'closed') x group by 1),
      below as (
        select u.unit_id as top, u.unit_id, u.invited from round_unit u
         where u.round_id = p_round and (u.published or u.parent_id is null)
        union all
        select b.top, u.unit_id, u.invited from below b join round_unit u on u.round_id = p_round and u.parent_id = b.unit_id),
      counted as (
        select u.unit_id, u.parent_id, u.published, u.respondents + coalesce(sum(c.n), 0)::int as respondents, sum(b.invited)::int as invited
          from below b join round_unit u on u.round_id = p_round and u.unit_id = b.top
          left join came c on c.key_group_id = b.unit_id group by 1, 2, 3, u.respondents)
      select c.unit_id, c.invited, c.respondents from counted c where c.published and c.invited >= 7
      union all
      select null, sum(c.invited)::int, sum(c.respondents)::int from counted c where c.parent_id is null
      having sum(c.invited) >= 7;
  else
    return query
      with newest as (
        select b.id from batch b where b.round_id = p_round and b.state <> 'planned' order by b.number desc limit 1),
      asked as (select i.key_group_id, count(*)::int as n from invitation i where i.round_id = p_round group by 1),
      came as (
        select x.key_group_id, sum(x.n)::int as n from (
          select s.key_group_id, 1 as n from sealed_answer s join newest on newest.id = s.batch_id
          union all
          select e.key_group_id, 1 from envelope e join newest on newest.id = e.batch_id
          union all
          select g.key_group_id, g.received from given_up_count g join newest on newest.id = g.batch_id) x group by 1)
      select a.key_group_id, a.n, coalesce(c.n, 0) from asked a left join came c using (key_group_id) where a.n >= 7
      union all
      select null, sum(a.n)::int, coalesce((select sum(c.n)::int from came c), 0) from asked a having sum(a.n) >= 7;
  end if;
end $$;
`
