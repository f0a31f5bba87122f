import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { slowest } from './slowest-first.ts'

test('every file that is to run first is there', () => {
  const missing = slowest.filter((path) => !existsSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url))))
  expect(missing).toEqual([])
})
