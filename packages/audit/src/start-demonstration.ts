import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A running Mognad, and an invitation to answer in it. */
export interface Demonstration {
  readonly address: string
  readonly respondentLink: string
  readonly stop: () => Promise<void>
}

/** What `npm start` starts after install and build, with a port and a data folder of its own. */
export async function startDemonstration(): Promise<Demonstration> {
  const folder = mkdtempSync(join(tmpdir(), 'mognad-audit-'))
  chmodSync(folder, 0o711) // the database server's account passes through
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    MOGNAD_ROOT: root,
    MOGNAD_DATA: folder,
    PORT: String(await freePort()),
  }
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'MOGNAD_PHASES', 'MOGNAD_STARTED']) delete env[name]
  const child = spawn(process.execPath, [join(root, 'packages/tooling/dist/start.js')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  let output = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      // The last years of the demonstration are computed now: they would compete with the browser.
      if (/Computing 2024 … \d/.test(output)) resolve()
    })
    child.on('close', () => reject(new Error(`ended before it was ready:\n${output}`)))
  })
  return {
    address: /ready at (\S+)/.exec(output)?.[1] ?? '',
    respondentLink: /http\S+\/s\/\S+/.exec(output)?.[0] ?? '',
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
