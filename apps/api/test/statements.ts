import pg from 'pg'

/** What surrounds the statements of a read model, and the look-up of who is asking: not counted (architecture, 3). */
const surroundings =
  /^\s*(begin|rollback|commit|set |start transaction|set local|select person_id as id|select api_key_id)/i

/**
 * Counts the statements that go to PostgreSQL from this process while `work` runs.
 *
 * @returns their texts, so that a test that fails says which there were
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  return (await everyStatementOf(work)).filter((text) => !surroundings.test(text))
}

/** The same with what surrounds them and the look-up of who is asking. */
export async function everyStatementOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const original = prototype.query
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [asked] = args
    const text = typeof asked === 'string' ? asked : ((asked as { text?: string }).text ?? '')
    seen.push(text.replaceAll(/\s+/g, ' ').trim().slice(0, 120))
    return original.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = original
  }
  return seen
}
