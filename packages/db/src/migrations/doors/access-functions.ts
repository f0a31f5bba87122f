import type { RoleNames } from '../../roles.ts'

/** Signing in, sessions, one-time links and partner keys: tables that no role may read. */
export const accessFunctions = ({ api, opener, worker }: RoleNames) => `
create function find_person_for_sign_in(p_email text)
returns table (id uuid, name text, language text, password_hash text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name, p.language, p.password_hash from person p where p.email = lower(p_email)
$$;

-- memberships: [{id, role, organisationId, unitId}]. No row: no such session, or it has run out.
create function session_actor(p_token_hash bytea)
returns table (person_id uuid, email text, name text, language text, memberships jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.email, p.name, p.language,
         coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'organisationId', m.organisation_id,
                                                       'unitId', m.unit_id) order by m.id)
                     from membership m where m.person_id = p.id), '[]')
    from session s join person p on p.id = s.person_id
   where s.token_hash = p_token_hash and s.expires_at > now()
$$;

create function create_session(p_token_hash bytea, p_person uuid, p_expires_at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from session where person_id = p_person and expires_at <= now();
  insert into session (token_hash, person_id, expires_at) values (p_token_hash, p_person, p_expires_at)
$$;

create function end_session(p_token_hash bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from session where token_hash = p_token_hash
$$;

-- Once: the link is used up, the password is set, and whoever was signed in as this person is signed out.
create function use_sign_in_link(p_token_hash bytea, p_password_hash text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare found_person uuid;
begin
  delete from sign_in_link where token_hash = p_token_hash and expires_at > now() returning person_id into found_person;
  if found_person is null then return null; end if;
  update person set password_hash = p_password_hash where id = found_person;
  delete from session where person_id = found_person;
  return found_person;
end $$;

-- The time of the last use is kept to the minute: not every request of a partner becomes a write.
create function api_key_actor(p_key_hash bytea)
returns table (api_key_id uuid, organisation_id uuid, name text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update api_key k set last_used_at = now()
   where k.key_hash = p_key_hash and k.revoked_at is null
     and (k.last_used_at is null or k.last_used_at < now() - interval '1 minute');
  return query select k.id, k.organisation_id, k.name from api_key k where k.key_hash = p_key_hash and k.revoked_at is null;
end $$;

-- Remembers which secret this database belongs to. False: another one, while there is a box that only the
-- remembered secret can open. With no such box the new secret takes its place.
create function check_server_secret(p_check bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare known bytea;
begin
  insert into server_secret (check_mac) values (p_check) on conflict do nothing;
  select check_mac into known from server_secret for update;
  if known = p_check then return true; end if;
  if exists (select from batch where state in ('planned', 'open', 'closed') and public_key is not null) then return false; end if;
  update server_secret set check_mac = p_check;
  return true;
end $$;

revoke execute on function find_person_for_sign_in(text), session_actor(bytea), create_session(bytea, uuid, timestamptz),
  end_session(bytea), use_sign_in_link(bytea, text), api_key_actor(bytea), check_server_secret(bytea) from public;
grant execute on function find_person_for_sign_in(text), session_actor(bytea), create_session(bytea, uuid, timestamptz),
  end_session(bytea), use_sign_in_link(bytea, text), api_key_actor(bytea) to ${api};
grant execute on function check_server_secret(bytea) to ${api}, ${opener}, ${worker};
`
