import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../..')
const require = createRequire(import.meta.url)
const imports = /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\('([^']+)'\)/g

/** Everything of ours that a file imports, and what that imports; types too, which is stricter than what runs. */
function graphOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, from, lazily] of text.matchAll(imports)) {
    const name = from ?? lazily ?? ''
    if (name.startsWith('.')) graphOf(resolve(dirname(file), name), seen)
    if (name.startsWith('@mognad/')) graphOf(require.resolve(name), seen)
  }
  return seen
}

test('whatever opens a box cannot name an invitation, a sealed answer or a slot', () => {
  const files = [...graphOf(resolve(dirname(fileURLToPath(import.meta.url)), 'box-opening.service.ts'))]
  expect(files.some((file) => file.endsWith('box-opening.store.ts'))).toBe(true)
  // The migrations and entities hang on every connection, and say what tables there are; they read none.
  const reading = files.filter((file) => !/packages\/db\/src\/(migrations\/|entities\.ts|.*\.entity\.ts)/.test(file))
  const naming = reading.filter((file) => {
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    return /\bsealed_answer\b|\banswered_slot\b|\bfrom invitation\b|\bdoor_invitation\b|\bput_answer\b/.test(code)
  })
  expect(naming.map((file) => file.slice(root.length + 1))).toEqual([])
})
