import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** The coordinator may start a run again that has failed for good, with the parts of it that have. */
export class RestartRuns1764190120000 implements MigrationInterface {
  readonly name = 'RestartRuns1764190120000'

  async up(runner: QueryRunner): Promise<void> {
    const { api } = await roleNamesOf(runner)
    await runner.query(restartRun)
    await runner.query(`revoke execute on function restart_run(uuid) from public`)
    await runner.query(`grant execute on function restart_run(uuid) to ${api}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function restart_run(uuid)')
  }
}

// The plan of an edition divides its work when it runs: made again it would divide it twice. It is asked for anew instead.
// Locked children first, as cancel_computation does. Attempts are kept: they are the fence against an older process.
const restartRun = `
create function restart_run(p_run uuid) returns table (id uuid, name text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app_is_national() then return; end if;
  perform r.id from job_run r where r.id in (
    with recursive part as (
      select p_run as id union all select c.id from part p join job_run c on c.parent_id = p.id)
    select p.id from part p) order by r.id desc for update;
  if not exists (select from job_run r where r.id = p_run and r.parent_id is null and r.state = 'failed'
                    and r.name <> 'editions.plan-edition') then return; end if;
  return query
  with recursive part as (
    select p_run as id union all select c.id from part p join job_run c on c.parent_id = p.id),
  again as (
    update job_run r set state = 'requested', error_code = null, step = null, done = 0, started_at = null,
           finished_at = null, sent_at = null
     where r.id in (select p.id from part p) and r.state = 'failed' returning r.id, r.name, r.parent_id),
  waiting as (
    update job_run_organisation o set state = 'waiting' where o.job_run_id in (select a.id from again a)),
  told as (select pg_notify('job_run', a.id::text) from again a)
  select a.id, a.name from again a
   where (select count(*) from told) > 0 and not exists (select from again c where c.parent_id = a.id);
end $$`
