import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** What Lighthouse says of one visit with its default phone: slow 4G and a processor slowed down four times. */
export interface Measured {
  readonly version: string
  /** 0–100. */
  readonly performance: number
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  /** Total time in which the page could not answer a touch. */
  readonly blockedMs: number
  readonly layoutShift: number
  /** Of all scripts, as they went over the network. */
  readonly scriptBytes: number
}

interface Report {
  readonly lighthouseVersion: string
  readonly categories: { readonly performance: { readonly score: number } }
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly details?: { readonly items?: unknown[] } }>
  >
}

// As a program of its own, not as a library: this file then needs no types of a package that is rarely installed.
const program = fileURLToPath(new URL('../node_modules/lighthouse/cli/index.js', import.meta.url))

/** Visits the address once. A cold browser every time. */
export async function measure(address: string, chromium: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'mognad-audit-'))
  const path = join(folder, 'report.json')
  const flags = '--headless=new --no-sandbox --disable-background-networking --disable-component-update'
  try {
    await promisify(execFile)(
      process.execPath,
      [
        program,
        address,
        '--quiet',
        '--only-categories=performance',
        '--output=json',
        `--output-path=${path}`,
        `--chrome-flags=${flags}`,
      ],
      { env: { ...process.env, CHROME_PATH: chromium }, timeout: 180_000 },
    )
    return read(JSON.parse(await readFile(path, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function read({ lighthouseVersion, categories, audits }: Report): Measured {
  const number = (name: string) => audits[name]?.numericValue ?? Number.NaN
  const requests = (audits['network-requests']?.details?.items ?? []) as {
    resourceType?: string
    transferSize?: number
  }[]
  return {
    version: lighthouseVersion,
    performance: Math.round(categories.performance.score * 100),
    firstPaintMs: Math.round(number('first-contentful-paint')),
    largestPaintMs: Math.round(number('largest-contentful-paint')),
    blockedMs: Math.round(number('total-blocking-time')),
    layoutShift: Number(number('cumulative-layout-shift').toFixed(3)),
    scriptBytes: requests
      .filter(({ resourceType }) => resourceType === 'Script')
      .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
  }
}
