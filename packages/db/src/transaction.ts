import type { PoolClient, QueryResult, QueryResultRow } from 'pg'
import type { EntityManager } from 'typeorm'
import type { Database } from './connections.ts'

/** Reading inside one transaction. Statements may be sent side by side: they go out without waiting. */
export interface Read {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** Reading and writing inside one transaction. */
export interface Transaction extends Read {
  /** Runs a statement and answers with the number of rows that it touched. */
  execute(text: string, values?: readonly unknown[]): Promise<number>
  /** TypeORM on the same connection and in the same transaction. */
  readonly manager: EntityManager
}

/**
 * One transaction that commits when `work` is done and is rolled back when it throws. Nobody is acting: row-level
 * security lets only the worker and the migrator see something here. For people see `writeAs`.
 */
export async function inTransaction<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return runTransaction(database, '', work)
}

/** @param settings statements that set who is acting, local to the transaction */
export async function runTransaction<T>(
  database: Database,
  settings: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = database.dataSource.createQueryRunner()
  const client = (await runner.connect()) as PoolClient
  try {
    await runner.startTransaction()
    if (settings) await client.query(settings)
    const result = await work({
      query: (text, values) => rowsOf(client, text, values),
      execute: async (text, values) => (await run(client, text, values)).rowCount ?? 0,
      manager: runner.manager,
    })
    await runner.commitTransaction()
    return result
  } catch (error) {
    // The first error is the one to tell; a rollback that fails too is dealt with below.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
    throw error
  } finally {
    // A connection that is still inside a transaction would hand its tenant to the next borrower.
    if (!isIdle(client)) await (client as unknown as { end: () => Promise<void> }).end().catch(() => undefined)
    await runner.release()
  }
}

export async function rowsOf<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values?: readonly unknown[],
): Promise<Row[]> {
  return (await run<Row>(client, text, values)).rows
}

function run<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<QueryResult<Row>> {
  return client.query<Row>(text, [...values])
}

/** Whether the connection is between transactions, as the server last said. */
export function isIdle(client: PoolClient): boolean {
  return (client as unknown as { getTransactionStatus: () => string | null }).getTransactionStatus() === 'I'
}
