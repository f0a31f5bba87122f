// Behind `npm start`, `npm test` and the other commands of the root package.json. Plain JavaScript without imports
// from packages: on a fresh clone nothing is installed yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const pnpm = 'pnpm@12.21.0'
const bin = join(root, 'node_modules', '.bin')
const chromium = process.env.MOGNAD_CHROMIUM ?? '/usr/bin/chromium'
const windows = process.platform === 'win32'

const wholeSystem = ['@mognad/api', '@mognad/worker', '@mognad/admin', '@mognad/respond', '@mognad/tooling']

/** What each command needs before it runs, and the program that it is. Only those who check or measure install the benchmarks, the fault program, the attack and the audit. */
const commands = {
  start: {
    build: wholeSystem,
    run: ['packages/tooling/dist/start.js'],
  },
  // What `npm test` needs, without the tests.
  build: {
    withBench: true,
    build: wholeSystem,
  },
  import: { build: ['@mognad/tooling'], run: ['packages/tooling/dist/import.js'] },
  reset: { build: ['@mognad/tooling'], run: ['packages/tooling/dist/reset.js'] },
  test: {
    withBench: true,
    build: wholeSystem,
    run: ['packages/tooling/dist/test.js'],
  },
  check: { withBench: true, run: ['--import', '@oxc-node/core/register', 'packages/tooling/src/check.ts'] },
  schema: { run: ['--import', '@oxc-node/core/register', 'packages/tooling/src/schema.ts'] },
  fix: { run: ['--import', '@oxc-node/core/register', 'packages/tooling/src/fix.ts'] },
  fault: {
    withBench: true,
    build: ['@mognad/api', '@mognad/worker'],
    run: ['--import', '@oxc-node/core/register', 'packages/fault/src/run.ts'],
  },
  attack: {
    withBench: true,
    build: wholeSystem,
    run: ['--import', '@oxc-node/core/register', 'packages/attack/src/run.ts'],
  },
  validate: { run: ['--import', '@oxc-node/core/register', 'packages/scoring/validate/run.ts'] },
  pictures: {
    withBench: true,
    build: wholeSystem,
    run: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'walk', 'every-page', 'page-states'],
    environment: {
      MOGNAD_PAGES: join(root, 'docs', 'pictures', 'pages'),
      MOGNAD_STATES: join(root, 'docs', 'pictures', 'states'),
      MOGNAD_CHROMIUM: chromium,
    },
  },
  audit: {
    withAudit: true,
    build: wholeSystem,
    run: ['--import', '@oxc-node/core/register', 'packages/audit/src/run.ts'],
  },
  bench: {
    withBench: true,
    build: ['@mognad/api', '@mognad/worker'],
    run: ['--import', '@oxc-node/core/register', 'packages/bench/src/run.ts'],
  },
}

const [name, ...rest] = process.argv.slice(2)
const command = commands[name]
const environment = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  MOGNAD_ROOT: root,
  MOGNAD_STARTED: String(Date.now()),
  ...command?.environment,
}

if (!command) stop(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
checkNode()
const install = await timed('Installing packages', () => installPackages(command))
const build = command.build ? await timed('Building', () => buildPackages(command.build)) : 0
environment.MOGNAD_PHASES = JSON.stringify({ install, build })
if (command.run) run(command.run, rest)

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Mognad needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
    )
  }
}

/** Installs when the lock file has changed since the last time; bench, fault and attack only when they are asked for. */
async function installPackages({ withBench = false, withAudit = false }) {
  const stamp = join(root, 'node_modules', '.mognad-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  const [known, ...installed] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : []
  const asked = [...(withBench ? ['bench', 'fault', 'attack'] : []), ...(withAudit ? ['audit'] : [])]
  if (known === wanted && asked.every((each) => installed.includes(each))) return
  // What another command has installed from the same lock file stays.
  const wantedToo = known === wanted ? [...new Set([...installed, ...asked])] : asked
  const filter = ['bench', 'fault', 'attack', 'audit']
    .filter((each) => !wantedToo.includes(each))
    .map((each) => `--filter=!@mognad/${each}`)
  // The committed lock file is trusted: its checksums are verified, but the age of each release is not asked for again
  // (with a filter that question takes over a minute).
  const flags = ['--frozen-lockfile', '--prefer-offline', '--trust-lockfile', '--reporter=append-only']
  const args = ['--yes', pnpm, 'install', ...flags, ...filter]
  await quietly(
    windows ? 'npx.cmd' : 'npx',
    args,
    'The packages could not be installed. Is the npm registry reachable?',
  )
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, [wanted, ...wantedToo].join(' '))
}

async function buildPackages(packages) {
  const filters = packages.map((each) => `--filter=${each}`)
  // Through npx, since turbo looks for pnpm on the PATH.
  const turbo = ['--yes', pnpm, 'exec', 'turbo', 'run', 'build', ...filters, '--output-logs=errors-only']
  await quietly(windows ? 'npx.cmd' : 'npx', turbo, 'The build failed.')
}

/** Runs a program behind a line that moves; its output is shown only when it fails. */
function quietly(program, args, complaint) {
  return new Promise((resolve) => {
    const output = []
    const child = spawn(program, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    })
    child.stdout.on('data', (data) => output.push(data))
    child.stderr.on('data', (data) => output.push(data))
    child.on('error', (error) => stop(`${complaint}\n${error.message}`))
    child.on('close', (code) => {
      if (code === 0) return resolve()
      process.stdout.write('\n')
      stop(`${Buffer.concat(output).toString().trim()}\n\n${complaint}`)
    })
  })
}

/** Shows what is going on and for how long. Returns seconds. */
async function timed(title, work) {
  const began = Date.now()
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1)
  const timer = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r  ${title} … ${seconds()} s`), 200)
    : undefined
  if (!process.stdout.isTTY) process.stdout.write(`  ${title} …`)
  await work()
  clearInterval(timer)
  process.stdout.write(process.stdout.isTTY ? `\r  ${title} … ${seconds()} s\n` : ` ${seconds()} s\n`)
  return Number(seconds())
}

function run(program, args) {
  const child = spawn(process.execPath, [...program, ...args], { cwd: root, env: environment, stdio: 'inherit' })
  // The terminal's Ctrl-C reaches the child too; we only wait for it to finish its own way.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

function stop(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}
