import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { serverAccount } from './account.ts'
import { postgresBinaries } from './binaries.ts'
import { isPostgres, livingServer } from './living-server.ts'
import { makeServerFolder } from './places.ts'

const superuser = 'mognad'
const startTimeoutMs = 30_000
const mostAttempts = 20

export interface PostgresOptions {
  /** Holds the data directory, the password and the log; made when missing. */
  readonly folder: string
  /** Server settings, for example `{ fsync: 'off' }` for databases that only a test uses. */
  readonly settings?: Readonly<Record<string, string>>
  /** For a server that comes back where it was; a free one unless stated. */
  readonly port?: number
}

export interface RunningPostgres {
  /** Address of the maintenance database, as the server's superuser. */
  readonly url: string
  readonly port: number
  readonly pid: number
  /** True when the server was already running and was taken over. */
  readonly adopted: boolean
  /** The same server, another database. */
  readonly urlOf: (database: string) => string
  /** Fast shutdown: connections are ended, everything committed is kept. */
  readonly stop: () => Promise<void>
}

/**
 * Starts a real PostgreSQL server from the binaries in the packages, or takes over the one that already runs on this
 * folder (its starter may have been killed). TCP on 127.0.0.1 only, a random port unless one is given, scram with a random password.
 *
 * @throws with the end of the server's log when it does not come up in 20 attempts or 30 s
 */
export async function startPostgres({
  folder,
  settings = {},
  port: wanted,
}: PostgresOptions): Promise<RunningPostgres> {
  makeServerFolder(folder)
  const data = join(folder, 'data')
  const password = passwordOf(folder)
  const living = livingServer(data)
  if (living && (await answers(living.port, password))) return running(living.pid, living.port, password, true)
  const binaries = postgresBinaries(folder)
  if (!existsSync(data)) initialise(binaries, folder, password)
  const deadline = Date.now() + startTimeoutMs
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort())
    const pid = launch(binaries, folder, port, settings)
    while (isPostgres(pid) && Date.now() < deadline) {
      if (await answers(port, password)) return running(pid, port, password, false)
      await sleep(15)
    }
    // A killed server leaves children that still hold its memory for a moment; a port may be taken by another.
    if (attempt === mostAttempts || Date.now() >= deadline)
      throw new Error(`PostgreSQL did not start. The end of its log:\n${endOfLog(folder)}`)
    await sleep(200)
    livingServer(data)
  }
}

function passwordOf(folder: string): string {
  const file = join(folder, 'password')
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
    handOver(file)
  }
  return readFileSync(file, 'utf8')
}

function initialise(binaries: string, folder: string, password: string): void {
  // Made beside its place and moved when whole, so that an interrupted start never leaves half a data directory.
  const half = join(folder, 'data.new')
  rmSync(half, { recursive: true, force: true })
  const passwordFile = join(folder, 'password.init')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  handOver(passwordFile)
  try {
    execFileSync(
      join(binaries, 'bin', 'initdb'),
      [
        ['-D', half, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
        ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync', '--no-instructions'],
      ].flat(),
      { stdio: 'pipe', cwd: folder, env: serverEnvironment(), ...serverAccount() },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, join(folder, 'data'))
}

function launch(binaries: string, folder: string, port: number, settings: Readonly<Record<string, string>>): number {
  const given = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    jit: 'off',
    ...settings,
  }
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600)
  // Detached: Ctrl-C in a terminal reaches the whole process group, and the database must be the last to stop.
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', join(folder, 'data'), ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { stdio: ['ignore', log, log], detached: true, cwd: folder, env: serverEnvironment(), ...serverAccount() },
  )
  closeSync(log)
  child.on('error', () => undefined) // reported below: a process without pid is not a living server
  child.unref()
  return child.pid ?? 0
}

function running(pid: number, port: number, password: string, adopted: boolean): RunningPostgres {
  const urlOf = (database: string) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
  return { url: urlOf('postgres'), port, pid, adopted, urlOf, stop: () => stopServer(pid) }
}

async function stopServer(pid: number): Promise<void> {
  if (!isPostgres(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waitedMs = 0; isPostgres(pid); waitedMs += 20) {
    if (waitedMs === 20_000) process.kill(pid, 'SIGQUIT')
    await sleep(20)
  }
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: superuser, password, database: 'postgres' })
  client.on('error', () => undefined) // the server may go down while it is asked
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
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

/** Without the caller's PG* variables, which initdb and postgres would obey. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LANG: 'C', LC_ALL: 'C', TZ: 'UTC' }
}

function handOver(file: string): void {
  const account = serverAccount()
  if (account) chownSync(file, account.uid, account.gid)
}

function endOfLog(folder: string): string {
  const log = join(folder, 'postgres.log')
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-12).join('\n') : '(no log)'
}
