import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Tables with figures of one round. */
const shownOfRounds = ['score', 'quality', 'counter', 'scale_reliability', 'sensitive_node']

/**
 * The database itself refuses a number beside a reason, and any change of what a published round has shown. Both were kept
 * by the worker alone.
 */
export class HoldWhatIsWithheld1764140000000 implements MigrationInterface {
  readonly name = 'HoldWhatIsWithheld1764140000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(noNumberBesideAReason)
    await runner.query(publishedStays)
    for (const table of shownOfRounds)
      await runner.query(`
        create trigger published_stays_insert after insert on ${table} referencing new table as changed
          for each statement execute function refuse_change_of_published();
        create trigger published_stays_update after update on ${table} referencing old table as changed
          for each statement execute function refuse_change_of_published();
        create trigger published_stays_delete after delete on ${table} referencing old table as changed
          for each statement execute function refuse_change_of_published();`)
  }

  async down(): Promise<void> {
    throw new Error('What is withheld is not let go: drop the database instead.')
  }
}

const noNumberBesideAReason = `
alter table score
  add constraint score_reason_hides_check check (reason is null or reason = 'joint' or num_nonnulls(answers, mean, low, high,
    comparison_low, comparison_high, variance, effective_answers, coverage, dont_know, agreement, truncated) = 0),
  add constraint score_joint_check check (reason is distinct from 'joint'
    or num_nonnulls(low, high, comparison_low, comparison_high, variance, effective_answers) = 0);
-- The check of before let a row pass that has neither alpha nor reason.
alter table scale_reliability
  add constraint scale_reliability_check check ((reason is null) = (alpha is not null)),
  add constraint scale_reliability_reason_hides_check check (reason is null or num_nonnulls(alpha, alpha_low, alpha_high, omega) = 0);
alter table quality
  add constraint quality_few_check check (respondents is not null or response_rate is null);
alter table round_unit
  add constraint round_unit_respondents_check check (published is true or respondents is null);
alter table edition_value
  add constraint edition_value_check check (mean is not null or reason is not null),
  add constraint edition_value_reason_hides_check check (reason is null or reason = 'joint'
    or num_nonnulls(mean, low, high, answers, truncated) = 0);
alter table edition_figure
  add constraint edition_figure_check check (mean is not null or reason is not null),
  add constraint edition_figure_reason_hides_check check (reason is null or num_nonnulls(mean, p10, q25, median, q75, p90) = 0);
alter table edition_position
  add constraint edition_position_check check ((reason is null) = (position is not null)),
  add constraint edition_position_gap_check check ((gap_reason is null) = (best_quarter_gap is not null)),
  add constraint edition_position_place_check check (place_reason is null
    or num_nonnulls(likely_low, likely_high, higher_than, lower_than) = 0),
  add constraint edition_position_weight_check check (weight_reason is null or num_nonnulls(weight_low, weight_high) = 0);
`

// By statement, not by row: a country's scores are copied in at once. Rows of a round that goes with them find no round.
const publishedStays = `
create function refuse_change_of_published() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from (select distinct round_id from changed) c join round r on r.id = c.round_id and r.state = 'published') then
    raise exception 'what a published round has shown stays' using errcode = '55000';
  end if;
  return null;
end $$;

create function refuse_reopening_of_published() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'a published round stays published' using errcode = '55000';
end $$;
create trigger published_stays before update on round for each row
  when (old.state = 'published' and new.state is distinct from 'published') execute function refuse_reopening_of_published();

create function refuse_second_cut() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'the tree of a round is cut once' using errcode = '55000';
end $$;
create trigger cut_once before update on round_unit for each row
  when (old.published is not null and (old.published, old.parent_id, old.branch) is distinct from (new.published, new.parent_id, new.branch))
  execute function refuse_second_cut();
`
