import { describe, expect, test } from 'vitest'
import { randomNumbers } from '../../test/examples.ts'
import { mostSimilar, type PeerCandidate } from './peers.ts'

const features = [
  { id: 'population', weight: 2 },
  { id: 'share65', weight: 1 },
  { id: 'commuting', weight: 1 },
]

// Five municipalities by hand. Population 1..5: deviation sqrt(2.5). Share 10, 10, 10, 10, 20: deviation sqrt(20).
// Commuting 0, 0, 4, 4 and none: deviation sqrt(16 / 3).
const five: PeerCandidate[] = [
  { code: 'A', values: [1, 10, 0] },
  { code: 'B', values: [2, 10, 0] },
  { code: 'C', values: [3, 10, 4] },
  { code: 'D', values: [4, 10, 4] },
  { code: 'E', values: [5, 20, null] },
]

describe('the most similar organisations', () => {
  test('are those computed by hand, with what sets them apart', () => {
    const { peers, reason } = mostSimilar(features, five, 'A')
    expect(reason).toBeNull()
    expect(peers.map(({ code }) => code)).toEqual(['B', 'C', 'D', 'E'])
    const squared = [
      (2 * (1 / 2.5)) / 4,
      (2 * (4 / 2.5) + 3) / 4,
      (2 * (9 / 2.5) + 3) / 4,
      // E has no commuting: three of four weights remain.
      (2 * (16 / 2.5) + 100 / 20) / 3,
    ]
    peers.forEach(({ distance }, place) => expect(distance).toBeCloseTo(Math.sqrt(squared[place]!), 12))
    expect(peers[0]!.drivers).toEqual([{ featureId: 'population', share: 1 }])
    expect(peers[1]!.drivers.map(({ featureId }) => featureId)).toEqual(['population', 'commuting'])
    expect(peers[1]!.drivers[0]!.share).toBeCloseTo(3.2 / 6.2, 12)
  })

  test('count no feature for more than three deviations', () => {
    const far = Array.from({ length: 40 }, (_, place) => ({
      code: String(place + 10),
      values: [place < 39 ? place % 2 : 500],
    }))
    const { peers } = mostSimilar([{ id: 'population', weight: 1 }], [...far.slice(38), ...far.slice(0, 1)], '49')
    expect(peers[0]!.distance).toBeLessThanOrEqual(3)
    const whole = mostSimilar([{ id: 'population', weight: 1 }], far, '49').peers
    expect(whole[0]!.distance).toBe(3)
  })

  test('are ten, and of equally near ones those with the lower code', () => {
    const many = Array.from({ length: 30 }, (_, place) => ({
      code: `K${String(place).padStart(2, '0')}`,
      values: [place % 2, 1, 1],
    }))
    const { peers } = mostSimilar(features, many.toReversed(), 'K00')
    expect(peers.map(({ code }) => code)).toEqual([
      'K02',
      'K04',
      'K06',
      'K08',
      'K10',
      'K12',
      'K14',
      'K16',
      'K18',
      'K20',
    ])
    expect(peers[0]).toEqual({ code: 'K02', distance: 0, drivers: [] })
  })

  test('need 70 % of the weight in common; without anybody there is a reason', () => {
    const lonely = [...five, { code: 'F', values: [null, 10, 0] }]
    expect(mostSimilar(features, lonely, 'F')).toEqual({ peers: [], reason: 'noPeers' })
    expect(mostSimilar(features, [five[0]!], 'A')).toEqual({ peers: [], reason: 'noPeers' })
  })

  test('are each other’s at the same distance, whatever the order of the list', () => {
    const random = randomNumbers(9)
    const all = Array.from({ length: 25 }, (_, place) => ({
      code: `K${String(place).padStart(2, '0')}`,
      values: [random(), random(), random() < 0.2 ? null : random()],
    }))
    const distance = (a: string, b: string, list = all) =>
      mostSimilar(features, list, a).peers.find(({ code }) => code === b)?.distance
    for (const { code } of mostSimilar(features, all, 'K03').peers) {
      const back = distance(code, 'K03')
      if (back !== undefined) expect(back).toBeCloseTo(distance('K03', code)!, 12)
      expect(distance('K03', code, all.toReversed())).toBeCloseTo(distance('K03', code)!, 12)
    }
  })

  test('refuse mistakes', () => {
    expect(() => mostSimilar(features, five, 'X')).toThrow('not among the candidates')
    expect(() => mostSimilar(features, [...five, five[0]!], 'A')).toThrow('twice')
    expect(() => mostSimilar(features, [{ code: 'A', values: [1] }], 'A')).toThrow('pass null')
    expect(() => mostSimilar(features, [{ code: 'A', values: [NaN, 1, 1] }], 'A')).toThrow('not a number')
    expect(() => mostSimilar([{ id: 'a', weight: -1 }], [{ code: 'A', values: [1] }], 'A')).toThrow('0 or more')
  })
})

describe('classes among the features', () => {
  const feature = [{ id: 'group', weight: 1, kind: 'class' }] as const

  test('are alike or not, whatever their numbers', () => {
    const three = [1, 1, 5, 90].map((group, at): PeerCandidate => ({ code: `K${at}`, values: [group] }))
    const { peers } = mostSimilar(feature, three, 'K0')
    // Of six pairs one is alike: s^2 = 5/12.
    expect(peers.map(({ code, distance }) => [code, distance])).toEqual([
      ['K1', 0],
      ['K2', Math.sqrt(12 / 5)],
      ['K3', Math.sqrt(12 / 5)],
    ])
  })

  test('of two kinds are the same as a measure of 0 and 1', () => {
    const two = [0, 0, 0, 1, 1].map((group, at): PeerCandidate => ({ code: `K${at}`, values: [group] }))
    const measured = mostSimilar([{ id: 'group', weight: 1 }], two, 'K0').peers
    const classes = mostSimilar(feature, two, 'K0').peers
    classes.forEach(({ distance }, at) => expect(distance).toBeCloseTo(measured[at]!.distance, 12))
  })
})

test('only those who may be found are, by the spreads of all', () => {
  const among = new Set(['D', 'E'])
  const found = mostSimilar(features, five, 'A', among).peers
  const all = mostSimilar(features, five, 'A').peers
  expect(found).toEqual(all.filter(({ code }) => among.has(code)))
})
