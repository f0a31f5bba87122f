import { readdirSync, readFileSync } from 'node:fs'

/**
 * Kills a PostgreSQL server with everything it has started: the postmaster first, so that it starts no new children,
 * then every child. What a power cut does to the processes; what has reached the kernel survives, as it would not there.
 *
 * @returns how many processes were killed
 */
export function killServer(postmaster: number): number {
  const children = childrenOf(postmaster)
  const killed = [postmaster, ...children].filter((pid) => kill(pid))
  return killed.length
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false // gone by itself meanwhile
  }
}

/** From /proc: this program runs on Linux. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent)
}

function parentOf(pid: number): number | null {
  try {
    // "pid (name) state parent ..": the name may hold anything, also a bracket.
    return Number(/\)\s+\S+\s+(\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? Number.NaN)
  } catch {
    return null
  }
}
