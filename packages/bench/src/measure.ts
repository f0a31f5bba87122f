import { cpus, totalmem } from 'node:os'

/** The median of several runs, in milliseconds. The first run is left out: it also pays for warming up. */
export async function medianMs(work: () => unknown, runs = 7): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const began = performance.now()
    await work()
    if (run > 0) times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

/** The same in processor time, which other programs on the machine disturb less; helpers of the engine are counted in. */
export async function medianProcessorMs(work: () => unknown, runs = 7): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const began = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(began)
    if (run > 0) times.push((user + system) / 1000)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

export interface Line {
  readonly what: string
  readonly ms: number
  /** How many times as long as ours. */
  readonly ratio?: number
  readonly note?: string
}

/** Prints a table: what, milliseconds, ratio to ours. */
export function printTable(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`)
  const width = Math.max(...lines.map(({ what }) => what.length))
  for (const { what, ms, ratio, note } of lines) {
    const shown = ratio === undefined ? '' : `${ratio.toFixed(2)} x ours`
    console.log(`  ${what.padEnd(width)}  ${ms.toFixed(1).padStart(9)} ms  ${shown.padStart(14)}  ${note ?? ''}`)
  }
}

/** One line that says on what the figures were measured. */
export function machine(): string {
  const processors = cpus()
  const memory = (totalmem() / 1024 ** 3).toFixed(0)
  return `${processors.length} x ${processors[0]?.model ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}, ${process.platform}`
}
