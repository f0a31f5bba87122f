import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { grantQueue, migrate } from '@mognad/db/migrate'
import { openDatabase } from '@mognad/db/connections'
import { roleNames, urlAs } from '@mognad/db/roles'
import { seedDemo } from '@mognad/db/seed/seed-demo'
import type { RunningPostgres } from '@mognad/embedded'
import { migrateQueue } from '@mognad/jobs/migrate-queue'
import { createProducer } from '@mognad/jobs/producer'
import { loadSecret } from '@mognad/runtime/secret'
import { printTable, type Line } from './measure.ts'
import { computeYear, forgetScores } from './scale/edition-run.ts'

const year = 2026
const passwords = { api: 'bench', opener: 'bench', worker: 'bench', reader: 'bench' }

/**
 * One demonstration year of the country from opened rounds to an audited edition, by a real worker process: reading
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
      if (index > 0) await forgetScores(country.pool)
      const plan = { number: index + 1, reportingYear: year, timeoutSeconds: 120 }
      const ms = 1000 * (await computeYear(country.pool, producer, plan)).seconds
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
