import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/** Reports of published editions as files, for coordinators alone (decision 0043). */
export class NationalReports1764280000000 implements MigrationInterface {
  readonly name = 'NationalReports1764280000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table)
    await runner.query(rights(await roleNamesOf(runner)))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table national_report')
  }
}

const table = `
create table national_report (                  -- a file; it can be made again from the edition
  id uuid primary key, edition_id uuid not null references edition (id) on delete cascade,
  kind text not null, language text not null,
  job_run_id uuid not null references job_run (id),         -- the newest run that makes or has made it
  requested_by uuid references person (id) on delete set null, requested_at timestamptz not null default now(),
  content bytea, made_at timestamptz,                       -- of the last run that ended well; null until then
  constraint national_report_kind_check check (kind in ('document', 'spreadsheet', 'csv')),
  constraint national_report_language_check check (language in ('sv', 'en')),
  constraint national_report_content_check check ((content is null) = (made_at is null)),
  constraint national_report_edition_id_kind_language_key unique (edition_id, kind, language)
);
create index national_report_job_run_id_idx on national_report (job_run_id);
alter table national_report enable row level security;
alter table national_report force row level security;
`

const published = `edition_id in (select id from edition where state in ('published', 'superseded'))`
const mine = `app_is_national() and job_run_is_mine(job_run_id) and ${published}`

// The API asks for reports and reads them; their bytes are the worker's.
const rights = ({ api, worker }: RoleNames) => `
grant select, insert (id, edition_id, kind, language, job_run_id, requested_by),
      update (job_run_id, requested_by, requested_at) on national_report to ${api};
create policy national_${api} on national_report for select to ${api} using (app_is_national());
create policy national_insert_${api} on national_report for insert to ${api} with check (${mine});
create policy national_update_${api} on national_report for update to ${api} using (app_is_national())
  with check (${mine});

grant select (edition_id, kind, language, job_run_id, requested_at), update (content, made_at)
   on national_report to ${worker};
create policy every_edition_${worker} on national_report for all to ${worker} using (true) with check (true);
`
