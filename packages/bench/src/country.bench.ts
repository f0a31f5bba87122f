import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { inTransaction } from '@mognad/db/transaction'
import { insertEdition } from '@mognad/db/editions/edition-publication.store'
import { grantQueue, migrate } from '@mognad/db/migrate'
import { openDatabase, type Database } from '@mognad/db/connections'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { roleNames, urlAs } from '@mognad/db/roles'
import { seedDemo } from '@mognad/db/seed/seed-demo'
import type { RunningPostgres } from '@mognad/embedded'
import { migrateQueue } from '@mognad/jobs/migrate-queue'
import { createProducer } from '@mognad/jobs/producer'
import { loadSecret } from '@mognad/runtime/secret'
import { printTable, type Line } from './measure.ts'

const year = 2026
const passwords = { api: 'bench', opener: 'bench', worker: 'bench', reader: 'bench' }

/**
 * One demonstration year of the country from opened rounds to a computed edition, by a real worker process: reading
 * the answers from PostgreSQL, counting, scoring, comparing, writing. Beside it the plain SQL that only gives the mean
 * per organisation and item, without intervals, disclosure control or cohorts.
 */
export async function benchCountry(server: RunningPostgres, root: string, folder: string): Promise<void> {
  const database = await openDatabase(server.url, { poolSize: 2 })
  await database.pool.query('create database country')
  await database.close()
  const url = server.urlOf('country')
  await migrate(url, { passwords })
  await migrateQueue(url)
  await grantQueue(url)
  mkdirSync(folder, { recursive: true })
  const secretFile = join(folder, 'secret')
  const { years } = await seedDemo({
    migratorUrl: url,
    secret: loadSecret({ file: secretFile, mayCreate: true }),
    years: [year],
  })
  const worker = spawn(process.execPath, [join(root, 'apps/worker/dist/main.js')], {
    env: {
      ...process.env,
      WORKER_DATABASE_URL: urlAs(url, roleNames().worker, 'bench'),
      MOGNAD_SECRET_FILE: secretFile,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const country = await openDatabase(url, { poolSize: 3 })
  const producer = createProducer({ databaseUrl: url }, () => undefined)
  try {
    await new Promise<void>((resolve) => worker.once('message', () => resolve()))
    const lines: Line[] = []
    for (const [index, name] of ['first', 'again', 'once more'].entries()) {
      if (index > 0) await forgetScores(country)
      const ms = await computed(country, producer, index + 1)
      lines.push({ what: `Mognad: recompute the country's year ${year} (${name})`, ms })
    }
    const ours = Math.min(...lines.map(({ ms }) => ms))
    const began = performance.now()
    await country.pool.query(
      `select organisation_id, i, avg(get_byte(answers, i)) filter (where get_byte(answers, i) between 1 and 6)
         from response, generate_series(0, 29) i where reporting_year = $1 group by 1, 2`,
      [year],
    )
    const sql = performance.now() - began
    lines.push({ what: 'PostgreSQL: only the mean per organisation and item', ms: sql, ratio: sql / ours })
    const responses = years[0]?.responses ?? 0
    printTable(
      `One year of the country: ${responses} responses, ${((responses * 30) / 1e6).toFixed(2)} million answers`,
      lines,
    )
  } finally {
    await producer.close()
    await country.close()
    worker.kill('SIGTERM')
    await new Promise((resolve) => worker.once('close', resolve))
  }
}

async function computed(
  database: Database,
  producer: ReturnType<typeof createProducer>,
  number: number,
): Promise<number> {
  const editionId = uuid()
  const began = performance.now()
  const runId = await inTransaction(database, async (tx) => {
    const [version] = await tx.query<{ id: string }>(
      `select id from instrument_version where instrument_key = 'digital-maturity'`,
    )
    await insertEdition(tx, {
      id: editionId,
      instrumentVersionId: version?.id ?? '',
      reportingYear: year,
      number,
      seed: '1',
    })
    return requestJob({ query: (text, values) => tx.query(text, values) }, 'editions.plan-edition', { editionId })
  })
  await producer.send(runId, 'editions.plan-edition')
  for (;;) {
    const { rows } = await database.pool.query<{ state: string }>('select state from edition where id = $1', [
      editionId,
    ])
    if (rows[0]?.state === 'computed') return performance.now() - began
    if (performance.now() - began > 120_000) throw new Error('the edition was not computed in two minutes')
    await sleep(20)
  }
}

/** So that the next computation reads and counts every answer again. */
async function forgetScores(database: Database): Promise<void> {
  await database.pool.query('truncate score, counter, quality')
  await database.pool.query(`update round set state = 'opened' where state = 'scored'`)
}
