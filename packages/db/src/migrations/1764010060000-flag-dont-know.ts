import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** Which figures may be due to who answered "don't know": a yes or no, found while the answers are counted. */
export class FlagDontKnow1764010060000 implements MigrationInterface {
  readonly name = 'FlagDontKnow1764010060000'

  async up(runner: QueryRunner): Promise<void> {
    const { api, worker } = await roleNamesOf(runner)
    await runner.query(`
      create table sensitive_node (
        round_id uuid not null, organisation_id uuid not null, unit_id uuid not null, part text not null, node_id text not null,
        primary key (round_id, unit_id, part, node_id),
        constraint sensitive_node_part_check check (part in ('whole', 'rest')),
        constraint sensitive_node_round_id_organisation_id_fkey
          foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
      );
      alter table sensitive_node enable row level security;
      alter table sensitive_node force row level security;
      grant select on sensitive_node to ${api};
      create policy own_organisation_${api} on sensitive_node for select to ${api}
        using (organisation_id = any (app_organisations()));
      grant select, insert, delete on sensitive_node to ${worker};
      create policy every_organisation_${worker} on sensitive_node for all to ${worker} using (true) with check (true);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sensitive_node')
  }
}
