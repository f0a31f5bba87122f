import { describe, expect, test } from 'vitest'
import { computed, edition, mean, members, sortedValues } from '../../test/edition-examples.ts'
import { harrellDavis } from '../statistics/harrell-davis.ts'
import { quantile } from '../statistics/quantile.ts'
import { computeEdition } from './compute-edition.ts'
import type { SharingLevel } from './edition.ts'
import { positionAmong } from './position.ts'

describe('the cohorts of an edition', () => {
  test('are all, the main groups and the groups, parents first', () => {
    const { cohorts } = computed(edition([...members(7, 'B3', 2), ...members(3, 'A1', 2), ...members(20, 'A2', 2)]))
    expect(
      cohorts.map(({ key, kind, parentKey, members: count, shown }) => [key, kind, parentKey, count, shown]),
    ).toEqual([
      ['all', 'all', null, 30, true],
      ['main:A', 'main', 'all', 23, true],
      ['main:B', 'main', 'all', 7, true],
      ['group:A1', 'group', 'main:A', 3, false],
      ['group:A2', 'group', 'main:A', 20, true],
      ['group:B3', 'group', 'main:B', 7, true],
    ])
  })

  test('of countries is all and nothing else', () => {
    const { cohorts, positions } = computed(edition(members(35, null, 3)))
    expect(cohorts.map((cohort) => cohort.key)).toEqual(['all'])
    expect(positions).toHaveLength(35)
  })

  test('leave out red grades, which have no position either', () => {
    const red = members(4, 'A2', 3, { eligible: false }).map((each) => ({
      ...each,
      organisationId: `red-${each.code}`,
    }))
    const result = computed(edition([...members(20, 'A2', 2), ...red]))
    expect(result.cohort('group:A2').members).toBe(20)
    expect(result.position('red-1', 'all')).toBeUndefined()
  })

  test('are in one main group each', () => {
    const strange = members(1, 'A2', 2, { organisationId: 'x', mainGroup: 'B' })
    expect(() => computeEdition(edition([...members(2, 'A2', 2), ...strange]))).toThrow(
      'an SKR group has one main group',
    )
    expect(() => computeEdition(edition(members(1, 'A2', 2, { mainGroup: null })))).toThrow('give both or neither')
  })
})

describe('the statistics of a cohort', () => {
  test('come with its size: others than oneself 5 for the mean, 10, 15 and 35 for the rest', () => {
    const shown = (count: number) => {
      const { mean: average, median, q25, q75, p10, p90 } = computed(edition(members(count, null, 2))).figure('all')
      return [average, median, q25, q75, p10, p90].map((value) => value !== null)
    }
    expect(shown(5)).toEqual([false, false, false, false, false, false])
    expect(shown(6)).toEqual([true, false, false, false, false, false])
    expect(shown(10)).toEqual([true, false, false, false, false, false])
    expect(shown(11)).toEqual([true, true, false, false, false, false])
    expect(shown(15)).toEqual([true, true, false, false, false, false])
    expect(shown(16)).toEqual([true, true, true, true, false, false])
    expect(shown(35)).toEqual([true, true, true, true, false, false])
    expect(shown(36)).toEqual([true, true, true, true, true, true])
  })

  test('weigh every organisation the same, with type 7 where all share by name', () => {
    const input = edition([...members(30, null, 2), ...members(10, null, 3)])
    const values = sortedValues(input, () => true)
    const figure = computed(input).figure('all')
    expect(figure).toMatchObject({ organisations: 40, reason: null })
    expect(figure.mean).toBeCloseTo(mean(values), 12)
    expect([figure.p10, figure.q25, figure.median, figure.q75, figure.p90]).toEqual(
      [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(values, p)),
    )
  })

  test('are Harrell-Davis as soon as one member is anonymous', () => {
    const input = edition([...members(30, null, 2), ...members(50, null, 1)])
    const values = sortedValues(input, () => true)
    const figure = computed(input).figure('all')
    expect([figure.p10, figure.q25, figure.median, figure.q75, figure.p90]).toEqual(
      [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => harrellDavis(values, p)),
    )
  })

  test('leave out those who have no value, and say why nothing is left', () => {
    const input = edition(members(12, null, 2), ['total', 'factor:a', 'factor:b'])
    const gaps = input.values.map((row, place) => [row[0]!, place < 4 ? row[1]! : null, null])
    const result = computed({ ...input, values: gaps })
    expect(result.figure('all')).toMatchObject({ organisations: 12, reason: null })
    expect(result.figure('all', 'factor:a')).toMatchObject({ organisations: 4, mean: null, reason: 'hidden' })
    expect(result.figure('all', 'factor:b')).toMatchObject({ organisations: 0, mean: null, reason: 'missing' })
    expect(result.position('null-2-5', 'all', 'factor:a')).toMatchObject({ position: null, reason: 'missing' })
  })

  test('do not depend on the order of the members, to the last bit', () => {
    const input = edition(
      [...members(20, 'A2', 2), ...members(12, 'A2', 1), ...members(9, 'B3', 2)],
      ['total', 'factor:a'],
    )
    const turned = { ...input, members: input.members.toReversed(), values: input.values.toReversed() }
    const { cohorts, figures } = computeEdition(input)
    expect(computeEdition(turned)).toMatchObject({ cohorts, figures })
  })
})

