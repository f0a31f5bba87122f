import { adjustPValues } from './benjamini-hochberg.ts'
import { differencePValue } from './difference-p-value.ts'
import { type Compared, differenceInterval } from './mover.ts'
import { Z90 } from './wilson.ts'

/** Fewer points than this are small, however certain: one in five has moved one step on a five-step scale (method 2.3). */
export const SMALLEST_DIFFERENCE = 5

/** The share of what is called a difference that may be chance (q of method 2.3). */
export const FALSE_DISCOVERIES = 0.05

/**
 * What may be said about a difference (method 2.3). `cannotBeTold` is not "no change": the data are too few to tell.
 */
export type Verdict = 'clear' | 'certainButSmall' | 'practicallyEqual' | 'cannotBeTold'

/** A difference, its interval, and what may be said about it within its family. */
export interface Difference {
  /** after - before, points. */
  readonly difference: number
  /** 95 % interval of the difference, points. */
  readonly low: number
  readonly high: number
  readonly pValue: number
  /** The p-value adjusted for the family (Benjamini-Hochberg). */
  readonly adjustedPValue: number
  readonly verdict: Verdict
}

/**
 * Compares a family of pairs: all that are seen in one view, for instance a municipality's categories this year and last
 * (method 2.2, 2.3). Clear: adjusted p < 0.05 and at least `smallest` points. Certain but small: adjusted p < 0.05 and
 * fewer. Practically equal: the 90 % interval lies inside (-smallest, smallest) (two one-sided tests, Schuirmann 1987).
 * Otherwise it cannot be told.
 *
 * @param family one per comparison; null where one of the two has no figure (missing, hidden, joint answers): it has no
 *   verdict and is not counted in the family
 * @param smallest the smallest difference of interest, points: a property of the model, not of a view
 */
export function compareFamily(
  family: readonly (Compared | null)[],
  smallest: number = SMALLEST_DIFFERENCE,
): (Difference | null)[] {
  if (!(smallest > 0)) throw new Error(`A smallest difference of ${smallest} points is none: pass a number above 0`)
  const pValues = family.map((compared) => compared && differencePValue(compared))
  const adjusted = adjustPValues(pValues)
  return family.map((compared, place) => {
    if (compared === null) return null
    const difference = compared.after.mean - compared.before.mean
    const adjustedPValue = adjusted[place]!
    const verdict = verdictOf(difference, adjustedPValue, differenceInterval(compared, Z90), smallest)
    return { difference, ...differenceInterval(compared), pValue: pValues[place]!, adjustedPValue, verdict }
  })
}

function verdictOf(
  difference: number,
  adjustedPValue: number,
  interval90: { low: number; high: number },
  smallest: number,
): Verdict {
  if (adjustedPValue < FALSE_DISCOVERIES) return Math.abs(difference) >= smallest ? 'clear' : 'certainButSmall'
  return interval90.low > -smallest && interval90.high < smallest ? 'practicallyEqual' : 'cannotBeTold'
}
