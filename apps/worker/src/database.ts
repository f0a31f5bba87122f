import { outliveLostConnections } from '@mognad/db/connections'
import type { Transaction } from '@mognad/db/transaction'
import pg from 'pg'

/**
 * The worker's connections. They do not pipeline: results go in by COPY, which a pipelining connection refuses. No
 * TypeORM here: the worker reads and writes in bulk.
 */
export function openPool(url: string, size: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, application_name: 'mognad worker', keepAlive: true })
  // An idle connection broke; the pool drops it and makes another.
  pool.on('error', onError)
  outliveLostConnections(pool)
  return pool
}

/** One transaction on one connection: committed when `work` is done, rolled back when it throws. */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    // The first error is the one to tell. A connection that cannot even roll back is thrown away.
    await client.query('rollback').catch((second: Error) => (broken = second))
    throw error
  } finally {
    client.release(broken)
  }
}

/** What the stores of db that people's requests use need of a transaction. */
export function statementsOf(client: pg.PoolClient): Pick<Transaction, 'query' | 'execute'> {
  return {
    query: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
    execute: async (text, values = []) => (await client.query(text, [...values])).rowCount ?? 0,
  }
}

/** Lets the worker, which belongs to no organisation, call functions that ask for whom they are called. */
export async function actFor(client: pg.PoolClient, organisationId: string): Promise<void> {
  await client.query(`select set_config('app.organisations', $1, true)`, [`{${organisationId}}`])
}
