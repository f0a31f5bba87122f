import { answerToScore } from '../scales/answer-to-score.ts'
import { type PreparedNode, prepareTree } from '../scales/prepared-tree.ts'
import type { NodeId, ScoreTree } from '../scales/score-tree.ts'
import { SENSITIVE_BEYOND } from './two-way-fit.ts'
import { addPerson, addSums, emptyTwoWaySums, twoWayMeans, type TwoWaySums } from './two-way-sums.ts'

/** The check is made for an organisation as a whole, and for any other group of at least this many (method 1.2). */
export const SENSITIVITY_LIMIT = 20

/**
 * The nodes of one group of people whose score is sensitive to "don't know" (method 1.2): |C - B| > 2, see
 * `isSensitiveToDontKnow`. A node of one item has nothing to compare and is never among them.
 *
 * @param answers packed, person by person, items in the order of the tree: the rows of the group
 */
export function sensitiveNodes(tree: ScoreTree, answers: Uint8Array): readonly NodeId[] {
  const items = tree.items.length
  if (items === 0 || answers.length % items !== 0)
    throw new Error(`${answers.length} answers do not fit ${items} items: pass whole persons`)
  return sensitivityCheck(tree, { groups: 1, groupOf: new Uint32Array(answers.length / items), answers })([0])
}

/**
 * `sensitiveNodes` for many groups that are made of the same atoms: every answer is read once, and what it adds is summed
 * up for each group.
 *
 * @param atoms how many, the atom of each row, and the rows as in `sensitiveNodes`
 * @returns asks about the people of some atoms together
 */
export function sensitivityCheck(
  tree: ScoreTree,
  atoms: { readonly groups: number; readonly groupOf: Uint32Array; readonly answers: Uint8Array },
): (some: readonly number[]) => readonly NodeId[] {
  const scoreOf = tree.items.map((item) =>
    item.scored
      ? Float64Array.from({ length: item.categories + 2 }, (_, code) => answerToScore(item, code) ?? NaN)
      : null,
  )
  const nodes = prepareTree(tree).filter((node) => node.items.length > 1)
  const sumsOf = nodes.map((node) => sumUp(node, tree.items.length, atoms, scoreOf))
  return (some) =>
    nodes.flatMap((node, place) => {
      const together = emptyTwoWaySums(node.items.length)
      for (const atom of some) addSums(together, sumsOf[place]![atom]!)
      return isSensitive(node, together) ? [node.id] : []
    })
}

function sumUp(
  node: PreparedNode,
  items: number,
  { groups, groupOf, answers }: Parameters<typeof sensitivityCheck>[1],
  scoreOf: readonly (Float64Array | null)[],
): readonly TwoWaySums[] {
  const width = node.items.length
  const columns = node.items.map(({ index }) => index)
  const sums = Array.from({ length: groups }, () => emptyTwoWaySums(width))
  const row = new Float64Array(width)
  for (let person = 0; person < groupOf.length; person++) {
    for (let place = 0; place < width; place++) {
      const index = columns[place]!
      const code = answers[person * items + index]!
      const score = scoreOf[index]![code]
      if (score === undefined)
        throw new Error(`Code ${code} is no answer to item ${index}: codes go from 0 to ${scoreOf[index]!.length - 1}`)
      row[place] = score
    }
    addPerson(sums[groupOf[person]!]!, row)
  }
  return sums
}

function isSensitive(node: PreparedNode, sums: TwoWaySums): boolean {
  // Where nobody left anything out both means are the same.
  if (sums.missed.every((missed) => missed === 0)) return false
  const means = twoWayMeans(
    sums,
    node.items.map(({ share }) => share),
  )
  return means !== null && Math.abs(means.fitted - means.published) > SENSITIVE_BEYOND
}
