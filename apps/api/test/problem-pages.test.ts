import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { doorRefusals } from '../src/features/responses/door-messages.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const places = ['apps/api/src', 'apps/worker/src', 'packages/model/src', 'packages/db/src']
const told = /RuleBroken\(\s*'([A-Z_]+)'|refusal: '([A-Z_]+)'/g

function codesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  )
  return files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(told)].map((found) => found[1] ?? found[2] ?? ''),
  )
}

test('every refusal that can be told has a page that says what to do', () => {
  const codes = new Set([...places.flatMap((place) => codesIn(join(root, place))), ...Object.keys(doorRefusals)])
  expect(codes.size).toBeGreaterThan(25)
  expect([...codes].filter((code) => !existsSync(join(root, 'docs/problems', `${code}.md`)))).toEqual([])
})
