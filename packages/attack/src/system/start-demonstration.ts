import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@mognad/embedded'
import pg from 'pg'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A demonstration of the program's own, on a server of its own. */
export interface Demonstration {
  readonly address: string
  /** Paths of people who have not answered. */
  readonly respondentLinks: readonly string[]
  /** One statement as the owner of the tables: to make accounts, and to look at what nobody may see. */
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>
  stop(): Promise<void>
}

/** What `npm start` starts after install and build, with a server, a port and a folder of its own; ready when all its years are published. */
export async function startDemonstration(onLine: (line: string) => void = () => undefined): Promise<Demonstration> {
  const program = join(root, 'packages/tooling/dist/start.js')
  if (!existsSync(program)) throw new Error(`${program} is not built: npm run attack and npm test build it first`)
  const folder = mkdtempSync(join(tmpdir(), 'mognad-attack-'))
  chmodSync(folder, 0o711) // the server's account passes through
  const server = await startPostgres({ folder: join(folder, 'postgresql') })
  await withClient(server.url, (client) => client.query('create database mognad'))
  const migratorUrl = server.urlOf('mognad')
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    MOGNAD_ROOT: root,
    MOGNAD_DATA: folder,
    MOGNAD_DEMO: '1',
    DATABASE_URL: migratorUrl,
    PORT: String(port),
  }
  for (const name of ['REDIS_URL', 'MOGNAD_PHASES', 'MOGNAD_STARTED', 'NODE_OPTIONS']) delete env[name]
  const child = spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  let output = ''
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString()
        for (const line of data.toString().split('\n').filter(Boolean)) onLine(line)
        if (/Computing 2024 … .*\d s/.test(output)) resolve()
      })
      child.on('close', () => reject(new Error(`the demonstration ended before it was ready:\n${output}`)))
    })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    address: `http://127.0.0.1:${port}`,
    respondentLinks: [...output.matchAll(/http\S+(\/s\/\S+)/g)].map(([, path]) => path ?? ''),
    query: (text, values) => withClient(migratorUrl, async (client) => (await client.query(text, values)).rows),
    stop,
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
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
