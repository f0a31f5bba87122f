import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computed, edition, mean, members, sortedValues } from '../../test/edition-examples.ts'
import { randomNumbers } from '../../test/examples.ts'
import { computeEdition } from './compute-edition.ts'
import type { EditionMember } from './edition.ts'

describe('anonymous members', () => {
  test('are left out where fewer than five would be told apart', () => {
    const input = edition([...members(20, 'A2', 2), ...members(4, 'A2', 1)])
    const result = computed(input)
    expect(result.cohort('group:A2')).toMatchObject({ members: 20, namedMembers: 20 })
    expect(result.figure('group:A2').mean).toBeCloseTo(mean(sortedValues(input, (each) => each.sharingLevel === 2)), 12)
    expect(result.position('A2-1-0', 'group:A2')).toMatchObject({ others: 20, reason: null })
  })

  test('from five to nine enter the mean only: nothing beyond it is shown there', () => {
    const result = computed(edition([...members(20, null, 2), ...members(5, null, 1)]))
    expect(result.figure('all')).toMatchObject({ organisations: 25, median: null, q25: null, reason: null })
    expect(result.figure('all').mean).not.toBeNull()
    expect(result.position('null-2-0', 'all')).toMatchObject({ others: 24, position: null, reason: 'hidden' })
    const ten = computed(edition([...members(20, null, 2), ...members(10, null, 1)]))
    expect(ten.figure('all').median).not.toBeNull()
    expect(ten.position('null-2-0', 'all')!.position).not.toBeNull()
  })

  test('of a small group do not follow from its main group minus the other group', () => {
    // Three anonymous in A1, twelve in A2: with both A and A2 shown on all, the three would be a subtraction.
    const result = computed(
      edition([...members(6, 'A1', 2), ...members(3, 'A1', 1), ...members(20, 'A2', 2), ...members(12, 'A2', 1)]),
    )
    const anonymous = (key: string) => result.cohort(key).members - result.cohort(key).namedMembers
    expect([anonymous('all'), anonymous('main:A'), anonymous('group:A1'), anonymous('group:A2')]).toEqual([
      15, 15, 0, 0,
    ])
  })

  test('enter quartiles from twenty and tenths from fifty in every atom', () => {
    const shown = (anonymous: number) => {
      const { median, q25, p10 } = computed(edition([...members(40, null, 2), ...members(anonymous, null, 1)])).figure(
        'all',
      )
      return [median, q25, p10].map((figure) => figure !== null)
    }
    expect([19, 20, 49, 50].map(shown)).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, false],
      [true, true, true],
    ])
  })

  test('of a group are told beyond the mean once, in the finest cohort that holds just them', () => {
    const groups = [...members(20, 'A1', 2), ...members(20, 'A2', 2), ...members(25, 'A2', 1), ...members(20, 'B3', 2)]
    const result = computed(edition(groups))
    expect(result.figure('group:A2').median).not.toBeNull()
    for (const wider of ['main:A', 'all']) {
      expect(result.figure(wider)).toMatchObject({ median: null, q25: null, reason: null })
      expect(result.figure(wider).mean).not.toBeNull()
    }
    // With anonymous ones of another group in it the country says something of its own.
    const more = computed(edition([...groups, ...members(10, 'B3', 1)]))
    expect(more.figure('all').median).not.toBeNull()
  })

  test('a group of seven keeps its mean, and the country keeps its median', () => {
    const groups = ['A2', 'B4', 'C6', 'C7', 'C8'].flatMap((group) => [
      ...members(14, group, 2),
      ...members(12, group, 1),
    ])
    const result = computed(edition([...groups, ...members(12, 'B3', 2), ...members(7, 'B3', 1)]))
    expect(result.figure('group:B3')).toMatchObject({ organisations: 19, median: null })
    expect(result.figure('group:B3').mean).not.toBeNull()
    expect(result.figure('all').median).not.toBeNull()
    expect(result.figure('group:C6').median).not.toBeNull()
    expect(result.figure('main:C').q75).not.toBeNull()
  })

  test('without a value on a node are not counted as cover for those who have one', () => {
    const input = edition([...members(20, null, 2), ...members(12, null, 1)], ['total', 'factor:a'])
    const values = input.values.map((row, place) => (place < 28 ? row : [row[0]!, null]))
    const result = computed({ ...input, values })
    expect(result.figure('all')).toMatchObject({ organisations: 32 })
    // Eight anonymous values are left: the mean is shown on 28, nothing beyond it.
    expect(result.figure('all', 'factor:a')).toMatchObject({ organisations: 28, median: null })
    const fewer = input.values.map((row, place) => (place < 24 ? row : [row[0]!, null]))
    expect(computed({ ...input, values: fewer }).figure('all', 'factor:a')).toMatchObject({
      organisations: 20,
      reason: null,
    })
  })

  test('whatever the country: what can be derived holds none or five of them, beyond the mean none or ten', () => {
    const groups = ['A1', 'A2', 'B3', 'B4', 'C5', 'C6', 'C7']
    const country = fc.array(fc.tuple(fc.nat(9), fc.nat(16)), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(country, fc.double({ min: 0, max: 0.4, noNaN: true }), fc.nat(1e6), (sizes, gaps, seed) => {
        const all = sizes.flatMap(([named, anonymous], place) => [
          ...members(named, groups[place]!, 2),
          ...members(anonymous, groups[place]!, 1),
        ])
        const random = randomNumbers(seed)
        const input = edition(all, ['total', 'factor:a'])
        const values = input.values.map((row) => [row[0]!, random() < gaps ? null : row[1]!])
        const { figures } = computeEdition({ ...input, values })
        input.nodes.forEach((nodeId, node) => {
          const told = (isBeyondMean: boolean) =>
            figures.filter((figure) => {
              const isShown = figure.nodeId === nodeId && (isBeyondMean ? figure.median : figure.mean) !== null
              const named = all.filter(
                (each, place) =>
                  isIn(each, figure.cohortKey) && each.sharingLevel === 2 && values[place]![node] !== null,
              )
              return isShown && figure.organisations > named.length
            })
          for (const { isBeyondMean, least } of [
            { isBeyondMean: false, least: 5 },
            { isBeyondMean: true, least: 10 },
          ]) {
            const shown = told(isBeyondMean)
            const classes = new Map<string, number>()
            all.forEach((each, place) => {
              if (each.sharingLevel !== 1 || values[place]![node] === null) return
              const inside = shown.map((figure) => isIn(each, figure.cohortKey) + '').join()
              if (inside.includes('true')) classes.set(inside, (classes.get(inside) ?? 0) + 1)
            })
            for (const count of classes.values()) expect(count).toBeGreaterThanOrEqual(least)
          }
        })
      }),
      { numRuns: 200 },
    )
  })
})

function isIn({ mainGroup, skrGroup }: EditionMember, cohortKey: string): boolean {
  return cohortKey === 'all' || cohortKey === `main:${mainGroup}` || cohortKey === `group:${skrGroup}`
}
