import type { Asker } from '../crawl/asking.ts'
import type { Seen } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'

/** Files and pages beside the API: what exports there are, health, metrics, the public pages. */
const fixed = [
  '/files/unit-template.csv',
  '/files/unit-template.xlsx',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/integritet',
  '/tillganglighet',
  '/',
]

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * Pages and files that are no part of the API: none may name an organisation, a unit or an edition by its id, or have a figure of
 * one.
 *
 * @param paths those of respondents' links, without what stands behind #
 */
export async function attackPages(
  askers: readonly Asker[],
  paths: readonly string[],
  seen: Seen,
): Promise<AttackResult> {
  const findings: Finding[] = []
  const ids = new Set(
    ['Organisation', 'RoundUnit', 'Edition'].flatMap((type) =>
      seen.of(type).flatMap(({ place }) => [place['organisation'], place['unit'], place['edition']]),
    ),
  )
  let [opened, bytes] = [0, 0]
  let isMetricsOpen = false
  for (const asker of askers)
    for (const path of new Set([...fixed, ...paths.map((each) => each.split('#', 1)[0] ?? '')])) {
      const { status, body } = await asker.fetch(path)
      opened++
      bytes += body.length
      const where = { path, role: asker.role }
      if (path === '/metrics' && status === 200) isMetricsOpen = true
      for (const [id] of body.matchAll(uuids)) if (ids.has(id)) findings.push({ what: `it names ${id}`, where })
    }
  return {
    name: 'pages',
    tried: [
      `${counted(opened, 'page or file', 'pages and files')} (${(bytes / 1_000_000).toFixed(1)} MB) as every role: templates, health, metrics, ` +
        'public pages, the questionnaire behind a link',
    ],
    findings,
    noticed: isMetricsOpen ? ['the figures of operation (/metrics) are open: no token was set'] : [],
  }
}
