import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Initiatives: what organisations do about a factor, seen by others as far as the owner lets them and no coordinator has hidden
 * them (decision 0039). Searched by PostgreSQL's own dictionaries and, for what is spelt otherwise, by pg_trgm: a trusted
 * extension, so the owner of a database makes it without being a superuser.
 */
export class ShareInitiatives1764220000000 implements MigrationInterface {
  readonly name = 'ShareInitiatives1764220000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(`create extension if not exists pg_trgm with schema public`)
    // Where the migrator is a superuser the functions are its own, and its default is that nobody else runs them.
    await runner.query(`grant execute on function word_similarity(text, text) to ${roles.api}`)
    await runner.query(tables)
    await runner.query(rights(roles))
  }

  async down(): Promise<void> {
    throw new Error('Initiatives are not taken from the organisations: drop the database instead.')
  }
}

const tables = `
create table initiative (
  id uuid primary key, organisation_id uuid not null references organisation (id),
  title text collate "sv-x-icu" not null, what text not null, why text not null, effect text not null,
  language text not null, purpose text not null, reach text not null, stage text not null, effort text not null,
  factors text[] not null,                      -- node ids
  unit_kinds text[] not null default '{}',      -- model/organisations/unit-kind.ts
  started_year smallint, contact text not null, links text[] not null default '{}', licence text not null,
  visibility smallint not null,                 -- 0 own organisation, 2 who shares by name, 3 everybody signed in
  -- What it is a copy of. No key: the reference outlives the original.
  origin_id uuid, origin_organisation_id uuid references organisation (id),
  synthetic boolean not null default false,
  search tsvector not null,
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
  unique (id, organisation_id),
  constraint initiative_title_check check (title <> ''),
  constraint initiative_factors_check check (cardinality(factors) between 1 and 5),
  constraint initiative_language_check check (language in ('sv', 'en')),
  constraint initiative_purpose_check check (purpose in ('efficiency', 'innovation')),
  constraint initiative_reach_check check (reach in ('internal', 'external')),
  constraint initiative_stage_check check (stage in ('idea', 'planned', 'trial', 'in-use', 'spread', 'ended')),
  constraint initiative_effort_check check (effort in ('small', 'medium', 'large')),
  constraint initiative_licence_check check (licence in ('CC-BY-4.0', 'CC0-1.0', 'ask')),
  constraint initiative_visibility_check check (visibility in (0, 2, 3)),
  constraint initiative_origin_check check ((origin_id is null) = (origin_organisation_id is null))
);
create index initiative_organisation_id_idx on initiative (organisation_id);

-- One copy of an original in a portfolio.
create unique index initiative_organisation_id_origin_id_idx on initiative (organisation_id, origin_id) where origin_id is not null;

create function initiative_search() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare dictionary regconfig := case new.language when 'en' then 'english'::regconfig else 'swedish'::regconfig end;
begin
  new.search := setweight(to_tsvector(dictionary, new.title), 'A') || setweight(to_tsvector(dictionary, new.what), 'B')
    || setweight(to_tsvector(dictionary, new.why || ' ' || new.effect), 'C');
  return new;
end $$;
revoke execute on function initiative_search() from public;
create trigger initiative_search before insert or update of title, what, why, effect, language on initiative
  for each row execute function initiative_search();

create table initiative_unit (                  -- own units that take part; not for others
  initiative_id uuid not null, organisation_id uuid not null, unit_id uuid not null,
  primary key (initiative_id, unit_id),
  foreign key (initiative_id, organisation_id) references initiative (id, organisation_id) on delete cascade,
  foreign key (unit_id, organisation_id) references unit (id, organisation_id) on delete cascade
);

create table initiative_hiding (                -- a coordinator has hidden it; a table of its own, so that no owner can undo it
  initiative_id uuid primary key references initiative (id) on delete cascade,
  reason text not null, note text,
  hidden_by uuid references person (id) on delete set null, hidden_at timestamptz not null default now(),
  constraint initiative_hiding_reason_check check (reason in ('personal-data', 'wrong', 'offensive', 'advertising', 'other'))
);

create table initiative_report (
  initiative_id uuid not null references initiative (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  reason text not null, note text, created_at timestamptz not null default now(),
  primary key (initiative_id, person_id),
  constraint initiative_report_reason_check check (reason in ('personal-data', 'wrong', 'offensive', 'advertising', 'other'))
);

create table initiative_follow (
  initiative_id uuid not null references initiative (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  primary key (initiative_id, person_id)
);

create table initiative_comment (
  id uuid primary key, initiative_id uuid not null references initiative (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  -- As they were called then: nobody reads the people of another organisation.
  author_name text not null, author_organisation_id uuid not null references organisation (id),
  text text not null, created_at timestamptz not null default now(),
  constraint initiative_comment_text_check check (text <> '')
);
create index initiative_comment_initiative_id_idx on initiative_comment (initiative_id);

do $$
declare tab text;
begin
  foreach tab in array array['initiative', 'initiative_unit', 'initiative_hiding', 'initiative_report', 'initiative_follow',
    'initiative_comment'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;
`

