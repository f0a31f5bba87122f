import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { harrellDavis } from '../statistics/harrell-davis.ts'
import { quantile } from '../statistics/quantile.ts'
import { computeEdition } from './compute-edition.ts'
import type { EditionMember, EditionToCompute, SharingLevel } from './edition.ts'
import { positionAmong } from './position.ts'

function members(
  count: number,
  skrGroup: string | null,
  sharingLevel: SharingLevel,
  other: Partial<EditionMember> = {},
): EditionMember[] {
  return Array.from({ length: count }, (_, place) => ({
    organisationId: `${skrGroup}-${sharingLevel}-${place}`,
    code: String(place),
    mainGroup: skrGroup?.[0] ?? null,
    skrGroup,
    sharingLevel,
    eligible: true,
    ...other,
  }))
}

/** Values that differ from member to member and node to node. */
function edition(all: readonly EditionMember[], nodes: readonly string[] = ['total']): EditionToCompute {
  const random = randomNumbers(11)
  const values = all.map(() => nodes.map(() => 30 + 40 * random()))
  const variances = all.map(() => nodes.map(() => 2))
  return { nodes, members: all, values, variances, tree: [], placed: [], seed: 1 }
}

function computed(input: EditionToCompute) {
  const { cohorts, figures, positions } = computeEdition(input)
  return {
    cohort: (key: string) => cohorts.find((cohort) => cohort.key === key)!,
    figure: (key: string, nodeId = 'total') =>
      figures.find((figure) => figure.cohortKey === key && figure.nodeId === nodeId)!,
    position: (id: string, key: string, nodeId = 'total') =>
      positions.find((each) => each.organisationId === id && each.cohortKey === key && each.nodeId === nodeId),
    cohorts,
    figures,
    positions,
  }
}

function sortedValues(input: EditionToCompute, isIn: (member: EditionMember) => boolean, node = 0): number[] {
  return input.values
    .filter((_, place) => isIn(input.members[place]!))
    .map((row) => row[node]!)
    .toSorted((a, b) => a - b)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

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
