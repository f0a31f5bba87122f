import type { ChangePartsFragment, ChangeVerdict } from '../generated/graphql.ts'

export type Change = ChangePartsFragment

/** A change as a sentence names it. */
export type ChangeWord = 'higher' | 'lower' | 'slightlyHigher' | 'slightlyLower' | 'equal' | 'unknown'

/**
 * The server judges; here only the direction is added, because a sentence has to say up or down. Null when the server
 * says why the two rounds are not compared.
 */
export function changeWord({ verdict, difference }: Pick<Change, 'verdict' | 'difference'>): ChangeWord | null {
  if (verdict == null || difference == null) return null
  const [up, down] = wordsOf[verdict]
  return difference < 0 ? down : up
}

const wordsOf: Record<ChangeVerdict, readonly [up: ChangeWord, down: ChangeWord]> = {
  CLEAR: ['higher', 'lower'],
  CERTAIN_BUT_SMALL: ['slightlyHigher', 'slightlyLower'],
  PRACTICALLY_EQUAL: ['equal', 'equal'],
  CANNOT_BE_TOLD: ['unknown', 'unknown'],
}

/** Filled arrow: clear; hollow: certain but small; `=`: practically equal; `?`: cannot be told. */
export const changeSigns: Record<ChangeWord, string> = {
  higher: '▲',
  lower: '▼',
  slightlyHigher: '△',
  slightlyLower: '▽',
  equal: '=',
  unknown: '?',
}

/** Kolada's sign for what is not there. */
export const notComparedSign = '-'
