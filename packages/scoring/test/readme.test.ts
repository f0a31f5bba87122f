import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as scoring from '../src/index.ts'
import { readmeExample } from './readme-example.ts'

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = textOf('../README.md')

test("the README's example is the code that runs here", () => {
  const lines = /<example>\n([\s\S]*?) *\/\/ <\/example>/.exec(textOf('./readme-example.ts'))![1]!
  const example = lines.replace(/^ {2}/gm, '')
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``)
})

test("the README's example gives what its last line says", () => {
  readmeExample({
    log: (row) => {
      expect(row).toMatchObject({ unitId: 'city', nodeId: 'total', reason: null })
      for (const [, name, digits] of readme.matchAll(/(mean|low|high): ([\d.]+)\.\.\./g))
        expect(String(row![name as 'mean']).startsWith(digits!)).toBe(true)
    },
  })
  expect.assertions(4)
})

test('the README lists every public function', () => {
  const names = Object.entries(scoring).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test("the version that recipes name is the newest in the method's change log", () => {
  expect(/^## (\S+)/m.exec(textOf('../CHANGELOG.md'))![1]).toBe(scoring.METHOD_VERSION)
})
