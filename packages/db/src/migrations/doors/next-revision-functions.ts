import type { RoleNames } from '../../roles.ts'

/** The door takes the next revision only; counts are sums of groups that may each be shown. */
export const nextRevisionFunctions = ({ api }: RoleNames) => `
-- STORED, NEWER_ANSWER, REVISION_SKIPPED or NOT_OPEN. Only the revision after the stored one is taken, so that whoever
-- holds a link cannot use up its revisions with one large number. A retry with the same bytes is STORED again and
-- changes nothing. "for share" is the guard of closing: closing waits for answers on their way, and a late answer sees
-- the closed state.
create or replace function put_answer(p_batch uuid, p_slot bytea, p_group uuid, p_revision int, p_envelope bytea, p_mac bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare old record; box record;
begin
  select b.organisation_id, b.state = 'open' and b.closes_at > now() and octet_length(p_envelope) = b.envelope_bytes
         and not exists (select from answered_slot s where s.slot = p_slot) as takes
    into box from batch b where b.id = p_batch for share of b;
  if box.takes then
    if p_revision <= 1 then
      insert into sealed_answer (slot, organisation_id, batch_id, key_group_id, revision, envelope, mac)
      values (p_slot, box.organisation_id, p_batch, p_group, p_revision, p_envelope, p_mac) on conflict (slot) do nothing;
    else
      update sealed_answer a set revision = p_revision, envelope = p_envelope, mac = p_mac
       where a.slot = p_slot and a.revision = p_revision - 1;
    end if;
    if found then return 'STORED'; end if;
  end if;
  select a.revision, a.envelope into old from sealed_answer a where a.slot = p_slot;
  return case when old.revision = p_revision and old.envelope = p_envelope then 'STORED'
    when old.revision >= p_revision then 'NEWER_ANSWER'
    when box.takes then 'REVISION_SKIPPED'
    else 'NOT_OPEN' end;
end $$;

-- Invited and responses of one round of the asking organisation. Every row is a group of at least 7 invited, and the row
-- without a group is the sum of rows that are shown, so no difference of rows is a smaller group. Until the box is
-- opened the groups are key groups; afterwards they are the published units, each with everything below it.
create or replace function response_counts(p_round uuid)
returns table (group_id uuid, invited int, responses int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare opened boolean;
begin
  select state in ('opened', 'scored', 'published') into opened from round
   where id = p_round and organisation_id = any (app_organisations());
  if opened is null then return; end if;
  if opened then
    return query
      with recursive below as (
        select u.unit_id as top, u.unit_id, u.invited from round_unit u where u.round_id = p_round and u.published
        union all
        select b.top, u.unit_id, u.invited from below b join round_unit u on u.round_id = p_round and u.parent_id = b.unit_id),
      counted as (
        select u.unit_id, u.parent_id, u.respondents, sum(b.invited)::int as invited
          from below b join round_unit u on u.round_id = p_round and u.unit_id = b.top group by 1, 2, 3)
      select c.unit_id, c.invited, c.respondents from counted c where c.invited >= 7
      union all
      select null, sum(c.invited)::int, sum(c.respondents)::int from counted c
       where c.parent_id is null and c.invited >= 7 having count(*) > 0;
  else
    return query
      with asked as (
        select i.key_group_id, count(*)::int as n from invitation i where i.round_id = p_round group by 1 having count(*) >= 7),
      came as (
        select x.key_group_id, count(*)::int as n from (
          select s.key_group_id from sealed_answer s join batch b on b.id = s.batch_id where b.round_id = p_round
          union all
          select e.key_group_id from envelope e join batch b on b.id = e.batch_id where b.round_id = p_round) x group by 1),
      counted as (select a.key_group_id, a.n as asked, coalesce(c.n, 0) as came from asked a left join came c using (key_group_id))
      select c.key_group_id, c.asked, c.came from counted c
      union all
      select null, sum(c.asked)::int, sum(c.came)::int from counted c having count(*) > 0;
  end if;
end $$;

revoke execute on function put_answer(uuid, bytea, uuid, int, bytea, bytea), response_counts(uuid) from public;
grant execute on function put_answer(uuid, bytea, uuid, int, bytea, bytea), response_counts(uuid) to ${api};
`
