import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startFiles, type StartFile } from './start-size.ts'

const apps = fileURLToPath(new URL('../../../../apps', import.meta.url))

/** Most kB (1000 bytes, gzip) of JavaScript before an app shows anything. The questionnaire is for old phones. */
const limits = [
  { app: 'admin', base: '/', most: 250 },
  { app: 'respond', base: '/s/', most: 100 },
] as const

const kilobytes = (files: readonly StartFile[]) => files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1000

describe('the JavaScript at the start', () => {
  for (const { app, base, most } of limits)
    test(`of ${app} is at most ${most} kB`, () => {
      const files = startFiles(join(apps, app, 'dist'), base)
      const total = kilobytes(files)
      const largest = files.slice(0, 5).map(({ name, gzipBytes }) => `${name} ${(gzipBytes / 1000).toFixed(1)}`)
      process.stdout.write(`Start of ${app}: ${total.toFixed(1)} of ${most} kB; largest: ${largest.join(', ')}\n`)
      expect(files.length).toBeGreaterThan(0)
      expect(total).toBeLessThanOrEqual(most)
    })

  test('counts what is preloaded and imported at once, each file one time, and not what comes with a later page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mognad-start-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'assets'))
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
    write('index.html', '<script src="/assets/a.js"></script><link rel="modulepreload" href="/assets/b.js">')
    write('assets/a.js', 'import{x}from"./b.js";import"./c.js";const later=()=>import("./page.js")')
    write('assets/b.js', 'export{y as x}from"./d.js"')
    write('assets/c.js', 'console.log("c")')
    write('assets/d.js', 'export const y=1')
    write('assets/page.js', 'export const page=1')
    write('assets/d.js.gz', 'x'.repeat(70_000))
    const files = startFiles(folder, '/')
    expect(files.map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c', 'd'].map((each) => `assets/${each}.js`))
    expect(files[0]).toEqual({ name: 'assets/d.js', gzipBytes: 70_000 })
  })

  test('says what to do when nothing is built', () => {
    expect(() => startFiles(join(tmpdir(), 'mognad-not-there'), '/')).toThrow('is not built')
  })
})
