import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** Pages with their choices that a person wants to find again (decision 0045). They belong to the person, to no organisation. */
export class SaveViews1764280060000 implements MigrationInterface {
  readonly name = 'SaveViews1764280060000'

  async up(runner: QueryRunner): Promise<void> {
    const { api } = await roleNamesOf(runner)
    await runner.query(`
create table saved_view (
  id uuid primary key, person_id uuid not null references person (id) on delete cascade,
  name text collate "sv-x-icu" not null, address text not null,
  saved_at timestamptz not null default now(),
  constraint saved_view_name_check check (name <> ''),
  -- A path of our own: what begins with two strokes leads elsewhere.
  constraint saved_view_address_check check (address ~ '^/(?!/)[^\\\\#[:space:]]*$' and length(address) <= 1000)
);
create index saved_view_person_id_idx on saved_view (person_id);
alter table saved_view enable row level security;
alter table saved_view force row level security;
grant select, insert, delete, update (name, address) on saved_view to ${api};
create policy own_${api} on saved_view for all to ${api} using (person_id = app_person()) with check (person_id = app_person());`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view')
  }
}
