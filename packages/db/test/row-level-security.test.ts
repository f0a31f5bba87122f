import { expect, test } from 'vitest'
import { useStage } from './stage.ts'

const stage = useStage()
const rows = async <Row>(text: string) => (await stage.db.migrator.pool.query(text)).rows as Row[]

const unprotectedTables = `
  select c.relname as name from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
     and (not c.relrowsecurity or not c.relforcerowsecurity
          -- Partitions are never read directly: they have the switch, no policy and no grant.
          or (not c.relispartition and c.relname <> all (array['server_secret', 'session', 'sign_in_link'])
              and not exists (select from pg_policy p where p.polrelid = c.oid)))
   order by 1`

const looseKeys = `
  select k.conrelid::regclass || ' -> ' || k.confrelid::regclass || ' (' || k.conname || ')' as name
    from pg_constraint k
   where k.contype = 'f' and k.confrelid <> 'organisation'::regclass
     and exists (select from pg_attribute where attrelid = k.conrelid and attname = 'organisation_id')
     and exists (select from pg_attribute where attrelid = k.confrelid and attname = 'organisation_id')
     and not exists (select from pg_attribute where attrelid = k.conrelid and attname = 'organisation_id' and attnum = any (k.conkey))
   order by 1`

const wideOpenPolicies = `
  select c.relname || '.' || p.polname as name from pg_policy p join pg_class c on c.oid = p.polrelid
   where exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id')
     and exists (select from pg_roles r where r.oid = any (p.polroles) and r.rolname !~ '_worker$')
     and coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') !~ 'organisation_id'
   order by 1`

test('every table forces row-level security and has a policy', async () => {
  expect(await rows(unprotectedTables)).toEqual([])
})

test('a table that was forgotten is noticed', async () => {
  await rows('create table forgotten (id uuid, organisation_id uuid)')
  await rows('create table half (organisation_id uuid); alter table half enable row level security')
  await rows('create policy p on half using (true)')
  expect(await rows(unprotectedTables)).toEqual([{ name: 'forgotten' }, { name: 'half' }])
  expect(await rows(wideOpenPolicies)).toEqual([])
  await rows('drop table forgotten; drop table half')
})

test('a key between two tables of an organisation contains the organisation', async () => {
  // A national run has no organisation, so these three keys cannot contain it; policies ask job_run_is_mine instead.
  expect(await rows(looseKeys)).toEqual([
    { name: 'job_run -> job_run (job_run_parent_id_fkey)' },
    { name: 'job_run_organisation -> job_run (job_run_organisation_job_run_id_fkey)' },
    { name: 'report -> job_run (report_job_run_id_fkey)' },
    // Nor has a national training one: the policies ask that the training is one to be seen (tenant-isolation.test.ts).
    { name: 'training_participation -> training (training_participation_training_id_fkey)' },
    { name: 'training_programme_part -> training (training_programme_part_training_id_fkey)' },
  ])
})

test('a policy of a table with an organisation asks for the organisation, except for the worker', async () => {
  expect(await rows(wideOpenPolicies)).toEqual([])
})

test('a function that runs with the rights of the migrator pins its search path and is not for everybody', async () => {
  const loose = `
    select p.proname as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prosecdef
       and (not exists (select from unnest(p.proconfig) c where c = 'search_path=public, pg_temp')
            or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0))`
  expect(await rows(loose)).toEqual([])
  expect(await rows(`select from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`)).not.toHaveLength(
    0,
  )
})

test('nobody but the migrator owns anything or passes by row-level security', async () => {
  // By name: another test file makes an owner on purpose, to see that the start is refused.
  const free = `select rolname as name from pg_roles r
    where rolname in ('mognad_test_api', 'mognad_test_opener', 'mognad_test_worker', 'mognad_test_reader')
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or exists (select from pg_class c where c.relowner = r.oid))`
  expect(await rows(free)).toEqual([])
})
