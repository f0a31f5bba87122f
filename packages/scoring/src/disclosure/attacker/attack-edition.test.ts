import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../../test/examples.ts'
import { computeEdition } from '../../benchmark/compute-edition.ts'
import type { SharingLevel } from '../../benchmark/edition.ts'
import { harrellDavis } from '../../statistics/harrell-davis.ts'
import { quantile } from '../../statistics/quantile.ts'
import { attackEdition, mergeAttacks } from './attack-edition.ts'
import type { StoredEdition, StoredFigure, StoredNode } from './stored-edition.ts'

/** Sizes of the SKR groups of municipalities. */
const sizes = { A1: 3, A2: 43, B3: 21, B4: 52, B5: 35, C6: 29, C7: 52, C8: 40, C9: 15 }

interface Country {
  readonly ownOnly?: number
  readonly anonymous: number
  readonly nodes?: number
  readonly seed?: number
  readonly groups?: Partial<Record<keyof typeof sizes, number>>
}

/** An edition of a made-up country, computed by the product's own program and read back as it is stored. */
function editionOf({ ownOnly = 0.1, anonymous, nodes: count = 2, seed = 7, groups = sizes }: Country): StoredEdition {
  const next = randomNumbers(seed)
  const members = Object.entries(groups).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, at) => {
      const draw = next()
      const sharingLevel: SharingLevel = draw < ownOnly ? 0 : draw < ownOnly + anonymous ? 1 : 2
      const organisationId = `${group} ${at}`
      return {
        organisationId,
        code: organisationId,
        mainGroup: group[0]!,
        skrGroup: group,
        sharingLevel,
        eligible: true,
        roundId: `round of ${organisationId}`,
      }
    }),
  )
  const nodes = Array.from({ length: count }, (_, at) => `node:${at}`)
  const six = () => next() + next() + next() + next() + next() + next() - 3
  const values = members.map(() => nodes.map(() => 51 + 4.9 * six()))
  const variances = values.map((row) => row.map(() => 4))
  const { cohorts, figures, positions } = computeEdition({
    nodes,
    members,
    values,
    variances,
    tree: [],
    placed: [],
    seed: 1,
  })
  const stored = nodes.map((nodeId, node): StoredNode => ({
    nodeId,
    values: Float64Array.from(values, (row) => row[node]!),
    figures: cohorts.map(({ key }) => figures.find((each) => each.cohortKey === key && each.nodeId === nodeId) ?? null),
    told: cohorts.map(({ key }) =>
      positions.some((each) => each.cohortKey === key && each.nodeId === nodeId && each.position !== null),
    ),
  }))
  return { editionId: `edition ${seed}`, members, cohorts, nodes: stored }
}

const attack = (edition: StoredEdition, earlier: readonly StoredEdition[] = []) =>
  attackEdition(edition, { earlier, wanted: edition.nodes.map(({ nodeId }) => nodeId), seed: 1 })

/** The same edition with one row of its first node published otherwise. */
function mutated(
  edition: StoredEdition,
  cohortKey: string,
  change: (figure: StoredFigure) => Partial<StoredFigure>,
): StoredEdition {
  const at = edition.cohorts.findIndex(({ key }) => key === cohortKey)
  const [first, ...rest] = edition.nodes
  const figures = first!.figures.map((figure, cohort) => (cohort === at ? { ...figure!, ...change(figure!) } : figure))
  return { ...edition, nodes: [{ ...first!, figures }, ...rest] }
}

const sortedOf = (edition: StoredEdition, belongs: (group: string) => boolean, least = 1) =>
  Float64Array.from(
    edition.members.flatMap(({ skrGroup, sharingLevel }, place) =>
      sharingLevel >= least && belongs(skrGroup!) ? [edition.nodes[0]!.values[place]!] : [],
    ),
  ).sort()

