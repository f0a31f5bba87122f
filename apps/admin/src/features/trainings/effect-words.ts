import { changeWord, type Change, type ChangeWord } from '../../lib/change.ts'

export const words: readonly ChangeWord[] = ['higher', 'slightlyHigher', 'equal', 'unknown', 'slightlyLower', 'lower']

/** How many factors have changed in which way; those that are not compared apart. */
export function countChanges(changes: readonly Change[]): {
  readonly counts: readonly { readonly word: ChangeWord; readonly count: number }[]
  readonly notCompared: number
} {
  const found = changes.map(changeWord)
  return {
    counts: words
      .map((word) => ({ word, count: found.filter((one) => one === word).length }))
      .filter(({ count }) => count > 0),
    notCompared: found.filter((one) => one === null).length,
  }
}

/**
 * What may be said of the trained factors beside the others in one sentence. `up`: some are clearly higher; `upLikeOthers`: so are at
 * least as large a share of the others, so the programme does not stand out; `down`: some are clearly lower and none higher; `unclear`: neither.
 */
export function effectVerdict(
  trained: readonly Change[],
  others: readonly Change[],
): 'up' | 'upLikeOthers' | 'down' | 'unclear' | 'notCompared' {
  const isUp = (change: Change) => ['higher', 'slightlyHigher'].includes(changeWord(change) ?? '')
  const isDown = (change: Change) => ['lower', 'slightlyLower'].includes(changeWord(change) ?? '')
  const compared = trained.filter((change) => changeWord(change) !== null)
  if (compared.length === 0) return 'notCompared'
  const risen = compared.filter(isUp).length
  if (risen === 0) return compared.some(isDown) ? 'down' : 'unclear'
  const beside = others.filter((change) => changeWord(change) !== null)
  const shareOfOthers = beside.length === 0 ? 0 : beside.filter(isUp).length / beside.length
  return shareOfOthers >= risen / compared.length ? 'upLikeOthers' : 'up'
}
