import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Counts of reopened and given-up rounds, as sums of groups that may each be shown. */
export class CountShownGroupsAgain1764060120000 implements MigrationInterface {
  readonly name = 'CountShownGroupsAgain1764060120000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(responseCounts)
  }

  async down(): Promise<void> {
    throw new Error('A mended weakness is not brought back: drop the database instead.')
  }
}

const responseCounts = `
-- Invited and responses of one round of the asking organisation. Every row is a group of at least 7 invited, and the row
-- without a group is the sum of rows that are shown, so no difference of rows is a smaller group. Until a box has been
-- opened the groups are key groups; afterwards they are the published units, each with everything below it and, while a
-- second box takes answers, with what has come into that. Of a box that was given up the counts that were kept stand.
create or replace function response_counts(p_round uuid)
returns table (group_id uuid, invited int, responses int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare opened boolean;
begin
  select r.state in ('opened', 'scored', 'published') or exists (select from batch b where b.round_id = r.id and b.state = 'opened')
    into opened from round r where r.id = p_round and r.organisation_id = any (app_organisations());
  if opened is null then return; end if;
  if opened then
    return query
      with recursive came as (
        select x.key_group_id, count(*)::int as n from (
          select s.key_group_id from sealed_answer s join batch b on b.id = s.batch_id where b.round_id = p_round and b.state in ('open', 'closed')
          union all
          select e.key_group_id from envelope e join batch b on b.id = e.batch_id where b.round_id = p_round and b.state = 'closed') x group by 1),
      below as (
        select u.unit_id as top, u.unit_id, u.invited from round_unit u where u.round_id = p_round and u.published
        union all
        select b.top, u.unit_id, u.invited from below b join round_unit u on u.round_id = p_round and u.parent_id = b.unit_id),
      counted as (
        select u.unit_id, u.parent_id, u.respondents + coalesce(sum(c.n), 0)::int as came, sum(b.invited)::int as asked
          from below b join round_unit u on u.round_id = p_round and u.unit_id = b.top
          left join came c on c.key_group_id = b.unit_id group by 1, 2, u.respondents)
      select c.unit_id, c.asked, c.came from counted c where c.asked >= 7
      union all
      select null, sum(c.asked)::int, sum(c.came)::int from counted c where c.parent_id is null and c.asked >= 7 having count(*) > 0;
  else
    return query
      with newest as (
        select b.id from batch b where b.round_id = p_round and b.state <> 'planned' order by b.number desc limit 1),
      asked as (
        select i.key_group_id, count(*)::int as n from invitation i where i.round_id = p_round group by 1 having count(*) >= 7),
      came as (
        select x.key_group_id, sum(x.n)::int as n from (
          select s.key_group_id, 1 as n from sealed_answer s join newest on newest.id = s.batch_id
          union all
          select e.key_group_id, 1 from envelope e join newest on newest.id = e.batch_id
          union all
          select g.key_group_id, g.received from given_up_count g join newest on newest.id = g.batch_id) x group by 1),
      counted as (select a.key_group_id, a.n as asked, coalesce(c.n, 0) as came from asked a left join came c using (key_group_id))
      select c.key_group_id, c.asked, c.came from counted c
      union all
      select null, sum(c.asked)::int, sum(c.came)::int from counted c having count(*) > 0;
  end if;
end $$;
`
