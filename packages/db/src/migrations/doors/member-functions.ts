import type { RoleNames } from '../../roles.ts'

/**
 * Giving people roles. A person has one account for all organisations, so the account is found or made by a function;
 * whoever gives the role sees nothing of what the person is elsewhere.
 *
 * A link sets the password of an account and so is worth the whole account. It is therefore given only while nobody
 * has signed in to it and no other organisation has given it a role: else one organisation could enter another.
 */
export const memberFunctions = ({ api }: RoleNames) => `
create function has_signed_in(p_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select password_hash is not null from person where id = p_person
    and exists (select from membership where person_id = p_person and organisation_id = any (app_organisations()))
$$;

-- outcome: NEW (a new account, the link works) · KNOWN (has an account and a password; no link is needed)
--          · WAITING (this organisation has invited the person before: the newest link works)
--          · ELSEWHERE (another organisation has invited the person, who has not signed in yet: nothing is done)
--          · ALREADY (has this role already)
create function give_role(p_membership uuid, p_organisation uuid, p_unit uuid, p_role text, p_person uuid, p_email text,
                          p_name text, p_language text, p_token_hash bytea, p_expires_at timestamptz)
returns table (person_id uuid, outcome text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare account person%rowtype;
begin
  if not (p_organisation = any (app_organisations())) or p_role = 'national_coordinator' then
    raise exception 'not the own organisation' using errcode = '42501';
  end if;
  insert into person (id, email, name, language) values (p_person, lower(p_email), p_name, p_language)
    on conflict (email) do nothing;
  select * into account from person where email = lower(p_email) for update;
  if account.password_hash is null and account.id <> p_person
     and (not exists (select from membership m where m.person_id = account.id and m.organisation_id = p_organisation)
          or exists (select from membership m where m.person_id = account.id and m.organisation_id is distinct from p_organisation)) then
    return query select account.id, 'ELSEWHERE'::text; return;
  end if;
  insert into membership (id, person_id, organisation_id, unit_id, role)
    values (p_membership, account.id, p_organisation, p_unit, p_role) on conflict do nothing;
  if not found then return query select account.id, 'ALREADY'::text; return; end if;
  if account.password_hash is not null then return query select account.id, 'KNOWN'::text; return; end if;
  delete from sign_in_link l where l.person_id = account.id;
  insert into sign_in_link (token_hash, person_id, expires_at) values (p_token_hash, account.id, p_expires_at);
  return query select account.id, case when account.id = p_person then 'NEW' else 'WAITING' end;
end $$;

-- A new link for somebody who has lost the first one. False: not needed, or not this organisation's to give.
create function renew_sign_in_link(p_membership uuid, p_token_hash bytea, p_expires_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare account person%rowtype; own uuid;
begin
  select m.organisation_id into own from membership m
   where m.id = p_membership and m.organisation_id = any (app_organisations());
  select p.* into account from person p join membership m on m.person_id = p.id
   where m.id = p_membership and m.organisation_id = own for update of p;
  if account.id is null or account.password_hash is not null
     or exists (select from membership m where m.person_id = account.id and m.organisation_id is distinct from own) then
    return false;
  end if;
  delete from sign_in_link l where l.person_id = account.id;
  insert into sign_in_link (token_hash, person_id, expires_at) values (p_token_hash, account.id, p_expires_at);
  return true;
end $$;

revoke execute on function has_signed_in(uuid), renew_sign_in_link(uuid, bytea, timestamptz),
  give_role(uuid, uuid, uuid, text, uuid, text, text, text, bytea, timestamptz) from public;
grant execute on function has_signed_in(uuid), renew_sign_in_link(uuid, bytea, timestamptz),
  give_role(uuid, uuid, uuid, text, uuid, text, text, text, bytea, timestamptz) to ${api};
`
