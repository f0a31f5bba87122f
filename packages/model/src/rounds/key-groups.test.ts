import { expect, test } from 'vitest'
import { keyGroupsOf, type UnitWithInvited } from './key-groups.ts'

const unit = (id: string, parentId: string | null, invited: number, branch: 'own' | 'funded' = 'own') => ({
  id,
  parentId,
  invited,
  branch,
})

function sizes(units: readonly UnitWithInvited[]): Record<string, number> {
  const groups = keyGroupsOf(units)
  const counts: Record<string, number> = {}
  for (const { id, invited } of units) counts[groups.get(id)!] = (counts[groups.get(id)!] ?? 0) + invited
  return counts
}

test('small units are never left in an ancestor whose own group is small: the large unit beside them joins it', () => {
  // With a group for "a2" alone, 2 + 3 = 5 would be left in "a".
  const units = [unit('town', null, 8), unit('a', 'town', 2), unit('a1', 'a', 3), unit('a2', 'a', 8)]
  expect(sizes(units)).toEqual({ town: 8, a: 13 })
})

test('a single small unit does not stand alone beside a large one: both share a group', () => {
  const units = [unit('town', null, 0), unit('school', 'town', 9), unit('archive', 'town', 2)]
  expect(sizes(units)).toEqual({ town: 11 })
})

test('the branches are two trees; one with fewer than seven invited is one group, its root', () => {
  const units = [unit('town', null, 9), unit('firms', null, 1, 'funded'), unit('firm', 'firms', 3, 'funded')]
  expect(sizes(units)).toEqual({ town: 9, firms: 4 })
})

test('in any tree every group has nobody or at least seven, except the whole of a branch that has fewer', () => {
  let state = 7
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit
  for (let run = 0; run < 2_000; run++) {
    const units = Array.from({ length: 1 + below(14) }, (_, at) =>
      unit(String(at), at === 0 ? null : String(below(at)), below(13)),
    )
    const whole = units.reduce((sum, { invited }) => sum + invited, 0)
    const counts = Object.values(sizes(units))
    if (whole < 7) expect(sizes(units)).toMatchObject({ '0': whole })
    else expect(counts.every((invited) => invited === 0 || invited >= 7)).toBe(true)
  }
})

test('every unit is in the group of itself or of an ancestor', () => {
  const units = [unit('town', null, 7), unit('a', 'town', 20), unit('a1', 'a', 3), unit('a2', 'a', 30)]
  expect([...keyGroupsOf(units)]).toEqual([
    ['town', 'town'],
    ['a', 'a'],
    ['a1', 'a'],
    ['a2', 'a2'],
  ])
})
