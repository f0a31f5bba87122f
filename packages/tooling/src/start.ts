import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Progress } from './console/progress.ts'
import { closingBlock } from './console/closing-block.ts'
import { answersOk, startChild, type Child } from './launch/child.ts'
import { dataFolder } from './launch/data-folder.ts'
import { bringUpToDate, openServer } from './launch/open-database.ts'
import { Demonstration } from './launch/demonstration.ts'
import { firstCoordinatorLink } from './launch/first-coordinator.ts'
import { assertPortIsFree } from './launch/port.ts'
import { loadSecret } from '@mognad/runtime/secret'

// Behind `npm start`: PostgreSQL, tables, demonstration data, worker, API; then the block that says where to go.

const root = process.env['MOGNAD_ROOT'] ?? process.cwd()
const port = Number(process.env['PORT'] ?? 4000)
const host = process.env['HOST'] ?? '127.0.0.1'
const address = process.env['PUBLIC_URL'] ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`
const folder = dataFolder()
const progress = new Progress()
/** What was started, to be stopped in the opposite order. */
const started: { name: string; stop: () => Promise<void> }[] = []
let stopping = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
// The bootstrap that started us was killed: nobody is left to stop us.
process.on('disconnect', () => void stop(0))

try {
  await assertPortIsFree(host, port)
  await start()
} catch (error) {
  process.stderr.write(`\n${(error as Error).message}\n\nMognad did not start. Logs lie in ${folder}.\n`)
  await stop(1)
}

async function start(): Promise<void> {
  const { migratorUrl, server } = await progress.phase('PostgreSQL', () => openServer(folder, process.env))
  if (server) started.push({ name: 'PostgreSQL', stop: server.stop })
  const urls = await progress.phase('Tables and roles', () => bringUpToDate(migratorUrl, folder, process.env))
  const demo = server !== null || process.env['MOGNAD_DEMO'] === '1'
  const secretFile = join(folder, 'secret')
  const secret = loadSecret({ value: process.env['MOGNAD_SECRET'], file: secretFile, mayCreate: true })
  const env = {
    API_DATABASE_URL: urls.api,
    OPENER_DATABASE_URL: urls.opener,
    READER_DATABASE_URL: urls.reader,
    WORKER_DATABASE_URL: urls.worker,
    ...(process.env['MOGNAD_SECRET'] ? {} : { MOGNAD_SECRET_FILE: secretFile }),
    MOGNAD_DEMO: demo ? '1' : '0',
    PORT: String(port),
    HOST: host,
    PUBLIC_URL: address,
    WEB_ROOT: join(root, 'apps'),
    // Without a mail server mails land here, and a page shows the invitations among them.
    ...(process.env['SMTP_URL'] ? {} : { OUTBOX_FOLDER: join(folder, 'outbox') }),
  }
  const demonstration = demo
    ? new Demonstration({ migratorUrl, secret, address, redisUrl: process.env['REDIS_URL'] })
    : null
  if (demonstration) started.push({ name: 'demonstration', stop: () => demonstration.close() })

  // The processes start while the demonstration data are loaded: each would otherwise wait for the other.
  const worker = child('worker', env)
  const api = child('api', env)
  await demonstration?.loadNewest(progress)
  await progress.phase('API', () => untilReady(api))
  await demonstration?.publishNewest(progress)

  process.stdout.write(
    closingBlock({
      address,
      folder,
      phases: progress.phases,
      earlier: JSON.parse(process.env['MOGNAD_PHASES'] ?? '{}') as Record<string, number>,
      beganAt: Number(process.env['MOGNAD_STARTED'] ?? Date.now()),
      demonstration: (await demonstration?.access()) ?? null,
      coordinatorLink: demo ? null : await firstCoordinatorLink(migratorUrl, address),
    }),
  )
  if (demonstration && worker.process.exitCode === null) {
    await demonstration.publishOlder(progress, () => stopping)
  }
}

function child(name: 'api' | 'worker', env: Record<string, string>): Child {
  const program = join(root, 'apps', name, 'dist', 'main.js')
  if (!existsSync(program)) throw new Error(`${program} is missing: it is built by npm start.`)
  const each = startChild({
    name,
    program,
    env,
    log: join(folder, `${name}.log`),
    onLost: (reason) => {
      process.stderr.write(`\n${reason}\n`)
      void stop(1)
    },
  })
  started.push(each)
  return each
}

async function untilReady(api: Child): Promise<void> {
  const local = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/health/ready`
  const ready = await answersOk(local, { timeoutMs: 30_000, isLost: () => api.process.exitCode !== null })
  if (!ready && !stopping) throw new Error(`The API did not become ready. Its log: ${join(folder, 'api.log')}`)
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  if (started.length > 0) process.stdout.write('\nStopping …\n')
  for (const each of started.toReversed())
    await each.stop().catch((error: Error) => process.stderr.write(`${each.name}: ${error.message}\n`))
  process.exit(code)
}