const own = 'organisation_id = any (app_organisations())'
const signedIn = '(app_person() is not null or cardinality(app_organisations()) > 0)'
const sharesByName = `exists (select from organisation o where o.id = any (app_organisations()) and o.sharing_level >= 2)`
const seen = 'initiative_id in (select id from initiative)'

const rights = ({ api }: RoleNames) => `
grant select, delete on initiative to ${api};
grant insert (id, organisation_id, title, what, why, effect, language, purpose, reach, stage, effort, factors, unit_kinds,
  started_year, contact, links, licence, visibility, origin_id, origin_organisation_id, created_by) on initiative to ${api};
grant update (title, what, why, effect, language, purpose, reach, stage, effort, factors, unit_kinds, started_year, contact,
  links, licence, visibility, updated_at) on initiative to ${api};
create policy own_or_shared_${api} on initiative for select to ${api} using (${own}
  or (visibility = 3 and ${signedIn} and not exists (select from initiative_hiding h where h.initiative_id = initiative.id))
  or (visibility = 2 and ${sharesByName} and not exists (select from initiative_hiding h where h.initiative_id = initiative.id))
  or (visibility >= 2 and app_is_national()));
create policy own_inserts_${api} on initiative for insert to ${api} with check (${own});
create policy own_updates_${api} on initiative for update to ${api} using (${own}) with check (${own});
create policy own_deletes_${api} on initiative for delete to ${api} using (${own});

grant select, insert, delete on initiative_unit to ${api};
create policy own_organisation_${api} on initiative_unit for all to ${api} using (${own}) with check (${own});

-- That something is hidden decides what others see, so everybody's query must find it; the service tells the owner and the coordinator.
grant select, insert, delete on initiative_hiding to ${api};
create policy everybody_reads_${api} on initiative_hiding for select to ${api} using (true);
create policy national_inserts_${api} on initiative_hiding for insert to ${api} with check (app_is_national() and ${seen});
create policy national_deletes_${api} on initiative_hiding for delete to ${api} using (app_is_national());

grant select, insert, delete on initiative_report to ${api};
create policy own_or_national_${api} on initiative_report for select to ${api}
  using (person_id = app_person() or app_is_national());
create policy own_inserts_${api} on initiative_report for insert to ${api} with check (person_id = app_person() and ${seen});
create policy national_deletes_${api} on initiative_report for delete to ${api} using (app_is_national());

grant select, insert, delete on initiative_follow to ${api};
create policy own_${api} on initiative_follow for all to ${api}
  using (person_id = app_person()) with check (person_id = app_person() and ${seen});

grant select, insert, delete on initiative_comment to ${api};
create policy of_seen_${api} on initiative_comment for select to ${api} using (${seen});
create policy own_inserts_${api} on initiative_comment for insert to ${api}
  with check (person_id = app_person() and author_organisation_id = any (app_organisations()) and ${seen});
create policy own_or_national_deletes_${api} on initiative_comment for delete to ${api}
  using (person_id = app_person() or app_is_national());
`
