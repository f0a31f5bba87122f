import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { computeEdition } from './compute-edition.ts'
import { computePlaces } from './edition-places.ts'
import type { EditionMember, EditionPosition, EditionToCompute, SharingLevel } from './edition.ts'
import { likelyPlaces } from './likely-place.ts'
import { threeWayCount } from './three-way-count.ts'
import { weightRanges } from './weight-range.ts'

const NODES = ['total', 'dimension:a', 'dimension:b', 'item:E1']

function member(place: number, sharingLevel: SharingLevel, skrGroup = 'A2'): EditionMember {
  const code = `${skrGroup}-${sharingLevel}-${String(place).padStart(3, '0')}`
  return { organisationId: code, code, mainGroup: skrGroup[0]!, skrGroup, sharingLevel, eligible: true }
}

const members = (count: number, sharingLevel: SharingLevel, skrGroup = 'A2') =>
  Array.from({ length: count }, (_, place) => member(place, sharingLevel, skrGroup))

function edition(all: readonly EditionMember[], other: Partial<EditionToCompute> = {}): EditionToCompute {
  const random = randomNumbers(17)
  const values = all.map(() => {
    const [a, b] = [30 + 40 * random(), 30 + 40 * random()]
    return [(2 * a + b) / 3, a, b, a]
  })
  return {
    nodes: NODES,
    members: all,
    values,
    variances: all.map(() => NODES.map(() => 1 + 3 * random())),
    tree: [
      {
        id: 'total',
        parts: [
          { id: 'dimension:a', weight: 2 },
          { id: 'dimension:b', weight: 1 },
        ],
      },
      { id: 'dimension:a', parts: [{ id: 'item:E1', weight: 1 }] },
    ],
    placed: ['total', 'dimension:a', 'dimension:b'],
    seed: 4,
    ...other,
  }
}

function positions(input: EditionToCompute, cohortKey: string, nodeId: string) {
  return computeEdition(input)
    .positions.filter((each) => each.cohortKey === cohortKey && each.nodeId === nodeId)
    .map(({ place, ...position }) => ({ ...position, ...place }))
}

