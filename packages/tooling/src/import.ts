import { bringUpToDate, openServer } from './launch/open-database.ts'
import { dataFolder } from './launch/data-folder.ts'
import { Progress } from './console/progress.ts'
import { importFolder } from '@mognad/db/import/import-folder'

// Behind `npm run import -- <folder>`: loads an instrument with the joint answers of many organisations.

const source = process.argv[2]
if (!source) {
  process.stderr.write('Name the folder: npm run import -- <folder>. docs/how-to/import-an-instrument.md says what it holds.\n')
  process.exit(1)
}
const progress = new Progress()
const { migratorUrl, server } = await progress.phase('Opening the database', () => openServer(dataFolder(), process.env))
let failed = false
try {
  await progress.phase('Bringing tables up to date', () => bringUpToDate(migratorUrl, dataFolder(), process.env))
  const imported = await progress.phase(`Importing ${source}`, (report) =>
    importFolder({ folder: source, migratorUrl, onProgress: report }),
  )
  process.stdout.write(`\n${JSON.stringify(imported)}\n`)
} catch (error) {
  failed = true
  process.stderr.write(`\n${(error as Error).message}\nNothing was stored.\n`)
} finally {
  if (server && !server.adopted) await server.stop()
}
process.exit(failed ? 1 : 0)
