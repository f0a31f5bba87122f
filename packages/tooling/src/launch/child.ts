import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** One of our processes, started by the launcher and stopped with it. */
export interface Child {
  readonly name: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

export interface ChildOptions {
  readonly name: string
  readonly program: string
  readonly env: Readonly<Record<string, string>>
  readonly log: string
  /** Called when the process ends although nobody stopped it. */
  readonly onLost: (reason: string) => void
}

const stopTimeoutMs = 10_000

/**
 * Starts a Node program of ours. Its output goes to a log file. It is connected by a channel, so that it notices and
 * ends when the launcher itself is killed.
 */
export function startChild({ name, program, env, log, onLost }: ChildOptions): Child {
  writeFileSync(log, '', { mode: 0o600 })
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: the terminal's Ctrl-C is for the launcher, which stops things in order.
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => appendFileSync(log, data))
  let stopping = false
  child.on('exit', (code, signal) => {
    if (!stopping) onLost(`${name} ended (${signal ?? `code ${code}`}). The end of its log, ${log}:\n${endOf(log)}`)
  })
  return {
    name,
    process: child,
    stop: async () => {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
      await ended
      clearTimeout(late)
    },
  }
}

/** Waits until an address answers 200. `isLost` ends the wait early when the process has died. */
export async function answersOk(
  url: string,
  { timeoutMs, isLost }: { timeoutMs: number; isLost: () => boolean },
): Promise<boolean> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline && !isLost(); await sleep(60)) {
    try {
      if ((await fetch(url)).ok) return true
    } catch {
      // not listening yet
    }
  }
  return false
}

function endOf(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n') : ''
}
