// How fast answers become counters, against the plain way to write it. Run: node --import @oxc-node/core/register bench/count-answers.ts
// (or any runner that takes TypeScript). Ratios are of one run on one core; absolute figures depend on the machine.
import { countAnswers } from '../src/counting/count-answers.ts'

const ITEMS = 30
const GROUPS = 150
const LAYOUT = { items: ITEMS, stride: 8 }

function main(): void {
  console.log('answers        counted here      Map per group, item and code      ratio')
  for (const answersWanted of [100_000, 1_000_000, 10_000_000, 70_000_000]) {
    const { groupOf, answers } = madeUpAnswers(Math.round(answersWanted / ITEMS))
    const here = fastest(answers.length <= 10_000_000 ? 40 : 7, () => countAnswers(LAYOUT, GROUPS, groupOf, answers))
    // The naive way takes half a minute for the largest set: its pace is known from the smaller ones.
    const naive = answers.length <= 10_000_000 ? fastest(2, () => countWithMap(groupOf, answers)) : null
    const pace = (ms: number) => `${(answers.length / ms / 1e6).toFixed(3)} G/s`
    console.log(
      String(answers.length).padEnd(14),
      `${here.toFixed(1)} ms  ${pace(here)}`.padEnd(17),
      (naive === null ? '-' : `${naive.toFixed(0)} ms  ${pace(naive)}`).padEnd(33),
      naive === null ? '' : `${(naive / here).toFixed(0)} x`,
    )
  }
}

/** Six answers, some "don't know" and skipped, in mixed groups; the same in every run. */
function madeUpAnswers(rows: number): { groupOf: Uint16Array; answers: Uint8Array } {
  const answers = new Uint8Array(rows * ITEMS)
  let state = 1
  for (let at = 0; at < answers.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const draw = (state >>> 16) % 100
    answers[at] =
      draw < 1 ? 0 : draw < 10 ? 1 : draw < 27 ? 2 : draw < 52 ? 3 : draw < 77 ? 4 : draw < 90 ? 5 : draw < 95 ? 6 : 7
  }
  return { groupOf: Uint16Array.from({ length: rows }, (_, row) => (row * 7919) % GROUPS), answers }
}

function countWithMap(groupOf: Uint16Array, answers: Uint8Array): Map<string, number> {
  const counts = new Map<string, number>()
  for (let row = 0; row < groupOf.length; row++)
    for (let item = 0; item < ITEMS; item++) {
      const key = `${groupOf[row]}:${item}:${answers[row * ITEMS + item]}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

/** The best of some runs: what the machine can do when nothing else disturbs it. */
function fastest(runs: number, work: () => unknown): number {
  let best = Infinity
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

main()
