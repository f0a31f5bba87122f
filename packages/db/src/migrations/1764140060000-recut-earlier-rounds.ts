import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** Earlier rounds on the tree of a later one, where the two trees differ (R7): what each unit was, or why it is not shown. */
export class RecutEarlierRounds1764140060000 implements MigrationInterface {
  readonly name = 'RecutEarlierRounds1764140060000'

  async up(runner: QueryRunner): Promise<void> {
    const { api, worker } = await roleNamesOf(runner)
    await runner.query(`
      create table recut (                       -- one unit of a round's tree in one earlier round
        round_id uuid not null, organisation_id uuid not null, unit_id uuid not null, earlier_round_id uuid not null,
        from_units uuid[] not null,              -- units of the earlier tree that held its people
        shared_with uuid[] not null,             -- units whose people were in the same atoms: why it is not shown
        reason text,
        primary key (round_id, unit_id, earlier_round_id),
        constraint recut_reason_check check (reason in ('new', 'notApart', 'hidden')),
        constraint recut_round_id_organisation_id_fkey
          foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade,
        constraint recut_earlier_round_id_organisation_id_fkey
          foreign key (earlier_round_id, organisation_id) references round (id, organisation_id) on delete cascade
      );
      create index recut_earlier_round_id_idx on recut (earlier_round_id);
      create table recut_score (                 -- figures of the union of atoms that it was
        round_id uuid not null, organisation_id uuid not null, unit_id uuid not null, earlier_round_id uuid not null,
        node_id text not null, respondents int not null, mean double precision, low double precision, high double precision,
        comparison_low double precision, comparison_high double precision, effective_answers double precision,
        truncated text, reason text,
        primary key (round_id, unit_id, earlier_round_id, node_id),
        constraint recut_score_truncated_check check (truncated in ('low', 'high')),
        constraint recut_score_reason_check check (reason in ('missing', 'notApplicable', 'hidden', 'joint')),
        constraint recut_score_check check (mean is not null or reason is not null),
        constraint recut_score_reason_hides_check check (reason is null or reason = 'joint' or num_nonnulls(mean, low, high,
          comparison_low, comparison_high, effective_answers, truncated) = 0),
        constraint recut_score_round_id_organisation_id_fkey
          foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
      );
      create index recut_score_earlier_round_id_idx on recut_score (earlier_round_id);
      grant select on unit_change to ${worker};
      create policy every_organisation_${worker} on unit_change for select to ${worker} using (true);
    `)
    for (const table of ['recut', 'recut_score'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select on ${table} to ${api};
        create policy own_organisation_${api} on ${table} for select to ${api}
          using (organisation_id = any (app_organisations()));
        grant select, insert, delete on ${table} to ${worker};
        create policy every_organisation_${worker} on ${table} for all to ${worker} using (true) with check (true);
      `)
  }

  async down(runner: QueryRunner): Promise<void> {
    const { worker } = await roleNamesOf(runner)
    await runner.query(`
      drop table recut, recut_score;
      drop policy every_organisation_${worker} on unit_change;
      revoke select on unit_change from ${worker};
    `)
  }
}
