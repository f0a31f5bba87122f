import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as scoring from '../src/index.ts'

// Worked examples of docs/method, written as `function(arguments) = value`, or `function(arguments).part = value` where the
// result has parts: what the text says is what the code gives.

const folder = new URL('../../../docs/method/', import.meta.url)
const example = /`(\w+)\(([^`]*)\)((?:\.\w+|\[\d+\])*) = (-?[\d.]+|\w+)`/g

const examples = readdirSync(folder).flatMap((file) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(example)].map(([text, name, args, path, value]) => {
    return { file, text, name: name!, args: args!, path: path!.match(/\w+/g) ?? [], value: value! }
  }),
)

test('there are worked examples', () => expect(examples.length).toBeGreaterThan(8))

describe('worked examples', () => {
  test.each(examples)('$file: $text', ({ name, args, path, value }) => {
    const compute = (scoring as Record<string, unknown>)[name] as (...args: unknown[]) => unknown
    const whole = compute(...(JSON.parse(`[${args}]`) as unknown[]))
    const result = path.reduce((part, key) => (part as Record<string, unknown>)[key], whole)
    if (Number.isNaN(Number(value))) return expect(String(result)).toBe(value)
    const decimals = value.split('.')[1]?.length ?? 0
    expect(Number(result).toFixed(decimals)).toBe(Number(value).toFixed(decimals))
  })
})
