import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Lighthouse's own two readers: a phone on slow 4G with a processor slowed down four times, and a desk. */
export type Device = 'phone' | 'desktop'

/** Where to go, with what, and as whom. */
export interface Visit {
  readonly address: string
  readonly device: Device
  /** of somebody who is signed in; nobody without */
  readonly cookie?: string | undefined
}

/** What Lighthouse says of one visit. */
export interface Measured {
  readonly version: string
  /** 0–100 each. */
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  /** Total time in which the page could not answer a touch. */
  readonly blockedMs: number
  readonly layoutShift: number
  /** Of all scripts, as they went over the network. */
  readonly scriptBytes: number
  /** What cost points in accessibility or best practice, by Lighthouse's own name. */
  readonly faults: readonly string[]
}

interface Report {
  readonly lighthouseVersion: string
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null
        readonly numericValue?: number
        readonly details?: { readonly items?: unknown[] }
      }
    >
  >
}

// As a program of its own, not as a library: this file then needs no types of a package that is rarely installed.
const program = fileURLToPath(new URL('../node_modules/lighthouse/cli/index.js', import.meta.url))

/** What Lighthouse asks for when the browser kept no trace of a visit, as happens now and then. */
const unrecorded = 'Please run Lighthouse again'

/** Visits the address, once more where the browser recorded nothing. A cold browser every time. @throws when the page cannot be read */
export async function measure(visit: Visit, chromium: string): Promise<Measured> {
  try {
    return await visitOnce(visit, chromium)
  } catch (error) {
    if (!String(error).includes(unrecorded)) throw error
    return visitOnce(visit, chromium)
  }
}

async function visitOnce({ address, device, cookie }: Visit, chromium: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'mognad-audit-'))
  const path = join(folder, 'report.json')
  const headers = join(folder, 'headers.json')
  const flags = '--headless=new --no-sandbox --disable-background-networking --disable-component-update'
  try {
    if (cookie) await writeFile(headers, JSON.stringify({ Cookie: cookie }), { mode: 0o600 })
    await promisify(execFile)(
      process.execPath,
      [
        program,
        address,
        '--quiet',
        '--only-categories=performance,accessibility,best-practices',
        '--output=json',
        `--output-path=${path}`,
        `--chrome-flags=${flags}`,
        ...(device === 'desktop' ? ['--preset=desktop'] : []),
        ...(cookie ? [`--extra-headers=${headers}`] : []),
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
  const points = (name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100)
  const faults = ['accessibility', 'best-practices']
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
  const requests = (audits['network-requests']?.details?.items ?? []) as {
    resourceType?: string
    transferSize?: number
  }[]
  return {
    version: lighthouseVersion,
    performance: points('performance'),
    accessibility: points('accessibility'),
    bestPractices: points('best-practices'),
    firstPaintMs: Math.round(number('first-contentful-paint')),
    largestPaintMs: Math.round(number('largest-contentful-paint')),
    blockedMs: Math.round(number('total-blocking-time')),
    layoutShift: Number(number('cumulative-layout-shift').toFixed(3)),
    scriptBytes: requests
      .filter(({ resourceType }) => resourceType === 'Script')
      .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    faults,
  }
}
