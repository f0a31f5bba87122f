import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * What the coordinator knows of every organisation, and how one comes in: with its first key user, and never into an
 * organisation that has somebody inside or has measured (decision 0035).
 */
export class AddOrganisations1764190060000 implements MigrationInterface {
  readonly name = 'AddOrganisations1764190060000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions)
    await runner.query(rights(await roleNamesOf(runner)))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy national_adds on organisation')
    await runner.query('drop function appoint_key_user(uuid, uuid, uuid, text, text, text, bytea, timestamptz)')
    await runner.query('drop function organisations_in_year(int)')
  }
}

const functions = `
-- How far each organisation has come with a year, as one word: no round, no date and no count of people.
create function organisations_in_year(p_year int)
returns table (organisation_id uuid, measuring text, key_user text, may_appoint boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with measured as (
    select r.organisation_id,
           max(case when r.reporting_year <> p_year or r.state = 'void' then 0
                    when r.state = 'planned' then 1 when r.state = 'open' then 2
                    when r.state in ('scored', 'published') then 4 else 3 end) as far,
           bool_or(r.state <> 'planned') as has_asked
      from round r group by r.organisation_id),
  keyed as (
    select m.organisation_id, bool_or(p.password_hash is not null) as inside
      from membership m join person p on p.id = m.person_id where m.role = 'key_user' group by m.organisation_id)
  select o.id,
         case coalesce(d.far, 0) when 1 then 'planned' when 2 then 'open' when 3 then 'closed' when 4 then 'scored' else 'none' end,
         case when k.inside then 'inside' when k.organisation_id is not null then 'invited' else 'none' end,
         not coalesce(k.inside, false) and not coalesce(d.has_asked, false)
    from organisation o left join measured d on d.organisation_id = o.id left join keyed k on k.organisation_id = o.id
   where app_is_national()
$$;

-- The first key user of an organisation. A link sets the password of an account, so whoever gives it could enter: it is given
-- only while nobody has entered and nothing has been asked. A second appointment takes the place of the first.
-- outcome: NEW, KNOWN, WAITING, ELSEWHERE as give_role · TAKEN (somebody is inside, or there are rounds)
create function appoint_key_user(p_membership uuid, p_organisation uuid, p_person uuid, p_email text, p_name text,
                                 p_language text, p_token_hash bytea, p_expires_at timestamptz)
returns table (person_id uuid, outcome text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  waiting record;
  given record;
  before text := coalesce(current_setting('app.organisations', true), '');
begin
  if not app_is_national() then raise exception 'only the national coordinator appoints' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('key users of ' || p_organisation, 0));
  if not exists (select from organisations_in_year(0) x where x.organisation_id = p_organisation and x.may_appoint) then
    return query select null::uuid, 'TAKEN'::text; return;
  end if;
  -- Put back below. As a clause of the function it would need a right that PostgreSQL's own roles do not have.
  perform set_config('app.organisations', '{' || p_organisation || '}', true);
  for waiting in select m.id, m.person_id as person, p.email from membership m join person p on p.id = m.person_id
                  where m.organisation_id = p_organisation and m.role = 'key_user' loop
    if waiting.email = lower(p_email) then
      select waiting.person as person, case when renew_sign_in_link(waiting.id, p_token_hash, p_expires_at)
                                            then 'WAITING' else 'ELSEWHERE' end as outcome into given;
      exit;
    end if;
    delete from membership where id = waiting.id;
    delete from sign_in_link l where l.person_id = waiting.person;
    delete from person p where p.id = waiting.person and not exists (select from membership m where m.person_id = p.id);
  end loop;
  if given is null then
    select g.person_id as person, g.outcome into given
      from give_role(p_membership, p_organisation, null, 'key_user', p_person, p_email, p_name, p_language, p_token_hash, p_expires_at) g;
  end if;
  perform set_config('app.organisations', before, true);
  return query select given.person, given.outcome;
end $$;
`

const rights = ({ api }: RoleNames) => `
grant insert (id, code, name, kind, county_code, county_name, skr_group, skr_group_name) on organisation to ${api};
create policy national_adds on organisation for insert to ${api} with check (app_is_national() and not synthetic and sharing_level = 0);
revoke execute on function organisations_in_year(int),
  appoint_key_user(uuid, uuid, uuid, text, text, text, bytea, timestamptz) from public;
grant execute on function organisations_in_year(int),
  appoint_key_user(uuid, uuid, uuid, text, text, text, bytea, timestamptz) to ${api};
`