describe('an edition by the rules', () => {
  test('of a country like the demonstration survives every attack', () => {
    const { findings, counts, ends } = attack(editionOf({ anonymous: 0.35 }))
    expect(findings).toEqual([])
    expect(counts.sums.fewest).toBeGreaterThanOrEqual(5)
    expect(counts.ends.tried).toBeGreaterThan(20)
    expect(ends.coalitions).toBeGreaterThan(60)
  })

  test('divided among threads it gives the same', () => {
    const edition = editionOf({ anonymous: 0.35 })
    const parts = edition.nodes.map(({ nodeId }) => attackEdition(edition, { earlier: [], wanted: [nodeId], seed: 1 }))
    expect(mergeAttacks(parts)).toEqual(attack(edition))
  })

  test('where nobody is anonymous there is nothing to find out', () => {
    const { findings, counts } = attack(editionOf({ ownOnly: 0, anonymous: 0 }))
    expect(findings).toEqual([])
    expect(counts.ends.tried).toBe(0)
  })
})

describe('a careless edition', () => {
  test('one withheld mean more: the few anonymous members of one group stand alone', () => {
    const edition = editionOf({ anonymous: 0.35, groups: { ...sizes, B3: 8 } })
    const small = edition.nodes[0]!.figures.findIndex((figure, at) => {
      const { key } = edition.cohorts[at]!
      const all = sortedOf(edition, (group) => `group:${group}` === key)
      const named = sortedOf(edition, (group) => `group:${group}` === key, 2)
      return key.startsWith('group:') && figure!.organisations === named.length && all.length > named.length
    })
    const { key } = edition.cohorts[small]!
    const all = sortedOf(edition, (group) => `group:${group}` === key)
    const mean = all.reduce((sum, value) => sum + value, 0) / all.length
    const { findings } = attack(mutated(edition, key, () => ({ organisations: all.length, mean })))
    expect(findings.map((finding) => finding.attack)).toContain('sums')
  })

  test('tenths and quartiles of type 7 of a small anonymous group are members’ own values', () => {
    const edition = editionOf({ ownOnly: 0, anonymous: 1, groups: { B3: 9, B4: 20 } })
    const nine = sortedOf(edition, (group) => group === 'B3')
    const careless = mutated(edition, 'group:B3', () => {
      const [p10, q25, median, q75, p90] = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(nine, p)!)
      return { p10: p10!, q25: q25!, median: median!, q75: q75!, p90: p90! }
    })
    expect(attack(edition).findings).toEqual([])
    const attacks = new Set(attack(careless).findings.map((finding) => finding.attack))
    expect(attacks).toEqual(new Set(['order', 'ends']))
  })

  test('a cohort that repeats the figures of a finer one with the same anonymous members', () => {
    // Main group A: A2 and three of A1 who share by name.
    const edition = editionOf({ ownOnly: 0, anonymous: 0.45, seed: 11 })
    const main = sortedOf(edition, (group) => group.startsWith('A'))
    const figure = edition.nodes[0]!.figures[edition.cohorts.findIndex(({ key }) => key === 'main:A')]!
    expect(figure.organisations).toBe(main.length)
    expect(figure.median).toBeNull()
    const careless = mutated(edition, 'main:A', () => ({ median: harrellDavis(main, 0.5) }))
    expect(attack(careless).findings.map((finding) => finding.attack)).toContain('order')
  })

  test('a row that is none of what it should be', () => {
    const edition = editionOf({ anonymous: 0.35 })
    const { findings } = attack(mutated(edition, 'all', ({ mean }) => ({ mean: mean! + 0.01 })))
    expect(findings).toEqual([{ attack: 'figures', cohortKey: 'all', nodeId: 'node:0', members: 0 }])
  })

  test('one member more than in an earlier edition of the year stands alone', () => {
    const edition = editionOf({ anonymous: 0.35 })
    const place = edition.members.findIndex(({ sharingLevel }) => sharingLevel === 1)
    const without = edition.members.map((member, at) =>
      at === place ? { ...member, roundId: 'another round' } : member,
    )
    const { findings } = attack(edition, [{ ...edition, editionId: 'earlier', members: without }])
    expect(findings.map((finding) => finding.attack)).toContain('differences')
    expect(attack(edition, [{ ...edition, editionId: 'earlier' }]).findings).toEqual([])
  })
})
