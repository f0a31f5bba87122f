/** What `/health/ready` answers: 200 when `ready`, else 503. `/health/live` needs no question: it answers. */
export interface Readiness {
  readonly ready: boolean
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'slow'>>
}

export interface HealthOptions {
  /** Each throws when what it looks at cannot be used. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>
  readonly timeLimitMs?: number
  readonly isStopping?: () => boolean
}

/**
 * Asks everything that the program needs, side by side. The reply names what failed and never why: the page is open
 * to everybody.
 */
export function createReadiness({ checks, timeLimitMs = 2_000, isStopping }: HealthOptions): () => Promise<Readiness> {
  return async () => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(check, timeLimitMs)] as const),
    )
    const ready = !isStopping?.() && results.every(([, outcome]) => outcome === 'ok')
    return { ready, checks: Object.fromEntries(results) }
  }
}

async function outcomeOf(check: () => Promise<unknown>, timeLimitMs: number): Promise<'ok' | 'failed' | 'slow'> {
  let timer: NodeJS.Timeout | undefined
  const slow = new Promise<'slow'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), timeLimitMs)
  })
  const asked = check().then(
    () => 'ok' as const,
    () => 'failed' as const,
  )
  try {
    return await Promise.race([asked, slow])
  } finally {
    clearTimeout(timer)
  }
}
