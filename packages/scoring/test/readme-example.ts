import {
  countAnswers,
  counterLayoutOf,
  countMoments,
  scoreOrganisation,
  type ScoreRow,
  type ScoreTree,
} from '../src/index.ts'

/** The README's example: the lines between the marks are its text. */
export function readmeExample(console: { log: (row: ScoreRow | undefined) => void }): void {
  // <example>
  const tree: ScoreTree = {
    items: ['E1', 'E2'].map((id) => ({ id: `item:${id}`, categories: 6, reversed: false, scored: true })),
    nodes: [{ id: 'total', parts: ['item:E1', 'item:E2'].map((id) => ({ id, weight: 1 })) }],
  }
  const groupOf = new Uint16Array(8) // eight people, all in group 0
  const answers = Uint8Array.of(4, 5, 3, 4, 4, 4, 5, 6, 4, 7, 3, 2, 4, 4, 5, 5) // person by person; 7 is "don't know"
  const counters = countAnswers(counterLayoutOf(tree), 1, groupOf, answers)
  const moments = countMoments(tree, counters, groupOf, answers)
  const units = [{ id: 'city', parentId: null, frame: 10, respondents: 8, published: true }]
  const rows = scoreOrganisation({ tree, units, counters, atomIds: ['city'], moments, collection: 'persons' })
  console.log(rows.at(-1)) // { unitId: 'city', nodeId: 'total', mean: 62.857..., low: 54.89..., high: 70.17..., ... }
  // </example>
}
