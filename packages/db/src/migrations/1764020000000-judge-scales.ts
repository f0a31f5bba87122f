import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** How well the items of a node go together over the own units of a round: counted with the answers, not from figures. */
export class JudgeScales1764020000000 implements MigrationInterface {
  readonly name = 'JudgeScales1764020000000'

  async up(runner: QueryRunner): Promise<void> {
    const { api, worker } = await roleNamesOf(runner)
    await runner.query(`
      create table scale_reliability (
        round_id uuid not null, organisation_id uuid not null, node_id text not null, items int not null,
        alpha double precision, alpha_low double precision, alpha_high double precision, omega double precision,
        between_units double precision, unit_mean double precision, reason text,
        primary key (round_id, node_id),
        constraint scale_reliability_reason_check check (reason in ('hidden', 'missing') and alpha is null or reason is null and alpha is not null),
        constraint scale_reliability_round_id_organisation_id_fkey
          foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
      );
      alter table scale_reliability enable row level security;
      alter table scale_reliability force row level security;
      grant select on scale_reliability to ${api};
      create policy own_organisation_${api} on scale_reliability for select to ${api}
        using (organisation_id = any (app_organisations()));
      grant select, insert, delete on scale_reliability to ${worker};
      create policy every_organisation_${worker} on scale_reliability for all to ${worker} using (true) with check (true);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table scale_reliability')
  }
}
