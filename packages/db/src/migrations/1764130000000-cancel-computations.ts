import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** The coordinator may end the computation of an edition: the run that was asked for, and all that it was divided into. */
export class CancelComputations1764130000000 implements MigrationInterface {
  readonly name = 'CancelComputations1764130000000'

  async up(runner: QueryRunner): Promise<void> {
    const { api } = await roleNamesOf(runner)
    await runner.query(cancelComputation)
    await runner.query(`revoke execute on function cancel_computation(uuid) from public`)
    await runner.query(`grant execute on function cancel_computation(uuid) to ${api}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function cancel_computation(uuid)')
  }
}

// Rows are locked children first, as the end of a comparison does, and looked for again afterwards: a run that was just being
// divided has its parts by then, or cannot be divided any more.
const cancelComputation = `
create function cancel_computation(p_run uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_told int;
begin
  if not app_is_national() then return false; end if;
  perform r.id from job_run r where r.id in (
    with recursive part as (
      select id from job_run where id = p_run and name = 'editions.plan-edition'
      union all select c.id from part p join job_run c on c.parent_id = p.id)
    select id from part) order by r.id desc for update;
  if not exists (select from job_run where id = p_run and name = 'editions.plan-edition' and state in ('requested', 'running'))
    then return false; end if;
  with recursive part as (
    select id from job_run where id = p_run
    union all select c.id from part p join job_run c on c.parent_id = p.id),
  ended as (
    update job_run set state = 'cancelled', error_code = null, finished_at = clock_timestamp()
     where id in (select id from part) and state in ('requested', 'running') returning id)
  select count(pg_notify('job_run', id::text)) into v_told from ended;
  return true;
end $$`
