import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * Guaranteed places among those who share publicly (method 4.3 c): computed after publishing, from figures that everybody
 * may read, so everybody may read them. Editions that are published already are asked for at once.
 */
export class GuaranteePlaces1764150000000 implements MigrationInterface {
  readonly name = 'GuaranteePlaces1764150000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
    await runner.query(rights(await roleNamesOf(runner)))
    await runner.query(
      `insert into job_run (id, name, edition_id) select gen_random_uuid(), 'editions.guarantee-places', id from edition
        where state in ('published', 'superseded')`,
    )
  }

  async down(): Promise<void> {
    throw new Error('Editions do not lose their guaranteed places: drop the database instead.')
  }
}

const tables = `
create table edition_guarantee (                -- once the guaranteed places of an edition have been computed
  edition_id uuid primary key references edition (id) on delete cascade,
  members int not null,                         -- who shares publicly and has figures
  computed_at timestamptz not null default now()
);

create table edition_guaranteed_place (         -- holds the true place among them with 95 %
  edition_id uuid not null references edition_guarantee (edition_id) on delete cascade,
  organisation_id uuid not null, node_id text not null,
  low int not null, high int not null, among int not null,
  primary key (edition_id, organisation_id, node_id),
  constraint edition_guaranteed_place_range_check check (low between 1 and high and high <= among),
  foreign key (edition_id, organisation_id) references edition_member (edition_id, organisation_id) on delete cascade
);

do $$
declare tab text;
begin
  foreach tab in array array['edition_guarantee', 'edition_guaranteed_place'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
  end loop;
end $$;
`

const published = `edition_id in (select id from edition where state in ('published', 'superseded'))`
/** A second wall: whatever stands there, only of those who share publicly. */
const isPublic = (table: string) => `exists (select from edition_member m where m.edition_id = ${table}.edition_id
  and m.organisation_id = ${table}.organisation_id and m.sharing_level = 3)`

const rights = ({ worker, reader }: RoleNames) =>
  [
    { table: 'edition_guarantee', condition: 'true' },
    { table: 'edition_guaranteed_place', condition: isPublic('edition_guaranteed_place') },
  ]
    .map(
      ({ table, condition }) => `
grant select, insert, delete on ${table} to ${worker};
create policy every_edition_${worker} on ${table} for select to ${worker} using (true);
create policy published_only_${worker} on ${table} for insert to ${worker} with check (${published} and ${condition});
create policy made_again_${worker} on ${table} for delete to ${worker} using (true);
grant select on ${table} to ${reader};
create policy of_published_${reader} on ${table} for select to ${reader}
  using (edition_id in (select id from edition) and ${condition});`,
    )
    .join('\n')
