import { ATOM_LIMIT, defaultPhi, smallestVisibleChange } from '@mognad/scoring'

/**
 * The smallest change between two rounds that a group of this size can show, told before people are invited (method 2.2):
 * for a part of several statements, in points of the index, rounded to one decimal. Null where the group is too small to
 * be shown at all.
 *
 * @example smallestChange(20) // 13.9
 */
export function smallestChange(answers: number): number | null {
  if (answers < ATOM_LIMIT) return null
  const change = smallestVisibleChange(answers, defaultPhi(2))
  return change === null ? null : Math.round(change * 10) / 10
}
