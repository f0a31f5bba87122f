import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Lists of organisations that an organisation compares itself with, and of each member of an edition the figures of each
 * kind of unit: what lists are computed from when they are read (decision 0028).
 */
export class KeepListsAndKindsOfUnits1764120060000 implements MigrationInterface {
  readonly name = 'KeepListsAndKindsOfUnits1764120060000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(tables)
    await runner.query(rights(roles))
  }

  async down(): Promise<void> {
    throw new Error('Lists are not taken from the organisations: drop the database instead.')
  }
}

const tables = `
create table cohort_list (                      -- whom an organisation compares itself with, by its own choice
  id uuid primary key, organisation_id uuid not null references organisation (id),
  name text collate "sv-x-icu" not null,
  created_by uuid references person (id) on delete set null, created_at timestamptz not null default now(),
  constraint cohort_list_name_check check (name <> ''),
  unique (id, organisation_id),
  unique (organisation_id, name)
);

create table cohort_list_member (
  list_id uuid not null, organisation_id uuid not null,   -- whose list it is
  member_id uuid not null references organisation (id),
  primary key (list_id, member_id),
  foreign key (list_id, organisation_id) references cohort_list (id, organisation_id) on delete cascade
);

create table edition_kind_value (               -- one member's units of one kind together, from its shown groups only
  edition_id uuid not null, organisation_id uuid not null, kind text not null, node_id text not null,
  sharing_level smallint not null, units int not null, respondents int not null,
  mean double precision not null, low double precision, high double precision,
  primary key (edition_id, kind, organisation_id, node_id),
  foreign key (edition_id, organisation_id) references edition_member (edition_id, organisation_id) on delete cascade,
  constraint edition_kind_value_respondents_check check (respondents >= 7)
);

do $$
declare tab text;
begin
  foreach tab in array array['cohort_list', 'cohort_list_member', 'edition_kind_value'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;
`

const unpublished = `edition_id in (select id from edition where state in ('draft', 'computed', 'audited'))`

const rights = ({ api, worker, reader }: RoleNames) => `
grant select, insert, update (name), delete on cohort_list to ${api};
grant select, insert, delete on cohort_list_member to ${api};
${['cohort_list', 'cohort_list_member']
  .map(
    (table) => `create policy own_organisation_${api} on ${table} for all to ${api}
  using (organisation_id = any (app_organisations())) with check (organisation_id = any (app_organisations()));`,
  )
  .join('\n')}

grant select, insert, delete on edition_kind_value to ${worker};
create policy every_edition_${worker} on edition_kind_value for select to ${worker} using (true);
create policy unpublished_insert_${worker} on edition_kind_value for insert to ${worker} with check (${unpublished});
create policy unpublished_delete_${worker} on edition_kind_value for delete to ${worker} using (${unpublished});
grant select on edition_kind_value to ${reader};
create policy own_or_named_${reader} on edition_kind_value for select to ${reader}
  using ((organisation_id = any (app_organisations()) or sharing_level = 3
      or (sharing_level = 2 and edition_id in (select editions_shared_by_name())))
    and edition_id in (select id from edition));
`
