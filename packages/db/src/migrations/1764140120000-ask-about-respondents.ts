import type { MigrationInterface, QueryRunner } from 'typeorm'
import { backgroundDoorFunctions } from './doors/background-door-functions.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * One background question a round (method 5.6). It is counted when the box is opened, by category and never beside a
 * response; what may not be shown has a reason and no counter (decision 0030).
 */
export class AskAboutRespondents1764140120000 implements MigrationInterface {
  readonly name = 'AskAboutRespondents1764140120000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    const { api, opener, worker } = roles
    await runner.query(`
      alter table round add column background text;
      grant insert (background), update (background) on round to ${api};
      grant insert (background) on round to ${worker};
      create table background_group (            -- one category in one place: the whole, or a first-level department
        round_id uuid not null, organisation_id uuid not null, place_id uuid not null, option smallint not null,
        respondents int, mixed boolean not null, reason text,
        primary key (round_id, place_id, option),
        constraint background_group_reason_check check (reason in ('few', 'alone', 'derivable')),
        constraint background_group_check check ((reason is null) = (respondents is not null)),
        constraint background_group_mixed_check check (not mixed or reason is null),
        constraint background_group_respondents_check check (respondents >= 15),
        constraint background_group_round_id_organisation_id_fkey
          foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
      );
      create table background_counter (          -- of a shown category: integers from which its means are computed
        round_id uuid not null, organisation_id uuid not null, place_id uuid not null, option smallint not null,
        counts int[] not null, moments bigint[] not null,
        primary key (round_id, place_id, option),
        constraint background_counter_round_id_organisation_id_fkey
          foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
      );
      create table background_score (
        round_id uuid not null, organisation_id uuid not null, place_id uuid not null, option smallint not null,
        node_id text not null, mean double precision, low double precision, high double precision,
        effective_answers double precision, truncated text, reason text,
        primary key (round_id, place_id, option, node_id),
        constraint background_score_truncated_check check (truncated in ('low', 'high')),
        constraint background_score_reason_check check (reason in ('missing', 'notApplicable', 'hidden')),
        constraint background_score_check check ((reason is null) = (mean is not null)),
        constraint background_score_reason_hides_check
          check (reason is null or num_nonnulls(mean, low, high, effective_answers, truncated) = 0),
        constraint background_score_round_id_organisation_id_fkey
          foreign key (round_id, organisation_id) references round (id, organisation_id) on delete cascade
      );
      grant insert on background_group, background_counter to ${opener};
      grant select on background_group, background_score to ${api};
      grant select on background_group, background_counter to ${worker};
      grant select, insert, delete on background_score to ${worker};
      create policy own_new_${opener} on background_group for insert to ${opener} with check (organisation_id = any (app_organisations()));
      create policy own_new_${opener} on background_counter for insert to ${opener} with check (organisation_id = any (app_organisations()));
    `)
    for (const table of ['background_group', 'background_counter', 'background_score'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy every_organisation_${worker} on ${table} for all to ${worker} using (true) with check (true);
        ${
          table === 'background_counter'
            ? ''
            : `create policy own_organisation_${api} on ${table} for select to ${api} using (organisation_id = any (app_organisations()));`
        }
        create trigger published_stays_insert after insert on ${table} referencing new table as changed
          for each statement execute function refuse_change_of_published();
        create trigger published_stays_update after update on ${table} referencing old table as changed
          for each statement execute function refuse_change_of_published();
        create trigger published_stays_delete after delete on ${table} referencing old table as changed
          for each statement execute function refuse_change_of_published();`)
    await runner.query(backgroundDoorFunctions(roles))
  }

  async down(): Promise<void> {
    throw new Error('A door is not taken back: drop the database instead.')
  }
}
