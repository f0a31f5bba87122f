import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

export interface RedisServer {
  readonly url: string
  stop(): Promise<void>
}

/** Where redis-server lies; null on a machine without it. */
export const redisProgram = findRedis()

function findRedis(): string | null {
  const program = process.env['MOGNAD_REDIS_SERVER'] ?? 'redis-server'
  const found = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
  // Where everything must run, a missing program is a failure and not a gap in the list.
  if (!found && process.env['REQUIRE_ALL'] === '1') throw new Error('REQUIRE_ALL=1, and redis-server is not installed')
  return found ? program : null
}

/** The queue's two homes, for suites that run on both. Redis is left out, as not run, where it is not installed. */
export const backends = ['postgresql', 'redis'] as const
export const missing = (backend: (typeof backends)[number]) => backend === 'redis' && redisProgram === null

/** Starts a Redis of the test's own on a port that is free, without files. */
export async function startRedis(): Promise<RedisServer> {
  if (!redisProgram) throw new Error('redis-server is not installed')
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'mognad-redis-'))
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  const child = spawn(redisProgram, args, { stdio: 'ignore' })
  const url = `redis://127.0.0.1:${port}`
  try {
    await untilItAnswers(url, child)
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return {
    url,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 100 })
  client.on('error', () => undefined) // not up yet
  try {
    await client.ping()
    if (child.exitCode !== null) throw new Error('another Redis answers on that port')
  } finally {
    client.disconnect()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
