import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'
import { checkDockerFiles } from './docker-files.ts'
import { checkMinimumVersions } from './minimum-versions.ts'
import type { TestCount } from '../test-count.ts'

interface Check {
  readonly name: string
  /** What to do when it fails. */
  readonly cure: string
  /** The complaint, or an empty string. */
  readonly run: () => Promise<string>
}

/**
 * Runs every check that is not a test: who imports whom, lint, format, types, drift; as many at a time as there are processors.
 * Prints a line each, as they end.
 */
export async function runChecks(root: string): Promise<TestCount> {
  const checks = allChecks(root)
  const waiting = checks.values()
  let failed = 0
  const work = async () => {
    for (const check of waiting) if (!(await passes(check))) failed++
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return { passed: checks.length - failed, failed, skipped: 0 }
}

async function passes({ name, cure, run }: Check): Promise<boolean> {
  const began = Date.now()
  const complaint = await run()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(`  ${complaint ? '✗' : '✓'} ${name} ${seconds} s\n`)
  if (complaint) process.stdout.write(`${complaint.trim()}\n  → ${cure}\n`)
  return !complaint
}

/** The one that takes longest first. */
function allChecks(root: string): Check[] {
  const program = (name: string, ...args: string[]) => outputIfFailed(root, name, args)
  return [
    { name: 'types', cure: 'see the errors above', run: () => checkTypes(root) },
    {
      name: 'boundaries: who may import whom',
      cure: 'turbo.json says which tag may depend on which; move the code to a package that both may use',
      run: () => program('npx', '--yes', 'pnpm@12.21.0', 'exec', 'turbo', 'boundaries'),
    },
    { name: 'lint', cure: 'npm run fix mends some of it', run: () => program('oxlint', '--quiet') },
    { name: 'format', cure: 'npm run fix', run: () => program('prettier', '--check', '--log-level=warn', '.') },
    {
      name: 'schema drift',
      cure: 'npm run schema, and read the difference: it is the review of the API',
      run: () => program('node', '--import', '@oxc-node/core/register', 'packages/tooling/src/schema.ts', '--check'),
    },
    {
      name: 'minimum versions',
      cure: 'raise the version in pnpm-workspace.yaml',
      run: () => checkMinimumVersions(root),
    },
    { name: 'docker files', cure: 'see docker/README.md', run: () => checkDockerFiles(root) },
  ]
}

async function checkTypes(root: string): Promise<string> {
  const folders = ['apps', 'packages'].flatMap((each) => readdirSync(join(root, each)).map((name) => join(each, name)))
  const complaints = []
  for (const folder of folders)
    complaints.push(await outputIfFailed(root, 'tsc', ['-p', join(folder, 'tsconfig.json')]))
  return complaints.filter(Boolean).join('\n')
}

function outputIfFailed(root: string, program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const output: Buffer[] = []
    const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
    const env = { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', CI: '1' }
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => output.push(data))
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? '' : Buffer.concat(output).toString() || `ended with ${code}`))
  })
}
