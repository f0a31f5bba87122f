import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const startTimeoutMs = 20_000
const program = process.env['MOGNAD_REDIS_SERVER'] ?? 'redis-server'

export const hasRedis = (): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

/** A Redis that can be killed and comes back on the same port, with what it had written down or with nothing. */
export class RedisServer {
  #child: ChildProcess | null = null

  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  /** Waits until it answers. Every command is written down once a second, as is usual for a queue. */
  async start(): Promise<void> {
    mkdirSync(this.folder, { recursive: true })
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder]
    const writing = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '']
    const child = spawn(program, [...args, ...writing], { stdio: 'ignore' })
    this.#child = child
    for (const deadline = Date.now() + startTimeoutMs; Date.now() < deadline; await sleep(30)) {
      if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`)
      if (await isAnswering(this.port)) return
    }
    throw new Error('redis-server did not start')
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    await gone
  }

  /** Everything it has written down is gone. Only while it does not run. */
  forget(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Redis says LOADING until it has read what it had written down. */
function isAnswering(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.setTimeout(1_000, () => socket.destroy())
    socket.once('data', (data) => {
      resolve(data.toString().startsWith('+PONG'))
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}
