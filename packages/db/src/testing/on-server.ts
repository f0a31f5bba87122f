import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const insufficientPrivilege = '42501'
const longestWaitMs = 20_000

/**
 * Ends all connections of a database and removes it; without effect where there is none.
 *
 * PostgreSQL's own cleaner works as a superuser, whom nobody else may end: while it is in the database, removing is refused, and
 * tried again until it has left.
 *
 * @param serverUrl whose role has made the database
 * @throws what the server says, when it still refuses after twenty seconds
 */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const giveUpAt = Date.now() + longestWaitMs
  for (;;) {
    try {
      await onServer(serverUrl, `drop database if exists ${name} with (force)`)
      return
    } catch (error) {
      if ((error as { code?: string }).code !== insufficientPrivilege || Date.now() > giveUpAt) throw error
      await sleep(100)
    }
  }
}

/** Runs one statement on the server's own database, on a connection of its own. */
export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
