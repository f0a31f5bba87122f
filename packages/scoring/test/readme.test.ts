import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as scoring from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test("the README's example runs and gives what it says", () => {
  const example = /```ts\n([\s\S]*?)```/.exec(readme)![1]!
  const withoutTypes = example.replace(': ScoreTree', '')
  const printed: unknown[] = []
  const names = Object.keys(scoring)
  new Function(...names, 'console', withoutTypes)(...Object.values(scoring), {
    log: (row: unknown) => printed.push(row),
  })
  const row = printed[0] as scoring.ScoreRow
  for (const [, name, digits] of example.matchAll(/(mean|low|high): ([\d.]+)\.\.\./g))
    expect(String(row[name as 'mean']).startsWith(digits!)).toBe(true)
  expect(row).toMatchObject({ unitId: 'city', nodeId: 'total', reason: null })
})

test('the README lists every public function', () => {
  const functions = Object.entries(scoring).filter(([, value]) => typeof value === 'function')
  for (const [name] of functions.filter(
    ([name]) => !['counterLayoutOf', 'emptyCounters', 'momentNodesOf'].includes(name),
  ))
    expect(readme).toContain(`\`${name}\``)
})
