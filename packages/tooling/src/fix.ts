import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Behind `npm run fix`: what lint and format can mend by themselves.

const root = process.env['MOGNAD_ROOT'] ?? process.cwd()
for (const [program, ...args] of [
  ['oxlint', '--fix', '--quiet'],
  ['prettier', '--write', '--log-level=warn', '.'],
] as const) {
  spawnSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, stdio: 'inherit' })
}
