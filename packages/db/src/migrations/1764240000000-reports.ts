import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/** Reports of results as files: of each round at most one of a kind and language (decision 0034). */
export class Reports1764240000000 implements MigrationInterface {
  readonly name = 'Reports1764240000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table)
    await runner.query(rights(await roleNamesOf(runner)))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report')
  }
}

const table = `
create table report (                           -- a file; it can be made again from what is stored
  id uuid primary key, organisation_id uuid not null references organisation (id),
  round_id uuid not null, kind text not null, language text not null,
  job_run_id uuid not null references job_run (id),         -- the newest run that makes or has made it
  requested_by uuid references person (id) on delete set null, requested_at timestamptz not null default now(),
  content bytea, made_at timestamptz,                       -- of the last run that ended well; null until then
  constraint report_kind_check check (kind in ('board', 'spreadsheet', 'csv')),
  constraint report_language_check check (language in ('sv', 'en')),
  constraint report_content_check check ((content is null) = (made_at is null)),
  constraint report_round_id_kind_language_key unique (round_id, kind, language),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
);
create index report_organisation_id_idx on report (organisation_id);
create index report_job_run_id_idx on report (job_run_id);
alter table report enable row level security;
alter table report force row level security;
`

const own = 'organisation_id = any (app_organisations())'

const rights = ({ api, worker }: RoleNames) => `
grant select, insert (id, organisation_id, round_id, kind, language, job_run_id, requested_by),
      update (job_run_id, requested_by, requested_at) on report to ${api};
create policy own_${api} on report for select to ${api} using (${own});
create policy own_insert_${api} on report for insert to ${api} with check (${own} and job_run_is_mine(job_run_id));
create policy own_update_${api} on report for update to ${api} using (${own})
  with check (${own} and job_run_is_mine(job_run_id));

grant select (id, organisation_id, round_id, kind, language, job_run_id, requested_at), update (content, made_at)
   on report to ${worker};
create policy every_organisation_${worker} on report for all to ${worker} using (true) with check (true);
`
