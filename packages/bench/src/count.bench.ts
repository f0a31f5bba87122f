import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { readPackedAnswers } from './read-packed-answers.ts'
import { countAnswers, type Counters } from '@mognad/scoring'
import { packedAnswers, type PackedAnswers } from './answers.ts'
import { medianMs, printTable, type Line } from './measure.ts'

const stride = 8

/** Counting `answerCount` answers per group, item and answer: ours against PostgreSQL and DuckDB on the same rows. */
export async function benchCounting(answerCount: number, databaseUrl: string, folder: string): Promise<void> {
  const packed = packedAnswers(Math.round(answerCount / 30))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('set client_min_messages = error')
  await loadPacked(client, packed)
  const ours = countAnswers({ items: packed.items, stride }, packed.groups, packed.groupOf, packed.answers)

  const duck = await DuckDBInstance.create(':memory:')
  const connection = await duck.connect()
  const csv = join(folder, 'answers.csv')
  await writeCsv(csv, packed)
  await connection.run(`create table answer as select * from read_csv('${csv}', header = false,
    columns = {'grp': 'USMALLINT', 'item': 'UTINYINT', 'answer': 'UTINYINT'})`)
  rmSync(csv)
  const duckQuery = 'select grp, item, answer, count(*) from answer group by grp, item, answer'
  assertSame(ours, await duckCounts(connection, duckQuery))

  const plain = `select grp, item, answer, count(*) from bench_answer group by grp, item, answer`
  const unpacked = `select grp, i as item, get_byte(answers, i) as answer, count(*) from bench_response, generate_series(0, 29) i group by 1, 2, 3`
  const count = () => countAnswers({ items: packed.items, stride }, packed.groups, packed.groupOf, packed.answers)

  const memory = await medianMs(count)
  const read = await medianMs(async () => {
    const got = await readPackedAnswers(client, packed.items)
    countAnswers({ items: packed.items, stride }, packed.groups, got.groupOf, got.answers)
  }, 3)
  await connection.run('set threads = 1')
  const duckOne = await medianMs(() => connection.runAndReadAll(duckQuery))
  await connection.run('reset threads')
  const duckAll = await medianMs(() => connection.runAndReadAll(duckQuery))
  const runs = answerCount > 5e6 ? 3 : 7
  const sqlPlain = await medianMs(() => client.query(plain), runs)
  const sqlBytes = await medianMs(() => client.query(unpacked), runs)

  const rate = (packed.answers.length / memory / 1e6).toFixed(2)
  const lines: Line[] = [
    { what: 'Mognad: typed arrays in memory, one core', ms: memory, note: `${rate} thousand million answers/s` },
    { what: 'DuckDB: GROUP BY, rows in memory, one thread', ms: duckOne, ratio: duckOne / memory },
    { what: 'DuckDB: GROUP BY, rows in memory, all threads', ms: duckAll, ratio: duckAll / memory },
    { what: 'Mognad: read from PostgreSQL (COPY, binary) and count', ms: read },
    { what: 'PostgreSQL: GROUP BY over one row per answer', ms: sqlPlain, ratio: sqlPlain / read },
    { what: 'PostgreSQL: GROUP BY over the same packed rows', ms: sqlBytes, ratio: sqlBytes / read },
  ]
  printTable(`Counting ${(packed.answers.length / 1e6).toFixed(0)} million answers (median)`, lines)
  await client.query('drop table bench_response; drop table bench_answer')
  await client.end()
  connection.closeSync()
  duck.closeSync()
}

/** The rows packed, and one for each answer. */
export async function loadPacked(client: pg.Client, { items, groupOf, answers }: PackedAnswers): Promise<void> {
  await client.query('drop table if exists bench_response, bench_answer')
  await client.query('create unlogged table bench_response (grp smallint not null, answers bytea not null)')
  const stream = client.query(copyFrom('copy bench_response from stdin'))
  const block: string[] = []
  for (let row = 0; row < groupOf.length; row++) {
    block.push(`${groupOf[row]}\t\\\\x${Buffer.from(answers.buffer, row * items, items).toString('hex')}\n`)
    if (block.length < 20_000 && row < groupOf.length - 1) continue
    if (!stream.write(block.splice(0).join(''))) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  await client.query(`create unlogged table bench_answer as
    select grp, i::smallint as item, get_byte(answers, i)::smallint as answer from bench_response, generate_series(0, 29) i`)
  await client.query('analyze bench_response; analyze bench_answer')
}

export async function writeCsv(file: string, { items, groupOf, answers }: PackedAnswers): Promise<void> {
  const out = createWriteStream(file)
  const block: string[] = []
  for (let row = 0; row < groupOf.length; row++) {
    for (let item = 0; item < items; item++) block.push(`${groupOf[row]},${item},${answers[row * items + item]}\n`)
    if (block.length < 300_000 && row < groupOf.length - 1) continue
    if (!out.write(block.splice(0).join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

async function duckCounts(
  connection: Awaited<ReturnType<DuckDBInstance['connect']>>,
  query: string,
): Promise<Map<string, number>> {
  const rows = (await connection.runAndReadAll(query)).getRows()
  return new Map(
    rows.map(([group, item, answer, count]) => [[group, item, answer].map(Number).join(','), Number(count)]),
  )
}

/** Two ways of counting that differ are not worth comparing. */
function assertSame({ counts, groups, layout }: Counters, others: ReadonlyMap<string, number>): void {
  for (let group = 0; group < groups; group++)
    for (let item = 0; item < layout.items; item++)
      for (let code = 0; code < layout.stride; code++) {
        const own = counts[(group * layout.items + item) * layout.stride + code] ?? 0
        if (own !== (others.get(`${group},${item},${code}`) ?? 0))
          throw new Error(`Counts differ at ${group}, ${item}, ${code}.`)
      }
}
