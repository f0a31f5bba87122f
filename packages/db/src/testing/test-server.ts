import { createHmac, randomBytes } from 'node:crypto'
import { readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@mognad/embedded'
import { migrate } from '../migrate.ts'
import { roleKinds, roleNames, type RoleKind } from '../roles.ts'
import { dropDatabase, onServer } from './on-server.ts'

/** What a test file needs to know about the server that the run has started; handed over in the environment. */
export interface TestServer {
  readonly url: string
  readonly template: string
  readonly passwords: Readonly<Record<RoleKind, string>>
}

export const testServerVariable = 'MOGNAD_TEST_SERVER'
/** Roles belong to the cluster: tests must not change the passwords of a system that runs beside them. */
export const testRolePrefix = 'mognad_test'

const folderStart = 'mognad-test-'

interface Running {
  readonly started: Promise<() => Promise<void>>
  users: number
}

// Several packages tested in one process load this file once each; the server they share is kept beside them.
const shared = globalThis as { [runningServerKey]?: Running }
const runningServerKey = Symbol.for('mognad.test-server')

/**
 * Vitest's globalSetup: one PostgreSQL server for the whole run and on it one migrated template database.
 * The server is DATABASE_URL's when that is set (a role that may make databases and roles and has BYPASSRLS), else a
 * new one on /dev/shm, or on disk where that is small. It is stopped when the run ends, and when this set-up fails.
 */
export async function setup(): Promise<void> {
  const running = (shared[runningServerKey] ??= { started: start(), users: 0 })
  running.users += 1
  await running.started
}

export async function teardown(): Promise<void> {
  const running = shared[runningServerKey]
  if (!running) return
  running.users -= 1
  if (running.users > 0) return
  delete shared[runningServerKey]
  delete process.env[testServerVariable]
  await (
    await running.started
  )()
}

/** @returns what takes down again everything that was started */
async function start(): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL']
  const server = given ? { url: given, stop: async () => undefined } : await startOwnServer()
  try {
    const { described, dropTemplate } = await makeTemplate(server.url)
    process.env[testServerVariable] = JSON.stringify(described)
    return given ? dropTemplate : server.stop
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function makeTemplate(serverUrl: string): Promise<{ described: TestServer; dropTemplate: () => Promise<void> }> {
  const template = `mognad_test_template_${randomBytes(5).toString('hex')}`
  await onServer(
    serverUrl,
    `create database ${template} template template0 encoding 'UTF8' locale_provider libc locale 'C'`,
  )
  const dropTemplate = () => dropDatabase(serverUrl, template)
  try {
    const passwords = passwordsOf(serverUrl)
    await migrate(databaseUrl(serverUrl, template), { rolePrefix: testRolePrefix, passwords })
    // Only a member of a role may end its connections, which dropping a database does.
    await onServer(serverUrl, `grant ${Object.values(roleNames(testRolePrefix)).join(', ')} to current_user`)
    return { described: { url: serverUrl, template, passwords }, dropTemplate }
  } catch (error) {
    await dropTemplate()
    throw error
  }
}

/** The same for every run on one server, so that runs beside each other do not lock each other out. */
function passwordsOf(serverUrl: string): Record<RoleKind, string> {
  const password = (kind: RoleKind) => createHmac('sha256', new URL(serverUrl).password).update(kind).digest('hex')
  return Object.fromEntries(roleKinds.map((kind) => [kind, password(kind)])) as Record<RoleKind, string>
}

async function startOwnServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const place = roomyMemory('/dev/shm') ? '/dev/shm' : tmpdir()
  await removeLeftOvers(place)
  const folder = join(place, `${folderStart}${process.pid}-${randomBytes(3).toString('hex')}`)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    // Nothing in these databases needs to survive a power cut.
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
    const server = await startPostgres({ folder, settings })
    return {
      url: server.url,
      stop: async () => {
        await server.stop()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

function roomyMemory(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= 512 * 1024 * 1024
  } catch {
    return false
  }
}

/** A run that was killed leaves its server running; the next run takes it down. */
async function removeLeftOvers(place: string): Promise<void> {
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(folderStart))) {
    const starter = Number(name.slice(folderStart.length).split('-')[0])
    if (isAlive(starter)) continue
    const folder = join(place, name)
    try {
      const server = await startPostgres({ folder }) // adopts the living one
      await server.stop()
    } catch {
      // Half a folder, or somebody else's: removing what can be removed is all there is to do.
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
