import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { memberFunctions } from './doors/member-functions.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * What editing an organisation needs: headcounts of leaders, the code that a unit has in the municipality's own
 * system, versions, a history, administrators of a part of the tree, and the way in for people who are given a role.
 */
export class EditUnits1764050000000 implements MigrationInterface {
  readonly name = 'EditUnits1764050000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(tables)
    await runner.query(rights(roles))
    await runner.query(memberFunctions(roles))
  }

  async down(): Promise<void> {
    throw new Error('The history of units is not taken back: drop the database instead.')
  }
}

const tables = `
alter table unit
  add column leaders int not null default 0,    -- of the employees, those who lead, steer or manage digitalisation
  add column external_id text,                  -- its code in the municipality's own system: a name may change, this not
  add column version int not null default 1,    -- counts the changes: two people who edit do not overwrite each other
  add constraint unit_leaders_check check ((leaders >= 0) and (leaders <= employees)),
  add constraint unit_external_id_check check (external_id <> '');
-- A retired unit lets go of its code.
create unique index unit_organisation_id_external_id_key on unit (organisation_id, external_id) where retired_at is null;

create table unit_change (                      -- the history of the tree: one row a unit and act, only added to
  id uuid primary key, organisation_id uuid not null, unit_id uuid not null,
  act_id uuid not null, act text not null,      -- an act may touch many units: a merger, an import
  actor_id uuid references person (id) on delete set null, at timestamptz not null default now(),
  version int not null,                         -- of the unit, after the change
  before jsonb, after jsonb not null,           -- the fields that changed; before is null for a new unit
  constraint unit_change_act_check check (act in ('add', 'rename', 'describe', 'set_headcounts', 'move', 'merge', 'retire', 'import', 'undo')),
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index on unit_change (organisation_id, at desc, id);
create index on unit_change (act_id);
create index on unit_change (unit_id, version);
alter table unit_change enable row level security;
alter table unit_change force row level security;

alter table membership
  drop constraint membership_role_check,
  drop constraint membership_check1,
  add constraint membership_role_check
    check (role in ('national_coordinator', 'key_user', 'unit_administrator', 'unit_manager', 'reader')),
  add constraint membership_unit_id_check check ((role in ('unit_administrator', 'unit_manager')) = (unit_id is not null)),
  -- One role is given once; the same person may have several.
  add constraint membership_person_id_role_key unique nulls not distinct (person_id, role, organisation_id, unit_id);
`

const editable = 'parent_id, name, kind, operator, employees, leaders, external_id, retired_at, version'

const rights = ({ api }: RoleNames) => `
grant insert (id, organisation_id, branch, ${editable}), update (${editable}) on unit to ${api};
drop policy own_organisation_${api} on unit;
create policy own_organisation_${api} on unit for all to ${api}
  using (organisation_id = any (app_organisations())) with check (organisation_id = any (app_organisations()));

grant select, insert on unit_change to ${api};
create policy own_organisation_${api} on unit_change for select to ${api} using (organisation_id = any (app_organisations()));
create policy own_new_changes_${api} on unit_change for insert to ${api}
  with check (organisation_id = any (app_organisations()) and actor_id = app_person());

-- Giving a role goes through a function; taking one away is a plain delete in the own organisation.
grant delete on membership to ${api};
create policy own_organisation_leaves_${api} on membership for delete to ${api}
  using (organisation_id = any (app_organisations()));
`
