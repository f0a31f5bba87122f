import type { Logger } from 'pino'

export interface ShutdownOptions {
  readonly logger: Pick<Logger, 'info' | 'error'>
  /** For all steps together. */
  readonly timeLimitMs?: number
  /** Ends the process; handed in by tests. */
  readonly exit?: (code: number) => void
}

export interface Shutdown {
  /** Registers something to stop. The last one registered is stopped first: what depends goes before what it uses. */
  add(name: string, stop: () => unknown): void
  /** Stops everything once, in order, and ends the process: 0 when all went well, else 1. */
  run(reason: string): Promise<void>
  /** True from the first moment of stopping: readiness answers no. */
  readonly isStopping: boolean
}

/**
 * An ordered stop on SIGINT and SIGTERM. A step that fails does not keep the later ones from running; a step that
 * hangs is left behind when its share of the time is up. A second signal ends the process at once.
 */
export function onShutdown({
  logger,
  timeLimitMs = 10_000,
  exit = (code) => process.exit(code),
}: ShutdownOptions): Shutdown {
  const steps: { name: string; stop: () => unknown }[] = []
  let stopping: Promise<void> | null = null

  async function stopAll(reason: string): Promise<void> {
    logger.info({ reason }, 'stopping')
    const deadline = Date.now() + timeLimitMs
    let failed = false
    for (const { name, stop } of [...steps].reverse()) {
      try {
        await withinTime(stop, deadline - Date.now())
      } catch (err) {
        failed = true
        logger.error({ err, step: name }, 'a step of the stop failed')
      }
    }
    exit(failed ? 1 : 0)
  }

  const shutdown: Shutdown = {
    add: (name, stop) => {
      steps.push({ name, stop })
    },
    run: (reason) => (stopping ??= stopAll(reason)),
    get isStopping() {
      return stopping !== null
    },
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (shutdown.isStopping) exit(1)
      void shutdown.run(signal)
    })
  }
  // Started by a launcher over a channel: when the launcher is killed, nobody else would stop us.
  if (process.channel) process.once('disconnect', () => void shutdown.run('launcher gone'))
  return shutdown
}

async function withinTime(stop: () => unknown, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    // Never less than a moment: a step late in the order still gets to start.
    timer = setTimeout(() => reject(new Error('took too long')), Math.max(milliseconds, 100))
  })
  try {
    await Promise.race([Promise.resolve().then(stop), late])
  } finally {
    clearTimeout(timer)
  }
}
