import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The lowest version without a known hole. No vulnerability scanner is reachable from a closed network, so the list is kept by hand. */
const minimum: Readonly<Record<string, { version: string; reason: string }>> = {
  '@apollo/server': { version: '5.5.0', reason: 'CVE-2026-23897, GHSA-9q82-xgwf-vj6h' },
  typeorm: { version: '1.1.0', reason: 'CVE-2026-73651' },
  graphql: { version: '16.8.1', reason: 'CVE-2023-26144' },
}

/** Complains about catalog versions below the minimum, and about versions that are not exact. */
export async function checkMinimumVersions(root: string): Promise<string> {
  const { catalog } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
    catalog: Record<string, string>
  }
  const inexact = Object.entries(catalog)
    .filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))
    .map(([name, version]) => `${name}: ${version} is not an exact version`)
  const low = Object.entries(minimum)
    .filter(([name, { version }]) => isBelow(catalog[name] ?? '0.0.0', version))
    .map(([name, { version, reason }]) => `${name}: ${catalog[name]} is below ${version} (${reason})`)
  return [...inexact, ...low].join('\n')
}

function isBelow(version: string, least: string): boolean {
  const [a, b] = [version, least].map((each) => each.split(/[.-]/).slice(0, 3).map(Number)) as [number[], number[]]
  const differs = a.findIndex((part, index) => part !== b[index])
  return differs >= 0 && (a[differs] ?? 0) < (b[differs] ?? 0)
}
