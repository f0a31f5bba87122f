import pg from 'pg'
import { runMigrations } from 'bullmq'
import { queueSchema } from './queue-backend.ts'

/**
 * Brings the queue's tables (schema `bullmq`) up to date and lets the given roles use them. Runs as the migrator,
 * before anything connects: BullMQ refuses to start on a schema that is not there. Running it again changes nothing.
 */
export async function migrateQueue(migratorUrl: string, grantTo: readonly string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl, application_name: 'mognad queue migration' })
  await client.connect()
  try {
    await runMigrations(client, queueSchema)
    for (const role of grantTo) {
      const name = client.escapeIdentifier(role)
      await client.query(`
        grant usage on schema ${queueSchema} to ${name};
        grant select, insert, update, delete on all tables in schema ${queueSchema} to ${name};
        grant usage, select on all sequences in schema ${queueSchema} to ${name};
        grant execute on all functions in schema ${queueSchema} to ${name}`)
    }
  } finally {
    await client.end()
  }
}
