import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface WorkersPlan {
  readonly root: string
  readonly count: number
  /** Jobs at a time in each. */
  readonly concurrency: number
  readonly databaseUrl: string
  readonly redisUrl: string | undefined
  readonly secretFile: string
}

/** What processes have used: seconds of processor time, and the most memory that one of them ever held (MiB). */
export interface Used {
  readonly processorSeconds: number
  readonly peakMiB: number
}

/** Real worker processes, as they are shipped. */
export class WorkerProcesses {
  private constructor(private readonly children: readonly ChildProcess[]) {}

  static async start({
    root,
    count,
    concurrency,
    databaseUrl,
    redisUrl,
    secretFile,
  }: WorkersPlan): Promise<WorkerProcesses> {
    const children = Array.from({ length: count }, () =>
      spawn(process.execPath, [join(root, 'apps/worker/dist/main.js')], {
        env: {
          PATH: process.env['PATH'],
          WORKER_DATABASE_URL: databaseUrl,
          MOGNAD_SECRET_FILE: secretFile,
          CONCURRENCY: String(concurrency),
          LOG_LEVEL: 'error',
          ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
        },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }),
    )
    await Promise.all(
      children.map(
        (child) =>
          new Promise<void>((resolve, reject) => {
            child.once('message', () => resolve())
            child.once('exit', (code) => reject(new Error(`a worker ended with ${code} before it was ready`)))
          }),
      ),
    )
    return new WorkerProcesses(children)
  }

  /** Until now. On systems without /proc both are NaN. */
  used(): Used {
    const each = this.children.map((child) => usedBy(child.pid!))
    return {
      processorSeconds: each.reduce((sum, { processorSeconds }) => sum + processorSeconds, 0),
      peakMiB: Math.max(...each.map(({ peakMiB }) => peakMiB)),
    }
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.children.map((child) => {
        const gone = new Promise((resolve) => child.once('close', resolve))
        child.kill('SIGTERM')
        return gone
      }),
    )
  }
}

function usedBy(pid: number): Used {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { processorSeconds: processorSeconds(pid), peakMiB: Number(peak) / 1024 }
  } catch {
    return { processorSeconds: NaN, peakMiB: NaN }
  }
}

/** Processor time of a server with all its processes, those that have ended included, in seconds. */
export function serverSeconds(pid: number): number {
  try {
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    return processorSeconds(pid, true) + children.reduce((sum, child) => sum + processorSeconds(Number(child)), 0)
  } catch {
    return NaN
  }
}

// In /proc/<pid>/stat after the name in brackets: state, parent, ...; times in hundredths of a second.
const fieldsOf = (pid: number) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}

function parentOf(pid: number): number | undefined {
  try {
    return fieldsOf(pid)[1]
  } catch {
    return undefined // ended since it was listed
  }
}

function processorSeconds(pid: number, withEnded = false): number {
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fieldsOf(pid).slice(11, 15)
  return (user + system + (withEnded ? endedUser + endedSystem : 0)) / 100
}
