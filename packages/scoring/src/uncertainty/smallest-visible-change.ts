import { Z95 } from './wilson.ts'

/**
 * The smallest change between two rounds that stands out from chance, when both have n answers (method 2.2): z times the
 * standard error of a difference in the middle of the scale, where answers can vary most, z sqrt(2 * 50 * 50 phi / n).
 * To be printed beside a small unit before the survey: below about thirty people look at levels and at dialogue, not at
 * arrows. Null without answers. Never above 100.
 *
 * @param answers n per round
 * @param phi dispersion: 0.33 for one item, 0.20 for two to five, 0.15 above, until the organisation's own is known
 * @returns points
 * @example smallestVisibleChange(20, 0.2) // 13.85...
 */
export function smallestVisibleChange(answers: number, phi: number): number | null {
  if (!(answers >= 0)) throw new Error(`${answers} is no number of answers: pass 0 or more`)
  if (!(phi > 0 && phi <= 1)) throw new Error(`A phi of ${phi} is no dispersion: take it from pooledPhi or defaultPhi`)
  return answers === 0 ? null : Math.min(100, Z95 * Math.sqrt((2 * 2500 * phi) / answers))
}