describe('the position of a member', () => {
  test('is among the others of its own fixed groups', () => {
    const input = edition([...members(20, 'A2', 2), ...members(18, 'B3', 2)])
    const result = computed(input)
    const others = input.values.filter((_, place) => place !== 3 && place < 20).map((row) => row[0]!)
    const own = input.values[3]![0]!
    expect(result.position('A2-2-3', 'group:A2')).toMatchObject({
      organisationId: 'A2-2-3',
      cohortKey: 'group:A2',
      nodeId: 'total',
      others: 19,
      position: positionAmong(others, own),
      bestQuarterGap: result.figure('group:A2').q75! - own,
      reason: null,
    })
    expect(result.position('A2-2-3', 'group:B3')).toBeUndefined()
  })

  test('is there from ten others on, the gap to the best quarter from fifteen', () => {
    const first = (count: number) => computed(edition(members(count, null, 2))).position('null-2-0', 'all')!
    expect(first(10)).toMatchObject({ others: 9, position: null, bestQuarterGap: null, reason: 'hidden' })
    expect(first(11)).toMatchObject({ others: 10, position: expect.any(Number), bestQuarterGap: null, reason: null })
    expect(first(16)).toMatchObject({ others: 15, bestQuarterGap: expect.any(Number) })
  })

  test('exists for those who share nothing, though they are in no figure', () => {
    const input = edition([...members(20, 'A2', 2), ...members(3, 'A2', 0)])
    const result = computed(input)
    const named = sortedValues(input, (member) => member.sharingLevel === 2)
    expect(result.figure('group:A2').organisations).toBe(20)
    expect(result.figure('group:A2').mean).toBeCloseTo(mean(named), 12)
    expect(result.position('A2-0-1', 'group:A2')).toMatchObject({
      others: 20,
      position: positionAmong(named, input.values[21]![0]!),
    })
  })
})

describe('a mistake of the caller', () => {
  test('is named with what to do instead', () => {
    const input = edition(members(3, null, 2))
    expect(() => computeEdition({ ...input, values: [] })).toThrow('one row per member')
    expect(() => computeEdition({ ...input, values: [[1], [2], []] })).toThrow('pass null where it has none')
    expect(() => computeEdition({ ...input, values: [[1], [2], [NaN]] })).toThrow('values are on 0-100')
    expect(() => computeEdition({ ...input, members: [...input.members.slice(1), input.members[1]!] })).toThrow(
      'pass each once',
    )
  })
})

describe('cohorts of named sharers', () => {
  const county = (count: number, sharingLevel: SharingLevel, key = 'county:01') =>
    members(count, 'B3', sharingLevel, { named: [key] })

  test('count named members only, whoever belongs to them, and fall back to all', () => {
    const input = edition([...county(12, 2), ...county(3, 3), ...county(20, 1), ...county(4, 0)])
    const { cohort, figure } = computed(input)
    expect(cohort('county:01')).toEqual({
      key: 'county:01',
      kind: 'county',
      parentKey: 'all',
      members: 15,
      namedMembers: 15,
      shown: true,
    })
    const sorted = sortedValues(input, ({ sharingLevel }) => sharingLevel >= 2)
    expect(figure('county:01')).toMatchObject({ organisations: 15, mean: mean(sorted), reason: null, q25: null })
    // Type 7: no secret is behind it.
    expect(figure('county:01').median).toBe(quantile(sorted, 0.5))
  })

  test('give everybody who belongs to them a position, the anonymous ones as onlookers', () => {
    const input = edition([...county(12, 2), ...county(20, 1), ...county(1, 0)])
    const { position } = computed(input)
    expect(position('B3-2-0', 'county:01')).toMatchObject({ others: 11, reason: null })
    expect(position('B3-1-0', 'county:01')).toMatchObject({ others: 12, reason: null })
    expect(position('B3-0-0', 'county:01')?.position).toBe(
      positionAmong(
        sortedValues(input, ({ sharingLevel }) => sharingLevel === 2),
        input.values.at(-1)![0]!,
      ),
    )
  })

  test('change nothing in the tree: anonymous members are let in as if there were no counties', () => {
    const all = [...members(9, 'A2', 1), ...members(6, 'A1', 1), ...members(30, 'B3', 2)]
    const plain = computed(edition(all))
    const crossed = computed(edition(all.map((each, at) => ({ ...each, named: [`county:0${at % 3}`] }))))
    const ofTree = <Row extends { cohortKey: string }>(rows: readonly Row[]) =>
      rows.filter(({ cohortKey }) => !cohortKey.startsWith('county'))
    expect(ofTree(crossed.figures)).toEqual(plain.figures)
    expect(ofTree(crossed.positions)).toEqual(plain.positions)
  })

  test('hold no figure that an anonymous value could be read from', () => {
    const all = [...county(11, 2), ...county(11, 1)]
    const input = edition(all)
    const moved = {
      ...input,
      values: input.values.map((row, place) => (all[place]!.sharingLevel === 1 ? row.map((x) => 100 - x!) : row)),
    }
    const [before, after] = [computed(input), computed(moved)]
    expect(after.figure('county:01')).toEqual(before.figure('county:01'))
    expect(after.position('B3-2-4', 'county:01')).toEqual(before.position('B3-2-4', 'county:01'))
    expect(after.figure('all')).not.toEqual(before.figure('all'))
  })

  test('have a kind that is known', () => {
    expect(() => computed(edition(members(3, 'A1', 2, { named: ['river:1'] })))).toThrow('of no kind')
  })
})
