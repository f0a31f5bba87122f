import type { AttackResult } from './attacks/attack.ts'
import { counted } from './attacks/attack.ts'
import type { Fetched } from './fetch-everything.ts'
import { notTried } from './crawl/crawl.ts'

/** Most findings of one attack that are printed; the file has all. */
const MOST_PRINTED = 10

export interface Report {
  readonly address: string
  readonly roles: readonly { role: string; requests: number; bytes: number; seconds: number }[]
  readonly fetched: { readonly objects: number; readonly values: number; readonly notAsked: readonly string[] }
  readonly attacks: readonly (AttackResult & { readonly seconds: number })[]
  /** Nothing was found. */
  readonly holds: boolean
}

export function reportOf(
  address: string,
  fetched: Fetched,
  attacks: readonly (AttackResult & { seconds: number })[],
): Report {
  return {
    address,
    roles: fetched.perRole.map(({ role, requests, bytes, seconds }) => ({ role, requests, bytes, seconds })),
    fetched: { ...fetched.seen.count(), notAsked: fetched.notAsked },
    attacks,
    // A part of the schema that nobody asked for could give anything away.
    holds: fetched.notAsked.length === 0 && attacks.every(({ findings }) => findings.length === 0),
  }
}

/** One line for each role. */
export function roleLine({ role, requests, bytes, seconds }: Report['roles'][number]): string {
  return `  ${role}: ${counted(requests, 'request', 'requests')}, ${(bytes / 1_000_000).toFixed(1)} MB, ${seconds.toFixed(1)} s`
}

/** What one attack tried and found, in plain lines. */
export function attackLines({ name, tried, findings, noticed = [], seconds }: Report['attacks'][number]): string[] {
  return [
    `  ${name} (${seconds.toFixed(1)} s): ${findings.length === 0 ? 'nothing found' : counted(findings.length, 'FINDING', 'FINDINGS')}`,
    ...tried.map((line) => `    tried ${line}`),
    ...noticed.map((line) => `    noticed ${line}`),
    ...findings.slice(0, MOST_PRINTED).map(({ what, where }) => {
      const place = Object.entries(where).map(([key, value]) => `${key} ${value}`)
      return `    FOUND ${what} (${place.join(', ')})`
    }),
    ...(findings.length > MOST_PRINTED ? [`    … and ${findings.length - MOST_PRINTED} more`] : []),
  ]
}

/** What was fetched in all, and which part of the schema was not asked for. */
export function fetchedLines({ fetched: { objects, values, notAsked } }: Pick<Report, 'fetched'>): string[] {
  return [
    `  Together ${counted(objects, 'object', 'objects')} with ${counted(values, 'value', 'values')}, each with the roles that were told it.`,
    ...(notAsked.length > 0
      ? [`  NOT ASKED by any role: ${notAsked.join(', ')}`]
      : ['  Every field that a query can reach was asked for.']),
    ...Object.entries(notTried).map(([query, why]) => `  Not tried: ${query} (${why}).`),
  ]
}

export function verdictLine({ attacks, holds, fetched }: Report): string {
  if (holds) return 'VERDICT: it holds. Nothing that was withheld could be worked out.'
  const found = attacks.filter(({ findings }) => findings.length > 0).map(({ name }) => name)
  const parts = [
    ...(found.length > 0 ? [`broken by ${found.join(', ')}`] : []),
    ...(fetched.notAsked.length > 0 ? ['not all was fetched'] : []),
  ]
  return `VERDICT: BROKEN. ${parts.join('; ')}.`
}
