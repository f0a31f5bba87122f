import type { RoleNames } from '../../roles.ts'

/**
 * Writing the key of a box, which no role may read back: only while the box is planned, only by who acts for its
 * organisation. And the way in for a key holder, who has a link and no account.
 */
export const boxKeyFunctions = ({ api }: RoleNames) => `
-- False: there is no such planned box of the asking organisation, or it has a key already.
create function set_box_key(p_batch uuid, p_public_key bytea, p_box_key bytea, p_salt bytea, p_code_check bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update batch set public_key = p_public_key, box_key = p_box_key, box_key_salt = p_salt, code_check = p_code_check
   where id = p_batch and organisation_id = any (app_organisations()) and state = 'planned' and public_key is null;
  return found;
end $$;

-- Who holds the key of a planned box, and how strong it is. Another strength needs another key, so the old one goes.
create function plan_box(p_batch uuid, p_strength text, p_key_holder text, p_key_holder_email text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update batch set public_key = null, box_key = null, box_key_salt = null, code_check = null
   where id = p_batch and organisation_id = any (app_organisations()) and state = 'planned' and strength <> p_strength;
  update batch set strength = p_strength, key_holder = p_key_holder, key_holder_email = p_key_holder_email
   where id = p_batch and organisation_id = any (app_organisations()) and state = 'planned';
  return found;
end $$;

-- The key of a planned box is thrown away, so that another can be made: its code was lost before anything was sealed.
create function forget_box_key(p_batch uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update batch set public_key = null, box_key = null, box_key_salt = null, code_check = null
   where id = p_batch and organisation_id = any (app_organisations()) and state = 'planned' and public_key is not null;
  return found;
end $$;

create function key_holder_link_of(p_token_hash bytea)
returns table (organisation_id uuid, round_id uuid, batch_id uuid, purpose text, expired boolean, used boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.organisation_id, b.round_id, l.batch_id, l.purpose, l.expires_at <= now(), l.used_at is not null
    from key_holder_link l join batch b on b.id = l.batch_id where l.token_hash = p_token_hash
$$;

revoke execute on function set_box_key(uuid, bytea, bytea, bytea, bytea), plan_box(uuid, text, text, text),
  forget_box_key(uuid), key_holder_link_of(bytea) from public;
grant execute on function set_box_key(uuid, bytea, bytea, bytea, bytea), plan_box(uuid, text, text, text),
  forget_box_key(uuid), key_holder_link_of(bytea) to ${api};
`
