import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A server found running on a data directory. */
export interface LivingServer {
  readonly pid: number
  readonly port: number
}

/**
 * The server that runs on this data directory, or `null`. A lock file whose process is gone, is a zombie that nobody
 * has reaped, or belongs to another program by now, is removed: otherwise the next start would refuse.
 */
export function livingServer(data: string): LivingServer | null {
  const lock = join(data, 'postmaster.pid')
  if (!existsSync(lock)) return null
  const lines = readFileSync(lock, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (isPostgres(pid)) return { pid, port: Number(lines[3]) }
  rmSync(lock, { force: true })
  return null
}

/** Whether this process is alive and is a PostgreSQL server. */
export function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    const state = /\)\s+(\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
    return state !== 'Z' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}
