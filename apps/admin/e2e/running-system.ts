import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A whole Mognad with its demonstration data, on a port and a data folder of its own. */
export interface RunningSystem {
  readonly address: string
  readonly respondentLinks: readonly string[]
  /** Opens the box of the home municipality's open round. */
  readonly code: string
  readonly stop: () => Promise<void>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const startTimeoutMs = 200_000

/**
 * Starts what `npm start` starts, after install and build, and reads its closing block as a person would.
 *
 * @param more of the environment: a mail server
 */
export async function startSystem(more: Readonly<Record<string, string>> = {}): Promise<RunningSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'mognad-walk-'))
  chmodSync(folder, 0o711) // the database server's account passes through
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
    rmSync(folder, { recursive: true, force: true })
  }
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready in time:\n${output}`)), startTimeoutMs)
    const read = (data: Buffer) => {
      output += data.toString()
      if (/Begin anew/.test(output)) resolve()
      if (/Begin anew/.test(output)) clearTimeout(late)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', () => reject(new Error(`ended before it was ready:\n${output}`)))
  })
  try {
    await ready
  } catch (error) {
    await stop()
    throw error
  }
  return {
    address: /ready at (\S+)/.exec(output)?.[1] ?? '',
    respondentLinks: output.match(/http\S+\/s\/\S+/g) ?? [],
    code: /(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}/.exec(output)?.[0] ?? '',
    stop,
  }
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
