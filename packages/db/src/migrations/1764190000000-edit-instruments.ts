import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Drafts of instruments, for coordinators alone (decision 0035). What is published is still never changed: the API may add
 * a version and touch none.
 */
export class EditInstruments1764190000000 implements MigrationInterface {
  readonly name = 'EditInstruments1764190000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
    await runner.query(rights(await roleNamesOf(runner)))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function version_measured_in(text, int)')
    await runner.query('drop policy national_publishes on instrument_version')
    await runner.query('drop table instrument_draft')
  }
}

const tables = `
create table instrument_draft (                 -- the next version of an instrument while it is written
  id uuid primary key,
  instrument_key text not null unique,          -- one at a time: coordinators write together
  copied_from uuid not null references instrument_version (id),
  definition jsonb not null, revision int not null default 1,
  saved_by uuid references person (id) on delete set null,
  created_at timestamptz not null default now(), saved_at timestamptz not null default now(),
  constraint instrument_draft_revision_check check (revision > 0)
);
alter table instrument_draft enable row level security;
alter table instrument_draft force row level security;
`

const rights = ({ api }: RoleNames) => `
grant select, insert, update (definition, revision, saved_by, saved_at), delete on instrument_draft to ${api};
create policy national_${api} on instrument_draft for all to ${api} using (app_is_national()) with check (app_is_national());

grant insert (id, instrument_key, version, collection, definition, definition_hash, licence) on instrument_version to ${api};
create policy national_publishes on instrument_version for insert to ${api} with check (app_is_national());

-- What an edition of a year is made of when a newer version is published in the middle of it: the version of most rounds.
-- The coordinator reads no round, so it answers with the version and not with how many.
create function version_measured_in(p_key text, p_year int) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select r.instrument_version_id from round r join instrument_version v on v.id = r.instrument_version_id
   where app_is_national() and v.instrument_key = p_key and r.reporting_year = p_year and r.state not in ('planned', 'void')
   group by r.instrument_version_id, v.published_at order by count(*) desc, v.published_at desc, r.instrument_version_id limit 1
$$;
revoke execute on function version_measured_in(text, int) from public;
grant execute on function version_measured_in(text, int) to ${api};
`
