import { answerToScore } from '../scales/answer-to-score.ts'
import { type PreparedNode, prepareTree } from '../scales/prepared-tree.ts'
import type { NodeId, ScoreTree } from '../scales/score-tree.ts'
import { SENSITIVE_BEYOND } from './two-way-fit.ts'
import { addPerson, emptyTwoWaySums, twoWayMeans } from './two-way-sums.ts'

/** The check is made for an organisation as a whole, and for any other group of at least this many (method 1.2). */
export const SENSITIVITY_LIMIT = 20

/**
 * The nodes of one group of people whose score is sensitive to "don't know" (method 1.2): |C - B| > 2, see
 * `isSensitiveToDontKnow`. A node of one item has nothing to compare and is never among them.
 *
 * @param answers packed, person by person, items in the order of the tree: the rows of the group
 */
export function sensitiveNodes(tree: ScoreTree, answers: Uint8Array): readonly NodeId[] {
  return sensitivityCheck(tree)(answers)
}

/** `sensitiveNodes` for many groups of one instrument: what depends on the tree alone is prepared once. */
export function sensitivityCheck(tree: ScoreTree): (answers: Uint8Array) => readonly NodeId[] {
  const items = tree.items.length
  const scoreOf = tree.items.map((item) =>
    item.scored
      ? Float64Array.from({ length: item.categories + 2 }, (_, code) => answerToScore(item, code) ?? NaN)
      : null,
  )
  const nodes = prepareTree(tree).filter((node) => node.items.length > 1)
  return (answers) => {
    if (items === 0 || answers.length % items !== 0)
      throw new Error(`${answers.length} answers do not fit ${items} items: pass whole persons`)
    return nodes.filter((node) => isSensitive(node, answers, items, scoreOf)).map((node) => node.id)
  }
}

function isSensitive(
  node: PreparedNode,
  answers: Uint8Array,
  items: number,
  scoreOf: readonly (Float64Array | null)[],
): boolean {
  const width = node.items.length
  const sums = emptyTwoWaySums(width)
  const row = new Float64Array(width)
  let missing = 0
  for (let at = 0; at < answers.length; at += items) {
    for (let place = 0; place < width; place++) {
      const { index } = node.items[place]!
      const code = answers[at + index]!
      const score = scoreOf[index]![code]
      if (score === undefined)
        throw new Error(`Code ${code} is no answer to item ${index}: codes go from 0 to ${scoreOf[index]!.length - 1}`)
      row[place] = score
      if (Number.isNaN(score)) missing++
    }
    addPerson(sums, row)
  }
  // Where nobody left anything out both means are the same.
  if (missing === 0) return false
  const means = twoWayMeans(
    sums,
    node.items.map(({ share }) => share),
  )
  return means !== null && Math.abs(means.fitted - means.published) > SENSITIVE_BEYOND
}