describe('the places of an edition', () => {
  test('are those of the single functions, in every cohort', () => {
    const all = [...members(14, 2, 'A2'), ...members(16, 3, 'B3')]
    const input = edition(all)
    for (const [cohortKey, isIn] of [
      ['all', () => true],
      ['group:B3', (each: EditionMember) => each.skrGroup === 'B3'],
    ] as const) {
      const inside = all.flatMap((each, place) => (isIn(each) ? [place] : []))
      const values = inside.map((place) => input.values[place]![0]!)
      const variances = inside.map((place) => input.variances[place]![0]!)
      const codes = inside.map((place) => all[place]!.code)
      const likely = likelyPlaces({ seed: 4, indicator: 'total', codes, values, variances })
      const ranges = weightRanges(
        inside.map((place) => input.values[place]!.slice(1, 3)),
        [2, 1],
      )
      positions(input, cohortKey, 'total').forEach((position, row) => {
        const others = <Each>(from: readonly Each[]) => from.filter((_, at) => at !== row)
        const count = threeWayCount(
          { value: values[row]!, variance: variances[row]! },
          { values: others(values), variances: others(variances) },
        )
        expect(position).toMatchObject({
          likelyLow: likely[row]!.low,
          likelyHigh: likely[row]!.high,
          higherThan: count.higherThan,
          lowerThan: count.lowerThan,
          placeReason: null,
          weightLow: ranges[row]!.low,
          weightHigh: ranges[row]!.high,
          weightReason: null,
        })
      })
    }
  })

  test('are the same bytes however the nodes are divided among workers, and in whatever order members come', () => {
    const input = edition([...members(20, 2), ...members(12, 1), ...members(2, 0)])
    const whole = computeEdition(input)
    const parts = [['dimension:b'], ['total', 'dimension:a']].map((nodes) => computePlaces(input, nodes))
    const divided = computeEdition(input, new Map(parts.flatMap((part) => [...part])))
    expect(JSON.stringify(divided)).toBe(JSON.stringify(whole))
    const turned = {
      ...input,
      members: input.members.toReversed(),
      values: input.values.toReversed(),
      variances: input.variances.toReversed(),
    }
    const byMember = (each: EditionPosition) => `${each.organisationId} ${each.cohortKey} ${each.nodeId}`
    const sorted = (all: readonly EditionPosition[]) => all.toSorted((a, b) => (byMember(a) < byMember(b) ? -1 : 1))
    expect(sorted(computeEdition(turned).positions)).toEqual(sorted(whole.positions))
  })

  test('hold the three-way count within the others and the ranges within their number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 2 }),
        (named, anonymous, own) => {
          const input = edition([...members(named, 2), ...members(anonymous, 1), ...members(own, 0)])
          for (const position of computeEdition(input).positions) {
            const { others } = position
            const { likelyLow, likelyHigh, higherThan, lowerThan, placeReason, weightReason } = position.place
            expect(placeReason === null).toBe(likelyLow !== null && higherThan !== null)
            // Where there is no position there is no place either.
            if (position.position === null) expect([placeReason, weightReason]).not.toContain(null)
            if (placeReason !== null) continue
            expect(others).toBeGreaterThanOrEqual(10)
            expect(higherThan! + lowerThan!).toBeLessThanOrEqual(others)
            expect(likelyLow).toBeGreaterThanOrEqual(1)
            expect(likelyHigh).toBeLessThanOrEqual(others + 1)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('of an own-only member are its own, and it moves nobody else’s', () => {
    const named = members(15, 2)
    const input = edition([...named, member(0, 0)])
    const alone = {
      ...input,
      members: named,
      values: input.values.slice(0, 15),
      variances: input.variances.slice(0, 15),
    }
    const [beside, without] = [positions(input, 'all', 'total'), positions(alone, 'all', 'total')]
    expect(beside.slice(0, 15)).toEqual(without)
    expect(beside[15]).toMatchObject({ others: 15, placeReason: null, weightReason: null })
  })

  test('are not shown among fewer than 10 others, nor where anonymous members allow only a mean', () => {
    const few = positions(edition(members(10, 2)), 'all', 'total')
    expect(few[0]).toMatchObject({ others: 9, likelyLow: null, placeReason: 'hidden', weightReason: 'hidden' })
    const secret = positions(edition([...members(20, 2), ...members(6, 1)]), 'all', 'total')
    expect(secret[0]).toMatchObject({
      position: null,
      placeReason: 'hidden',
      weightReason: 'hidden',
      gapReason: 'hidden',
    })
  })

  test('are there for the nodes that pages show, and say so on the others', () => {
    const input = edition(members(12, 2))
    expect(positions(input, 'all', 'item:E1')[0]).toMatchObject({
      position: expect.any(Number),
      likelyLow: null,
      placeReason: 'notApplicable',
      weightReason: 'notApplicable',
    })
    // A node of one part has no weights to change.
    expect(positions(input, 'all', 'dimension:a')[0]).toMatchObject({
      placeReason: null,
      weightReason: 'notApplicable',
    })
  })

  test('without intervals are for joint answers only those under other weights', () => {
    const input = edition(members(12, 2))
    const joint = { ...input, variances: input.variances.map((row) => row.map(() => null)) }
    const [first] = positions(joint, 'all', 'total')
    expect(first).toMatchObject({ likelyLow: null, higherThan: null, placeReason: 'joint', weightReason: null })
    expect(first!.weightLow).not.toBeNull()
  })

  test('of who has no value, or not on every part, are missing', () => {
    const input = edition(members(13, 2))
    const values = input.values.map((row, place) =>
      place === 0 ? [null, null, row[2]!, null] : place === 1 ? [row[0]!, null, row[2]!, null] : row,
    )
    const [none, some] = positions({ ...input, values }, 'all', 'total')
    expect(none).toMatchObject({ placeReason: 'missing', weightReason: 'missing', gapReason: 'missing' })
    expect(some).toMatchObject({ placeReason: null, weightReason: 'missing' })
  })

  test('a gap needs 15 others, and says so below', () => {
    expect(positions(edition(members(15, 2)), 'all', 'total')[0]).toMatchObject({
      bestQuarterGap: null,
      gapReason: 'hidden',
    })
    expect(positions(edition(members(16, 2)), 'all', 'total')[0]).toMatchObject({ gapReason: null })
  })

  test('refuse what does not fit together', () => {
    const input = edition(members(12, 2))
    expect(() => computeEdition({ ...input, placed: ['area:x'] })).toThrow('none of the nodes')
    expect(() => computeEdition({ ...input, variances: input.variances.map((row) => row.map(() => 0)) })).toThrow(
      'width 0',
    )
    expect(() => computeEdition({ ...input, nodes: NODES.slice(0, 3) })).toThrow('pass its values')
  })
})
