/** A server that cannot be reached says so in each of these ways; PostgreSQL's own codes begin with 57P and 08. */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|57P0[123]|08\w{3})$/
const words = /^Connection terminated|Client has encountered a connection error|Connection is closed/

/** What an error calls it when a server could not be reached; null for every other error. */
export function outageIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { code, errors } = error as Error & { code?: unknown; errors?: unknown }
  if (typeof code === 'string' && codes.test(code)) return code
  if (Array.isArray(errors)) return errors.map(outageIn).find((found) => found !== null) ?? null
  return words.test(error.message) ? 'connection lost' : null
}

/** Silence for so long, and the next lost connection is another outage. */
export const outageOverAfterMs = 10_000

/** Tells outages apart: while a server is away every request says the same. */
export class Outages {
  #lastAt = -Infinity

  constructor(private readonly now: () => number = Date.now) {}

  /** Whether this is the first word of an outage. */
  begins(): boolean {
    const now = this.now()
    const isNew = now - this.#lastAt > outageOverAfterMs
    this.#lastAt = now
    return isNew
  }
}
