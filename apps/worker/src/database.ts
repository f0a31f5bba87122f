import pg from 'pg'

/**
 * The worker's connections. They do not pipeline: results go in by COPY, which a pipelining connection refuses. No
 * TypeORM here: the worker reads and writes in bulk.
 */
export function openPool(url: string, size: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, application_name: 'mognad worker', keepAlive: true })
  // An idle connection broke; the pool drops it and makes another.
  pool.on('error', onError)
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
