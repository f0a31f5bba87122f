import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '@mognad/embedded'
import { openRound } from '@mognad/fault/round'
import { startSystem } from '@mognad/fault/system'
import { benchCounting } from './count.bench.ts'
import { benchCountry } from './country.bench.ts'
import { benchComparing } from './editions/compare.bench.ts'
import { benchEdition } from './editions/edition.bench.ts'
import { benchLoad } from './load.bench.ts'
import { machine } from './measure.ts'
import { benchOpening } from './opening.bench.ts'
import { benchGrowth } from './scale/growth.bench.ts'
import { benchScale } from './scale/scale.bench.ts'
import { benchPages } from './page.bench.ts'
import { benchPlaces } from './places.bench.ts'
import { benchScoring } from './scoring.bench.ts'

// Behind `npm run bench`: every figure beside what a user would otherwise take, in the same run. `npm run bench -- answers`
// measures the taking in and opening of answers alone (`--seconds 600` for as long as the memory is to be watched),
// `npm run bench -- editions` comparing alone beside SQL, DuckDB and R, `npm run bench -- places` the places among others alone,
// `npm run bench -- scale --organisations 290,90000` how computing grows (`--workers 1,2,4 --backends postgresql,redis`: with
// how many processes and which queue), `npm run bench -- pages` comparison pages.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    organisations: { type: 'string', default: '290,2300' },
    workers: { type: 'string', default: '1' },
    backends: { type: 'string', default: 'postgresql' },
  },
})
const serverSettings = { shared_buffers: '1GB', work_mem: '64MB', max_wal_size: '4GB' }
console.log(`Benchmarks on ${machine()}\n`)
const folder = mkdtempSync(join(tmpdir(), 'mognad-bench-'))
chmodSync(folder, 0o711) // the server's account passes through
try {
  const [only] = positionals
  if (only === 'places') await benchPlaces()
  else if (only === 'scale') await benchGrowing()
  else if (only === 'editions') await benchEditions()
  else if (only === 'answers') await benchAnswers(Number(values.seconds))
  else if (only === 'pages') await benchComparisons(Number(values.seconds))
  else {
    await benchNumbers()
    await benchAnswers(Number(values.seconds))
    await benchComparisons(Number(values.seconds))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function benchGrowing(): Promise<void> {
  const numbers = (list: string) => list.split(',').map(Number)
  await benchGrowth([290, 2_300, 10_000, 30_000, 90_000])
  const server = await startPostgres({ folder: join(folder, 'server'), settings: serverSettings })
  try {
    await benchScale({
      server,
      root: process.cwd(),
      folder,
      organisations: numbers(values.organisations),
      workers: numbers(values.workers),
      backends: values.backends.split(',').map((backend) => (backend === 'redis' ? 'redis' : 'postgresql')),
    })
  } finally {
    await server.stop()
  }
}

/** Comparing alone: all figures of an edition, and beside SQL, DuckDB and R. */
async function benchEditions(): Promise<void> {
  await benchEdition()
  const server = await startPostgres({ folder: join(folder, 'server'), settings: serverSettings })
  try {
    await benchComparing(server.url, folder)
    await benchCountry(server, process.cwd(), join(folder, 'country'))
  } finally {
    await server.stop()
  }
}

async function benchNumbers(): Promise<void> {
  await benchScoring()
  await benchPlaces()
  await benchEdition()
  const server = await startPostgres({
    folder: join(folder, 'server'),
    settings: serverSettings,
  })
  try {
    await benchCountry(server, process.cwd(), join(folder, 'country'))
    await benchComparing(server.url, folder)
    for (const answers of [1e6, 1e7]) await benchCounting(answers, server.url, folder)
  } finally {
    await server.stop()
  }
}

async function benchComparisons(seconds: number): Promise<void> {
  const system = await startSystem(join(folder, 'pages'), { shared_buffers: '256MB' })
  try {
    await benchPages(system, seconds)
  } finally {
    await system.stop()
  }
}

/** On a server as it comes, with every commit on the disk. */
async function benchAnswers(seconds: number): Promise<void> {
  const system = await startSystem(join(folder, 'answers'), { shared_buffers: '256MB' })
  const stage = { query: async (text: string, given?: unknown[]) => ({ rows: await system.query(text, given) }) }
  try {
    await benchLoad(system, await openRound(stage, system.secret, 20_000), seconds)
    await benchOpening(system, await openRound(stage, system.secret, 12_000))
  } finally {
    await system.stop()
  }
}
