import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Behind `npm run schema`: emits schema.graphql from the API's types and the typed documents from it.
// With --check it complains when the committed files differ, and leaves them as they were.

const root = process.env['MOGNAD_ROOT'] ?? process.cwd()
const generated = [
  'packages/schema/schema.graphql',
  'packages/schema/src/generated',
  'apps/admin/src/generated',
  'apps/api/src/generated',
]
const check = process.argv.includes('--check')

const before = contentsOf(generated)
for (const program of ['apps/api/src/emit-schema.ts', 'packages/schema/src/generate.ts']) {
  execFileSync(process.execPath, ['--import', '@oxc-node/core/register', program], { cwd: root, stdio: 'pipe' })
}
const after = contentsOf(generated)
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))

if (!check) {
  process.stdout.write(changed.length > 0 ? `Changed: ${changed.join(', ')}\n` : 'Nothing has changed.\n')
} else if (changed.length > 0) {
  for (const [file, text] of before) writeFileSync(file, text)
  process.stderr.write(`These committed files are not what the code emits:\n${changed.join('\n')}\n`)
  process.exit(1)
}

function contentsOf(paths: readonly string[]): Map<string, string> {
  const files = paths.map((path) => join(root, path)).flatMap(filesBelow)
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path]
}
