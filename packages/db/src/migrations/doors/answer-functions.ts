import type { RoleNames } from '../../roles.ts'

/** The respondent's door and the counts of what came through it: sealed answers are not for the API to read. */
export const answerFunctions = ({ api, opener }: RoleNames) => `
-- The newest box of a round that has a key: the same for everyone who asks.
create function box_of_round(p_round uuid)
returns table (batch_id uuid, number smallint, state text, instrument_version_id uuid, public_key bytea, envelope_bytes int,
  key_holder text, closes_at timestamptz, organisation_name text, round_name text, synthetic boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, b.number, b.state, r.instrument_version_id, b.public_key, b.envelope_bytes,
         b.key_holder, b.closes_at, o.name, r.name, r.synthetic
    from batch b join round r on r.id = b.round_id join organisation o on o.id = b.organisation_id
   where b.round_id = p_round and b.state <> 'planned' order by b.number desc limit 1
$$;

create function door_invitation(p_invitation uuid)
returns table (batch_id uuid, round_id uuid, key_group_id uuid, unit_id uuid, unit_name text, organisation_name text,
  state text, closes_at timestamptz, envelope_bytes int)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.batch_id, i.round_id, i.key_group_id, i.unit_id, u.name, o.name, b.state, b.closes_at, b.envelope_bytes
    from invitation i join batch b on b.id = i.batch_id join organisation o on o.id = i.organisation_id
    join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id
   where i.id = p_invitation
$$;

-- 0: nothing has come in this slot.
create function sealed_revision(p_batch uuid, p_slot bytea) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select revision from sealed_answer where slot = p_slot and batch_id = p_batch), 0)
$$;

-- STORED, NEWER_ANSWER or NOT_OPEN. "for share" is the guard of closing: closing waits for answers on their way, and
-- a late answer sees the closed state. A retry with the same bytes is STORED again and changes nothing.
create function put_answer(p_batch uuid, p_slot bytea, p_group uuid, p_revision int, p_envelope bytea, p_mac bytea)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare old record; n int;
begin
  insert into sealed_answer as a
  select p_slot, b.organisation_id, b.id, p_group, p_revision, p_envelope, p_mac from batch b
   where b.id = p_batch and b.state = 'open' and b.closes_at > now() and octet_length(p_envelope) = b.envelope_bytes
     and not exists (select from answered_slot s where s.slot = p_slot) for share of b
  on conflict (slot) do update set revision = excluded.revision, envelope = excluded.envelope, mac = excluded.mac
   where a.revision < excluded.revision;
  get diagnostics n = row_count;
  if n = 1 then return 'STORED'; end if;
  select revision, envelope into old from sealed_answer where slot = p_slot;
  return case when not found then 'NOT_OPEN'
    when old.revision = p_revision and old.envelope = p_envelope then 'STORED' else 'NEWER_ANSWER' end;
end $$;

-- Invited and responses of one round of the asking organisation; groups of fewer than 7 invited are left out. The
-- row without a group is the whole round. Until the box is opened the groups are key groups; afterwards they are the
-- published units, each with everything below it.
create function response_counts(p_round uuid)
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
        select u.unit_id as top, u.unit_id, u.invited from round_unit u
         where u.round_id = p_round and (u.published or u.parent_id is null)
        union all
        select b.top, u.unit_id, u.invited from below b join round_unit u on u.round_id = p_round and u.parent_id = b.unit_id),
      counted as (
        select u.unit_id, u.parent_id, u.published, u.respondents, sum(b.invited)::int as invited
          from below b join round_unit u on u.round_id = p_round and u.unit_id = b.top group by 1, 2, 3, 4)
      select c.unit_id, c.invited, c.respondents from counted c where c.published and c.invited >= 7
      union all
      select null, sum(c.invited)::int, sum(c.respondents)::int from counted c where c.parent_id is null
      having sum(c.invited) >= 7;
  else
    return query
      with asked as (select i.key_group_id, count(*)::int as n from invitation i where i.round_id = p_round group by 1),
      came as (
        select x.key_group_id, count(*)::int as n from (
          select s.key_group_id from sealed_answer s join batch b on b.id = s.batch_id where b.round_id = p_round
          union all
          select e.key_group_id from envelope e join batch b on b.id = e.batch_id where b.round_id = p_round) x group by 1)
      select a.key_group_id, a.n, coalesce(c.n, 0) from asked a left join came c using (key_group_id) where a.n >= 7
      union all
      select null, sum(a.n)::int, coalesce((select sum(c.n)::int from came c), 0) from asked a having sum(a.n) >= 7;
  end if;
end $$;

-- Responses of one year lie together, so that a year can be dropped whole. Nothing is granted on the partition.
create function ensure_response_year(p_year int) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare part text := 'response_' || p_year;
begin
  if p_year not between 2000 and 2100 then raise exception 'no reporting year: %', p_year; end if;
  perform pg_advisory_xact_lock(hashtext(part));
  if to_regclass(part) is not null then return; end if;
  execute format('create table %I partition of response for values in (%s)', part, p_year);
  execute format('alter table %I enable row level security', part);
  execute format('alter table %I force row level security', part);
end $$;

revoke execute on function box_of_round(uuid), door_invitation(uuid), sealed_revision(uuid, bytea),
  put_answer(uuid, bytea, uuid, int, bytea, bytea), response_counts(uuid), ensure_response_year(int) from public;
grant execute on function box_of_round(uuid), door_invitation(uuid), sealed_revision(uuid, bytea),
  put_answer(uuid, bytea, uuid, int, bytea, bytea), response_counts(uuid) to ${api};
grant execute on function ensure_response_year(int) to ${opener};
`
