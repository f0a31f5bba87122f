import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The first tables: the words of docs/glossary.md that the path from an answer to a comparison needs.
 *
 * Every table that belongs to an organisation carries organisation_id itself (no policy by join), and keys between
 * such tables contain it: foreign keys bypass row-level security.
 */
export class CreateFirstTables1763856000000 implements MigrationInterface {
  readonly name = 'CreateFirstTables1763856000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('The first tables are not taken back: drop the database instead.')
  }
}

// SQL in a string, not in a file beside it: the programs are bundled into one file each.
const tables = `
create extension if not exists pg_trgm;

-- Who is asking. Unset and empty both mean nobody: after a local set the value is '' and not null.
create function app_organisations() returns uuid[] language sql stable as
$$ select nullif(current_setting('app.organisations', true), '')::uuid[] $$;
create function app_person() returns uuid language sql stable as
$$ select nullif(current_setting('app.person', true), '')::uuid $$;
create function app_is_national() returns boolean language sql stable as
$$ select coalesce(current_setting('app.national', true), '') = 'on' $$;

-- organisations ------------------------------------------------------------------------------------------

create table organisation (
  id uuid primary key,
  code text not null,                           -- municipality code, Kolada id of a region, ISO code of a country
  name text collate "sv-x-icu" not null,
  kind text not null check (kind in ('municipality', 'region', 'agency', 'company', 'country')),
  county_code text, county_name text collate "sv-x-icu",
  skr_group text, skr_group_name text,          -- A1 .. C9 (SKR 2023); the main group is its first letter
  population int, population_year smallint,
  sharing_level smallint not null default 0 check (sharing_level between 0 and 3),  -- own only, anonymous, named, public
  synthetic boolean not null default false,     -- its answers are demonstration answers
  unique (kind, code)
);

create table unit (
  id uuid primary key, organisation_id uuid not null references organisation (id),
  parent_id uuid, branch text not null check (branch in ('own', 'funded')),
  name text collate "sv-x-icu" not null,
  kind text not null,                           -- from the national list, model/organisations/unit-kind.ts
  operator text,                                -- who runs a funded operation
  employees int not null default 0 check (employees >= 0),
  retired_at timestamptz,
  unique (id, organisation_id),
  foreign key (parent_id, organisation_id) references unit (id, organisation_id)
);
create index on unit (organisation_id, parent_id);

-- access -------------------------------------------------------------------------------------------------

create table person (
  id uuid primary key, email text not null, name text not null,
  language text not null default 'sv' check (language in ('sv', 'en')),
  password_hash text, created_at timestamptz not null default now(), unique (email), check (email = lower(email))
);

create table membership (
  id uuid primary key, person_id uuid not null references person (id) on delete cascade,
  organisation_id uuid references organisation (id), unit_id uuid,
  role text not null check (role in ('national_coordinator', 'key_user', 'unit_manager', 'reader')),
  check ((role = 'national_coordinator') = (organisation_id is null)),
  check ((role = 'unit_manager') = (unit_id is not null)),
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index on membership (person_id);
create index on membership (organisation_id);

create table session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  person_id uuid not null references person (id) on delete cascade,
  created_at timestamptz not null default now(), expires_at timestamptz not null
);
create index on session (person_id);

create table sign_in_link (                     -- one-time: the first coordinator's, later invitations of people
  token_hash bytea primary key, person_id uuid not null references person (id) on delete cascade, expires_at timestamptz not null
);

create table api_key (
  id uuid primary key, organisation_id uuid not null references organisation (id),
  name text not null, prefix text not null, key_hash bytea not null unique check (octet_length(key_hash) = 32),
  created_by uuid not null references person (id), created_at timestamptz not null default now(),
  last_used_at timestamptz, revoked_at timestamptz
);
create index on api_key (organisation_id);

-- instruments --------------------------------------------------------------------------------------------

create table instrument_version (
  id uuid primary key, instrument_key text not null, version text not null,
  collection text not null check (collection in ('persons', 'joint')),
  definition jsonb not null, definition_hash bytea not null, licence text not null,
  published_at timestamptz not null default now(), unique (instrument_key, version)
);

-- rounds -------------------------------------------------------------------------------------------------

create table round (
  id uuid primary key, organisation_id uuid not null references organisation (id),
  instrument_version_id uuid not null references instrument_version (id),
  name text collate "sv-x-icu" not null, reporting_year smallint not null,
  target_group text not null check (target_group in ('employees', 'leaders', 'joint')),
  state text not null check (state in ('planned', 'open', 'closed', 'opened', 'scored', 'published', 'void')),
  synthetic boolean not null default false,
  opens_at timestamptz, closes_at timestamptz,
  unique (id, organisation_id)
);
create index on round (organisation_id, reporting_year desc);
create index on round (instrument_version_id, reporting_year);

create table round_unit (                       -- the tree as it was when the round opened
  round_id uuid not null, organisation_id uuid not null, unit_id uuid not null, parent_id uuid,
  branch text not null check (branch in ('own', 'funded')), position int not null,   -- parents before children
  name text collate "sv-x-icu" not null, kind text not null, operator text,
  -- Counted in the unit itself, without what lies below it.
  employees int not null, frame int not null, invited int not null,
  key_group_id uuid not null,                   -- itself when invited >= 7, else its nearest such ancestor
  published boolean,                            -- null until the box is opened: which groups the tree program shows
  respondents int,                              -- set at opening for published nodes only: all below it
  primary key (round_id, unit_id),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);

create table batch (                            -- one box; a reopened round gets number 2
  id uuid primary key, organisation_id uuid not null, round_id uuid not null, number smallint not null,
  state text not null default 'planned' check (state in ('planned', 'open', 'closed', 'opened', 'void')),
  closes_at timestamptz not null, envelope_bytes int not null, key_holder text not null,
  public_key bytea check (octet_length(public_key) = 65), box_key bytea, box_key_salt bytea, code_check bytea,
  received int, refused int, unreadable int,
  unique (round_id, number), unique (id, organisation_id),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  check (state in ('planned', 'void') or public_key is not null)
);

create table invitation (                       -- never written by answering
  id uuid primary key default gen_random_uuid(), organisation_id uuid not null,
  round_id uuid not null, batch_id uuid not null, unit_id uuid not null, key_group_id uuid not null,
  channel text not null check (channel in ('email', 'link')), address text,
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  foreign key (batch_id, organisation_id) references batch (id, organisation_id) on delete cascade
);
create index on invitation (batch_id, key_group_id);

-- responses: no time, sequence, time-ordered id, foreign key or trigger (docs/anonymity.md) -----------------

create table sealed_answer (                    -- while open: outer envelope on
  slot bytea primary key check (octet_length(slot) = 32), organisation_id uuid not null, batch_id uuid not null,
  key_group_id uuid not null, revision int not null check (revision > 0), envelope bytea not null, mac bytea not null
);
create index on sealed_answer (batch_id, key_group_id);

create table envelope (                         -- from closing to opening: outer envelope off
  id uuid primary key default gen_random_uuid(), organisation_id uuid not null, batch_id uuid not null,
  key_group_id uuid not null, envelope bytea not null
);
create index on envelope (batch_id);

create table answered_slot (                    -- from closing to publishing: bars a second answer in a reopened round
  slot bytea primary key, organisation_id uuid not null, round_id uuid not null
);
create index on answered_slot (round_id);

create table response (                         -- after opening: belongs to no person
  id uuid not null default gen_random_uuid(), reporting_year smallint not null, organisation_id uuid not null,
  batch_id uuid not null, atom_id uuid not null, answers bytea not null,
  primary key (reporting_year, id)
) partition by list (reporting_year);
create index on response (batch_id);
create table response_other_years partition of response default;

-- job runs -----------------------------------------------------------------------------------------------

create table job_run (                          -- the truth about jobs; the queue only carries their ids
  id uuid primary key, name text not null,
  organisation_id uuid references organisation (id), round_id uuid, edition_id uuid,
  parent_id uuid references job_run (id) on delete cascade,
  requested_by uuid references person (id),
  state text not null default 'requested' check (state in ('requested', 'running', 'done', 'failed', 'cancelled')),
  step text, done int not null default 0, total int, attempts int not null default 0, error_code text,
  requested_at timestamptz not null default now(), sent_at timestamptz, started_at timestamptz,
  seen_at timestamptz, finished_at timestamptz
);
create index on job_run (state, requested_at);
create index on job_run (parent_id);
create index on job_run (organisation_id, requested_at desc);
create index on job_run (edition_id);

create table job_run_organisation (             -- which organisations a batch job works on: not in the payload
  job_run_id uuid not null references job_run (id) on delete cascade,
  organisation_id uuid not null references organisation (id), round_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  primary key (job_run_id, organisation_id, round_id)
);

-- scores -------------------------------------------------------------------------------------------------

create table recipe (hash bytea primary key check (octet_length(hash) = 32), body jsonb not null);

create table counter (                          -- integers from which everything shown is computed
  round_id uuid not null, organisation_id uuid not null, atom_id uuid not null,
  respondents int not null, counts int[] not null,      -- items x stride, in the instrument's order
  moments bigint[] not null,                            -- per node of several items: n, sum, sum of squares (1/1000 point)
  primary key (round_id, atom_id),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
);

create table score (
  round_id uuid not null, organisation_id uuid not null, unit_id uuid not null,
  part text not null check (part in ('whole', 'rest')),   -- rest: "Övriga enheter i X", what is left beside its shown units
  node_id text not null,                                  -- total, dimension:x, category:x, factor:x, item:x, area:x
  respondents int, answers double precision,              -- n of the group; mean number of answers per item
  mean double precision, low double precision, high double precision,               -- level interval, with f.p.c.
  comparison_low double precision, comparison_high double precision, variance double precision,  -- without f.p.c.
  coverage double precision, dont_know double precision, truncated text check (truncated in ('low', 'high')),
  reason text check (reason in ('missing', 'notApplicable', 'hidden', 'joint')),
  recipe_hash bytea not null,                   -- in recipe; no foreign key: checked per row it costs a second a country
  primary key (round_id, unit_id, part, node_id),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
  check (mean is not null or reason is not null),
  check (reason is null or reason = 'joint' or mean is null)
);

create table quality (                           -- response rate, coverage and grade of one branch of a round
  round_id uuid not null, organisation_id uuid not null, branch text not null check (branch in ('own', 'funded')),
  invited int not null, respondents int not null, response_rate double precision, coverage double precision,
  grade text not null check (grade in ('green', 'amber', 'red', 'joint')),
  primary key (round_id, branch),
  foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
);

-- editions -----------------------------------------------------------------------------------------------

create table edition (
  id uuid primary key, instrument_version_id uuid not null references instrument_version (id),
  reporting_year smallint not null, number smallint not null, synthetic boolean not null default false,
  state text not null check (state in ('draft', 'computed', 'audited', 'published', 'superseded')),
  seed bigint not null, recipe_hash bytea references recipe (hash), content_hash bytea,
  left_out int not null default 0,               -- organisations whose batch failed for good
  computed_at timestamptz, published_at timestamptz, published_by uuid references person (id),
  unique (instrument_version_id, reporting_year, number)
);

create table edition_cohort (
  edition_id uuid not null references edition (id) on delete cascade, key text not null,   -- all, main:A, group:A1
  kind text not null check (kind in ('all', 'main', 'group')), parent_key text,
  name text, members int not null, named_members int not null, shown boolean not null,
  primary key (edition_id, key)
);

create table edition_figure (                    -- one cohort and one node, statistics as columns
  edition_id uuid not null, cohort_key text not null, node_id text not null,
  organisations int not null, mean double precision, p10 double precision, q25 double precision,
  median double precision, q75 double precision, p90 double precision,
  reason text check (reason in ('missing', 'notApplicable', 'hidden')),
  primary key (edition_id, cohort_key, node_id),
  foreign key (edition_id, cohort_key) references edition_cohort (edition_id, key) on delete cascade
);

create table edition_member (
  edition_id uuid not null references edition (id) on delete cascade, organisation_id uuid not null references organisation (id),
  round_id uuid, sharing_level smallint not null, grade text, main_group text, skr_group text,
  reason text check (reason in ('missing', 'notApplicable', 'hidden')),    -- why it has no figures
  primary key (edition_id, organisation_id)
);

create table edition_value (                     -- one member's own figure, as compared
  edition_id uuid not null, organisation_id uuid not null, node_id text not null, sharing_level smallint not null,
  mean double precision, low double precision, high double precision, respondents int, answers double precision, truncated text,
  reason text check (reason in ('missing', 'notApplicable', 'hidden', 'joint')),
  primary key (edition_id, organisation_id, node_id),
  foreign key (edition_id, organisation_id) references edition_member (edition_id, organisation_id) on delete cascade
);
create index on edition_value (edition_id, node_id);

create table edition_position (                  -- one member among the others of one cohort
  edition_id uuid not null, organisation_id uuid not null, cohort_key text not null, node_id text not null,
  others int not null, position double precision, best_quarter_gap double precision,
  reason text check (reason in ('missing', 'notApplicable', 'hidden')),
  primary key (edition_id, organisation_id, cohort_key, node_id)     -- no foreign key, for the same reason
);

-- audit --------------------------------------------------------------------------------------------------

create table audit_event (                       -- append only; ids and codes, never content
  id uuid primary key, organisation_id uuid references organisation (id), actor_id uuid, api_key_id uuid,
  kind text not null, subject_id uuid, detail jsonb not null default '{}', at timestamptz not null default now()
);
create index on audit_event (organisation_id, at desc);

create table server_secret (only_row boolean primary key default true check (only_row), check_mac bytea not null);
`
