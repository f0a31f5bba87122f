import { expect, test } from 'vitest'
import { noticesDue, type BoxInTime } from './notices.ts'

const now = new Date('2027-02-20T12:00Z')
const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000)
const box = (changes: Partial<BoxInTime>): BoxInTime => ({
  strength: 'key_holder',
  state: 'planned',
  hasKey: true,
  hasPeople: true,
  opensAt: day(-1),
  closesAt: day(20),
  publishedAt: null,
  ...changes,
})
const due = (changes: Partial<BoxInTime>) => noticesDue(box(changes), now)

test('a round whose time has come without a key or without anybody invited is told of', () => {
  expect(due({ hasKey: false })).toEqual(['key_missing'])
  expect(due({ hasPeople: false, hasKey: false })).toEqual(['key_missing', 'nobody_invited'])
  expect(due({ hasKey: false, opensAt: day(1) })).toEqual([])
  expect(due({ hasKey: false, opensAt: null })).toEqual([])
})

test('the key holder is asked for the code three days before closing', () => {
  expect(due({ state: 'open', closesAt: day(4) })).toEqual([])
  expect(due({ state: 'open', closesAt: day(3) })).toEqual(['check_code'])
  expect(due({ state: 'open', closesAt: day(3), strength: 'server' })).toEqual([])
})

test('a closed box waits to be opened, whatever its strength', () => {
  expect(due({ state: 'closed' })).toEqual(['open_box'])
  expect(due({ state: 'closed', strength: 'server' })).toEqual(['open_box'])
})

test('the code is to be destroyed thirty days after publishing, not before', () => {
  expect(due({ state: 'opened' })).toEqual([])
  expect(due({ state: 'opened', publishedAt: day(-29) })).toEqual([])
  expect(due({ state: 'opened', publishedAt: day(-30) })).toEqual(['destroy_code'])
  expect(due({ state: 'void', publishedAt: null })).toEqual([])
})
