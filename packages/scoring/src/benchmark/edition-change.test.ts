import { expect, test } from 'vitest'
import { type AnonymousMember, narrowChange } from './edition-change.ts'

const member = (name: string, changes: Partial<AnonymousMember> & { version?: number } = {}): AnonymousMember => ({
  organisationId: name,
  mainGroup: 'A',
  skrGroup: 'A1',
  values: new Map([['total', { version: changes.version ?? 1, isKnown: false }]]),
  ...changes,
})
const members = (count: number, start = 0) => Array.from({ length: count }, (_, at) => member(`m${start + at}`))

test('the first edition of a year sets nobody apart: its atoms are large enough', () => {
  expect(narrowChange([], members(5))).toBeNull()
})

test('one anonymous member more is the difference of two editions; five more are not', () => {
  for (const more of [1, 2, 3, 4]) expect(narrowChange([members(10)], members(10 + more))).toBe(more)
  expect(narrowChange([members(10)], members(15))).toBeNull()
  expect(narrowChange([members(10)], members(10))).toBeNull()
})

test('one that leaves, and one that leaves while another comes, are set apart alike', () => {
  expect(narrowChange([members(10)], members(9))).toBe(1)
  expect(narrowChange([members(10)], members(10, 1))).toBe(1)
})

test('the same members with recomputed rounds: the change of one is its own, that of all is of all', () => {
  const again = (count: number) =>
    members(10).map((one, at) => (at < count ? member(one.organisationId, { version: 2 }) : one))
  expect(narrowChange([members(10)], again(1))).toBe(1)
  expect(narrowChange([members(10)], again(4))).toBe(4)
  expect(narrowChange([members(10)], again(5))).toBeNull()
  // Six change and four do not: the four are set apart from the six.
  expect(narrowChange([members(10)], again(6))).toBe(4)
  expect(narrowChange([members(10)], again(10))).toBeNull()
})

test('a value that is missing on one node is a member that has gone there', () => {
  const both = (name: string, hasSecond: boolean) =>
    member(name, {
      values: new Map([
        ['total', { version: 1, isKnown: false }],
        ...(hasSecond ? [['area:A', { version: 1, isKnown: false }] as const] : []),
      ]),
    })
  const edition = (without: number) => Array.from({ length: 12 }, (_, at) => both(`m${at}`, at >= without))
  expect(narrowChange([edition(0)], edition(1))).toBe(1)
  expect(narrowChange([edition(0)], edition(6))).toBeNull()
})

test('a member that shares by name with the same value needs no protection; with another value it does', () => {
  const known = members(10).map((one, at) =>
    at > 0 ? one : member('m0', { values: new Map([['total', { version: 1, isKnown: true }]]) }),
  )
  expect(narrowChange([known], members(10).slice(1))).toBeNull()
  expect(narrowChange([members(10)], members(10).slice(1))).toBe(1)
})

test('every earlier edition counts, not only the last', () => {
  const [first, second] = [members(10), members(16)]
  expect(narrowChange([first, second], members(11))).toBe(1)
  expect(narrowChange([second], members(11))).toBeNull()
})

test('a group that the cut no longer shows apart gives nothing new, one that it shows anew must be large enough', () => {
  const inGroup = (count: number, skrGroup: string, start = 0) =>
    Array.from({ length: count }, (_, at) => member(`${skrGroup}${start + at}`, { skrGroup }))
  const apart = [...inGroup(6, 'A1'), ...inGroup(6, 'A2')]
  expect(narrowChange([apart], apart)).toBeNull()
  expect(narrowChange([apart], [...apart, ...inGroup(5, 'A2', 6)])).toBeNull()
  expect(narrowChange([apart], [...inGroup(6, 'A1'), ...inGroup(3, 'A2')])).toBe(3)
})
