import { expect, test } from 'vitest'
import { branchQuality, type UnitOfBranch } from './branch-quality.ts'

const unit = (id: string, parentId: string | null, changes: Partial<UnitOfBranch> = {}): UnitOfBranch => ({
  id,
  parentId,
  frame: 0,
  invited: 0,
  published: true,
  ...changes,
})

test('respondents of a hidden unit count where their answers are filed', () => {
  const units = [
    unit('root', null, { frame: 10, invited: 10 }),
    unit('shown', 'root', { frame: 50, invited: 40 }),
    unit('hidden', 'root', { frame: 40, invited: 30, published: false }),
  ]
  const respondents = new Map([
    ['root', 20],
    ['shown', 30],
  ])
  expect(branchQuality(units, respondents, 0.9, 'persons')).toEqual({
    invited: 80,
    respondents: 50,
    responseRate: 0.625,
    coverage: 1,
    grade: 'green',
  })
})

test('a group that nobody answered in is not covered', () => {
  const units = [
    unit('root', null),
    unit('a', 'root', { frame: 70, invited: 70 }),
    unit('b', 'root', { frame: 30, invited: 30 }),
  ]
  const quality = branchQuality(units, new Map([['a', 60]]), 1, 'persons')
  expect(quality.coverage).toBeCloseTo(0.7, 12)
  expect(quality.grade).toBe('amber')
})

test('a branch of which nothing is shown is red, and so is one without invitations', () => {
  const nothingShown = [unit('root', null, { frame: 6, invited: 6, published: false })]
  expect(branchQuality(nothingShown, new Map(), null, 'persons')).toMatchObject({ coverage: 0, grade: 'red' })
  const openLink = [unit('root', null, { frame: 40 })]
  expect(branchQuality(openLink, new Map([['root', 30]]), 1, 'persons')).toMatchObject({
    responseRate: null,
    grade: 'red',
  })
})

test('fewer than seven answers are told nowhere, not even as a rate', () => {
  const units = [unit('root', null, { frame: 20, invited: 20, published: false })]
  for (const few of [0, 1, 6])
    expect(branchQuality(units, new Map([['root', few]]), null, 'persons')).toMatchObject({
      invited: 20,
      respondents: null,
      responseRate: null,
      grade: 'red',
    })
  expect(branchQuality(units, new Map([['root', 7]]), null, 'persons')).toMatchObject({
    respondents: 7,
    responseRate: 0.35,
  })
})

test('joint answers have no response rate and a grade of their own', () => {
  const units = [unit('root', null, { frame: 1, invited: 1 })]
  expect(branchQuality(units, new Map([['root', 1]]), 0.97, 'joint')).toMatchObject({
    responseRate: null,
    coverage: 0.97,
    grade: 'joint',
  })
})
