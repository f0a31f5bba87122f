import type { RoleNames } from '../../roles.ts'

/** Where answers without an invitation may be put, and by which group they are counted. */
export const openLinkFunctions = ({ api }: RoleNames) => `
-- The key groups of a round with an open link, or the one that is asked for: the whole organisation first, then those
-- that anybody was expected in. No row: no such round, one by invitation, or no such group.
create function open_link_groups(p_round uuid, p_group uuid default null)
returns table (key_group_id uuid, name text, above text, whole boolean, batch_id uuid, state text, closes_at timestamptz,
  envelope_bytes int)
language sql stable security definer set search_path = public, pg_temp as $$
  select u.unit_id, u.name, a.name, u.parent_id is null and u.branch = 'own', b.id, b.state,
         least(b.closes_at, u.closes_at), b.envelope_bytes
    from round r
    join lateral (select * from batch b where b.round_id = r.id and b.state <> 'planned' order by b.number desc limit 1) b on true
    join round_unit u on u.round_id = r.id and u.key_group_id = u.unit_id
    left join round_unit a on a.round_id = r.id and a.unit_id = u.parent_id
   where r.id = p_round and r.collection = 'open_link' and (p_group is null or u.unit_id = p_group)
     and ((u.parent_id is null and u.branch = 'own')
       or exists (select from round_unit m where m.round_id = r.id and m.key_group_id = u.unit_id and m.invited > 0))
   order by (u.parent_id is null and u.branch = 'own') desc, u.position
$$;

-- As before, and the group goes with the answer: behind an open link a respondent who changes her mind may also have
-- chosen another unit. The mac covers the group, so a group that stayed behind would make the row look forged.
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
      update sealed_answer a set key_group_id = p_group, revision = p_revision, envelope = p_envelope, mac = p_mac
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

revoke execute on function open_link_groups(uuid, uuid), put_answer(uuid, bytea, uuid, int, bytea, bytea) from public;
grant execute on function open_link_groups(uuid, uuid), put_answer(uuid, bytea, uuid, int, bytea, bytea) to ${api};
`
