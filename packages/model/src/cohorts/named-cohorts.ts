import type { LocalisedText } from '../instruments/instrument.ts'

/** What is publicly known of an organisation and decides which cohorts of named sharers it belongs to. */
export interface PlaceFacts {
  readonly kind: string
  readonly countyCode: string | null
  readonly countyName: string | null
  readonly population: number | null
}

/** A cohort that an organisation belongs to, whatever it shares. */
export interface NamedCohort {
  /** `county:01`, `size:3` */
  readonly key: string
  readonly kind: 'county' | 'size'
  /** In Swedish; the client has words of its own for classes of size. */
  readonly name: string
}

/** A class of municipalities by population. */
export interface SizeClass {
  readonly key: string
  /** Inhabitants, the smallest number that belongs to it. */
  readonly from: number
  readonly name: LocalisedText
}

/**
 * Five classes of municipalities by population. Ours: SKR's own groups mix size with nearness to a city, which is what the
 * fixed cohorts are for. With the populations of 2024 they hold 76, 91, 72, 31 and 20 municipalities.
 */
export const sizeClasses: readonly SizeClass[] = [
  { key: 'size:1', from: 0, name: { sv: 'Under 10 000 invånare', en: 'Fewer than 10,000 inhabitants' } },
  { key: 'size:2', from: 10_000, name: { sv: '10 000–19 999 invånare', en: '10,000–19,999 inhabitants' } },
  { key: 'size:3', from: 20_000, name: { sv: '20 000–49 999 invånare', en: '20,000–49,999 inhabitants' } },
  { key: 'size:4', from: 50_000, name: { sv: '50 000–99 999 invånare', en: '50,000–99,999 inhabitants' } },
  { key: 'size:5', from: 100_000, name: { sv: 'Minst 100 000 invånare', en: '100,000 inhabitants or more' } },
]

/** @example sizeClassOf(16_180)?.key // 'size:2' */
export function sizeClassOf(population: number | null): SizeClass | null {
  if (population === null) return null
  return sizeClasses.findLast(({ from }) => population >= from) ?? null
}

/**
 * The cohorts of named sharers that an organisation belongs to: its county and its class of size. Municipalities only:
 * a region is not one of its county's municipalities.
 */
export function namedCohortsOf({ kind, countyCode, countyName, population }: PlaceFacts): readonly NamedCohort[] {
  if (kind !== 'municipality') return []
  const size = sizeClassOf(population)
  return [
    ...(countyCode === null
      ? []
      : [{ key: `county:${countyCode}`, kind: 'county' as const, name: countyName ?? countyCode }]),
    ...(size === null ? [] : [{ key: size.key, kind: 'size' as const, name: size.name.sv }]),
  ]
}
