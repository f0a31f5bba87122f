import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '@mognad/embedded'
import { dataFolder } from './launch/data-folder.ts'

// Behind `npm run reset`: the next start begins from nothing.

if (process.env['DATABASE_URL']) {
  process.stderr.write(
    'DATABASE_URL is set: reset only empties the database that npm start made itself. Drop yours by hand.\n',
  )
  process.exit(1)
}
const folder = dataFolder()
const server = join(folder, 'postgresql')
if (existsSync(join(server, 'data', 'postmaster.pid'))) await (await startPostgres({ folder: server })).stop()
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`Emptied: ${folder} is gone. npm start begins anew.\n`)
