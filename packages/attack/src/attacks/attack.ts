import type { Place } from '../crawl/seen.ts'

/** Something that could be worked out, or was told, and must not be. */
export interface Finding {
  readonly what: string
  readonly where: Place
}

/** What one attack tried and found. */
export interface AttackResult {
  readonly name: string
  /** In plain words with counts: what was tried. */
  readonly tried: readonly string[]
  readonly findings: readonly Finding[]
  /** What it saw that breaks no rule and is worth knowing. */
  readonly noticed?: readonly string[]
}

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-US').replaceAll(',', ' ')} ${count === 1 ? one : many}`
