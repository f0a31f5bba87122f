import { statfsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { grantQueue, migrate } from '@mognad/db/migrate'
import { roleNames, urlAs } from '@mognad/db/roles'
import type { RunningPostgres } from '@mognad/embedded'
import { RedisServer } from '@mognad/fault/redis-server'
import { freePort } from '@mognad/fault/system'
import { migrateQueue } from '@mognad/jobs/migrate-queue'
import { createProducer } from '@mognad/jobs/producer'
import { loadSecret } from '@mognad/runtime/secret'
import { computeYear, forgetScores, type ComputedRun } from './edition-run.ts'
import { peopleEach, loadCountry, scaleYear } from './scale-country.ts'
import { serverSeconds, WorkerProcesses } from './worker-processes.ts'

export interface ScalePlan {
  readonly server: RunningPostgres
  readonly root: string
  readonly folder: string
  readonly organisations: readonly number[]
  /** Numbers of worker processes, tried one after the other on the same country. */
  readonly workers: readonly number[]
  readonly backends: readonly ('postgresql' | 'redis')[]
}

/** Disk that an organisation takes while the country is there. */
const bytesEach = 150_000
const password = 'bench'

/**
 * Countries of rising size from opened rounds to a computed edition, by real worker processes: what it takes for each
 * organisation should stay the same. Everything is dropped afterwards.
 *
 * @throws when two ways of computing the same country give different bytes
 */
export async function benchScale(plan: ScalePlan): Promise<void> {
  for (const organisations of plan.organisations) {
    assertRoom(plan.folder, organisations * bytesEach)
    await benchCountryOf(organisations, plan)
  }
}

async function benchCountryOf(organisations: number, plan: ScalePlan): Promise<void> {
  const { server, folder, workers, backends } = plan
  const name = `scale_${organisations}`
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = server.urlOf(name)
  await migrate(url, { passwords: { api: password, opener: password, worker: password, reader: password } })
  await migrateQueue(url)
  await grantQueue(url)
  const began = performance.now()
  await loadCountry(url, organisations)
  const loaded = (performance.now() - began) / 1000
  const million = (organisations * peopleEach) / 1e6
  console.log(
    `\n${organisations} organisations, ${million.toFixed(2)} million responses (loaded in ${loaded.toFixed(0)} s)`,
  )
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => undefined) // an idle connection that ends with its database
  const secretFile = join(folder, 'secret')
  loadSecret({ file: secretFile, mayCreate: true })
  let number = 0
  const hashes = new Set<string>()
  for (const backend of backends) {
    const redis = backend === 'redis' ? new RedisServer(join(folder, 'redis'), await freePort()) : null
    await redis?.start()
    const producer = createProducer({ databaseUrl: url, redisUrl: redis?.url }, () => undefined)
    for (const count of workers) {
      if (number > 0) await forgetScores(pool)
      const databaseUrl = urlAs(url, roleNames().worker, password)
      const started = { root: plan.root, count, concurrency: workers.length > 1 ? 1 : 2, databaseUrl, secretFile }
      const processes = await WorkerProcesses.start({ ...started, redisUrl: redis?.url })
      try {
        const [before, server0] = [processes.used(), serverSeconds(server.pid)]
        let computedMiB = NaN
        const run = await computeYear(pool, producer, {
          number: ++number,
          reportingYear: scaleYear,
          timeoutSeconds: 300 + organisations * 0.3,
          onComputed: () => (computedMiB = processes.used().peakMiB),
        })
        hashes.add(run.contentHash)
        const { processorSeconds, peakMiB } = processes.used()
        print(
          `${backend}, ${count} worker process${count > 1 ? 'es' : ''} x ${started.concurrency}`,
          organisations,
          run,
          {
            workers: processorSeconds - before.processorSeconds,
            database: serverSeconds(server.pid) - server0,
            computedMiB,
            peakMiB,
          },
        )
      } finally {
        await processes.stop()
      }
    }
    await producer.close()
    await redis?.kill()
  }
  const { rows } = await pool.query<{ size: number }>('select pg_database_size(current_database())::float8 as size')
  console.log(`  the database: ${(rows[0]!.size / 1e9).toFixed(1)} GB`)
  await pool.end()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
  if (hashes.size > 1) throw new Error(`the edition of ${organisations} organisations has ${hashes.size} contents`)
  console.log(`  content ${[...hashes][0]?.slice(0, 16)}: the same in all ${number} computations`)
}

function print(
  what: string,
  organisations: number,
  { seconds, jobs }: ComputedRun,
  used: { readonly workers: number; readonly database: number; readonly computedMiB: number; readonly peakMiB: number },
): void {
  const each = (of: number) => `${((1000 * of) / organisations).toFixed(2)} ms`
  console.log(`  ${what}: ${seconds.toFixed(1)} s (load ${loadavg()[0]!.toFixed(1)})`)
  const processor = `workers ${used.workers.toFixed(1)} s, PostgreSQL ${used.database.toFixed(1)} s`
  console.log(`    processor time: ${processor}; for each organisation ${each(used.workers + used.database)}`)
  for (const job of jobs)
    console.log(
      `    ${job.name}: ${job.runs} runs, ${job.seconds.toFixed(1)} s by their clocks, ${each(job.seconds)} each`,
    )
  const [computed, peak] = [used.computedMiB.toFixed(0), used.peakMiB.toFixed(0)]
  console.log(`    most memory of a worker process: ${peak} MiB, ${computed} MiB before the audit`)
}

function assertRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < 1.5 * bytes)
    throw new Error(`${(bytes / 1e9).toFixed(1)} GB are needed in ${folder} with half as much to spare`)
}
