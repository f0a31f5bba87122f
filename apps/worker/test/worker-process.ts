import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface WorkerProcess {
  readonly pid: number
  /** SIGKILL: no step of any stop is run. */
  kill(): Promise<void>
  /** SIGTERM: running jobs finish first. */
  stop(): Promise<void>
}

export interface WorkerProcessOptions {
  readonly databaseUrl: string
  readonly redisUrl?: string | undefined
  /** How long every task keeps the processor busy, or stands still. */
  readonly busyMs?: number
  readonly idleMs?: number
  /** More of the environment: where mails go. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a real worker process and waits until it takes jobs. */
export async function startWorkerProcess(options: WorkerProcessOptions): Promise<WorkerProcess> {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', fileURLToPath(new URL('./worker-process.main.ts', import.meta.url))],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        WORKER_DATABASE_URL: options.databaseUrl,
        REDIS_URL: options.redisUrl,
        MOGNAD_SECRET: Buffer.alloc(32, 7).toString('base64'),
        MOGNAD_TEST_BUSY_MS: String(options.busyMs ?? 0),
        MOGNAD_TEST_IDLE_MS: String(options.idleMs ?? 0),
        LOG_LEVEL: process.env['MOGNAD_TEST_LOG'] ?? 'silent',
        ...options.env,
      },
    },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code} before it was ready`)))
  })
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    await gone
  }
  return { pid: child.pid!, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
