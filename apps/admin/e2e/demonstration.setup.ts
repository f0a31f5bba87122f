import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { launchSystem } from './launch-system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder of a stopped system with the whole demonstration, to be copied. */
    demonstration: string
  }
}

/** The last that the launcher says: all three years of municipalities, and Open Data Maturity, are computed. */
const everyYearComputed = /(Computing \d{4} …[^\n]* s\n[^]*){4}/

/**
 * Computes the demonstration once for all walks: each starts a copy of it, where it would else wait a minute for the same figures.
 * Without a browser there is no walk, and nothing is computed.
 */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (!process.env['MOGNAD_CHROMIUM']) {
    project.provide('demonstration', '')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'mognad-demonstration-'))
  chmodSync(folder, 0o711) // the database server's account passes through
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const system = await launchSystem({ folder, isReady: everyYearComputed })
    await system.stop()
  } catch (error) {
    remove()
    throw error
  }
  project.provide('demonstration', folder)
  return remove
}
