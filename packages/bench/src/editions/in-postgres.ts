import type pg from 'pg'
import { medianMs } from '../measure.ts'
import type { Measured } from './in-duckdb.ts'
import { memberships, type Survey } from './survey.ts'

const means = `create temp table means as
  select grp, item, avg(20.0 * (answer - 1))::float8 as mean from bench_answer where answer between 1 and 6 group by grp, item`
const figures = `select c.cohort, m.item, avg(m.mean) as mean,
    percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by m.mean) as quantiles
  from means m join bench_cohort c on c.grp = m.grp group by c.cohort, m.item`
const positions = `select sum(p) from (select 100 * percent_rank() over (partition by c.cohort, m.item order by m.mean) as p
  from means m join bench_cohort c on c.grp = m.grp) p`

/** Plain SQL with percentile_cont over one row per answer. */
export async function inPostgres(client: pg.Client, survey: Survey): Promise<Measured> {
  const rows = memberships(survey)
  await client.query('drop table if exists bench_cohort; create table bench_cohort (grp smallint, cohort text)')
  await client.query('insert into bench_cohort select * from unnest($1::smallint[], $2::text[])', [
    rows.map(([organisation]) => organisation),
    rows.map(([, cohort]) => cohort),
  ])
  await client.query('analyze bench_cohort')
  const all = async () => {
    await client.query('drop table if exists means')
    await client.query(means)
    await client.query('analyze means')
    const found = await client.query<{ cohort: string; item: number; mean: number; quantiles: number[] }>(figures)
    await client.query(positions)
    return found.rows
  }
  const result = new Map(
    (await all()).map(({ cohort, item, mean, quantiles }) => [`${cohort} ${item}`, [mean, ...quantiles]]),
  )
  const ms = await medianMs(all, 5)
  await client.query('drop table bench_cohort')
  return { what: 'PostgreSQL: avg, percentile_cont, percent_rank over one row per answer', ms, result }
}
