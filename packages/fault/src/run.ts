import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sendWhileKilled, usualPlan, type FaultResult } from './answers.ts'
import { runJobs } from './run-jobs.ts'

// Behind `npm run fault`: kills the system while it works, and looks for what must be there.

const usage = `Usage: npm run fault -- answers [--kills N] [--control]
       npm run fault -- jobs [--jobs N] [--kills N] [--backend postgresql|redis] [--control]`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string' },
    jobs: { type: 'string', default: '1000' },
    backend: { type: 'string' },
    control: { type: 'boolean', default: false },
  },
})
const [what] = positionals
const kills = Number(values.kills ?? (what === 'jobs' ? 24 : 10))
const jobs = Number(values.jobs)
const isKnownBackend = values.backend === undefined || ['postgresql', 'redis'].includes(values.backend)
const areCounts = [kills, jobs].every((count) => Number.isInteger(count) && count >= 1)
if (!areCounts || !isKnownBackend || !(what === 'answers' || what === 'jobs')) {
  console.error(usage)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'mognad-fault-'))
chmodSync(folder, 0o711) // the server's account passes through
console.log(`Data and logs: ${folder}\n`)
const isGood =
  what === 'jobs'
    ? await runJobs({ folder, jobs, kills, control: values.control, backend: values.backend })
    : await runAnswers(folder, kills, values.control)
if (isGood) rmSync(folder, { recursive: true, force: true })
console.log(isGood ? '\nAs it must be.' : `\nNOT as it must be. Everything is kept in ${folder}`)
process.exit(isGood ? 0 : 1)

async function runAnswers(at: string, count: number, control: boolean): Promise<boolean> {
  console.log(`Killing ${control ? 'PostgreSQL, with synchronous_commit switched off' : 'PostgreSQL and the API'}, `)
  console.log(`${count} times each, while ${usualPlan.writers} writers send.\n`)
  const result = await sendWhileKilled({
    ...usualPlan,
    folder: at,
    kills: count,
    killsAtClosing: Math.min(12, Math.max(1, Math.floor(count / 10))),
    mayLose: control,
    tell: (line) => console.log(`  ${line}`),
  })
  print(result)
  return control ? result.verdict.lost.length > 0 : isWhole(result)
}

function isWhole({ verdict, closing }: FaultResult): boolean {
  const none = verdict.lost.length + verdict.extra.length + verdict.refused.length === 0
  return none && verdict.acknowledged > 0 && closing?.isSame === true
}

function print({ verdict, closing, killsOfPostgres, killsOfApi, seconds }: FaultResult): void {
  const { acknowledged, people, lost, extra, refused } = verdict
  console.log(`\n  kills of PostgreSQL, of the API    ${killsOfPostgres}, ${killsOfApi} in ${seconds.toFixed(0)} s`)
  console.log(`  acknowledged                       ${acknowledged} answers of ${people} people`)
  console.log(`  lost, extra, refused               ${lost.length}, ${extra.length}, ${refused.length}`)
  if (closing) {
    console.log(`  kills while closing and opening    ${closing.kills}`)
    console.log(
      `  responses after the opening        ${closing.responses}, ${closing.isSame ? 'the same' : 'NOT the same'}`,
    )
  }
  for (const each of [...lost, ...extra, ...refused].slice(0, 10)) console.log(`    ${each}`)
}
