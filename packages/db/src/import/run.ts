import { resolve } from 'node:path'
import { importFolder, type ImportProgress } from './import-folder.ts'
import { ImportRefused, importProblemLine } from './import-refused.ts'

const mostLines = 20

/** `npm run import -- <folder>`: DATABASE_URL is the migrator's address. Exit code 1 when the folder was refused. */
async function run(): Promise<number> {
  const folder = process.argv[2]
  const migratorUrl = process.env['DATABASE_URL']
  if (!folder || !migratorUrl) {
    console.error(folder ? 'DATABASE_URL saknas.' : 'Så här: npm run import -- <mapp>')
    return 2
  }
  try {
    const imported = await importFolder({ folder: resolve(folder), migratorUrl, onProgress: showProgress })
    const what = `${imported.instrumentKey}${imported.reportingYear === null ? '' : ` ${imported.reportingYear}`}`
    if (imported.alreadyThere) console.log(`${what} är redan inläst. Inget har ändrats.`)
    else if (imported.reportingYear === null) console.log(`Instrumentet ${what} är inläst.`)
    else console.log(`Inläst: ${what}, ${imported.organisations} organisationer, ${imported.answers} svar med poäng.`)
    return 0
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    console.error('Mappen lästes inte in. Inget har sparats.')
    for (const problem of error.problems.slice(0, mostLines)) console.error(`  ${importProblemLine(problem, 'sv')}`)
    if (error.problems.length > mostLines) console.error(`  … och ${error.problems.length - mostLines} fel till`)
    return 1
  }
}

const barWidth = 30

function showProgress({ step, done, total }: ImportProgress): void {
  if (!process.stdout.isTTY || step === 'reading') return
  const filled = total === 0 ? barWidth : Math.round((barWidth * done) / total)
  process.stdout.write(`\r[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done}/${total}`)
  if (step === 'done') process.stdout.write('\n')
}

process.exitCode = await run()
