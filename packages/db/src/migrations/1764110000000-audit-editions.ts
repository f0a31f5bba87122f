import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/**
 * The report of the attack on an edition: what was tried, what came nearest, what was found, as ids and counts. Nothing of
 * it leaves the coordinators: a finding says where to look.
 */
export class AuditEditions1764110000000 implements MigrationInterface {
  readonly name = 'AuditEditions1764110000000'

  async up(runner: QueryRunner): Promise<void> {
    const { api, worker } = await roleNamesOf(runner)
    await runner.query(`
create table edition_audit (
  edition_id uuid primary key references edition (id) on delete cascade,
  content_hash bytea not null,                  -- what was attacked
  recipe_hash bytea not null,
  passed boolean not null,
  attacks jsonb not null,                       -- of each attack: how many were tried, what came nearest, how many were found
  findings jsonb not null,                      -- ids and counts, never values; the first hundred
  took_ms int not null,
  audited_at timestamptz not null default now()
);
alter table edition_audit enable row level security;
alter table edition_audit force row level security;
grant select, insert, delete on edition_audit to ${worker};
create policy every_edition_${worker} on edition_audit for select to ${worker} using (true);
create policy unpublished_insert_${worker} on edition_audit for insert to ${worker}
  with check (edition_id in (select id from edition where state in ('draft', 'computed', 'audited')));
create policy unpublished_delete_${worker} on edition_audit for delete to ${worker}
  using (edition_id in (select id from edition where state in ('draft', 'computed', 'audited')));
grant select on edition_audit to ${api};
create policy national_${api} on edition_audit for select to ${api} using (app_is_national());
`)
  }

  async down(): Promise<void> {
    throw new Error('Reports of attacks are kept: drop the database instead.')
  }
}
