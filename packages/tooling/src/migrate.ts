import { bringUpToDate, openServer } from './launch/open-database.ts'
import { dataFolder } from './launch/data-folder.ts'

// For containers: tables, roles and queue up to date, then the end.

if (!process.env['DATABASE_URL']) {
  process.stderr.write('Set DATABASE_URL to the address of the database, as its owner.\n')
  process.exit(1)
}
const { migratorUrl } = await openServer(dataFolder(), process.env)
await bringUpToDate(migratorUrl, dataFolder(), process.env)
process.stdout.write('The database is up to date.\n')
process.exit(0)
