import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Cohorts of named sharers (decision 0028): county and class of size as cohorts of an edition, the most similar ones of
 * each member, the public facts that they are found by. And what the choice of sharing promises: who shares by name is
 * read by those who do the same in that edition, who shares publicly by everybody.
 */
export class CompareWithNamedSharers1764120000000 implements MigrationInterface {
  readonly name = 'CompareWithNamedSharers1764120000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(tables)
    await runner.query(rights(roles))
  }

  async down(): Promise<void> {
    throw new Error('Editions do not lose their cohorts: drop the database instead.')
  }
}

const tables = `
alter table edition_cohort
  add column belonging int,                     -- of a cohort of named sharers: all whom it could hold; null in the tree
  drop constraint edition_cohort_kind_check,
  add constraint edition_cohort_kind_check check (kind in ('all', 'main', 'group', 'county', 'size'));

create table structural_fact (                  -- public facts on municipalities, loaded by the coordinator
  feature_id text not null,                     -- model/cohorts/structural-features.ts
  subject_id uuid not null references organisation (id),  -- whom it is about: nobody's own row
  value double precision not null, year smallint not null, source text not null,
  primary key (feature_id, subject_id)
);

create table edition_feature (                  -- what the similar ones of an edition were found by
  edition_id uuid not null references edition (id) on delete cascade, feature_id text not null,
  position int not null, weight double precision not null,
  organisations int not null,                   -- of the register, those that have it
  year smallint, source text,
  primary key (edition_id, feature_id)
);

create table edition_peer (                     -- the most similar ones whose figures the organisation may read
  edition_id uuid not null, organisation_id uuid not null, place int not null,
  peer_id uuid not null references organisation (id), distance double precision not null,
  -- what differs most, and its share of the squared distance
  driver1 text, share1 double precision, driver2 text, share2 double precision, driver3 text, share3 double precision,
  primary key (edition_id, organisation_id, place),
  foreign key (edition_id, organisation_id) references edition_member (edition_id, organisation_id) on delete cascade
);

do $$
declare tab text;
begin
  foreach tab in array array['structural_fact', 'edition_feature', 'edition_peer'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;

-- In which editions the one who asks shares by name: a policy cannot ask the table that it stands on.
create function editions_shared_by_name() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select edition_id from edition_member where organisation_id = any (app_organisations()) and sharing_level >= 2
$$;
`

const unpublished = `edition_id in (select id from edition where state in ('draft', 'computed', 'audited'))`
const named = (table: string) =>
  `(${table}.sharing_level = 3 or (${table}.sharing_level = 2 and ${table}.edition_id in (select editions_shared_by_name())))`

const rights = ({ api, worker, reader }: RoleNames) => `
revoke execute on function editions_shared_by_name() from public;
grant execute on function editions_shared_by_name() to ${reader};

grant select on structural_fact to ${api}, ${worker};
grant insert, delete on structural_fact to ${api};
create policy everybody_reads on structural_fact for select to ${api}, ${worker} using (true);
create policy national_inserts_${api} on structural_fact for insert to ${api} with check (app_is_national());
create policy national_deletes_${api} on structural_fact for delete to ${api} using (app_is_national());

${['edition_feature', 'edition_peer']
  .map(
    (table) => `grant select, insert, delete on ${table} to ${worker};
create policy every_edition_${worker} on ${table} for select to ${worker} using (true);
create policy unpublished_insert_${worker} on ${table} for insert to ${worker} with check (${unpublished});
create policy unpublished_delete_${worker} on ${table} for delete to ${worker} using (${unpublished});
grant select on ${table} to ${reader};`,
  )
  .join('\n')}
create policy of_published_${reader} on edition_feature for select to ${reader} using (edition_id in (select id from edition));
-- Whom an organisation is like tells that it takes part: for itself alone.
create policy own_${reader} on edition_peer for select to ${reader}
  using (organisation_id = any (app_organisations()) and edition_id in (select id from edition));

${['edition_member', 'edition_value']
  .map(
    (table) => `drop policy own_or_named_${reader} on ${table};
create policy own_or_named_${reader} on ${table} for select to ${reader}
  using ((organisation_id = any (app_organisations()) or ${named(table)}) and edition_id in (select id from edition));`,
  )
  .join('\n')}
-- A place tells how many stand below: with the named values it would show where the anonymous ones lie. One's own alone.
drop policy own_or_named_${reader} on edition_position;
create policy own_${reader} on edition_position for select to ${reader}
  using (organisation_id = any (app_organisations()) and edition_id in (select id from edition));
`
