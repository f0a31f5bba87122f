import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Row-level security and the rights of the four roles.
 *
 * Every table has it on and forced, so a table without a policy shows nothing to anybody but the migrator. A role
 * gets exactly what its work needs; what no role needs (a person's password, the session) goes through the functions
 * of the next migration. Grants stand on the partitioned parent only: partitions ignore its policies.
 */
export class LimitRowsByOrganisation1763856060000 implements MigrationInterface {
  readonly name = 'LimitRowsByOrganisation1763856060000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(forceRowSecurity)
    await runner.query(helpers(roles))
    await runner.query(rightsOfApi(roles))
    await runner.query(rightsOfOpener(roles))
    await runner.query(rightsOfWorker(roles))
    await runner.query(rightsOfReader(roles))
  }

  async down(): Promise<void> {
    throw new Error('Row-level security is not taken off a database: drop the database instead.')
  }
}

const forceRowSecurity = `
do $$
declare tab regclass;
begin
  for tab in select c.oid::regclass from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
  loop
    execute format('alter table %s enable row level security', tab);
    execute format('alter table %s force row level security', tab);
  end loop;
end $$;

-- Rows that leave these tables, and an erased box key, should leave the pages soon. VACUUM by hand needs PostgreSQL 17 (grant maintain).
alter table sealed_answer set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);
alter table envelope set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);
alter table batch set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1);
`

const helpers = ({ api, opener, worker, reader }: RoleNames) => `
alter default privileges revoke execute on functions from public;
revoke execute on function app_organisations(), app_person(), app_is_national() from public;
grant execute on function app_organisations(), app_person(), app_is_national() to ${api}, ${opener}, ${worker}, ${reader};
grant usage on schema public to ${api}, ${opener}, ${worker}, ${reader};

-- A part of a computation belongs to the organisation of the whole. Foreign keys do not see to that here: a national
-- run has no organisation, so the key cannot contain it.
create function job_run_is_mine(p_job_run uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from job_run where id = p_job_run
    and (organisation_id = any (app_organisations()) or (organisation_id is null and app_is_national())))
$$;
grant execute on function job_run_is_mine(uuid) to ${api}, ${opener};

-- Reference data, the same for everybody.
grant select on organisation, instrument_version, recipe to ${api}, ${worker}, ${reader};
grant select on instrument_version to ${opener};
create policy everybody_reads on organisation for select to ${api}, ${worker}, ${reader} using (true);
create policy everybody_reads on instrument_version for select to ${api}, ${opener}, ${worker}, ${reader} using (true);
create policy everybody_reads on recipe for select to ${api}, ${worker}, ${reader} using (true);
`

const ownTables = (role: string, tables: readonly string[], command = 'all') =>
  tables
    .map(
      (table) => `create policy own_organisation_${role} on ${table} for ${command} to ${role}
        using (organisation_id = any (app_organisations()))
        ${command === 'select' ? '' : 'with check (organisation_id = any (app_organisations()))'};`,
    )
    .join('\n')

const rightsOfApi = ({ api }: RoleNames) => `
grant select on unit, membership, round, round_unit, invitation, score, quality to ${api};
grant select (id, organisation_id, round_id, number, state, closes_at, envelope_bytes, key_holder, public_key,
              code_check, received, refused, unreadable) on batch to ${api};
-- Closing shuts the door at once; the states are changed by the worker (closing) and the opener (opening).
grant update (closes_at) on round, batch to ${api};
${ownTables(api, ['unit', 'round_unit', 'invitation', 'score', 'quality'], 'select')}
${ownTables(api, ['round', 'batch'])}

grant select (id, email, name, language) on person to ${api};
create policy own_membership_${api} on membership for select to ${api}
  using (organisation_id = any (app_organisations()) or person_id = app_person());
create policy colleagues_${api} on person for select to ${api}
  using (id = app_person() or exists (select from membership m where m.person_id = person.id));

grant select (id, organisation_id, name, prefix, created_by, created_at, last_used_at, revoked_at),
      insert (id, organisation_id, name, prefix, key_hash, created_by), update (revoked_at) on api_key to ${api};
${ownTables(api, ['api_key'])}

grant select, insert, update (sent_at) on job_run to ${api};
grant select, insert on job_run_organisation to ${api};
create policy own_or_national_${api} on job_run for all to ${api}
  using (organisation_id = any (app_organisations()) or app_is_national())
  with check ((organisation_id = any (app_organisations()) or (organisation_id is null and app_is_national()))
    and (parent_id is null or job_run_is_mine(parent_id)));
create policy own_runs_${api} on job_run_organisation for select to ${api}
  using (organisation_id = any (app_organisations()) or app_is_national());
create policy own_new_runs_${api} on job_run_organisation for insert to ${api}
  with check (job_run_is_mine(job_run_id) and (organisation_id = any (app_organisations()) or app_is_national()));

-- The coordinator sees editions before they are published, and who is in them, but no organisation's figures.
grant select, insert, update (state, published_at, published_by) on edition to ${api};
grant select on edition_cohort, edition_figure, edition_member to ${api};
create policy published_or_national_${api} on edition for select to ${api}
  using (state in ('published', 'superseded') or app_is_national());
create policy national_inserts_${api} on edition for insert to ${api} with check (app_is_national());
create policy national_updates_${api} on edition for update to ${api} using (app_is_national()) with check (app_is_national());
create policy of_visible_edition_${api} on edition_cohort for select to ${api} using (edition_id in (select id from edition));
create policy of_visible_edition_${api} on edition_figure for select to ${api} using (edition_id in (select id from edition));
create policy national_or_own_${api} on edition_member for select to ${api}
  using (app_is_national() or (organisation_id = any (app_organisations()) and edition_id in (select id from edition)));

grant select, insert on audit_event to ${api};
create policy own_events_${api} on audit_event for select to ${api}
  using (organisation_id = any (app_organisations()) or actor_id = app_person() or (organisation_id is null and app_is_national()));
create policy own_new_events_${api} on audit_event for insert to ${api}
  with check (organisation_id is null or organisation_id = any (app_organisations()));
`

