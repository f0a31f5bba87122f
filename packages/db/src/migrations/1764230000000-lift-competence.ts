import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Trainings, programmes of them, and who took part: numbers by role and unit, never names (decision 0040).
 *
 * A national training has no organisation, so the keys to `training` cannot contain one; the policies of what points there
 * ask instead that the training is one to be seen.
 */
export class LiftCompetence1764230000000 implements MigrationInterface {
  readonly name = 'LiftCompetence1764230000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(tables)
    await runner.query(rights(roles))
  }

  async down(): Promise<void> {
    throw new Error('What an organisation has planned and registered is not taken from it: drop the database instead.')
  }
}

const tables = `
create table training (                         -- one entry of a catalogue
  id uuid primary key,
  organisation_id uuid references organisation (id),        -- null: the national catalogue
  code text not null, facts jsonb not null,                 -- TrainingFacts of model/trainings, checked before it is stored
  retired_at timestamptz,                                   -- no longer offered; programmes and participation still name it
  created_by uuid references person (id) on delete set null, created_at timestamptz not null default now(),
  constraint training_code_check check (code <> '')
);
create unique index training_code_key on training (code) where organisation_id is null and retired_at is null;
create unique index training_organisation_id_code_key on training (organisation_id, code) where retired_at is null;

create table training_programme (               -- a named set of trainings for a time
  id uuid primary key, organisation_id uuid not null references organisation (id),
  name text collate "sv-x-icu" not null, starts_on date not null, ends_on date not null,
  roles text[] not null, responsible text not null, synthetic boolean not null default false,
  created_by uuid references person (id) on delete set null, created_at timestamptz not null default now(),
  constraint training_programme_check check (starts_on <= ends_on),
  unique (id, organisation_id)
);
create index training_programme_organisation_id_idx on training_programme (organisation_id);

create table training_programme_part (
  programme_id uuid not null, organisation_id uuid not null,
  training_id uuid not null references training (id), position int not null,
  primary key (programme_id, training_id),
  foreign key (programme_id, organisation_id) references training_programme (id, organisation_id) on delete cascade
);

create table training_programme_unit (          -- none: the whole organisation
  programme_id uuid not null, organisation_id uuid not null, unit_id uuid not null,
  primary key (programme_id, unit_id),
  foreign key (programme_id, organisation_id) references training_programme (id, organisation_id) on delete cascade,
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);

create table training_participation (           -- who took part: so many of so many, on a day
  id uuid primary key, organisation_id uuid not null references organisation (id),
  programme_id uuid not null, training_id uuid not null references training (id), unit_id uuid not null,
  role text not null, participants int not null, headcount int not null, held_on date not null,
  created_by uuid references person (id) on delete set null, created_at timestamptz not null default now(),
  constraint training_participation_check check (participants >= 1 and participants <= headcount),
  constraint training_participation_role_check check (role in ('politician', 'executive', 'manager', 'specialist', 'employee')),
  foreign key (programme_id, organisation_id) references training_programme (id, organisation_id),
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index training_participation_organisation_id_idx on training_participation (organisation_id, training_id);
create index training_participation_programme_id_idx on training_participation (programme_id);

do $$
declare tab text;
begin
  foreach tab in array array['training', 'training_programme', 'training_programme_part', 'training_programme_unit',
                             'training_participation'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;
`

const own = 'organisation_id = any (app_organisations())'
const kept = `(${own} or (organisation_id is null and app_is_national()))`
const ofSeenTraining = 'training_id in (select id from training)'

const rights = ({ api, worker }: RoleNames) => `
grant select, insert, update (facts, retired_at) on training to ${api};
create policy national_or_own_${api} on training for select to ${api} using (organisation_id is null or ${own});
create policy kept_insert_${api} on training for insert to ${api} with check (${kept});
create policy kept_update_${api} on training for update to ${api} using (${kept}) with check (${kept});

grant select, insert, update (name, starts_on, ends_on, roles, responsible), delete on training_programme to ${api};
grant select, insert, delete on training_programme_part, training_programme_unit, training_participation to ${api};
${['training_programme', 'training_programme_unit']
  .map((table) => `create policy own_${api} on ${table} for all to ${api} using (${own}) with check (${own});`)
  .join('\n')}
${['training_programme_part', 'training_participation']
  .map(
    (table) => `create policy own_${api} on ${table} for all to ${api} using (${own})
  with check (${own} and ${ofSeenTraining});`,
  )
  .join('\n')}

-- Targets of decisions ("training done by a share of a role") are judged by the worker.
grant select on training, training_participation to ${worker};
create policy every_training_${worker} on training for select to ${worker} using (true);
create policy every_participation_${worker} on training_participation for select to ${worker} using (true);
`
