import { importFolder } from '@mognad/db/import/import-folder'
import { Progress } from './console/progress.ts'
import { dataFolder } from './launch/data-folder.ts'
import { bringUpToDate, openServer } from './launch/open-database.ts'

// Behind `npm run import -- <folder>`: loads an instrument with the joint answers of many organisations.

const folder = process.argv[2]
if (!folder) {
  process.stderr.write(
    'Name the folder: npm run import -- <folder>. docs/how-to/import-an-instrument.md says what it holds.\n',
  )
  process.exit(1)
}
const progress = new Progress()
const { migratorUrl, server } = await progress.phase('Opening the database', () =>
  openServer(dataFolder(), process.env),
)
let failed = false
try {
  await progress.phase('Bringing tables up to date', () => bringUpToDate(migratorUrl, dataFolder(), process.env))
  const imported = await progress.phase(`Importing ${folder}`, (report) =>
    importFolder({ folder, migratorUrl, onProgress: report }),
  )
  process.stdout.write(
    imported.alreadyThere
      ? `\n${imported.instrumentKey} ${imported.reportingYear}: was there already; nothing was changed.\n`
      : `\n${imported.instrumentKey} ${imported.reportingYear ?? ''}: ${imported.organisations} organisations, ${imported.answers} answers. ` +
          'The national coordinator can now compute its edition.\n',
  )
} catch (error) {
  failed = true
  process.stderr.write(`\n${(error as Error).message}\n\nNothing of it was stored.\n`)
} finally {
  // A server that was running before, under npm start, goes on.
  if (server && !server.adopted) await server.stop()
}
process.exit(failed ? 1 : 0)
