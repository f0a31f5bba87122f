import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/** An organisation's own coat of arms on its documents (decision 0044). */
export class Coats1764310000000 implements MigrationInterface {
  readonly name = 'Coats1764310000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table)
    await runner.query(rights(await roleNamesOf(runner)))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table coat')
  }
}

const table = `
create table coat (                             -- a PNG that was drawn here from what was uploaded
  organisation_id uuid primary key references organisation (id) on delete cascade,
  content bytea not null, width smallint not null, height smallint not null,
  uploaded_by uuid references person (id) on delete set null, uploaded_at timestamptz not null default now(),
  constraint coat_content_check check (octet_length(content) between 1 and 1048576),
  constraint coat_size_check check (width between 1 and 1200 and height between 1 and 1200)
);
alter table coat enable row level security;
alter table coat force row level security;
`

const own = 'organisation_id = any (app_organisations())'

const rights = ({ api, worker }: RoleNames) => `
grant select, insert, update, delete on coat to ${api};
create policy own_${api} on coat for all to ${api} using (${own}) with check (${own});
grant select (organisation_id, content, width, height, uploaded_at) on coat to ${worker};
create policy every_organisation_${worker} on coat for select to ${worker} using (true);
`
