import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const startTimeoutMs = 60_000

/** One of our programs as it is shipped, in a process that can be killed and started again. */
export class Program {
  #child: ChildProcess | null = null
  #deaths = 0
  #ending: ChildProcess | null = null

  constructor(
    readonly name: 'api' | 'worker',
    private readonly env: Readonly<Record<string, string>>,
    private readonly log: string,
  ) {}

  /** Of the process that runs now. */
  get pid(): number | null {
    return this.#child?.pid ?? null
  }

  /** How often it has ended without being told to, after it was ready. */
  get deaths(): number {
    return this.#deaths
  }

  /**
   * Starts it and waits until it says that it is ready. A start that fails, for instance because the database is just
   * being recovered, is tried again.
   *
   * @throws after a minute, or when the program has not been built
   */
  async start(): Promise<void> {
    const program = fileURLToPath(new URL(`../../../apps/${this.name}/dist/main.js`, import.meta.url))
    if (!existsSync(program)) throw new Error(`${program} is not built: npm run fault and npm test build it first`)
    for (const deadline = Date.now() + startTimeoutMs; Date.now() < deadline; await sleep(50))
      if (await this.#startOnce(program)) return
    throw new Error(`${this.name} did not start: see ${this.log}`)
  }

  /** SIGKILL: not one more statement of it is run. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  #startOnce(program: string): Promise<boolean> {
    const log = openSync(this.log, 'a', 0o600)
    const child = spawn(process.execPath, ['--enable-source-maps', program], {
      env: { PATH: process.env['PATH'], ...this.env },
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    this.#child = child
    return new Promise((resolve) => {
      child.once('message', () => {
        resolve(true)
        child.once('exit', () => {
          if (this.#ending !== child) this.#deaths += 1
        })
      })
      child.once('exit', () => resolve(false))
    })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    this.#ending = child
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill(signal)
    await gone
  }
}
