import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { runChecks } from './check/run-checks.ts'
import { failuresOf, sumOf, type TestCount, type TestReport } from './test-count.ts'

// Behind `npm test`: the checks, then every test of every package. Vitest's set-up starts one PostgreSQL for all of them.

const root = process.env['MOGNAD_ROOT'] ?? process.cwd()
const requireAll = process.env['REQUIRE_ALL'] === '1'
const projects = process.argv.slice(2)

/** Programs that some suites need and a machine may lack. */
const tools = [
  {
    program: ['chromium', 'chromium-browser', 'google-chrome'],
    variable: 'MOGNAD_CHROMIUM',
    suites: 'the walks in a real browser',
  },
  { program: ['redis-server'], variable: 'MOGNAD_REDIS_SERVER', suites: 'the jobs on the Redis backend' },
  { program: ['Rscript'], variable: 'MOGNAD_RSCRIPT', suites: 'the cross-check with R' },
]

const missing: string[] = []
const failures: string[] = []
const environment: NodeJS.ProcessEnv = { ...process.env }
for (const { program, variable, suites } of tools) {
  const found = process.env[variable] ?? findProgram(program)
  if (found) environment[variable] = found
  else missing.push(`${suites} (${program[0]} is not installed)`)
}
if (requireAll && missing.length > 0) finish({ passed: 0, failed: missing.length, skipped: 0 })

const checks = projects.length > 0 ? { passed: 0, failed: 0, skipped: 0 } : await runChecks(root)
const folder = mkdtempSync(join(tmpdir(), 'mognad-report-'))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined) // the child stops; then we clean up
const tests = await runVitest()
rmSync(folder, { recursive: true, force: true })
finish(sumOf(checks, tests))

async function runVitest(): Promise<TestCount> {
  const report = join(folder, 'report.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn(
    join(root, 'node_modules', '.bin', 'vitest'),
    [...args, ...projects.flatMap((each) => ['--project', each])],
    {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  const code = await new Promise<number>((resolve) => child.on('close', (value) => resolve(value ?? 1)))
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const result = JSON.parse(readFileSync(report, 'utf8')) as TestReport
  const { numPassedTests, numPendingTests, numTodoTests } = result
  failures.push(...failuresOf(result, root))
  // A file that cannot be loaded has no tests of its own, and errors outside tests are in no count: both are failures.
  const failed = Math.max(failures.length, code === 0 ? 0 : 1)
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
}

function finish(count: TestCount): never {
  const lines = ['']
  for (const each of missing) lines.push(`Not run here: ${each}.`)
  if (missing.length > 0 && !requireAll)
    lines.push('Install them to run everything; REQUIRE_ALL=1 makes their absence a failure.')
  const skippedIsFailure = requireAll && count.skipped > 0
  if (skippedIsFailure) lines.push(`REQUIRE_ALL=1: ${count.skipped} skipped tests count as a failure.`)
  for (const each of failures) lines.push(`✗ ${each}`)
  lines.push(count.failed > 0 || skippedIsFailure ? 'Some tests failed: see above.' : 'All tests passed.')
  lines.push(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exit(count.failed > 0 || skippedIsFailure ? 1 : 0)
}

function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((each) => join(each, name))).find((file) => existsSync(file))
}
