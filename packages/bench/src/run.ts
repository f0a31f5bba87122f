import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@mognad/embedded'
import { benchCounting } from './count.bench.ts'
import { benchCountry } from './country.bench.ts'
import { machine } from './measure.ts'

// Behind `npm run bench`: every figure beside what a user would otherwise take, in the same run.

console.log(`Benchmarks on ${machine()}\n`)
const folder = mkdtempSync(join(tmpdir(), 'mognad-bench-'))
chmodSync(folder, 0o711) // the server's account passes through
const server = await startPostgres({
  folder: join(folder, 'server'),
  settings: { shared_buffers: '1GB', work_mem: '64MB', max_wal_size: '4GB' },
})
try {
  await benchCountry(server, process.cwd(), join(folder, 'country'))
  for (const answers of [1e6, 1e7]) await benchCounting(answers, server.url, folder)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
