import type { NodeChange } from '@mognad/model/scores/compare-rounds'
import type { Format } from './report-format.ts'
import type { ReportedChanges } from './read-result.ts'
import { changeSigns, type ChangeWord, type ReportWords } from './report-words.ts'

type Verdict = NonNullable<NodeChange['change']>['verdict']

const wordsOf: Readonly<Record<Verdict, readonly [up: ChangeWord, down: ChangeWord]>> = {
  clear: ['higher', 'lower'],
  certainButSmall: ['slightlyHigher', 'slightlyLower'],
  practicallyEqual: ['equal', 'equal'],
  cannotBeTold: ['unknown', 'unknown'],
}

/** How a change is called; null where the two rounds are not compared. */
export function changeWordOf(change: NodeChange | undefined): ChangeWord | null {
  if (!change?.change) return null
  const [up, down] = wordsOf[change.change.verdict]
  return change.change.difference < 0 ? down : up
}

/** A change with its sign in front: `▲ +6,1`; `-` where it is not compared. */
export function reportChange(change: NodeChange | undefined, format: Format): string {
  const word = changeWordOf(change)
  return word && change?.change ? `${changeSigns[word]} ${format.difference(change.change.difference)}` : '-'
}
reportChange.signs = changeSigns

/** What a reader must know beside the changes. */
export function changeSummary(changes: ReportedChanges | null, say: ReportWords): string {
  return changes ? changes.warnings.map((warning) => say.warnings[warning]).join(' ') : say.noEarlier
}
