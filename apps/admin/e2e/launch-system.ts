import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A whole Mognad in a data folder, with what it said while it started. */
export interface LaunchedSystem {
  readonly output: string
  readonly stop: () => Promise<void>
}

export interface LaunchOptions {
  readonly folder: string
  /** Of the environment, beside that of the test run: a mail server. */
  readonly more?: Readonly<Record<string, string>>
  /** Said when it may be used. */
  readonly isReady: RegExp
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
// A busy machine computes the demonstration's years in minutes.
const timeoutMs = 500_000

/**
 * Starts what `npm start` starts, after install and build, on a free port of its own.
 *
 * @throws Error with everything that was said, when it ends or is not ready in time
 */
export async function launchSystem({ folder, more = {}, isReady }: LaunchOptions): Promise<LaunchedSystem> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    MOGNAD_ROOT: root,
    MOGNAD_DATA: folder,
    PORT: String(await freePort()),
  }
  // The test run's own database is not the walk's: it starts one, as on a fresh clone.
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'MOGNAD_PHASES', 'MOGNAD_STARTED']) delete env[name]
  Object.assign(env, more)
  const child = spawn(process.execPath, [join(root, 'packages/tooling/dist/start.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready in time:\n${output}`)), timeoutMs)
    const read = (data: Buffer) => {
      output += data.toString()
      if (!isReady.test(output)) return
      clearTimeout(late)
      resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', () => {
      clearTimeout(late)
      reject(new Error(`ended before it was ready:\n${output}`))
    })
  })
  try {
    await ready
  } catch (error) {
    await stop()
    throw error
  }
  return { output, stop }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
