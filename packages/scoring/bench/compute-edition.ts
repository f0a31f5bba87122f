// How long an edition of the country takes. Run: node --import @oxc-node/core/register bench/compute-edition.ts
import { computeEdition } from '../src/benchmark/compute-edition.ts'
import type { EditionMember, SharingLevel } from '../src/benchmark/edition.ts'

const GROUPS = ['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9']

function main(): void {
  for (const [organisations, nodeCount] of [
    [290, 70],
    [290, 300],
    [2300, 70],
  ] as const) {
    const members = Array.from({ length: organisations }, (_, place): EditionMember => {
      const skrGroup = GROUPS[place % GROUPS.length]!
      const sharingLevel = (place % 10 < 1 ? 0 : place % 10 < 4 ? 1 : 2) satisfies SharingLevel
      return {
        organisationId: String(place),
        code: String(place),
        mainGroup: skrGroup[0]!,
        skrGroup,
        sharingLevel,
        eligible: true,
      }
    })
    const nodes = Array.from({ length: nodeCount }, (_, node) => `node:${node}`)
    const values = members.map((_, place) => nodes.map((__, node) => ((place * 7919 + node * 104729) % 1000) / 10))
    const variances = members.map(() => nodes.map(() => 2))
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now()
      computeEdition({ nodes, members, values, variances, tree: [], placed: [], seed: 1 })
      return performance.now() - start
    }).toSorted((a, b) => a - b)
    console.log(`${organisations} organisations x ${nodeCount} nodes: median of 7 ${times[3]!.toFixed(0)} ms`)
  }
}

main()