// No right on invitation, sealed_answer, answered_slot or person: no code path can hold a person and an answer.
const rightsOfOpener = ({ opener }: RoleNames) => `
grant select on batch, round, round_unit, envelope to ${opener};
grant delete on envelope to ${opener};
grant insert on response to ${opener};
grant update (state, box_key, unreadable) on batch to ${opener};
grant update (state) on round to ${opener};
grant update (published, respondents) on round_unit to ${opener};
grant select, insert, update (sent_at) on job_run to ${opener};
grant select, insert on job_run_organisation to ${opener};
grant insert on audit_event to ${opener};
${ownTables(opener, ['batch', 'round', 'round_unit', 'envelope'])}
create policy own_organisation_${opener} on response for insert to ${opener}
  with check (organisation_id = any (app_organisations()));
create policy own_organisation_${opener} on job_run for all to ${opener}
  using (organisation_id = any (app_organisations()))
  with check (organisation_id = any (app_organisations()) and (parent_id is null or job_run_is_mine(parent_id)));
create policy own_organisation_${opener} on job_run_organisation for all to ${opener}
  using (organisation_id = any (app_organisations()))
  with check (organisation_id = any (app_organisations()) and job_run_is_mine(job_run_id));
create policy own_organisation_${opener} on audit_event for insert to ${opener}
  with check (organisation_id = any (app_organisations()));
`

const rightsOfWorker = ({ worker, opener }: RoleNames) => `
grant select on unit, round, round_unit, sealed_answer, response, counter, score, quality, job_run, job_run_organisation,
  edition, edition_cohort, edition_figure, edition_member, edition_value, edition_position to ${worker};
grant select (id, organisation_id, round_id, number, state, closes_at, envelope_bytes, key_holder, public_key,
              received, refused, unreadable), update (state, received, refused) on batch to ${worker};
grant update (state) on round to ${worker};
grant delete on sealed_answer to ${worker};
grant insert on envelope, answered_slot, recipe, audit_event to ${worker};
grant insert, update, delete on counter, score, quality, job_run, job_run_organisation,
  edition_cohort, edition_figure, edition_member, edition_value, edition_position to ${worker};
grant update (state, recipe_hash, content_hash, left_out, computed_at) on edition to ${worker};
${['unit', 'round', 'round_unit', 'batch', 'response', 'sealed_answer', 'envelope', 'answered_slot', 'counter', 'score']
  .concat(['quality', 'job_run', 'job_run_organisation', 'recipe', 'audit_event'])
  .map(
    (table) =>
      `create policy every_organisation_${worker} on ${table} for all to ${worker} using (true) with check (true);`,
  )
  .join('\n')}
-- An edition and its figures may change until it is published, never after.
create policy every_edition_${worker} on edition for select to ${worker} using (true);
create policy unpublished_${worker} on edition for update to ${worker}
  using (state in ('draft', 'computed', 'audited')) with check (state in ('draft', 'computed', 'audited'));
${['edition_cohort', 'edition_figure', 'edition_member', 'edition_value', 'edition_position']
  .map(
    (table) => `create policy every_edition_${worker} on ${table} for select to ${worker} using (true);
${['insert with check', 'update using', 'delete using']
  .map((rule) => rule.split(/ (.*)/) as [string, string])
  .map(
    ([command, clause]) => `create policy unpublished_${command}_${worker} on ${table} for ${command} to ${worker}
  ${clause} (edition_id in (select id from edition where state in ('draft', 'computed', 'audited')));`,
  )
  .join('\n')}`,
  )
  .join('\n')}
do $$ begin
  if current_setting('server_version_num')::int >= 170000 then
    grant maintain on sealed_answer to ${worker};
    grant maintain on envelope, batch to ${opener};
  end if;
end $$;
`

const rightsOfReader = ({ reader }: RoleNames) => `
grant select on edition, edition_cohort, edition_figure, edition_member, edition_value, edition_position to ${reader};
create policy published_${reader} on edition for select to ${reader} using (state in ('published', 'superseded'));
create policy of_published_${reader} on edition_cohort for select to ${reader} using (edition_id in (select id from edition));
create policy of_published_${reader} on edition_figure for select to ${reader} using (edition_id in (select id from edition));
-- An organisation that shares by name (2) or publicly (3) is read by everybody, any other only by itself.
create policy own_or_named_${reader} on edition_member for select to ${reader}
  using ((organisation_id = any (app_organisations()) or sharing_level >= 2) and edition_id in (select id from edition));
create policy own_or_named_${reader} on edition_value for select to ${reader}
  using ((organisation_id = any (app_organisations()) or sharing_level >= 2) and edition_id in (select id from edition));
create policy own_or_named_${reader} on edition_position for select to ${reader}
  using ((organisation_id = any (app_organisations())
      or exists (select from edition_member m where m.edition_id = edition_position.edition_id
                  and m.organisation_id = edition_position.organisation_id and m.sharing_level >= 2))
    and edition_id in (select id from edition));
`
