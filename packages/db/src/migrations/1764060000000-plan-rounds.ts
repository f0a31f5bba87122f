import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { boxKeyFunctions } from './doors/box-key-functions.ts'
import { plannedDoorFunctions } from './doors/planned-door-functions.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * What a key user decides before a round opens, the two strengths of a box, the key holder's links, notices of the
 * clock, and the counts that remain of a box that was given up.
 */
export class PlanRounds1764060000000 implements MigrationInterface {
  readonly name = 'PlanRounds1764060000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(tables)
    await runner.query(rights(roles))
    await runner.query(boxKeyFunctions(roles))
    await runner.query(plannedDoorFunctions(roles))
  }

  async down(): Promise<void> {
    throw new Error('Planned rounds are not taken back: drop the database instead.')
  }
}

const tables = `
alter table round
  add column collection text not null default 'invitations',
  add column invite_mode text not null default 'all',
  add column sample_size int,
  add column sample_seed bigint,
  add column invitation_texts jsonb,                        -- null: the model's own texts
  add column reminder_days smallint[] not null default '{7,14}',  -- days after opening
  add column own_questions jsonb not null default '[]',     -- the organisation's supplement to the instrument
  add column explanations jsonb not null default '[]',      -- local explanations of words
  add column repeat_months smallint,                        -- null: once; 12: yearly; fewer: a pulse
  add column scheduled_from uuid,                           -- the round whose schedule made this one
  add constraint round_collection_check check (collection in ('invitations', 'open_link')),
  add constraint round_invite_mode_check check (invite_mode in ('all', 'list', 'sample')),
  add constraint round_sample_size_check check (sample_size > 0),
  add constraint round_repeat_months_check check (repeat_months between 1 and 36),
  add constraint round_scheduled_from_key unique (scheduled_from);

alter table round_unit add column closes_at timestamptz;    -- where a unit closes before the round

alter table batch
  add column strength text not null default 'key_holder',
  add column key_holder_email text,
  add column closed_at timestamptz,
  add column opened_at timestamptz,
  add constraint batch_strength_check check (strength in ('key_holder', 'server'));

create table unit_period (                      -- planned: a unit, and what lies below it, closes before the round
  round_id uuid not null, organisation_id uuid not null, unit_id uuid not null, closes_at timestamptz not null,
  primary key (round_id, unit_id),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);

create table key_holder_link (                  -- the way of somebody without an account to the key of one box
  token_hash bytea primary key, organisation_id uuid not null, batch_id uuid not null,
  purpose text not null, created_by uuid references person (id), created_at timestamptz not null default now(),
  expires_at timestamptz not null, used_at timestamptz,
  constraint key_holder_link_token_hash_check check (octet_length(token_hash) = 32),
  constraint key_holder_link_purpose_check check (purpose in ('make', 'open')),
  constraint key_holder_link_batch_id_purpose_key unique (batch_id, purpose),
  foreign key (batch_id, organisation_id) references batch (id, organisation_id) on delete cascade
);

create table round_notice (                     -- what the clock has to tell the key user and the key holder, once a box
  batch_id uuid not null, kind text not null, organisation_id uuid not null, round_id uuid not null,
  noticed_at timestamptz not null default now(), mailed_at timestamptz,
  primary key (batch_id, kind),
  constraint round_notice_kind_check check (kind in ('key_missing', 'nobody_invited', 'check_code', 'open_box', 'destroy_code')),
  foreign key (batch_id, organisation_id) references batch (id, organisation_id) on delete cascade
);

create table given_up_count (                   -- how many had answered, by key group: what remains of a void box
  batch_id uuid not null, key_group_id uuid not null, organisation_id uuid not null, received int not null,
  primary key (batch_id, key_group_id),
  foreign key (batch_id, organisation_id) references batch (id, organisation_id) on delete cascade
);

do $$
declare tab text;
begin
  foreach tab in array array['unit_period', 'key_holder_link', 'round_notice', 'given_up_count'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;
`

const planColumns = `name, reporting_year, target_group, instrument_version_id, opens_at, closes_at, collection,
  invite_mode, sample_size, sample_seed, invitation_texts, reminder_days, own_questions, explanations, repeat_months`

const own = (table: string, role: string) => `
create policy own_organisation_${role} on ${table} for all to ${role}
  using (organisation_id = any (app_organisations())) with check (organisation_id = any (app_organisations()));`

const every = (table: string, role: string) => `
create policy every_organisation_${role} on ${table} for all to ${role} using (true) with check (true);`

const rights = ({ api, opener, worker }: RoleNames) => `
grant insert (id, organisation_id, state, synthetic, scheduled_from, ${planColumns}), update (${planColumns}), delete on round to ${api};
create policy only_planned_is_new_${api} on round as restrictive for insert to ${api} with check (state = 'planned' and organisation_id = any (app_organisations()));
create policy only_planned_is_discarded_${api} on round as restrictive for delete to ${api} using (state = 'planned' and organisation_id = any (app_organisations()));
-- The key itself, its strength and its holder are written through functions that look at the state of the box.
grant select (strength, key_holder_email, closed_at, opened_at) on batch to ${api}, ${worker};
grant insert (id, organisation_id, round_id, number, closes_at, envelope_bytes, key_holder, key_holder_email, strength) on batch to ${api};
create policy only_planned_is_new_${api} on batch as restrictive for insert to ${api} with check (state = 'planned' and organisation_id = any (app_organisations()));
grant select, insert, update (closes_at), delete on unit_period to ${api};
grant select, insert, update (used_at), delete on key_holder_link to ${api};
grant select on round_notice to ${api};
${['unit_period', 'key_holder_link', 'round_notice'].map((table) => own(table, api)).join('')}

grant update (opened_at) on batch to ${opener};
grant insert on given_up_count to ${opener};
${own('given_up_count', opener)}

-- Opening freezes the tree. Of an erased key and of erased envelopes the worker learns nothing: it may only empty them.
grant insert (id, organisation_id, state, synthetic, scheduled_from, ${planColumns}), update (opens_at, closes_at) on round to ${worker};
grant insert on round_unit to ${worker};
grant insert (id, organisation_id, round_id, number, closes_at, envelope_bytes, key_holder, key_holder_email, strength),
  update (closes_at, closed_at, box_key) on batch to ${worker};
grant select (batch_id, key_group_id), delete on envelope to ${worker};
grant select, insert on unit_period to ${worker};
grant select, insert, update (mailed_at) on round_notice to ${worker};
grant insert on given_up_count to ${worker};
${['unit_period', 'round_notice', 'given_up_count'].map((table) => every(table, worker)).join('')}
`
