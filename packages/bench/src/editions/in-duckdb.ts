import { createWriteStream, rmSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { medianMs } from '../measure.ts'
import { writeCsv } from '../count.bench.ts'
import { memberships, type Survey } from './survey.ts'

export interface Measured {
  readonly what: string
  readonly ms: number
  readonly result: ReadonlyMap<string, readonly number[]>
}

const means = `create or replace temp table means as
  select grp, item, avg(20.0 * (answer - 1)) as mean from answer where answer between 1 and 6 group by grp, item`
const figures = `select c.cohort, m.item, avg(m.mean), quantile_cont(m.mean, [0.1, 0.25, 0.5, 0.75, 0.9])
  from means m join cohort c on c.grp = m.grp group by c.cohort, m.item`
const positions = `select sum(p) from (select 100 * percent_rank() over (partition by c.cohort, m.item order by m.mean) as p
  from means m join cohort c on c.grp = m.grp)`

/** The rows in DuckDB's memory, with one thread and with all. */
export async function inDuckDb(survey: Survey, folder: string): Promise<Measured[]> {
  const duck = await DuckDBInstance.create(':memory:')
  const connection = await duck.connect()
  const csv = join(folder, 'compared.csv')
  await writeCsv(csv, survey.packed)
  await connection.run(`create table answer as select * from read_csv('${csv}', header = false,
    columns = {'grp': 'USMALLINT', 'item': 'UTINYINT', 'answer': 'UTINYINT'})`)
  rmSync(csv)
  const rows = memberships(survey).map(([organisation, cohort]) => `(${organisation}, '${cohort}')`)
  await connection.run(`create table cohort as select * from (values ${rows.join(',')}) as c (grp, cohort)`)
  const all = async () => {
    await connection.run(means)
    const found = (await connection.runAndReadAll(figures)).getRowsJS()
    await connection.runAndReadAll(positions)
    return found
  }
  const result = new Map(
    (await all()).map(([cohort, item, mean, quantiles]) => [
      `${cohort as string} ${item as number}`,
      [Number(mean), ...(quantiles as number[])],
    ]),
  )
  await connection.run('set threads = 1')
  const one = await medianMs(all)
  await connection.run('reset threads')
  const many = await medianMs(all)
  connection.closeSync()
  duck.closeSync()
  return [
    { what: 'DuckDB: rows in memory, one thread', ms: one, result },
    { what: 'DuckDB: rows in memory, all threads', ms: many, result },
  ]
}

export async function writeMemberships(file: string, survey: Survey): Promise<void> {
  const out = createWriteStream(file)
  out.end(
    memberships(survey)
      .map((row) => `${row.join(',')}\n`)
      .join(''),
  )
  await once(out, 'finish')
}
