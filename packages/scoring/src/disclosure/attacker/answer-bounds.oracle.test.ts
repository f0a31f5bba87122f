import { expect, test } from 'vitest'
import { randomNumbers } from '../../../test/examples.ts'
import { publishableGroups } from '../publishable-groups.ts'
import { truncateMean } from '../truncation.ts'
import { boundsOf } from './answer-bounds.ts'
import { highsSolver } from './highs-solver.ts'
import type { LinearRow } from './linear-program.ts'

// Method 5.10, 2: inside a tree the bounds have a closed form; a solver that is not ours is their oracle.

const k = 7
const scores = [0, 20, 40, 60, 80, 100]

interface SampledGroup {
  readonly id: string
  readonly parentId: string | null
  readonly own: number
}

function sampledTree(next: () => number): SampledGroup[] {
  const size = 1 + Math.floor(next() * 8)
  return Array.from({ length: size }, (_, place) => ({
    id: String(place),
    parentId: place === 0 ? null : String(Math.floor(next() * place)),
    own: Math.floor(next() * 13),
  }))
}

/** An organisation with the answers of everybody to one statement, and what is published of it. */
function sampledOrganisation(next: () => number) {
  const tree = sampledTree(next)
  const shown = publishableGroups(tree, { k })
  // Some organisations crowd one end, so that means are cut.
  const lean = next() * 5
  const people: { readonly above: ReadonlySet<string>; readonly answer: number }[] = []
  const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]))
  for (const { id, own } of tree) {
    const above = new Set<string>()
    for (let at: string | null | undefined = id; at != null; at = parents.get(at)) if (shown.has(at)) above.add(at)
    for (let person = 0; person < own; person++) {
      const step = Math.round(lean + (next() - 0.5) * 4 * next())
      people.push({ above, answer: scores[Math.min(5, Math.max(0, step))]! })
    }
  }
  return { shown, people }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The mean of an atom as it is published: cut near the ends, and then known only to lie beyond. */
function publishedMean(answers: readonly number[]) {
  const exact = meanOf(answers)
  const { mean, truncated } = truncateMean(exact, answers.length)
  if (truncated === 'low') return { mean, low: 0, high: mean }
  return truncated === 'high' ? { mean, low: mean, high: 100 } : { mean, low: exact, high: exact }
}

test('bounds of one to four answers equal those of a linear program over 1 000 sampled organisations', async () => {
  const solve = await highsSolver()
  const next = randomNumbers(51_002)
  let [asked, cut] = [0, 0]
  while (asked < 1_000) {
    const { shown, people } = sampledOrganisation(next)
    if (shown.size === 0) continue
    asked++
    // An atom is the people of exactly the same published groups.
    const atoms = new Map<string, number[]>()
    people.forEach(({ above }, person) => {
      const key = [...above].join(' ')
      if (above.size > 0) atoms.set(key, [...(atoms.get(key) ?? []), person])
    })
    const members = [...atoms.values()]
    const means = members.map((each) => publishedMean(each.map((person) => people[person]!.answer)))
    const atom = Math.floor(next() * members.length)
    const colluders = Math.floor(next() * 3)
    const some = 1 + Math.floor(next() * 4)
    const [mean, own] = [means[atom]!, members[atom]!]
    if (mean.low < mean.high) cut++
    const known = own.slice(0, colluders)

    // The last variable is the mean of the answers that are asked about.
    const goal = people.length
    const rows: LinearRow[] = [
      // Every published group: its mean weighs its atoms by their people, each as it is published.
      ...[...shown].flatMap((group): LinearRow[] => {
        const inside = members.flatMap((each, at) => (people[each[0]!]!.above.has(group) ? [at] : []))
        const isExact = (at: number) => means[at]!.low === means[at]!.high
        const sum = inside.filter(isExact).reduce((total, at) => total + members[at]!.length * means[at]!.mean, 0)
        const terms = inside.filter(isExact).flatMap((at) => members[at]!.map((person) => [person, 1] as const))
        return terms.length === 0 ? [] : [{ terms, low: sum, high: sum }]
      }),
      ...members.flatMap((each, at): LinearRow[] => {
        const { low, high } = means[at]!
        return [{ terms: each.map((person) => [person, 1]), low: each.length * low, high: each.length * high }]
      }),
      ...known.map((person): LinearRow => {
        const { answer } = people[person]!
        return { terms: [[person, 1]], low: answer, high: answer }
      }),
      {
        terms: [...own.slice(colluders, colluders + some).map((person) => [person, 1] as const), [goal, -some]],
        low: 0,
        high: 0,
      },
    ]
    const bound = (direction: 'maximise' | 'minimise') =>
      solve({ variables: people.length + 1, rows, goal, direction })!.values[goal]!
    const knownSum = known.reduce((total, person) => total + people[person]!.answer, 0)
    const closed = boundsOf({ answers: own.length, low: mean.low, high: mean.high }, some, colluders, knownSum)
    expect(bound('minimise')).toBeCloseTo(closed.low, 4)
    expect(bound('maximise')).toBeCloseTo(closed.high, 4)
  }
  expect(cut).toBeGreaterThan(50)
})
